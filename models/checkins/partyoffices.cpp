// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/partyoffices.h"

#include "models/dictionary/codelist.h"
#include "models/grids/grids.h"
#include "models/grids/posts.h"
#include "models/points/outsider.h"
#include "models/residents/datetext.h"
#include "models/residents/secondrecords.h"
#include "models/store/layout.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyOrgs)
};

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

QString roleWord(const QString &stored)
{
    return CodeList::find(u"party_role")->display(stored, ListText::language());
}

/// Where a role stands in the list of roles; own words last.
int rankOf(const QString &role)
{
    const QList<Code> &items = CodeList::find(u"party_role")->items();
    const auto found = std::find_if(items.cbegin(), items.cend(), [&role](const Code &item) { return item.code == role; });
    return int(found - items.cbegin());
}

Result<QList<OfficeHolder>> read(const Database &db, const QString &where, const QList<Value> &values, QDate day)
{
    auto seconds = SecondRecords::load(db);
    if (!seconds)
        return seconds.error();
    QStringList columns;
    for (const Field &field : PartyOffice::entity().fields)
        columns << u"f."_s + field.name;
    Statement rows(db, u"SELECT f.key, coalesce(w.name, r.name, o.name), u.name, coalesce(f.resident, w.resident, o.resident), coalesce(f.outsider, f.worker), %1 "
                       "FROM party_office f LEFT JOIN worker w ON w.key = f.worker LEFT JOIN resident r ON r.key = f.resident "
                       "LEFT JOIN outsider o ON o.key = f.outsider LEFT JOIN service_unit u ON u.key = f.unit %2"_s.arg(columns.join(u", "_s), where));
    int at = 0;
    for (const Value &value : values)
        rows.bind(++at, value);
    QList<OfficeHolder> found;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        OfficeHolder holder;
        holder.office = rows.number(0);
        holder.name = rows.text(1);
        holder.unit = rows.text(2);
        holder.person = rows.isNull(3) ? rows.number(4) : seconds->root(rows.number(3));
        Values stored;
        for (int i = 5; i < rows.columns(); ++i)
            stored.push_back(rows.value(i));
        holder.record = recordFrom<PartyOffice>(stored);
        holder.role = roleWord(holder.record.role);
        holder.term = holder.isOpen(day) ? PartyOffices::termOf(holder.record.termUntil, day) : OfficeTerm::None;
        found.append(holder);
    }
    std::stable_sort(found.begin(), found.end(), [](const OfficeHolder &a, const OfficeHolder &b) { return rankOf(a.record.role) < rankOf(b.record.role); });
    return found;
}

} // namespace

bool OfficeHolder::isOpen(QDate day) const
{
    const QString iso = day.toString(Qt::ISODate);
    return (record.since.isEmpty() || record.since <= iso) && (record.until.isEmpty() || record.until > iso);
}

OfficeTerm PartyOffices::termOf(const QString &termUntil, QDate day)
{
    if (termUntil.isEmpty())
        return OfficeTerm::None;
    // A term given as a month or a year ends with it.
    const QString last = termUntil.size() >= 10 ? termUntil : termUntil + u"-12-31"_s.last(10 - std::min<qsizetype>(10, termUntil.size()));
    if (last < day.toString(Qt::ISODate))
        return OfficeTerm::Over;
    return last <= day.addDays(SoonDays).toString(Qt::ISODate) ? OfficeTerm::Soon : OfficeTerm::Runs;
}

Result<QList<OfficeHolder>> PartyOffices::history(const Database &db, Key partyOrg, QDate day)
{
    auto found = read(db, u"WHERE f.party_org = ?1 ORDER BY coalesce(f.since, ''), f.key"_s, {Value(partyOrg)}, day);
    if (!found)
        return found;
    std::stable_sort(found->begin(), found->end(), [day](const OfficeHolder &a, const OfficeHolder &b) {
        const bool openA = a.isOpen(day), openB = b.isOpen(day);
        if (openA != openB)
            return openA;
        return !openA && a.record.until > b.record.until;
    });
    return found;
}

Result<QList<OfficeHolder>> PartyOffices::current(const Database &db, QDate day)
{
    return read(db, u"WHERE (f.since IS NULL OR f.since <= ?1) AND (f.until IS NULL OR f.until > ?1) ORDER BY coalesce(f.since, ''), f.key"_s,
                {Value(day.toString(Qt::ISODate))}, day);
}

