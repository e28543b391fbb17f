// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderlists.h"

#include "models/base/text.h"
#include "models/dictionary/codelist.h"
#include "models/residents/address.h"
#include "models/store/statement.h"
#include "models/views/listdefinition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderLists)
};

/// Every open order with what counts and order need; the index of open orders leads to them.
const QString OpenSql = u"SELECT s.work_order, s.state, s.waiting, s.asked, s.since, s.wait_until, s.assignee, s.urge, s.due, s.contested, w.worker, w.external_number "
                        "FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 ORDER BY s.state, s.due"_s;
const QString ContestedSql = u"SELECT s.work_order FROM order_state s WHERE s.contested > 0 ORDER BY s.contested DESC, s.work_order"_s;
const QString ClosedSql = u"SELECT count(*) FROM order_state s WHERE s.closed >= ?1"_s;
const QString DispatchedSql = u"SELECT h.work_order FROM order_hop h JOIN order_state s ON s.work_order = h.work_order WHERE h.dispatched >= ?1 AND h.dispatched < ?2 "
                              "AND h.outcome = 'running' ORDER BY h.department, h.dispatched"_s;

const QString LineSql = u"SELECT w.number, w.title, w.place, w.external_number, w.urgency, w.around_clock, s.state, s.waiting, s.wait_until, s.asked, s.due, s.urge, s.contested, "
                        "s.department, s.assignee, d.name, a.name, r.name, b.number, t.number, x.room, s.since, s.reopened, s.reported, "
                        "(SELECT count(*) FROM order_caller c WHERE c.work_order = w.key) "
                        "FROM work_order w JOIN order_state s ON s.work_order = w.key LEFT JOIN department d ON d.key = s.department LEFT JOIN worker a ON a.key = s.assignee "
                        "LEFT JOIN worker r ON r.key = w.worker LEFT JOIN building b ON b.key = w.building LEFT JOIN stairwell t ON t.key = w.stairwell "
                        "LEFT JOIN dwelling x ON x.key = w.dwelling WHERE w.key = ?1"_s;
const QString WaitSql = u"SELECT e.reason FROM order_event e WHERE e.work_order = ?1 AND e.step = 'wait' ORDER BY e.depth DESC LIMIT 1"_s;

int positionIn(QStringView list, const QString &code)
{
    const QList<Code> &items = CodeList::find(list)->items();
    for (int i = 0; i < items.size(); ++i)
        if (items.at(i).code == code)
            return i + 1;
    return 0;
}

int urgeOf(const QString &code)
{
    return code.isEmpty() ? 0 : positionIn(u"urge_grade", code);
}

Moment momentOf(const Statement &row, int column)
{
    return row.isNull(column) ? NoMoment : row.number(column);
}

QDate dayOf(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (Text::isDigit(c.unicode()))
            digits += c;
    return digits;
}

/// Reads orders one by one through one prepared statement.
class Lines
{
public:
    Lines(const Database &db, const WorkingTime &time, Moment now) : m_time(time), m_now(now), m_select(db, LineSql), m_wait(db, WaitSql) {}

    Result<std::optional<ListedOrder>> read(Key key)
    {
        m_select.bind(1, key);
        auto more = m_select.step();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<ListedOrder>();
        ListedOrder line = take(key);
        m_select.reset();
        if (!line.waiting)
            return std::optional(line);
        m_wait.bind(1, key);
        auto reason = m_wait.step();
        if (!reason)
            return reason.error();
        if (*reason)
            line.waitReason = CodeList::find(u"wait_reason")->display(m_wait.text(0), QLocale().name());
        m_wait.reset();
        return std::optional(line);
    }

private:
    ListedOrder take(Key key) const
    {
        const Statement &row = m_select;
        ListedOrder line;
        line.key = key;
        line.number = row.text(0);
        line.title = row.text(1);
        Address address;
        address.building = row.text(18);
        address.stairwell = row.text(19);
        address.room = row.text(20);
        line.place = !address.room.isEmpty() ? address.shortText() : !address.building.isEmpty() ? address.longText() : row.text(2);
        line.external = row.text(3);
        line.urgent = row.utf8(4) == "urgent";
        line.at = OrderFlow::at(row.utf8(6));
        line.waiting = row.number(7) != 0;
        line.asked = row.number(9) != 0;
        line.due = momentOf(row, 10);
        line.urge = urgeOf(row.text(11));
        line.contested = row.number(12) > 0;
        line.department = row.number(13);
        line.assignee = row.number(14);
        line.holder = line.department ? row.text(15) : line.assignee ? row.text(16) : row.text(17);
        line.since = momentOf(row, 21);
        line.reopened = int(row.number(22));
        line.reported = momentOf(row, 23);
        line.callers = 1 + int(row.number(24));
        line.clock = OrderRemaining::of(m_time, m_now, line.at, line.waiting, line.due, line.since, dayOf(row.text(8)), row.number(5) != 0);
        return line;
    }

