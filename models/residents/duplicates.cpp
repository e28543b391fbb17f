// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/duplicates.h"

#include "models/points/accounts.h"
#include "models/residents/datetext.h"
#include "models/residents/household.h"
#include "models/residents/idnumber.h"
#include "models/residents/names.h"
#include "models/residents/resident.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;
using Reasons = DuplicatePair::Reasons;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

constexpr int FullNumber = 18;
constexpr int OldNumber = 15;
/// A slip of the pen, not another person.
constexpr int MostSlips = 2;
/// So many alike are a word used as a name ("unknown"), not one person; each is set beside the first alone.
constexpr size_t MostAlike = 12;

struct Compared
{
    Key key = 0;
    QString name = {};   ///< nameKey
    QString number = {}; ///< 18 digits, empty when it is no such
    QString birth = {};  ///< a whole date
    QString phone = {};
    QString otherPhone = {};
    Key door = 0;
};

QString fullNumber(const QString &number)
{
    return number.size() == FullNumber ? number : number.size() == OldNumber ? upgradedId(number) : QString();
}

int slips(const QString &a, const QString &b)
{
    int count = 0;
    for (qsizetype i = 0; i < FullNumber; ++i)
        count += a.at(i) != b.at(i);
    return count;
}

Result<std::vector<Compared>> people(const Database &db, const QString &condition, const QString &bound, Progress *progress)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QHash<Key, Key> doors;
    if (condition.isEmpty()) {
        // The last to be inserted wins: the tie entered first.
        Statement homes(db, u"SELECT m.resident, o.dwelling FROM membership m JOIN occupancy o ON o.household = m.household WHERE (m.until IS NULL OR m.until > ?) "
                            "AND (o.until IS NULL OR o.until > ?) ORDER BY m.key DESC, o.key DESC"_s);
        homes.bind(1, today);
        homes.bind(2, today);
        for (;;) {
            auto more = homes.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            doors.insert(homes.number(0), homes.number(1));
        }
    }
    Statement door(db, u"SELECT o.dwelling FROM membership m JOIN occupancy o ON o.household = m.household WHERE m.resident = ? AND (m.until IS NULL OR m.until > ?) "
                       "AND (o.until IS NULL OR o.until > ?) ORDER BY m.key, o.key LIMIT 1"_s);
    Statement read(db, u"SELECT key, name, id_number, birth_date, phone, other_phone FROM resident "_s + condition + u" ORDER BY key"_s);
    if (!condition.isEmpty())
        read.bind(1, bound);
    std::vector<Compared> found;
    for (qint64 row = 0;; ++row) {
        if (progress && (row & 0x3ff) == 0 && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        auto more = read.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        Compared person{read.number(0), nameKey(read.text(1)), fullNumber(read.text(2)), {}, read.text(4), read.text(5), 0};
        if (const QString birth = read.text(3); datePrecision(birth) == DatePrecision::Day)
            person.birth = birth;
        if (condition.isEmpty()) {
            person.door = doors.value(person.key);
        } else {
            door.bind(1, person.key);
            door.bind(2, today);
            door.bind(3, today);
            auto has = door.step();
            if (!has)
                return has.error();
            person.door = *has ? door.number(0) : 0;
            door.reset();
        }
        found.push_back(std::move(person));
    }
}

Reasons reasonsOf(const Compared &a, const Compared &b)
{
    Reasons reasons;
    const bool bothNumbers = !a.number.isEmpty() && !b.number.isEmpty();
    if (bothNumbers && a.number == b.number)
        reasons |= DuplicatePair::SameNumber;
    if (!a.name.isEmpty() && a.name == b.name) {
        const auto phone = [](const QString &one, const Compared &of) { return !one.isEmpty() && (one == of.phone || one == of.otherPhone); };
        if (!a.birth.isEmpty() && a.birth == b.birth)
            reasons |= DuplicatePair::SameBirth;
        if (phone(a.phone, b) || phone(a.otherPhone, b))
            reasons |= DuplicatePair::SamePhone;
        if (a.door && a.door == b.door)
            reasons |= DuplicatePair::SameDoor;
    }
    if (!reasons || !bothNumbers || a.number == b.number)
        return reasons;
    return slips(a.number, b.number) <= MostSlips ? reasons | DuplicatePair::NumbersAlike : Reasons();
}

