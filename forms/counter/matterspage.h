// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QAction;

namespace Allpost {

class CatalogueView;
class SkillsView;

namespace Ui {
class MattersPage;
}

/// 事项库: the matters the counter handles, the papers that are not issued, and who masters what. All of it the office's own.
class MattersPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Catalogue, Refused, SkillTab };

    explicit MattersPage(Workplace &workplace, QWidget *parent = nullptr);
    ~MattersPage() override;

    /// what: "refused", "skills"; the key of a matter; nothing: as it was left.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    CatalogueView *matters() const { return m_matters; }
    CatalogueView *refused() const { return m_refused; }
    SkillsView *skills() const { return m_skills; }

private:
    void addCommands();
    void chooseTab(int tab);
    void showActions();
    CatalogueView *view() const;

    std::unique_ptr<Ui::MattersPage> m_ui;
    CatalogueView *m_matters;
    CatalogueView *m_refused;
    SkillsView *m_skills;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_close = nullptr;
    QAction *m_checked = nullptr;
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
    bool m_stale = true;
};

} // namespace Allpost
