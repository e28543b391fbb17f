// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/visits/visitsubject.h"

#include <QPointer>

#include <memory>

class QAction;
class QStandardItemModel;

namespace Allpost {

class Button;
class RecordListModel;
class ResidentEditor;

namespace Ui {
class ResidentPage;
}

/// The card of a person: what is known, with whom they live, what happened when; and its editor in the same place.
class ResidentPage : public Page, public HasVisitSubject
{
    Q_OBJECT
public:
    explicit ResidentPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ResidentPage() override;

    /// what: the key of a person; "new"; a map of household and address for a new member, of the address alone for the first
    /// of a new household; or a map of key, edit (true: begin changing) and among: the list (QPointer<QObject> to a
    /// RecordListModel) whose order Alt+Up and Alt+Down follow.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    VisitSubject visitSubject() const override;

    ResidentEditor *editor() const;
    bool isEditing() const;

private:
    void addCommands();
    void showCard();
    void showMembers();
    void showHistory();
    void showPlace();
    void goBy(int by);
    void noteReveal();
    void startEditing(Key resident);
    void stopEditing();
    void print();

    std::unique_ptr<Ui::ResidentPage> m_ui;
    Key m_resident = 0;
    Key m_noted = 0; ///< whose numbers in full are in the log of reads already
    QString m_name;
    QPointer<QObject> m_among;
    QList<Button *> m_cardButtons;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QStandardItemModel *m_members;
};

} // namespace Allpost