    const WorkingTime &m_time;
    Moment m_now;
    Statement m_select;
    Statement m_wait;
};

} // namespace

struct OrderLists::Open
{
    Key key = 0;
    OrderAt at = OrderAt::Reported;
    bool waiting = false;
    bool asked = false;
    bool contested = false;
    bool external = false;
    bool waitOver = false;
    int urge = 0;
    Moment since = NoMoment;
    Moment due = NoMoment;
    Key assignee = 0;
    Key worker = 0;

    /// Somebody's own: he has it, or he registered it and nobody else of the office has it.
    bool isOf(Key who) const { return assignee ? assignee == who : worker == who; }
    bool isCallBack() const { return at == OrderAt::Answered || at == OrderAt::CalledBack; }
    /// First what ends first, then what has no limit by how long it lies, then what waits.
    bool operator<(const Open &other) const
    {
        return std::tuple(waiting, due == NoMoment, due, since, key) < std::tuple(other.waiting, other.due == NoMoment, other.due, other.since, other.key);
    }
};

Result<std::vector<OrderLists::Open>> OrderLists::open() const
{
    std::vector<Open> all;
    Statement rows(m_db, OpenSql);
    const QDate today = Moments::day(m_now);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        Open one;
        one.key = rows.number(0);
        one.at = OrderFlow::at(rows.utf8(1));
        one.waiting = rows.number(2) != 0;
        one.asked = rows.number(3) != 0;
        one.since = momentOf(rows, 4);
        one.waitOver = one.waiting && !rows.isNull(5) && dayOf(rows.text(5)) <= today;
        one.assignee = rows.number(6);
        if (!rows.isNull(7))
            one.urge = urgeOf(rows.text(7));
        one.due = momentOf(rows, 8);
        one.contested = rows.number(9) > 0;
        one.worker = rows.number(10);
        one.external = !rows.isNull(11);
        all.push_back(one);
    }
    std::sort(all.begin(), all.end());
    return all;
}

OrderLists::Counts OrderLists::countsOf(const std::vector<Open> &open, Key worker) const
{
    Counts counts;
    const Moment tomorrow = Moments::of(Moments::day(m_now).addDays(1));
    counts.open = int(open.size());
    for (const Open &one : open) {
        counts.mine += one.isOf(worker);
        counts.overdue += one.due != NoMoment && one.due < m_now;
        counts.dueToday += one.due != NoMoment && one.due >= m_now && one.due < tomorrow;
        counts.callBack += one.at == OrderAt::Answered;
        counts.waiting += one.waiting;
        counts.external += one.external;
        counts.asked += one.asked;
    }
    return counts;
}

Status OrderLists::countRest(Counts &counts) const
{
    const QDate today = Moments::day(m_now);
    Statement closed(m_db, ClosedSql);
    closed.bind(1, Moments::of(QDate(today.year(), today.month(), 1)));
    auto more = closed.step();
    if (!more)
        return more.error();
    counts.closedThisMonth = int(closed.number(0));
    auto disputed = contested();
    if (!disputed)
        return disputed.error();
    counts.contested = int(disputed->size());
    return {};
}

Result<QList<Key>> OrderLists::contested() const
{
    QList<Key> keys;
    Statement rows(m_db, ContestedSql);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return keys;
        keys << rows.number(0);
    }
}

Result<OrderLists::Counts> OrderLists::counts(Key worker) const
{
    auto all = open();
    if (!all)
        return all.error();
    Counts counts = countsOf(*all, worker);
    if (auto rest = countRest(counts); !rest)
        return rest.error();
    return counts;
}

Result<OrderLists::Board> OrderLists::board(Key worker, int cards) const
{
    auto all = open();
    if (!all)
        return all.error();
    Board board;
    board.counts = countsOf(*all, worker);
    if (auto rest = countRest(board.counts); !rest)
        return rest.error();
    Lines lines(m_db, m_time, m_now);
    for (const Open &one : *all) {
        Lane &lane = board.lanes[size_t(laneOf(one.at))];
        ++lane.count;
        lane.overdue += one.due != NoMoment && one.due < m_now;
        lane.red += one.urge == 3;
        if (lane.cards.size() >= cards)
            continue;
        auto line = lines.read(one.key);
        if (!line)
            return line.error();
        if (*line)
            lane.cards << **line;
    }
    if (board.counts.contested) {
        auto keys = contested();
        auto disputed = keys ? this->lines(keys->mid(0, 3)) : Result<QList<ListedOrder>>(keys.error());
        if (!disputed)
            return disputed.error();
        board.contested = *disputed;
    }
    return board;
}