Result<QList<std::pair<Key, QString>>> PartyOffices::units(const Database &db)
{
    auto rows = Query::run(db, u"SELECT key, name FROM service_unit WHERE ended_on IS NULL ORDER BY key"_s);
    if (!rows)
        return rows.error();
    QList<std::pair<Key, QString>> units;
    while (rows->next())
        units.append({rows->number(0), rows->text(1)});
    std::stable_sort(units.begin(), units.end(), [](const auto &a, const auto &b) { return ListText::naturalKey(a.second) < ListText::naturalKey(b.second); });
    return units;
}

Findings PartyOffices::check(const PartyOffice &office, Key self) const
{
    Findings findings;
    if (!office.partyOrg)
        findings << Finding::held(u"party_org"_s, u"required"_s, Words::tr("Say of which organisation."));
    if (office.role.isEmpty())
        findings << Finding::held(u"role"_s, u"required"_s, Words::tr("Say which office it is."));
    const int people = (office.resident ? 1 : 0) + (office.outsider ? 1 : 0) + (office.worker ? 1 : 0);
    if (people == 0)
        findings << Finding::held(u"person"_s, u"required"_s, Words::tr("Choose a resident, a worker or somebody from a unit, or write a name."));
    else if (people > 1)
        findings << Finding::held(u"person"_s, u"two_holders"_s, Words::tr("One person holds an office."));
    for (const auto &[field, text] : {std::pair{u"since"_s, office.since}, {u"until"_s, office.until}, {u"term_until"_s, office.termUntil}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings << Finding::held(field, u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."));
    for (const auto &[field, text] : {std::pair{u"until"_s, office.until}, {u"term_until"_s, office.termUntil}})
        if (!text.isEmpty() && !office.since.isEmpty() && text < office.since)
            findings << Finding::held(field, u"date_order"_s, Words::tr("The end lies before the beginning."));
    if (!findings.isEmpty() || !office.until.isEmpty())
        return findings;
    auto others = Query::run(m_store.db(),
                             u"SELECT key FROM party_office WHERE party_org = :org AND role = :role AND until IS NULL AND key <> :self AND coalesce(resident, 0) = :resident "
                             "AND coalesce(outsider, 0) = :outsider AND coalesce(worker, 0) = :worker"_s,
                             {{u":org"_s, office.partyOrg}, {u":role"_s, office.role}, {u":self"_s, self}, {u":resident"_s, office.resident},
                              {u":outsider"_s, office.outsider}, {u":worker"_s, office.worker}});
    if (others && others->next())
        findings << Finding::held(u"person"_s, u"repeated"_s, Words::tr("This person holds this office already."));
    return findings;
}

namespace {

/// Makes somebody on no list an outsider; the one who holds the office from then on.
Status admit(UnitOfWork &work, const QString &newcomer, PartyOffice &office)
{
    const QString name = newcomer.simplified();
    if (name.isEmpty() || office.resident || office.outsider || office.worker)
        return {};
    Outsider outsider;
    outsider.name = name;
    outsider.kind = u"unit_member"_s;
    auto made = work.create(outsider);
    if (!made)
        return made.error();
    office.outsider = *made;
    return {};
}

} // namespace

Result<Key> PartyOffices::assign(UnitOfWork &work, const PartyOffice &office, const QString &newcomer) const
{
    PartyOffice record = office;
    if (auto made = admit(work, newcomer, record); !made)
        return made.error();
    if (auto fit = refused(check(record)); !fit)
        return fit.error();
    return work.create(record);
}

Result<Key> PartyOffices::assign(const PartyOffice &office, const QString &newcomer)
{
    auto work = UnitOfWork::begin(m_store, {u"party_office.assign"_s});
    if (!work)
        return work.error();
    auto key = assign(**work, office, newcomer);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<bool> PartyOffices::change(const Snapshot &seen, const PartyOffice &now)
{
    if (auto fit = refused(check(now, seen.key)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"party_office.change"_s}, seen, now);
}

Status PartyOffices::end(Key office, QDate on)
{
    auto seen = m_store.read(PartyOffice::entity(), office);
    if (!seen)
        return seen.error();
    auto now = seen->as<PartyOffice>();
    now.until = on.toString(Qt::ISODate);
    if (auto fit = refused(check(now, office)); !fit)
        return fit;
    auto done = UnitOfWork::changeOne(m_store, {u"party_office.end"_s}, *seen, now);
    return done ? Status() : Status(done.error());
}

Result<Key> PartyOffices::succeed(Key before, const PartyOffice &next, QDate from, const QString &newcomer)
{
    auto seen = m_store.read(PartyOffice::entity(), before);
    if (!seen)
        return seen.error();
    auto ended = seen->as<PartyOffice>();
    if (!ended.until.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This office ended on %1 already.").arg(ended.until), {}};
    auto work = UnitOfWork::begin(m_store, {u"party_office.succeed"_s});
    if (!work)
        return work.error();
    PartyOffice begins = next;
    begins.partyOrg = ended.partyOrg;
    begins.role = ended.role;
    begins.since = from.toString(Qt::ISODate);
    begins.until.clear();
    if (auto made = admit(**work, newcomer, begins); !made)
        return made.error();
    ended.until = begins.since;
    if (auto fit = refused(check(ended, before)); !fit)
        return fit.error();
    // Elected again: the same person begins a new term.
    if (auto fit = refused(check(begins, before)); !fit)
        return fit.error();
    if (auto done = (*work)->change(*seen, ended); !done)
        return done.error();
    auto key = (*work)->create(begins);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<HeldPosts> HeldPosts::read(const Database &db, QDate day)
{
    HeldPosts held;
    const auto add = [&held](Key person, const QString &name, const QString &post) {
        if (!person)
            return;
        held.m_names.insert(person, name);
        QStringList &posts = held.m_held[person];
        if (!posts.contains(post))
            posts << post;
    };
    auto offices = PartyOffices::current(db, day);
    auto seconds = SecondRecords::load(db);
    if (!offices || !seconds)
        return offices ? seconds.error() : offices.error();
    auto names = Query::run(db, u"SELECT p.key, coalesce(g.branch, p.name), p.grid FROM party_org p LEFT JOIN grid g ON g.key = p.grid"_s);
    if (!names)
        return names.error();
    QHash<Key, QString> orgs;
    while (names->next())
        orgs.insert(names->number(0), names->text(1));
    for (const OfficeHolder &holder : std::as_const(*offices))
        add(holder.person, holder.name, Words::tr("%1 (%2)").arg(holder.role, orgs.value(holder.record.partyOrg)));
    auto posts = Query::run(db,
                            u"SELECT coalesce(p.resident, w.resident), p.worker, coalesce(w.name, r.name), o.name, g.name, p.building, p.stairwell FROM post p "
                            "JOIN post_role o ON o.key = p.role LEFT JOIN worker w ON w.key = p.worker LEFT JOIN resident r ON r.key = p.resident LEFT JOIN grid g ON g.key = p.grid "
                            "WHERE (p.resident IS NOT NULL OR p.worker IS NOT NULL) AND (p.since IS NULL OR p.since <= :day) AND (p.until IS NULL OR p.until > :day) ORDER BY p.key"_s,
                            {{u":day"_s, day.toString(Qt::ISODate)}});
    if (!posts)
        return posts.error();
    while (posts->next()) {
        const Key person = posts->number(0) ? seconds->root(posts->number(0)) : posts->number(1);
        QString place = posts->text(4);
        const GridPlace there = posts->number(6) ? GridPlace{GridPlace::Stairwell, posts->number(6)} : GridPlace{GridPlace::Building, posts->number(5)};
        if (there.key) {
            auto title = Grids::placeTitle(db, there);
            if (!title)
                return title.error();
            place = *title;
        }
        add(person, posts->text(2), place.isEmpty() ? posts->text(3) : Words::tr("%1 (%2)").arg(posts->text(3), place));
    }
    return held;
}

QList<HeldPosts::Many> HeldPosts::withAtLeast(int posts) const
{
    QList<Many> many;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        if (it->size() >= posts)
            many.append({it.key(), m_names.value(it.key()), *it});
    std::sort(many.begin(), many.end(), [](const Many &a, const Many &b) { return a.posts.size() != b.posts.size() ? a.posts.size() > b.posts.size() : a.person < b.person; });
    return many;
}

} // namespace Allpost