/// The people who share a value, pair by pair.
class Pairs
{
public:
    explicit Pairs(const std::vector<Compared> &people) : m_people(people) {}

    /// keysOf: what a person may share with others; empty texts count for nothing.
    template <typename KeysOf>
    void group(KeysOf keysOf)
    {
        std::vector<std::pair<size_t, quint32>> order;
        for (quint32 i = 0; i < m_people.size(); ++i)
            for (const QString &key : keysOf(m_people[i]))
                if (!key.isEmpty())
                    order.push_back({qHash(key), i});
        std::sort(order.begin(), order.end());
        for (size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            for (end = begin + 1; end < order.size() && order[end].first == order[begin].first;)
                ++end;
            const bool many = end - begin > MostAlike;
            for (size_t i = begin; i < (many ? begin + 1 : end); ++i)
                for (size_t j = i + 1; j < end; ++j)
                    if (order[i].second != order[j].second)
                        add(order[i].second, order[j].second);
        }
    }
    QList<DuplicatePair> take() { return std::move(m_pairs); }

private:
    void add(quint32 a, quint32 b)
    {
        if (a > b)
            std::swap(a, b);
        if (m_seen.contains({a, b}))
            return;
        m_seen.insert({a, b});
        if (const Reasons reasons = reasonsOf(m_people[a], m_people[b]))
            m_pairs.append({m_people[a].key, m_people[b].key, reasons});
    }

    const std::vector<Compared> &m_people;
    QSet<std::pair<quint32, quint32>> m_seen;
    QList<DuplicatePair> m_pairs;
};

/// Takes out what is decided already and puts the surest first.
Result<QList<DuplicatePair>> undecided(const Database &db, QList<DuplicatePair> pairs)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    auto marks = Query::run(db, u"SELECT one, other FROM different_people"_s);
    if (!marks)
        return marks.error();
    QSet<std::pair<Key, Key>> different;
    while (marks->next())
        different.insert(std::minmax(second->root(marks->number(0)), second->root(marks->number(1))));
    pairs.removeIf([&](const DuplicatePair &pair) {
        const Key one = second->root(pair.one), other = second->root(pair.other);
        return one == other || different.contains(std::minmax(one, other));
    });
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.weight(), a.one, a.other) < std::tuple(-b.weight(), b.one, b.other);
    });
    return pairs;
}

} // namespace

int DuplicatePair::weight() const
{
    return (reasons & SameNumber ? 16 : 0) + (reasons & SameBirth ? 8 : 0) + (reasons & SamePhone ? 4 : 0) + (reasons & SameDoor ? 2 : 0)
        + (reasons & NumbersAlike ? 1 : 0);
}

Result<QList<DuplicatePair>> Duplicates::find(const Database &db, Progress &progress)
{
    auto all = people(db, {}, {}, &progress);
    if (!all)
        return all.error();
    Pairs pairs(*all);
    const auto named = [](const Compared &person, const QString &more) { return person.name.isEmpty() || more.isEmpty() ? QString() : person.name + u'\n' + more; };
    pairs.group([](const Compared &p) { return std::array{p.number}; });
    pairs.group([&](const Compared &p) { return std::array{named(p, p.birth)}; });
    pairs.group([&](const Compared &p) { return std::array{named(p, p.phone), named(p, p.otherPhone)}; });
    pairs.group([&](const Compared &p) { return std::array{p.door ? named(p, QString::number(p.door)) : QString()}; });
    return undecided(db, pairs.take());
}