Result<QList<OrderLists::Section>> OrderLists::desk(Key worker, int atMost) const
{
    auto all = open();
    if (!all)
        return all.error();
    auto disputed = contested();
    if (!disputed)
        return disputed.error();
    const Moment tomorrow = Moments::of(Moments::day(m_now).addDays(1));
    QList<QList<Key>> keys(Section::Mine + 1);
    keys[Section::Contested] = *disputed;
    for (const Open &one : *all) {
        if (one.contested)
            continue;
        const bool mine = one.isOf(worker);
        if (mine && one.due != NoMoment && one.due < m_now)
            keys[Section::Overdue] << one.key;
        else if (mine && (one.waitOver || (one.due != NoMoment && one.due < tomorrow)))
            keys[Section::DueToday] << one.key;
        else if (one.asked)
            keys[Section::Asked] << one.key;
        else if (one.at == OrderAt::Answered && one.assignee != worker)
            keys[Section::CallBack] << one.key;
        else if (mine)
            keys[Section::Mine] << one.key;
    }
    QList<Section> sections;
    for (int kind = 0; kind < keys.size(); ++kind) {
        if (keys.at(kind).isEmpty())
            continue;
        auto found = lines(keys.at(kind).mid(0, atMost));
        if (!found)
            return found.error();
        sections << Section{Section::Kind(kind), int(keys.at(kind).size()), *found};
    }
    return sections;
}

Result<QList<OrderLists::DayCount>> OrderLists::month(QDate month) const
{
    auto all = open();
    if (!all)
        return all.error();
    const QDate first(month.year(), month.month(), 1);
    QList<DayCount> days(first.daysInMonth());
    for (int i = 0; i < days.size(); ++i)
        days[i].day = first.addDays(i);
    for (const Open &one : *all) {
        if (one.due == NoMoment)
            continue;
        const qint64 at = first.daysTo(Moments::day(one.due));
        if (at < 0 || at >= days.size())
            continue;
        ++days[at].due;
        days[at].overdue += one.due < m_now;
    }
    auto waits = Query::run(m_db, u"SELECT s.wait_until, count(*) FROM order_state s WHERE s.open = 1 AND s.waiting = 1 AND s.wait_until >= :first AND s.wait_until < :next GROUP BY s.wait_until"_s,
                            {{u":first"_s, first.toString(Qt::ISODate)}, {u":next"_s, first.addMonths(1).toString(Qt::ISODate)}});
    if (!waits)
        return waits.error();
    while (waits->next())
        days[first.daysTo(dayOf(waits->text(0)))].waits = int(waits->number(1));
    days.removeIf([](const DayCount &day) { return !day.due && !day.waits; });
    return days;
}

Result<QList<ListedOrder>> OrderLists::dueOn(QDate day, int atMost) const
{
    QList<Key> keys;
    auto due = Query::run(m_db, u"SELECT s.work_order FROM order_state s WHERE s.due >= :from AND s.due < :until ORDER BY s.due LIMIT :most"_s,
                          {{u":from"_s, Moments::of(day)}, {u":until"_s, Moments::of(day.addDays(1))}, {u":most"_s, atMost}});
    if (!due)
        return due.error();
    while (due->next())
        keys << due->number(0);
    auto waits = Query::run(m_db, u"SELECT s.work_order FROM order_state s WHERE s.open = 1 AND s.waiting = 1 AND s.wait_until = :day ORDER BY s.work_order LIMIT :most"_s,
                            {{u":day"_s, day.toString(Qt::ISODate)}, {u":most"_s, atMost}});
    if (!waits)
        return waits.error();
    while (waits->next())
        keys << waits->number(0);
    return lines(keys);
}

Result<QList<ListedOrder>> OrderLists::dispatchedOn(QDate day) const
{
    Statement rows(m_db, DispatchedSql);
    rows.bind(1, Moments::of(day));
    rows.bind(2, Moments::of(day.addDays(1)));
    QList<Key> keys;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return lines(keys);
        keys << rows.number(0);
    }
}

