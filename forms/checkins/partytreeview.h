// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/partytree.h"

#include <QWidget>

class QCheckBox;
class QTreeView;

namespace Allpost {

class ChipRow;
class EmptyState;
class Label;
class LinesCard;
class PartyTreeModel;
class Workplace;

/// The tree of Party organisations and, beside it, who holds the offices of the chosen one and who held them before.
class PartyTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit PartyTreeView(Workplace &workplace, QWidget *parent = nullptr);

    void load();
    /// Focus into the tree.
    void begin();
    const PartyTree &tree() const;
    /// Place in the tree's nodes; -1: none.
    int current() const;
    const PartyNode *node() const;
    /// The office that is marked; nothing without one.
    const OfficeHolder *office() const;
    void choose(Key record);
    /// Below the offices, side by side.
    void addDeed(QWidget *button);

Q_SIGNALS:
    void currentChanged();
    void counted(const Allpost::PartyTree::Counts &counts);
    /// Enter on an organisation; on an office.
    void opened();
    void officeOpened();

private:
    void showCurrent();
    void showOffices();

    Workplace &m_workplace;
    QTreeView *m_view;
    PartyTreeModel *m_model;
    EmptyState *m_none;
    QWidget *m_detail;
    Label *m_name;
    Label *m_facts;
    ChipRow *m_chips;
    QCheckBox *m_former;
    LinesCard *m_offices;
    QWidget *m_deeds;
    QList<OfficeHolder> m_shown;
};

} // namespace Allpost
