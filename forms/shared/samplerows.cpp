// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/samplerows.h"

#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct SampleRow
{
    QString name;
    QString age;
    QString door;
    QList<ChipValue> groups;
    QString state;
    QString stateIcon;
    Meaning stateMeaning;
    QString visit;
    Meaning visitMeaning;
};

const QList<SampleRow> &rows()
{
    static const QList<SampleRow> all{
        {u"曹振海"_s, u"88"_s, u"3-1-102"_s, {{u"独居"_s, Meaning::Warn, {}}, {u"退役军人"_s, Meaning::Ok, {}}},
         u"已核实"_s, u"circle-check"_s, Meaning::Ok, u"5 天前"_s, Meaning::Plain},
        {u"王桂兰"_s, u"81"_s, u"3-2-501"_s, {{u"独居"_s, Meaning::Warn, {}}, {u"低保"_s, Meaning::Accent, {}}},
         u"未结 1"_s, u"clipboard-list"_s, Meaning::Warn, u"9 天前"_s, Meaning::Warn},
        {u"董淑芬"_s, u"87"_s, u"3-4-401"_s, {{u"独居"_s, Meaning::Warn, {}}, {u"残疾"_s, Meaning::Neutral, {}}},
         u"待核实"_s, u"triangle-alert"_s, Meaning::Warn, u"63 天前"_s, Meaning::Bad}};
    return all;
}

enum Column { Name, Age, Door, Groups, State, Visit, Columns };

} // namespace

int SampleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

int SampleRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SampleRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleRow &row = rows().at(index.row());
    const int column = index.column();
    const bool figure = column == Age || column == Visit;
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {row.name, row.age, row.door, {}, row.state, row.visit};
        return texts[column];
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    case StrongRole: return column == Name;
    case ChipsRole: return column == Groups ? QVariant::fromValue(row.groups) : QVariant();
    case IconRole: return column == State ? QVariant(row.stateIcon) : QVariant();
    case MeaningRole:
        return column == State ? QVariant(int(row.stateMeaning))
               : column == Visit ? QVariant(int(row.visitMeaning))
                                 : QVariant();
    default: return {};
    }
}

QVariant SampleRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Age || section == Visit ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {u"姓名"_s, u"年龄"_s, u"门牌"_s, u"人员类别"_s, u"状态"_s, u"上次走访"_s};
    return names[section];
}

} // namespace Allpost