Result<QList<ListedOrder>> OrderLists::lines(const QList<Key> &orders) const
{
    Lines reader(m_db, m_time, m_now);
    QList<ListedOrder> all;
    for (Key key : orders) {
        auto line = reader.read(key);
        if (!line)
            return line.error();
        if (*line)
            all << **line;
    }
    return all;
}

/// A number of ours, in full or its end with the letter or alone, of this year and the two before; or one from elsewhere.
Status OrderLists::addNumbered(const QString &typed, QList<Key> &found) const
{
    QStringList numbers{typed.toUpper()};
    const QStringList parts = typed.toUpper().split(u'-');
    const QString tail = parts.last();
    if (parts.size() <= 2 && !tail.isEmpty() && tail.size() <= 7 && digitsOf(tail) == tail) {
        QStringList letters{parts.first()};
        if (parts.size() == 1) {
            letters.clear();
            auto desks = Query::run(m_db, u"SELECT DISTINCT letter FROM desk WHERE letter IS NOT NULL ORDER BY letter"_s);
            if (!desks)
                return desks.error();
            while (desks->next())
                letters << desks->text(0);
        }
        const int year = Moments::day(m_now).year();
        for (int back = 0; back < 3; ++back)
            for (const QString &letter : letters)
                numbers << u"%1-%2-%3"_s.arg(year - back).arg(letter, tail.rightJustified(4, u'0'));
    }
    Statement ours(m_db, u"SELECT key FROM work_order WHERE number = ?1"_s);
    Statement theirs(m_db, u"SELECT key FROM work_order WHERE external_number = ?1 UNION ALL SELECT work_order FROM order_caller WHERE external_number = ?1"_s);
    const auto take = [&](Statement &select, const QString &number) -> Status {
        select.bind(1, number);
        while (true) {
            auto more = select.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (!found.contains(select.number(0)))
                found << select.number(0);
        }
    };
    for (const QString &number : numbers)
        if (auto done = take(ours, number); !done)
            return done;
    for (const QString &number : {typed, typed.toUpper()})
        if (auto done = take(theirs, number); !done)
            return done;
    return {};
}

Result<QList<ListedOrder>> OrderLists::search(const QString &typed, int atMost) const
{
    const QString words = Text::folded(typed).simplified();
    if (words.size() < 2)
        return QList<ListedOrder>();
    QList<Key> found;
    if (auto done = addNumbered(words, found); !done)
        return done.error();
    if (found.size() < atMost) {
        SqlValues values;
        QStringList tests;
        for (const QString &column : {u"w.title"_s, u"w.place"_s, u"w.caller"_s})
            tests << values.contains(column, words);
        if (const QString digits = digitsOf(words); digits == words && digits.size() >= 4)
            tests << values.contains(u"w.phone"_s, digits);
        Statement rows(m_db, u"SELECT s.work_order FROM order_state s JOIN work_order w ON w.key = s.work_order WHERE s.open = 1 AND (%1) ORDER BY s.reported DESC LIMIT %2"_s
                                 .arg(tests.join(u" OR "_s)).arg(atMost));
        for (size_t i = 0; i < values.values().size(); ++i)
            rows.bind(SqlValues::First + int(i), values.values()[i]);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!found.contains(rows.number(0)))
                found << rows.number(0);
        }
    }
    return lines(found.mid(0, atMost));
}

OrderLists::LaneName OrderLists::laneOf(OrderAt at)
{
    switch (at) {
    case OrderAt::Reported:
    case OrderAt::Accepted: return Incoming;
    case OrderAt::Dispatched: return Dispatched;
    case OrderAt::Answered:
    case OrderAt::CalledBack: return CallBack;
    default: return Handling;
    }
}

QString OrderLists::laneTitle(LaneName lane)
{
    switch (lane) {
    case Incoming: return Words::tr("To accept, to dispatch");
    case Dispatched: return Words::tr("To sign for");
    case Handling: return Words::tr("Being handled");
    default: return Words::tr("To call back");
    }
}

QString OrderLists::sectionTitle(Section::Kind kind)
{
    switch (kind) {
    case Section::Contested: return Words::tr("Contested");
    case Section::Overdue: return Words::tr("Overdue");
    case Section::DueToday: return Words::tr("Due today");
    case Section::Asked: return Words::tr("Extension asked");
    case Section::CallBack: return Words::tr("To call back");
    default: return Words::tr("In my hands");
    }
}

QStringList OrderLists::statements()
{
    return {OpenSql, ContestedSql, ClosedSql, DispatchedSql, LineSql, WaitSql};
}

} // namespace Allpost
