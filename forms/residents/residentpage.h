// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"

#include <memory>

class QStandardItemModel;

namespace Allpost {

class ResidentEditor;

namespace Ui {
class ResidentPage;
}

/// The card of a person: what is known, with whom they live, what happened when; and its editor in the same place.
class ResidentPage : public Page
{
    Q_OBJECT
public:
    explicit ResidentPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ResidentPage() override;

    /// what: the key of a person; "new"; or {key, edit}.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    ResidentEditor *editor() const;
    bool isEditing() const;

private:
    void addCommands();
    void showCard();
    void showMembers();
    void showHistory();
    void startEditing(Key resident);
    void stopEditing();
    void print();

    std::unique_ptr<Ui::ResidentPage> m_ui;
    Key m_resident = 0;
    QString m_name;
    QStandardItemModel *m_members;
};

} // namespace Allpost