Result<QList<DuplicatePair>> Duplicates::of(const Database &db, Key resident)
{
    auto self = people(db, u"WHERE key = CAST(? AS INTEGER)"_s, QString::number(resident), nullptr);
    auto name = Query::run(db, u"SELECT name, id_number FROM resident WHERE key = :key"_s, {{u":key"_s, resident}});
    if (!self || !name)
        return !self ? self.error() : name.error();
    if (self->empty() || !name->next())
        return QList<DuplicatePair>{};
    const Compared &person = self->front();
    QSet<Key> others;
    QList<DuplicatePair> pairs;
    const QStringList numbers{person.number, name->text(1), person.number.isEmpty() ? QString() : person.number.first(6) + person.number.sliced(8, 9)};
    for (const QString &number : numbers) {
        if (number.isEmpty())
            continue;
        auto same = people(db, u"WHERE id_number = ?"_s, number, nullptr);
        if (!same)
            return same.error();
        for (const Compared &other : *same)
            if (other.key != resident && !others.contains(other.key))
                if (const Reasons reasons = reasonsOf(person, other)) {
                    others << other.key;
                    pairs.append({std::min(resident, other.key), std::max(resident, other.key), reasons});
                }
    }
    auto namesakes = people(db, u"WHERE name = ?"_s, name->text(0), nullptr);
    if (!namesakes)
        return namesakes.error();
    for (const Compared &other : *namesakes)
        if (other.key != resident && !others.contains(other.key))
            if (const Reasons reasons = reasonsOf(person, other))
                pairs.append({std::min(resident, other.key), std::max(resident, other.key), reasons});
    return undecided(db, pairs);
}

Result<Key> Duplicates::link(Key second, const Snapshot &seen, const QHash<QString, Value> &chosen)
{
    auto known = SecondRecords::load(m_store.db());
    if (!known)
        return known.error();
    if (second == seen.key || known->root(second) == known->root(seen.key))
        return Error{ErrorCode::Invalid, Words::tr("These records are linked as one person already."), {}};
    Values now = seen.values;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        if (const int at = seen.entity->indexOf(it.key()); at >= 0)
            now[size_t(at)] = it.value();
    auto work = UnitOfWork::begin(m_store, {u"resident.link"_s});
    if (!work)
        return work.error();
    auto link = (*work)->create(SamePerson{second, seen.key, {}});
    if (!link)
        return link;
    if (auto changed = (*work)->change(seen, now); !changed)
        return changed.error();
    if (auto joined = Accounts::joinRecords(**work, m_store, second); !joined)
        return joined.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return link;
}

Status Duplicates::takeApart(Key link)
{
    auto work = UnitOfWork::begin(m_store, {u"resident.unlink"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(SamePerson::entity(), link); !removed)
        return removed;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<Key> Duplicates::different(Key one, Key other, const QString &note)
{
    return UnitOfWork::createOne(m_store, {u"resident.different"_s}, DifferentPeople{std::min(one, other), std::max(one, other), note});
}

Status Duplicates::maybeTheSame(Key mark)
{
    auto work = UnitOfWork::begin(m_store, {u"resident.undecided"_s});
    if (!work)
        return work.error();
    if (auto removed = (*work)->remove(DifferentPeople::entity(), mark); !removed)
        return removed;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Result<QList<Duplicates::Link>> Duplicates::links(const Database &db, Key resident)
{
    auto second = SecondRecords::load(db);
    if (!second)
        return second.error();
    QList<Link> links;
    if (!second->isLinked(resident))
        return links;
    for (const Key record : second->records(resident)) {
        auto rows = Query::run(db, u"SELECT s.key, s.resident, s.same_as, r.name FROM same_person s LEFT JOIN resident r ON r.key = s.resident "
                                   "WHERE s.resident = :record ORDER BY s.key"_s, {{u":record"_s, record}});
        if (!rows)
            return rows.error();
        while (rows->next())
            links.append({rows->number(0), rows->number(1), rows->number(2), rows->text(3)});
    }
    return links;
}

} // namespace Allpost
