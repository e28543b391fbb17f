// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/planmodel.h"

#include "models/residents/address.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void PlanModel::setPlan(const BuildingPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_legend = m_plan.legend(m_colouring);
    endResetModel();
    Q_EMIT looksChanged();
}

void PlanModel::changed()
{
    m_legend = m_plan.legend(m_colouring);
    if (rowCount() && columnCount())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT looksChanged();
}

void PlanModel::setColouring(PlanColouring colouring)
{
    m_colouring = colouring;
    changed();
}

void PlanModel::setSaying(DoorSays saying)
{
    m_saying = saying;
    changed();
}

void PlanModel::setLit(const std::optional<QSet<Key>> &people)
{
    m_lit = people;
    changed();
}

void PlanModel::setLitCount(std::optional<PlanCount::What> what)
{
    m_litCount = what;
    changed();
}

bool PlanModel::isLit(const PlanDoor &door) const
{
    return (!m_lit || BuildingPlan::isLit(door, *m_lit)) && (!m_litCount || BuildingPlan::counts(door, *m_litCount));
}

int PlanModel::litDoors() const
{
    return int(std::count_if(m_plan.doors().cbegin(), m_plan.doors().cend(), [this](const PlanDoor &door) { return isLit(door); }));
}

QModelIndex PlanModel::find(const QString &typed, const QModelIndex &near) const
{
    const auto [row, column] = m_plan.find(typed, qMax(0, near.column()));
    return row < 0 ? QModelIndex() : index(row, column);
}

QModelIndex PlanModel::indexOf(Key dwelling) const
{
    const auto [row, column] = m_plan.find(dwelling);
    return row < 0 ? QModelIndex() : index(row, column);
}

QModelIndex PlanModel::indexOf(Key stairwell, const QString &room) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (const PlanDoor *door = m_plan.at(row, column); door && door->stairwell == stairwell && door->room == room)
                return index(row, column);
    return {};
}

PlanModel::DoorText PlanModel::text(const PlanDoor &door) const
{
    DoorText text;
    text.number = door.room;
    if (m_saying == DoorSays::NumberOnly)
        return text;
    if (const int people = door.living())
        text.beside = tr("%n p.", "people behind a door, as short as can be", people);
    if (!door.isLivedIn()) {
        const QList<PlanKind> kinds = m_plan.legend(PlanColouring::LivedIn);
        text.name = door.life == DoorLife::Unregistered ? tr("none", "nobody is registered behind a door, as short as can be") : kinds.at(int(door.life)).label;
    } else {
        text.name = door.headName().isEmpty() ? tr("Head not known") : door.headName();
        if (door.households.size() > 1)
            text.name += u" +%1"_s.arg(door.households.size() - 1);
    }
    if (const PlanPerson *oldest = door.oldest(); m_saying == DoorSays::HeadAndAge && oldest && oldest->age >= BuildingPlan::ElderlyFrom)
        text.age = tr("%1 y.", "age in a door, as short as can be").arg(oldest->age);
    if (!door.marks.isEmpty())
        text.mark = door.marks.first();
    return text;
}

QString PlanModel::sentence(const PlanDoor &door) const
{
    QStringList parts{m_plan.shortName(door)};
    if (door.isLivedIn()) {
        parts << (door.headName().isEmpty() ? tr("Head not known") : door.headName());
        parts << tr("%n people", nullptr, door.living());
        if (const PlanPerson *oldest = door.oldest())
            parts << tr("the oldest is %1").arg(oldest->age);
        if (door.households.size() > 1)
            parts << tr("%n households", nullptr, int(door.households.size()));
    }
    const int kind = kindOf(door);
    if (kind < m_legend.size())
        parts << m_legend.at(kind).label;
    for (const ChipValue &mark : door.marks)
        parts << mark.text;
    if (!isAllLit() && !isLit(door))
        parts << tr("not among those looked for");
    return parts.join(tr(", "));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_plan.rows();
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_plan.columns();
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanDoor *cell = door(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QStringList{cell->room, cell->headName()}.join(u' ').trimmed();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return sentence(*cell);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_plan.rows())
            return {};
        const PlanFloor &floor = m_plan.floors().at(section);
        return floor.floor ? tr("F%1", "floor, as short as can be").arg(*floor.floor) : floor.label;
    }
    const int at = m_plan.stairwellOf(section);
    return at < 0 ? QString() : Address{{}, {}, {}, m_plan.stairwells().at(at).number, {}, {}, {}}.stairwellText();
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    return door(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Allpost
