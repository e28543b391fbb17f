// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include "models/base/text.h"
#include "models/residents/household.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"
#include "models/store/statement.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Roster;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

Error stopped()
{
    return {ErrorCode::Cancelled, Words::tr("The import was stopped. Nothing was written."), {}};
}

QString bare(const QString &text)
{
    QString key = Text::folded(text);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

bool isAncestor(const CodeList &list, const QString &general, const QString &special)
{
    const Code *at = list.at(special);
    for (int depth = 0; at && depth < 8; ++depth) {
        if (at->parent == general)
            return true;
        at = list.at(at->parent);
    }
    return false;
}

QString inWords(const QString &list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return codes && !stored.isEmpty() ? codes->display(stored, QLocale().name()) : stored;
}

} // namespace

bool Roster::saysSame(int field, const QString &office, const PersonValues &officeAll, const QString &file)
{
    if (office == file)
        return true;
    const Field &about = Resident::entity().fields[size_t(field)];
    switch (about.type) {
    case FieldType::Code:
        return isSameCode(about.codes, office, file);
    case FieldType::Phone: {
        const QString all = phoneDigits(officeAll[MobilePhone]) + u' ' + phoneDigits(officeAll[OtherPhone]);
        const QString digits = phoneDigits(file);
        return !digits.isEmpty() && all.contains(digits);
    }
    case FieldType::Date:
        return office.startsWith(file); // 1955-12 says less than 1955-12-07, not something else
    case FieldType::ResidentId:
        return keyOfId(office) == keyOfId(file);
    case FieldType::Note:
        return bare(office).contains(bare(file));
    default:
        return about.mask == Mask::Name ? isSameName(office, file) : bare(office) == bare(file);
    }
}

bool Roster::isSameCode(const QString &list, const QString &office, const QString &file)
{
    const CodeValue a = CodeValue::parse(office);
    const CodeValue b = CodeValue::parse(file);
    if (a.code.isEmpty() || b.code.isEmpty())
        return a.code == b.code && bare(a.text) == bare(b.text);
    const CodeList *codes = CodeList::find(list);
    return a.code == b.code || (codes && isAncestor(*codes, b.code, a.code));
}

Status RosterImport::plan(Progress &progress)
{
    auto db = d->store.connect();
    if (!db)
        return db.error();
    return d->makePlan(*db, progress);
}

Status RosterImport::Private::makePlan(const Database &db, Progress &progress)
{
    isPlanned = false;
    QSet<QString> chosen;
    for (const RowDifference &difference : std::as_const(differences)) {
        if (difference.chosen)
            chosen.insert(QString::number(difference.row) + difference.target);
    }
    differences.clear();
    differencesOf.clear();
    missing.clear();
    progress.report(0, 0, Words::tr("Comparing with the office file"));
    Statement last(db, u"SELECT max(key) FROM op"_s);
    auto stamped = last.step();
    if (!stamped)
        return stamped.error();
    plannedOp = last.number(0);
    last.reset();
    office = std::make_unique<OfficeIndex>();
    if (auto done = office->load(db, progress); !done)
        return done;
    formGroups();
    if (auto done = matchPeople(db); !done)
        return done;
    matchHouseholds();
    decideGroups();
    for (Staged &row : staged)
        row.fate = row.reason ? RowFate::HeldBack : row.isRepeated || row.match ? RowFate::Unchanged : RowFate::Add;
    if (!office->isEmpty()) {
        if (auto done = compare(db, progress); !done)
            return done;
        if (auto done = findMissing(db); !done)
            return done;
    }
    for (RowDifference &difference : differences)
        difference.chosen = chosen.contains(QString::number(difference.row) + difference.target);
    isPlanned = true;
    return {};
}

