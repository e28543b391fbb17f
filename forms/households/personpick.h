// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/finder.h"

#include <QWidget>

class QStandardItemModel;

namespace Allpost {

class FieldBox;
class LineEdit;
class Table;
class Workplace;

/// Somebody chosen by typing: name, pinyin, door, last digits; what is found stands below and is chosen with the arrows.
/// Before anything is typed the people proposed stand there. The first one found is chosen until another is.
class PersonPick : public QWidget
{
    Q_OBJECT
public:
    PersonPick(const QString &label, Workplace &workplace, QWidget *parent = nullptr);

    /// Offered while nothing is typed; chosen only with the arrows.
    void setProposals(const QList<Key> &people);
    /// Left out of what is found, e.g. the members themselves.
    void setExcept(const QList<Key> &people) { m_except = people; }
    void setPlaceholder(const QString &text);

    Key chosen() const;
    FieldBox *box() const { return m_box; }
    LineEdit *input() const { return m_input; }
    Table *list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void show(const QList<FoundResident> &people, bool chooseFirst);

    Workplace &m_workplace;
    FieldBox *m_box;
    LineEdit *m_input;
    Table *m_list;
    QStandardItemModel *m_model;
    QList<Key> m_proposals;
    QList<Key> m_except;
};

} // namespace Allpost
