// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/placetree.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/residents/address.h"
#include "models/views/listreader.h"
#include "models/views/roles.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

PlaceTree::PlaceTree(Store &store, QObject *parent) : QAbstractItemModel(parent), m_store(store)
{
}

Status PlaceTree::load()
{
    std::vector<Estate> estates;
    QHash<Key, size_t> at;
    auto rows = Query::run(m_store.db(), u"SELECT key, name, closed_on FROM estate"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Estate estate;
        estate.key = rows->number(0);
        estate.name = rows->text(1);
        estate.initials = Pinyin::initials(estate.name).toLower();
        estate.isClosed = !rows->text(2).isEmpty();
        estates.push_back(estate);
    }
    std::sort(estates.begin(), estates.end(), [](const Estate &a, const Estate &b) { return Pinyin::sortKey(a.name) < Pinyin::sortKey(b.name); });
    for (size_t i = 0; i < estates.size(); ++i)
        at.insert(estates[i].key, i);
    rows = Query::run(m_store.db(), u"SELECT key, coalesce(estate, 0), number, closed_on FROM building"_s);
    if (!rows)
        return rows.error();
    QHash<Key, std::pair<size_t, size_t>> buildings;
    while (rows->next()) {
        Key estate = rows->number(1);
        if (!at.contains(estate)) {
            // Of no estate, or of one that is gone.
            estate = 0;
            if (!at.contains(0)) {
                at.insert(0, estates.size());
                Estate none;
                none.name = tr("Of no estate");
                estates.push_back(none);
            }
        }
        Building building;
        building.key = rows->number(0);
        building.number = rows->text(2);
        building.spoken = Address{{}, {}, building.number, {}, {}, {}, {}}.buildingText();
        building.isClosed = !rows->text(3).isEmpty();
        estates[at.value(estate)].buildings.push_back(building);
    }
    for (size_t i = 0; i < estates.size(); ++i) {
        auto &all = estates[i].buildings;
        std::stable_sort(all.begin(), all.end(), [](const Building &a, const Building &b) { return ListText::naturalKey(a.number) < ListText::naturalKey(b.number); });
        for (size_t k = 0; k < all.size(); ++k)
            buildings.insert(all[k].key, {i, k});
    }
    rows = Query::run(m_store.db(), u"SELECT estate, building, name FROM place_name WHERE until IS NOT NULL AND name IS NOT NULL AND (estate IS NOT NULL OR building IS NOT NULL) ORDER BY key"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const auto found = at.constFind(rows->number(0)); rows->number(0) && found != at.cend())
            estates[*found].former << rows->text(2);
        else if (const auto building = buildings.constFind(rows->number(1)); building != buildings.cend())
            estates[building->first].buildings[building->second].former << rows->text(2);
    }
    beginResetModel();
    m_estates = std::move(estates);
    narrow();
    endResetModel();
    return {};
}

void PlaceTree::setTyped(const QString &typed)
{
    if (typed.simplified() == m_typed)
        return;
    beginResetModel();
    m_typed = typed.simplified();
    narrow();
    endResetModel();
}

void PlaceTree::setClosedShown(bool on)
{
    beginResetModel();
    m_closedShown = on;
    narrow();
    endResetModel();
}

void PlaceTree::narrow()
{
    m_shown.clear();
    const QString typed = Text::foldedName(m_typed);
    // 3, 3-2 and 油城3-2 name a building; other words a name.
    const auto query = readAddressQuery(m_typed);
    QString number = query && !query->building.isEmpty() ? query->building : QString();
    QString estatePart = query ? Text::foldedName(query->estate) : QString();
    if (number.isEmpty() && query && query->isOpen)
        number = query->stairwell;
    if (!typed.isEmpty() && Text::isDigit(typed.front().unicode())) {
        qsizetype digits = 0;
        while (digits < typed.size() && Text::isDigit(typed[digits].unicode()))
            ++digits;
        number = typed.first(digits);
        estatePart.clear();
    }
    for (size_t i = 0; i < m_estates.size(); ++i) {
        Estate &estate = m_estates[i];
        estate.shown.clear();
        estate.found.clear();
        if (estate.isClosed && !m_closedShown)
            continue;
        auto fits = [&](const QString &part) {
            if (part.isEmpty() || Text::foldedName(estate.name).contains(part) || estate.initials.startsWith(part))
                return true;
            for (const QString &former : estate.former)
                if (Text::foldedName(former).contains(part)) {
                    estate.found = former;
                    return true;
                }
            return false;
        };
        const bool isWhole = fits(typed);
        const bool isInEstate = isWhole || (!estatePart.isEmpty() && fits(estatePart)) || (!number.isEmpty() && estatePart.isEmpty());
        for (size_t k = 0; k < estate.buildings.size(); ++k) {
            Building &building = estate.buildings[k];
            building.found.clear();
            if (building.isClosed && !m_closedShown)
                continue;
            bool isShown = isWhole || (isInEstate && !number.isEmpty() && Text::foldedName(building.number) == number);
            for (const QString &former : std::as_const(building.former))
                if (!isShown && (Text::foldedName(former) == number || (typed.size() > 1 && Text::foldedName(former).contains(typed)))) {
                    building.found = former;
                    isShown = true;
                }
            if (isShown)
                estate.shown.push_back(int(k));
        }
        if (!estate.shown.empty() || (isWhole && !typed.isEmpty()) || typed.isEmpty())
            m_shown.push_back(int(i));
    }
}