Status RosterImport::Private::compare(const Database &db, Progress &progress)
{
    std::vector<qint32> rowOf(office->persons.size(), -1);
    qint64 matched = 0;
    for (size_t i = 0; i < staged.size(); ++i) {
        if (!staged[i].match)
            continue;
        rowOf[size_t(office->person(staged[i].match) - office->persons.data())] = qint32(i);
        ++matched;
    }
    if (!matched)
        return {};
    QStringList names;
    for (const Field &field : Resident::entity().fields)
        names << field.name;
    Statement people(db, u"SELECT key, "_s + names.join(u", "_s) + u" FROM resident ORDER BY key"_s);
    RowReader each(rows, plans, options.today, officeWords);
    CleanRow clean;
    PersonValues own;
    qint64 seen = 0;
    for (size_t at = 0; at < office->persons.size();) {
        auto more = people.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        while (at < office->persons.size() && office->persons[at].key < people.number(0))
            ++at;
        if (at >= office->persons.size() || office->persons[at].key != people.number(0) || rowOf[at] < 0)
            continue;
        if (++seen % 1024 == 0) {
            if (progress.cancelled())
                return stopped();
            progress.report(seen, matched, Words::tr("Comparing with the office file"));
        }
        const int row = rowOf[at];
        each.read(data[size_t(row)], clean);
        for (int field = 0; field < FieldCount; ++field)
            own[size_t(field)] = people.text(field + 1);
        bool fills = false;
        for (int field = 0; field < FieldCount; ++field) {
            const QString &theirs = clean.values[size_t(field)];
            const QString &ours = own[size_t(field)];
            if (theirs.isEmpty() || saysSame(field, ours, own, theirs))
                continue;
            if (ours.isEmpty()) {
                fills = true;
                continue;
            }
            const Field &about = Resident::entity().fields[size_t(field)];
            const QString list = about.type == FieldType::YesNo ? u"yes_no"_s : about.codes;
            const bool isCode = !list.isEmpty();
            addDifference(row, about.name, isCode ? inWords(list, ours) : ours, isCode ? inWords(list, theirs) : theirs);
        }
        if (compareTies(db, row, clean))
            fills = true;
        if (fills)
            staged[size_t(row)].fate = RowFate::Update;
    }
    std::ranges::stable_sort(differences, {}, &RowDifference::row);
    for (qsizetype i = 0; i < differences.size(); ++i)
        differencesOf[differences[i].row].append(int(i));
    return {};
}

bool RosterImport::Private::compareTies(const Database &db, int row, const CleanRow &clean)
{
    const Staged &at = staged[size_t(row)];
    const OfficePerson &person = *office->person(at.match);
    bool fills = false;
    for (const CareWord &care : clean.care) {
        const quint64 own = OfficeIndex::careKey(person.key, care.group);
        const quint64 shared = OfficeIndex::careKey(person.household, care.group);
        if (office->care.contains(own) || (person.household && office->care.contains(shared)))
            continue;
        if (office->endedCare.contains(own) || (person.household && office->endedCare.contains(shared)))
            addDifference(row, CareTarget, Words::tr("ended: %1").arg(inWords(u"care_group"_s, care.group)), inWords(u"care_group"_s, care.group));
        else
            fills = true;
    }
    if (at.group < 0)
        return fills;
    const Group &group = groups[size_t(at.group)];
    if (!person.household)
        return true;
    if (person.household != group.household) {
        addDifference(row, HouseholdOfPerson, placeOf(db, person.household), clean.address.isEmpty() ? clean.headName : clean.address.longText());
        return fills;
    }
    const OfficeHousehold &home = *office->household(group.household);
    if (!clean.relation.isEmpty()) {
        const QString &known = office->relations[person.relation];
        if (known.isEmpty())
            fills = true;
        else if (!isSameCode(u"relation"_s, known, clean.relation))
            addDifference(row, RelationTarget, inWords(u"relation"_s, known), inWords(u"relation"_s, clean.relation));
    }
    if (at.number && !home.number)
        fills = true;
    if (group.door && !home.door)
        fills = true;
    else if (group.door && home.door != group.door && (group.firstRow == row || (group.headRow == row && staged[size_t(group.firstRow)].match == 0)))
        addDifference(row, AddressTarget, placeOf(db, home.key), clean.address.longText());
    return fills;
}

QString Roster::placeOf(const Database &db, Key household)
{
    Statement found(db, u"SELECT e.name, b.number, s.number, d.room, d.address FROM occupancy o JOIN dwelling d ON d.key = o.dwelling "
                        "LEFT JOIN estate e ON e.key = d.estate LEFT JOIN building b ON b.key = d.building "
                        "LEFT JOIN stairwell s ON s.key = d.stairwell WHERE o.household = ? AND o.until IS NULL"_s);
    found.bind(1, household);
    const auto row = found.step();
    if (!row || !*row)
        return {};
    Address address;
    address.estate = found.text(0);
    address.building = found.text(1);
    address.stairwell = found.text(2);
    address.room = found.text(3);
    address.rest = found.text(4);
    return address.longText();
}

void RosterImport::Private::addDifference(int row, QStringView target, const QString &inOffice, const QString &inFile)
{
    differences << RowDifference{row, target.toString(), targetLabel(target), inOffice, inFile, false};
}

bool RosterImport::Private::isChosen(int row, QStringView target) const
{
    const auto found = differencesOf.constFind(row);
    return found != differencesOf.cend()
        && std::any_of(found->begin(), found->end(), [&](int i) { return differences[i].chosen && differences[i].target == target; });
}

