// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/appraisals.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Allpost {

/// A year's members below their units. Units are ticked for their letters; what is suggested stands faint until it is given.
class AppraisalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Posts, Activities, Hours, FiveMicro, Grade, Stars, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setYear(const AppraisalYear &year);
    const AppraisalYear &year() const { return m_year; }
    /// Units and members whose name has this text; empty: all.
    void setFilter(const QString &text);

    bool isUnit(int row) const;
    const UnitYear *unitAt(int row) const;
    /// Nothing on the row of a unit.
    const MemberYear *memberAt(int row) const;
    int rowOf(Key member) const;
    int rowOfUnit(Key unit) const;
    /// The next row of a member after this one; -1 at the end.
    int nextMember(int row) const;
    /// The next row after this one, from the top again after the last, of a member who served and is not appraised; -1: none.
    int nextOpen(int row) const;
    /// The line of the next (down) or last unit from this row; -1: there is none.
    int nextUnit(int row, bool down) const;
    /// Sets what was given without reading all anew.
    void setGiven(Key member, Key record, const AppraisalMarks &marks);
    void setRemark(Key member, Key record, const QString &text);

    bool isChosen(Key unit) const { return m_chosen.contains(unit); }
    void setChosen(Key unit, bool on);
    /// In the order of the list.
    QList<Key> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row { int unit = 0; int member = -1; };

    QVariant unitData(const UnitYear &unit, int column, int role) const;
    QVariant memberData(const MemberYear &member, int column, int role) const;
    MemberYear *find(Key member);
    void arrange();
    void told(Key member);

    AppraisalYear m_year;
    QString m_filter;
    QList<Row> m_rows;
    QSet<Key> m_chosen;
};

} // namespace Allpost
