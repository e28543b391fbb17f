// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/paperreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

struct Holder
{
    Post post = {};
    QString role = {};
    QString kind = {};
    QString name = {};
    QString building = {}; ///< number
    bool ofGrid = false;
};

/// Who serves the grid, in the order of the office's posts: the grid's own, then the heads of its buildings.
Result<QList<Holder>> holders(const Database &db, const PaperPart &part, const QSet<Key> &buildings, QDate day)
{
    auto rows = Query::run(db, u"SELECT q.name, q.kind, coalesce(w.name, r.name, p.name), p.phone, p.employer, p.duties, p.grid, p.building, b.number "
                               "FROM post p JOIN post_role q ON q.key = p.role LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident "
                               "LEFT JOIN building b ON b.key = p.building WHERE (p.since IS NULL OR p.since <= :day) AND (p.until IS NULL OR p.until > :day) "
                               "AND (p.grid = :grid OR (p.building IS NOT NULL AND q.kind = 'building_head')) ORDER BY coalesce(q.position, 999), q.key, p.key"_s,
                           {{u":day"_s, day.toString(Qt::ISODate)}, {u":grid"_s, part.grid}});
    if (!rows)
        return rows.error();
    QList<Holder> found;
    while (rows->next()) {
        Holder holder;
        holder.role = rows->text(0);
        holder.kind = rows->text(1);
        holder.name = rows->text(2);
        holder.post.phone = rows->text(3);
        holder.post.employer = rows->text(4);
        holder.post.duties = rows->text(5);
        holder.ofGrid = rows->number(6) == part.grid;
        holder.building = rows->text(8);
        if (!holder.name.isEmpty() && (holder.ofGrid || buildings.contains(rows->number(7))))
            found.append(holder);
    }
    std::stable_sort(found.begin(), found.end(), [](const Holder &a, const Holder &b) {
        if (a.ofGrid != b.ofGrid)
            return a.ofGrid;
        return !a.ofGrid && routeKey(a.building) < routeKey(b.building);
    });
    return found;
}

/// 油城花园 1、2、3号楼; 幸福里 5号楼: what the doors of a grid make up, by estate.
QString coverage(const QList<PaperDoor> &doors)
{
    QStringList parts;
    QString estate;
    QStringList numbers;
    Key last = 0;
    const auto close = [&] {
        if (estate.isEmpty() && numbers.isEmpty())
            return;
        constexpr int most = 12;
        const int left = int(numbers.size()) - most;
        QString named = QStringList(numbers.mid(0, most)).join(Words::tr(", "));
        if (left > 0)
            named = Words::tr("%1 and %2 more buildings").arg(named).arg(left);
        parts << (estate + u' ' + named).trimmed();
        numbers.clear();
    };
    bool first = true;
    for (const PaperDoor &door : doors) {
        if (first || door.address.estate != estate) {
            if (!first)
                close();
            estate = door.address.estate;
            first = false;
            last = 0;
        }
        if (door.building && door.building != last) {
            last = door.building;
            numbers << door.address.buildingText();
        }
    }
    close();
    return parts.join(Words::tr("; "));
}

} // namespace

Result<Printout> Papers::noticeBoard(const Store &store, Key grid, QDate day)
{
    const PaperPart part{grid, 0};
    auto record = store.get<Grid>(grid);
    if (!record)
        return record.error();
    auto intervals = VisitIntervals::of(store);
    if (!intervals)
        return intervals.error();
    auto doors = PaperReader(store, *intervals, day).doors(part);
    if (!doors)
        return doors.error();
    QSet<Key> buildings;
    int households = 0;
    for (const PaperDoor &door : std::as_const(*doors)) {
        buildings.insert(door.building);
        households += int(door.homes.size());
    }
    buildings.remove(0);
    auto found = holders(store.db(), part, buildings, day);
    if (!found)
        return found.error();
    auto office = store.office();
    if (!office)
        return office.error();

    PrintNotice notice;
    notice.title = record->name;
    QStringList facts{office->community};
    if (const QString covers = coverage(*doors); !covers.isEmpty())
        facts << covers;
    facts << Words::tr("%1 households").arg(households);
    notice.subtitle = facts.join(u" · "_s);

    QStringList contact{office->community + u' ' + record->name};
    for (const Holder &holder : std::as_const(*found)) {
        QString role = holder.role;
        if (!holder.ofGrid && !holder.building.isEmpty()) {
            Address address;
            address.building = holder.building;
            role = address.buildingText() + u' ' + role;
        } else if (!holder.post.employer.isEmpty()) {
            role = Words::tr("%1 (%2)").arg(role, holder.post.employer);
        }
        notice.lines.append({role, holder.name, holder.post.phone});
        if (holder.ofGrid)
            contact << QStringList{role, holder.name, holder.post.phone}.join(u' ').trimmed();
    }
    if (!record->branch.isEmpty())
        notice.texts << Words::tr("Party branch: %1").arg(record->branch);
    if (!record->station.isEmpty()) {
        notice.texts << Words::tr("Service station: %1").arg(record->station);
        contact << record->station;
    }
    if (!office->phone.isEmpty()) {
        notice.texts << Words::tr("Community office: %1").arg(office->phone);
        contact << Words::tr("Community office: %1").arg(office->phone);
    }
    notice.codes = {{contact.join(u'\n'), Words::tr("Scan to keep these phones"), 36}};

    Printout printout;
    printout.title = Words::tr("%1: notice board").arg(record->name);
    printout.blocks = {notice};
    return printout;
}

} // namespace Allpost