Status RosterImport::Private::findMissing(const Database &db)
{
    // The file speaks of the buildings it names a known door of, and of a whole estate when of most of its buildings.
    std::unordered_map<Key, Key> buildings; // → estate
    std::unordered_set<Key> touched;
    for (const OfficeHousehold &home : office->households) {
        if (!home.building)
            continue;
        buildings.emplace(home.building, home.estate);
        if (home.isTouched)
            touched.insert(home.building);
    }
    std::unordered_map<Key, std::pair<int, int>> counted;
    for (const auto &[building, estate] : buildings) {
        ++counted[estate].first;
        counted[estate].second += touched.contains(building) ? 1 : 0;
    }
    std::unordered_set<quint64> heldNames;
    for (const Staged &row : staged) {
        if (row.reason && row.nameKey)
            heldNames.insert(row.nameKey ^ row.door);
    }
    Statement name(db, u"SELECT name FROM resident WHERE key = ?"_s);
    for (const OfficePerson &person : office->persons) {
        if (person.isMatched || person.isGone || !person.household)
            continue;
        const OfficeHousehold *home = office->household(person.household);
        if (!home)
            continue;
        const auto estate = counted.find(home->estate);
        const bool spokenOf = home->isTouched || (home->building && touched.contains(home->building))
            || (home->estate && estate != counted.end() && estate->second.second * 2 > estate->second.first);
        if (!spokenOf || heldNames.contains(person.nameKey ^ home->door))
            continue;
        name.bind(1, person.key);
        auto found = name.step();
        if (!found)
            return found.error();
        missing << MissingPerson{person.key, name.text(0), placeOf(db, home->key)};
        name.reset();
    }
    return {};
}

ImportCounts RosterImport::Private::counts() const
{
    ImportCounts sum;
    sum.read = qint64(staged.size());
    for (size_t i = 0; i < staged.size(); ++i) {
        const Staged &row = staged[i];
        sum.repeated += row.isRepeated;
        sum.warned += row.isWarned && !row.reason;
        const auto own = differencesOf.constFind(int(i));
        const bool takes = own != differencesOf.cend() && std::any_of(own->begin(), own->end(), [&](int at) { return differences[at].chosen; });
        if (row.reason)
            ++sum.heldBack;
        else if (isPlanned && row.fate == RowFate::Add)
            ++sum.added;
        else if (isPlanned && (row.fate == RowFate::Update || takes))
            ++sum.updated;
        else
            ++sum.unchanged;
    }
    for (const Group &group : groups)
        sum.householdsAdded += group.isCreated;
    return sum;
}

QList<LikelyPerson> RosterImport::likelyPeople(int row) const
{
    QList<LikelyPerson> likely;
    const int at = d->data[size_t(row)];
    const SheetPlan &plan = d->plans[size_t(d->rows.sheet(at))];
    const CellView cell = plan.id < 0 ? CellView{} : d->rows.cell(at, plan.id);
    const IdCheck check = checkIdCell(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())), cell.kind == CellView::Kind::Number,
                                      Allpost::IdType::Unknown, d->options.today);
    auto db = d->store.connect();
    if (check.intactDigits.size() < 6 || !db)
        return likely;
    CleanRow clean;
    d->single().read(at, clean);
    Statement found(*db, u"SELECT r.key, r.id_number, m.household FROM resident r LEFT JOIN membership m ON m.resident = r.key AND m.until IS NULL "
                         "WHERE r.name = ? AND r.id_number >= ? AND r.id_number < ? ORDER BY r.key"_s);
    found.bind(1, clean.values[Name]);
    found.bind(2, check.intactDigits);
    found.bind(3, QString(check.intactDigits + u'~'));
    for (auto more = found.step(); more && *more && likely.size() < 10; more = found.step())
        likely << LikelyPerson{found.number(0), found.text(1), found.isNull(2) ? QString() : placeOf(*db, found.number(2))};
    return likely;
}

bool RosterImport::isPlanned() const { return d->isPlanned; }
ImportCounts RosterImport::counts() const { return d->counts(); }
const QList<RowDifference> &RosterImport::differences() const { return d->differences; }
const QList<MissingPerson> &RosterImport::missing() const { return d->missing; }

RowFate RosterImport::fate(int row) const
{
    const Staged &at = d->staged[size_t(row)];
    return at.reason ? RowFate::HeldBack : at.fate;
}

void RosterImport::choose(int difference, bool fromFile)
{
    d->differences[difference].chosen = fromFile;
}

void RosterImport::chooseAll(const QString &target, bool fromFile)
{
    for (RowDifference &difference : d->differences) {
        if (target.isEmpty() || difference.target == target)
            difference.chosen = fromFile;
    }
}

} // namespace Allpost