int PlaceTree::buildingCount() const
{
    int all = 0;
    for (const Estate &estate : m_estates)
        all += int(estate.buildings.size());
    return all;
}

Key PlaceTree::beside(Key building, int by) const
{
    std::vector<Key> all;
    for (const Estate &estate : m_estates)
        for (const Building &one : estate.buildings)
            if (m_closedShown || (!one.isClosed && !estate.isClosed) || one.key == building)
                all.push_back(one.key);
    const auto found = std::find(all.cbegin(), all.cend(), building);
    if (found == all.cend())
        return 0;
    const auto at = (found - all.cbegin()) + by;
    return at < 0 || at >= std::ptrdiff_t(all.size()) ? 0 : all[size_t(at)];
}

Key PlaceTree::firstBuilding() const
{
    for (const Estate &estate : m_estates)
        for (const Building &building : estate.buildings)
            if (!estate.isClosed && !building.isClosed)
                return building.key;
    return 0;
}

Key PlaceTree::best() const
{
    for (const int i : m_shown)
        if (const Estate &estate = m_estates[size_t(i)]; !estate.shown.empty())
            return estate.buildings[size_t(estate.shown.front())].key;
    return 0;
}

QList<std::pair<Key, QString>> PlaceTree::estates() const
{
    QList<std::pair<Key, QString>> all;
    for (const Estate &estate : m_estates)
        if (estate.key && !estate.isClosed)
            all.append({estate.key, estate.name});
    return all;
}

QList<std::pair<Key, QString>> PlaceTree::buildingsOf(Key estate) const
{
    QList<std::pair<Key, QString>> all;
    for (const Estate &one : m_estates)
        if (one.key == estate)
            for (const Building &building : one.buildings)
                if (!building.isClosed)
                    all.append({building.key, building.spoken});
    return all;
}

Key PlaceTree::estateOf(Key building) const
{
    for (const Estate &estate : m_estates)
        for (const Building &one : estate.buildings)
            if (one.key == building)
                return estate.key;
    return 0;
}

QModelIndex PlaceTree::indexOfBuilding(Key building) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        const Estate &estate = m_estates[size_t(m_shown[row])];
        for (size_t k = 0; k < estate.shown.size(); ++k)
            if (estate.buildings[size_t(estate.shown[k])].key == building)
                return createIndex(int(k), 0, quintptr(row + 1));
    }
    return {};
}

QModelIndex PlaceTree::indexOfEstate(Key estate) const
{
    for (size_t row = 0; row < m_shown.size(); ++row)
        if (m_estates[size_t(m_shown[row])].key == estate)
            return createIndex(int(row), 0, quintptr(0));
    return {};
}

// The internal id of a building is one more than the row of its estate; of an estate it is 0.

QModelIndex PlaceTree::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column > 1 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PlaceTree::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int PlaceTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    if (parent.internalId() || parent.column() != 0)
        return 0;
    return int(shownEstate(parent.row()).shown.size());
}

int PlaceTree::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && (parent.internalId() || parent.column() != 0) ? 0 : 2;
}

void PlaceTree::count(const Estate &estate) const
{
    if (estate.isCounted)
        return;
    estate.isCounted = true;
    for (const Building &building : estate.buildings)
        building.households = 0;
    auto rows = Query::run(m_store.db(),
                           u"SELECT d.building, count(DISTINCT o.household) FROM building b JOIN dwelling d ON d.building = b.key JOIN occupancy o ON o.dwelling = d.key "
                           "WHERE coalesce(b.estate, 0) = :estate AND (o.until IS NULL OR o.until > :day) GROUP BY d.building"_s,
                           {{u":estate"_s, estate.key}, {u":day"_s, QDate::currentDate().toString(Qt::ISODate)}});
    if (!rows)
        return;
    QHash<Key, int> households;
    while (rows->next())
        households.insert(rows->number(0), int(rows->number(1)));
    for (const Building &building : estate.buildings)
        building.households = households.value(building.key);
}

QVariant PlaceTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isEstate = index.internalId() == 0;
    const Estate &estate = shownEstate(isEstate ? index.row() : int(index.internalId()) - 1);
    if (role == IsEstateRole)
        return isEstate;
    const Building *building = isEstate ? nullptr : &estate.buildings[size_t(estate.shown[size_t(index.row())])];
    const bool isClosed = building ? building->isClosed : estate.isClosed;
    const QString &found = building ? building->found : estate.found;
    QString name = building ? building->spoken : estate.name;
    if (name.isEmpty())
        name = tr("Without a number");
    if (!found.isEmpty())
        name = tr("%1 (formerly %2)").arg(name, found);
    auto counted = [&] {
        if (isClosed)
            return tr("no longer there");
        if (!building)
            return tr("%n buildings", nullptr, int(estate.buildings.size()));
        count(estate);
        return tr("%n households", nullptr, building->households);
    };
    switch (role) {
    case KeyRole: return qlonglong(building ? building->key : estate.key);
    case Qt::DisplayRole: return index.column() == 1 ? counted() : name;
    case Qt::AccessibleTextRole: return QStringList{name, counted()}.join(tr(", "));
    case Qt::ToolTipRole: return name;
    case StrongRole: return isEstate && index.column() == 0;
    case MeaningRole: return int(index.column() == 1 || isClosed ? Meaning::Quiet : Meaning::Plain);
    case Qt::TextAlignmentRole: return index.column() == 1 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

} // namespace Allpost
