// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/population/populationmodels.h"

#include "forms/residents/residenttexts.h"
#include "models/residents/datetext.h"
#include "models/store/store.h"
#include "models/views/roles.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// More rows than any screen shows.
constexpr int RowsKept = 500;

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

void PopulationFigures::setParts(const QList<PopulationPart> &parts)
{
    beginResetModel();
    m_headings = {tr("Part"), tr("Opening"), tr("Born"), tr("In"), tr("Came"), tr("Died"), tr("Out"), tr("Went"), tr("Closing")};
    m_rows.clear();
    PopulationPart sum;
    const auto row = [](const PopulationPart &p, const QString &name) {
        return QStringList{name,           figure(p.opening),  figure(p.born),     figure(p.movedIn), figure(p.cameOver),
                           figure(p.died), figure(p.movedOut), figure(p.wentOver), figure(p.closing)};
    };
    for (const PopulationPart &part : parts) {
        m_rows.append({QString::number(part.key), row(part, part.name), false});
        sum.opening += part.opening;
        sum.born += part.born;
        sum.movedIn += part.movedIn;
        sum.cameOver += part.cameOver;
        sum.died += part.died;
        sum.movedOut += part.movedOut;
        sum.wentOver += part.wentOver;
        sum.closing += part.closing;
    }
    if (parts.size() > 1)
        m_rows.append({{}, row(sum, tr("Total")), true});
    endResetModel();
}

void PopulationFigures::setCounts(const QString &heading, const QList<PopulationCount> &counts, bool summed)
{
    beginResetModel();
    m_headings = {heading, tr("Men"), tr("Women"), tr("Not known"), tr("People"), tr("Share")};
    m_rows.clear();
    qint64 all = 0;
    for (const PopulationCount &count : counts)
        all += count.total();
    PopulationCount sum;
    const auto row = [&](const PopulationCount &c, const QString &name) {
        QStringList cells{name, figure(c.men), figure(c.women), figure(c.unknown), figure(c.total())};
        // Of groups that overlap a share of the sum would say nothing.
        cells << (summed && all ? tr("%1%").arg(QLocale().toString(100.0 * double(c.total()) / double(all), 'f', 1)) : u"—"_s);
        return cells;
    };
    for (const PopulationCount &count : counts) {
        m_rows.append({count.code, row(count, count.name), false});
        sum.men += count.men;
        sum.women += count.women;
        sum.unknown += count.unknown;
    }
    if (summed && counts.size() > 1)
        m_rows.append({{}, row(sum, tr("Total")), true});
    endResetModel();
}

QString PopulationFigures::codeAt(int row) const
{
    return m_rows.value(row).code;
}

int PopulationFigures::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PopulationFigures::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant PopulationFigures::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() ? Qt::AlignRight : Qt::AlignLeft));
    case StrongRole: return index.column() == 0 || row.isSum;
    case MeaningRole: return int(row.cells.value(index.column()) == "0"_L1 ? Meaning::Faint : Meaning::Plain);
    default: return {};
    }
}

QVariant PopulationFigures::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

PopulationPeople::PopulationPeople(Store &store, QObject *parent) : QAbstractTableModel(parent), m_cache(RowsKept), m_store(store) {}

void PopulationPeople::setPeople(const QList<Key> &people)
{
    QList<PopulationEvent> rows;
    rows.reserve(people.size());
    for (const Key key : people) {
        PopulationEvent row;
        row.resident = key;
        rows.append(row);
    }
    setEvents(rows);
    beginResetModel();
    m_hasEvents = false;
    endResetModel();
}

void PopulationPeople::setEvents(const QList<PopulationEvent> &events)
{
    beginResetModel();
    m_cache.clear();
    m_rows = events;
    m_hasEvents = true;
    endResetModel();
}

const PopulationName &PopulationPeople::person(int row) const
{
    static const PopulationName Nobody;
    if (const PopulationName *known = m_cache.object(row))
        return *known;
    if (!m_names) {
        auto db = m_store.connect();
        if (!db)
            return Nobody;
        m_db.emplace(std::move(*db));
        m_names.emplace(*m_db);
    }
    const PopulationEvent &event = m_rows.at(row);
    auto read = m_names->read(event.resident, event.household);
    if (!read)
        return Nobody;
    m_cache.insert(row, new PopulationName(std::move(*read)));
    return *m_cache.object(row);
}

QString PopulationPeople::text(int row, int column) const
{
    const PopulationEvent &event = m_rows.at(row);
    const PopulationName &who = person(row);
    const QString unknown = u"—"_s;
    const auto or_ = [&](const QString &text) { return text.isEmpty() ? unknown : text; };
    switch (column) {
    case Name: return or_(who.name);
    case Sex: return or_(ResidentTexts::word(u"sex"_s, who.sex));
    case Age: {
        const auto age = ageOn(who.birth, QDate::currentDate());
        return age ? QString::number(*age) : unknown;
    }
    case Door: {
        const QString door = who.door.shortText();
        return or_(door.isEmpty() ? who.door.rest : door);
    }
    case On: return or_(event.on);
    case How: {
        const bool entry = event.kind == PopulationEvent::Kind::Born || event.kind == PopulationEvent::Kind::MovedIn;
        return or_(ResidentTexts::word(entry ? u"membership_start"_s : u"membership_end"_s, event.reason));
    }
    case Place: return or_(event.place);
    case Entered: return or_(event.entered);
    default: return {};
    }
}

QStringList PopulationPeople::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << text(row, column);
    return cells;
}

QStringList PopulationPeople::headings() const
{
    QStringList headings;
    for (int column = 0; column < columnCount(); ++column)
        headings << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return headings;
}

int PopulationPeople::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PopulationPeople::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_hasEvents ? int(ColumnCount) : int(On);
}

QVariant PopulationPeople::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Age ? Qt::AlignRight : Qt::AlignLeft));
    case StrongRole: return index.column() == Name;
    default: return {};
    }
}

QVariant PopulationPeople::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Age ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Sex: return tr("Sex");
    case Age: return tr("Age");
    case Door: return tr("Door");
    case On: return tr("Happened on");
    case How: return tr("How");
    case Place: return tr("Where from or to");
    case Entered: return tr("Entered on");
    default: return {};
    }
}

} // namespace Allpost
