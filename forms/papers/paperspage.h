// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"

#include <memory>

class QAction;

namespace Allpost {

class Button;
class NotIssuedView;
class PaperRegisterView;
class PaperTemplatesView;
class PaperWriteView;

namespace Ui {
class PapersPage;
}

/// 文书: papers going out. Write one, see the register of all numbers, keep the templates, look up what is not issued.
class PapersPage : public Page, public HasVisitSubject
{
    Q_OBJECT
public:
    enum Tab { Write, Register, Templates, NotIssued };

    explicit PapersPage(Workplace &workplace, QWidget *parent = nullptr);
    ~PapersPage() override;

    /// what: write, register, templates, refused; a resident's key or {resident, template, words}: a paper for this person; nothing:
    /// as it was left.
    void show(const QVariant &what) override;
    bool leave() override;
    /// F5: while a paper is written for somebody, another person; else everything is read again.
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;

    PaperWriteView *writing() const { return m_write; }
    PaperRegisterView *registered() const { return m_register; }
    PaperTemplatesView *templates() const { return m_templates; }

private:
    void addCommands();
    void chooseTab(int tab);
    void showActions();
    void commit();
    void stepBack();
    void changed();
    void reload();

    std::unique_ptr<Ui::PapersPage> m_ui;
    PaperWriteView *m_write;
    PaperRegisterView *m_register;
    PaperTemplatesView *m_templates;
    NotIssuedView *m_refused;
    QAction *m_commit = nullptr;
    QAction *m_new = nullptr;
    QAction *m_print = nullptr;
    QAction *m_again = nullptr;
    QAction *m_void = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_close = nullptr;
    bool m_stale = false;
};

} // namespace Allpost
