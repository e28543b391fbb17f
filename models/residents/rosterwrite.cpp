// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include "models/dictionary/office.h"
#include "models/residents/household.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <condition_variable>
#include <mutex>
#include <thread>

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

/// What checking and comparing needed for a while goes back to the system before the writing needs room for its pages.
void returnFreeMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

/// Reads the rows that will be written on a second core, a few batches ahead of the one who writes.
class RowsAhead
{
public:
    RowsAhead(const RowStore &rows, const std::vector<SheetPlan> &plans, QDate today, const OfficeWords &words,
              const std::vector<int> &data, std::vector<int> wanted)
        : m_reader(rows, plans, today, words), m_data(data), m_wanted(std::move(wanted)), m_batches(batchCount)
    {
        for (Batch &batch : m_batches)
            batch.rows.resize(std::min(batchRows, m_wanted.size()));
        m_thread = std::thread([this] { fill(); });
    }
    ~RowsAhead()
    {
        {
            const std::scoped_lock lock(m_lock);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    /// The next row in order; it lives until the next call. Null at the end.
    const CleanRow *next(int &row)
    {
        if (m_taken == m_wanted.size())
            return nullptr;
        const size_t batch = m_taken / batchRows;
        const size_t within = m_taken % batchRows;
        if (within == 0) {
            std::unique_lock lock(m_lock);
            m_done = batch; // batches before this one may be filled again
            m_changed.notify_all();
            m_changed.wait(lock, [&] { return m_filled > batch; });
        }
        row = m_wanted[m_taken++];
        return &m_batches[batch % batchCount].rows[within];
    }

private:
    static constexpr size_t batchRows = 256;
    static constexpr size_t batchCount = 4;
    struct Batch { std::vector<CleanRow> rows; };

    void fill()
    {
        for (size_t batch = 0; batch * batchRows < m_wanted.size(); ++batch) {
            {
                std::unique_lock lock(m_lock);
                m_changed.wait(lock, [&] { return m_stop || batch < m_done + batchCount; });
                if (m_stop)
                    return;
            }
            const size_t first = batch * batchRows;
            for (size_t i = 0; i < batchRows && first + i < m_wanted.size(); ++i)
                m_reader.read(m_data[size_t(m_wanted[first + i])], m_batches[batch % batchCount].rows[i]);
            const std::scoped_lock lock(m_lock);
            m_filled = batch + 1;
            m_changed.notify_all();
        }
    }

    RowReader m_reader;
    const std::vector<int> &m_data;
    std::vector<int> m_wanted;
    std::vector<Batch> m_batches;
    std::mutex m_lock;
    std::condition_variable m_changed;
    size_t m_filled = 0; ///< batches
    size_t m_done = 0;
    size_t m_taken = 0;  ///< rows
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace

/// Writes what was planned, inside one unit of work.
class RosterImport::Writer
{
public:
    Writer(Private &import, UnitOfWork &work)
        : m(import), m_work(work), m_office(*import.office), m_households(import.groups.size(), 0), m_today(import.options.today.toString(Qt::ISODate))
    {
    }

    Status run(Progress &progress)
    {
        std::vector<int> wanted;
        for (size_t row = 0; row < m.staged.size(); ++row) {
            if (isWritten(int(row)))
                wanted.push_back(int(row));
        }
        const qint64 total = qint64(wanted.size());
        qint64 written = 0;
        RowsAhead rows(m.rows, m.plans, m.options.today, m.officeWords, m.data, std::move(wanted));
        int row = 0;
        while ((m_row = rows.next(row))) {
            if (written++ % 512 == 0) {
                if (progress.cancelled())
                    return stopped();
                progress.report(written, total, Words::tr("Writing residents"));
            }
            if (auto done = write(row); !done)
                return done;
        }
        for (size_t i = 0; i < m.groups.size(); ++i) {
            if (auto done = settleHead(m.groups[i]); !done)
                return done;
        }
        return m_changes ? remember() : Status();
    }

    qint64 changes() const { return m_changes; }

private:
    template <typename Record>
    Result<Key> create(const Record &record)
    {
        ++m_changes;
        return m_work.create(record);
    }

    template <typename Record, typename Change>
    Status change(Key key, Change alter)
    {
        auto seen = Store::read(m_work.db(), Record::entity(), key);
        if (!seen)
            return seen.error();
        Record now = seen->template as<Record>();
        alter(now);
        auto done = m_work.change(*seen, now);
        if (!done)
            return done.error();
        m_changes += *done;
        return {};
    }

    bool isWritten(int row) const
    {
        const Staged &at = m.staged[size_t(row)];
        if (at.fate == RowFate::Add || at.fate == RowFate::Update)
            return true;
        // The head's row is held back, its household is made all the same.
        if (at.reason)
            return at.group >= 0 && m.groups[size_t(at.group)].headRow == row && m.groups[size_t(at.group)].isCreated;
        return m.differencesOf.contains(row);
    }

    Status write(int row)
    {
        const Staged &at = m.staged[size_t(row)];
        if (at.fate == RowFate::Add)
            return add(at);
        if (at.reason) {
            auto household = householdOf(at.group);
            return household ? Status() : Status(household.error());
        }
        return update(row, at);
    }

    Value valueOf(size_t field) const
    {
        const QString &text = m_row->values[field];
        if (!text.isEmpty() && Resident::entity().fields[field].type == FieldType::YesNo)
            return Value(qint64(text == "1"_L1 ? 1 : 0));
        return Value(text);
    }

    Status add(const Staged &at)
    {
        Values values(Resident::entity().fields.size());
        for (size_t i = 0; i < FieldCount; ++i)
            values[i] = valueOf(i);
        ++m_changes;
        auto person = m_work.create(Resident::entity(), values);
        if (!person)
            return person.error();
        Key household = 0;
        if (at.group >= 0) {
            auto found = householdOf(at.group);
            if (!found)
                return found.error();
            household = *found;
            if (auto tied = create(Membership{*person, household, m_row->relation, {}, {}}); !tied)
                return tied.error();
        }
        return addCare(*person, household, at, -1);
    }

    Status update(int row, const Staged &at)
    {
        const OfficePerson &person = *m_office.person(at.match);
        auto seen = Store::read(m_work.db(), Resident::entity(), person.key);
        if (!seen)
            return seen.error();
        Values now = seen->values;
        for (size_t i = 0; i < FieldCount; ++i) {
            if (!m_row->values[i].isEmpty() && (now[i].isNull() || m.isChosen(row, Resident::entity().fields[i].name)))
                now[i] = valueOf(i);
        }
        auto changed = m_work.change(*seen, now);
        if (!changed)
            return changed.error();
        m_changes += *changed;
        if (auto done = updateTies(row, at, person); !done)
            return done;
        return addCare(person.key, person.household, at, row);
    }

    Status updateTies(int row, const Staged &at, const OfficePerson &person)
    {
        if (at.group < 0)
            return {};
        const bool moves = person.household && m.isChosen(row, HouseholdOfPerson);
        if (moves) {
            if (auto done = change<Membership>(person.membership, [&](Membership &tie) { tie.until = m_today; }); !done)
                return done;
        }
        if (!person.household || moves) {
            auto household = householdOf(at.group);
            if (!household)
                return household.error();
            auto tied = create(Membership{person.key, *household, m_row->relation, {}, {}});
            return tied ? Status() : Status(tied.error());
        }
        const Group &group = m.groups[size_t(at.group)];
        if (person.household != group.household)
            return {};
        const bool takesRelation = m_office.relations[person.relation].isEmpty() || m.isChosen(row, RelationTarget);
        if (!m_row->relation.isEmpty() && takesRelation) {
            if (auto done = change<Membership>(person.membership, [&](Membership &tie) { tie.relation = m_row->relation; }); !done)
                return done;
        }
        auto household = householdOf(at.group);
        if (!household)
            return household.error();
        if (!m.isChosen(row, AddressTarget))
            return {};
        const OfficeHousehold &home = *m_office.household(*household);
        if (auto done = change<Occupancy>(home.occupancy, [&](Occupancy &tie) { tie.until = m_today; }); !done)
            return done;
        return occupy(*household, *m_row);
    }

    Status addCare(Key person, Key household, const Staged &at, int row)
    {
        Q_UNUSED(at)
        for (const CareWord &care : m_row->care) {
            const Key owner = care.ofHousehold && household ? household : person;
            const quint64 own = OfficeIndex::careKey(owner, care.group);
            const bool isThere = m_office.care.contains(own) || m_office.care.contains(OfficeIndex::careKey(person, care.group))
                || (household && m_office.care.contains(OfficeIndex::careKey(household, care.group)));
            if (isThere)
                continue;
            if (row >= 0 && m_office.endedCare.contains(own) && !m.isChosen(row, CareTarget))
                continue;
            Care record;
            (owner == person ? record.resident : record.household) = owner;
            record.group = care.group;
            record.note = care.note;
            if (auto tied = create(record); !tied)
                return tied.error();
            // Only a household's group can come again with another row of this file.
            if (owner != person)
                m_office.care.insert(own);
        }
        return {};
    }

    /// The household of a group in the file: known, or made now with its door.
    Result<Key> householdOf(int index)
    {
        Key &known = m_households[size_t(index)];
        if (known)
            return known;
        const Group &group = m.groups[size_t(index)];
        if (group.household) {
            known = group.household;
            if (auto done = complete(*m_office.household(known), group); !done)
                return done.error();
            return known;
        }
        Household household;
        household.number = m_row->householdNumber;
        if (!group.hasGoodHead)
            household.pendingHead = nameOfHead(group);
        auto made = create(household);
        if (!made)
            return made.error();
        known = *made;
        if (group.doorRow >= 0) {
            if (auto done = occupyAs(known, group); !done)
                return done.error();
        }
        return known;
    }

    /// Gaps of a household the office has: its number, its door.
    Status complete(const OfficeHousehold &home, const Group &group)
    {
        if (!home.number && !m_row->householdNumber.isEmpty()) {
            if (auto done = change<Household>(home.key, [&](Household &h) { h.number = m_row->householdNumber; }); !done)
                return done;
        }
        return !home.door && group.doorRow >= 0 ? occupyAs(home.key, group) : Status();
    }

    Status occupyAs(Key household, const Group &group)
    {
        if (m_row->door == group.door)
            return occupy(household, *m_row);
        CleanRow other;
        m_second.read(m.data[size_t(group.doorRow)], other);
        return occupy(household, other);
    }

    Status occupy(Key household, const CleanRow &row)
    {
        auto dwelling = dwellingOf(row);
        if (!dwelling)
            return dwelling.error();
        auto tied = create(Occupancy{household, *dwelling, {}, {}});
        return tied ? Status() : Status(tied.error());
    }

    Result<Key> dwellingOf(const CleanRow &row)
    {
        if (const auto found = m_office.doors.find(row.door); found != m_office.doors.end())
            return found->second;
        Key estate = 0;
        Key building = 0;
        Key stairwell = 0;
        const Address &address = row.address;
        if (!address.estate.isEmpty()) {
            auto made = childOf(m_office.estates, estateKey(address.estate), Estate{address.estate});
            if (!made)
                return made;
            estate = *made;
        }
        if (!address.building.isEmpty()) {
            auto made = childOf(m_office.buildings, childKey(estate, address.building), Building{estate, address.building});
            if (!made)
                return made;
            building = *made;
        }
        if (!address.stairwell.isEmpty()) {
            auto made = childOf(m_office.stairwells, childKey(building, address.stairwell), Stairwell{building, address.stairwell});
            if (!made)
                return made;
            stairwell = *made;
        }
        return childOf(m_office.doors, row.door, Dwelling{estate, building, stairwell, address.room, address.rest});
    }

    template <typename Record>
    Result<Key> childOf(std::unordered_map<quint64, Key> &known, quint64 key, const Record &record)
    {
        if (const auto found = known.find(key); found != known.end())
            return found->second;
        auto made = create(record);
        if (made)
            known.emplace(key, *made);
        return made;
    }

    QString nameOfHead(const Group &group)
    {
        if (!m_row->headName.isEmpty())
            return m_row->headName;
        if (group.headRow < 0)
            return {};
        CleanRow other;
        m_second.read(m.data[size_t(group.headRow)], other);
        return other.values[Name];
    }

    /// A household that waited for its head has one now.
    Status settleHead(const Group &group)
    {
        if (!group.household || !group.hasGoodHead)
            return {};
        const OfficeHousehold &home = *m_office.household(group.household);
        if (!home.pending)
            return {};
        return change<Household>(home.key, [](Household &h) { h.pendingHead.clear(); });
    }

    /// The mapping, where a person corrected what was proposed.
    Status remember()
    {
        const QJsonObject now = m.mapping();
        const QString print = m.fingerprint();
        if (print.isEmpty() || now == m.proposed)
            return {};
        const QString text = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
        Statement find(m_work.db(), u"SELECT key FROM import_mapping WHERE fingerprint = ? ORDER BY key DESC"_s);
        find.bind(1, print);
        auto found = find.step();
        if (!found)
            return found.error();
        const Key key = *found ? find.number(0) : 0;
        find.reset();
        if (key)
            return change<ImportMapping>(key, [&](ImportMapping &mapping) { mapping.mapping = text; });
        auto made = create(ImportMapping{print, text});
        return made ? Status() : Status(made.error());
    }

    Private &m;
    UnitOfWork &m_work;
    OfficeIndex &m_office;
    RowReader m_second{m.rows, m.plans, m.options.today, m.officeWords};
    const CleanRow *m_row = nullptr;
    std::vector<Key> m_households; ///< by group
    QString m_today;
    qint64 m_changes = 0;
};

Result<ImportCounts> RosterImport::execute(Progress &progress)
{
    if (!d->isPlanned)
        return Error{ErrorCode::Invalid, Words::tr("Check the rows again before they are brought in."), {}};
    const ImportCounts planned = d->counts();
    auto work = UnitOfWork::begin(d->store, {u"import.resident"_s, {{u"file"_s, QFileInfo(d->path).fileName()}, {u"rows"_s, planned.read}}});
    if (!work)
        return work.error();
    Statement last((*work)->db(), u"SELECT max(key) FROM op"_s);
    auto stamped = last.step();
    if (!stamped)
        return stamped.error();
    const bool isStale = last.number(0) != d->plannedOp;
    last = Statement();
    if (isStale) {
        const auto seen = d->differences.size();
        if (auto done = d->makePlan((*work)->db(), progress); !done)
            return done.error();
        const ImportCounts now = d->counts();
        if (now.added != planned.added || now.updated != planned.updated || now.householdsAdded != planned.householdsAdded || seen != d->differences.size())
            return Error{ErrorCode::Conflict, Words::tr("Somebody changed residents of this list meanwhile. Look at the comparison again, then import."), {}};
    }
    returnFreeMemory();
    if (planned.added > 5000)
        if (auto ready = (*work)->expectMany(); !ready)
            return ready.error();
    Writer writer(*d, **work);
    if (auto done = writer.run(progress); !done) {
        d->isPlanned = false; // what was planned has been used up
        return done.error();
    }
    d->isPlanned = false;
    if (!writer.changes())
        return planned;
    (*work)->setDetail(u"added"_s, planned.added);
    (*work)->setDetail(u"updated"_s, planned.updated);
    (*work)->setDetail(u"households"_s, planned.householdsAdded);
    if (progress.cancelled())
        return stopped();
    progress.report(0, 0, Words::tr("Saving"));
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return planned;
}

} // namespace Allpost
