// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"
#include "models/counter/counter.h"
#include "models/counter/counterrows.h"
#include "models/counter/scannedtext.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

/// Visits with what was asked in them; rest goes behind FROM counter_visit t. now: until when those who wait have waited.
Result<QList<CounterVisitLine>> visitLines(const Database &db, const QString &rest, const Values &values, const QString &now = {})
{
    Statement select(db, u"SELECT "_s + CounterRows::columns(CounterVisit::entity(), u"t"_s)
                             + u", w.name FROM counter_visit t LEFT JOIN worker w ON w.key = t.worker "_s + rest);
    for (int i = 0; i < int(values.size()); ++i)
        select.bind(i + 1, values[size_t(i)]);
    Statement titles(db, u"SELECT title FROM handling WHERE visit = ?1 OR continued_in = ?1 ORDER BY began_at, key"_s);
    QList<CounterVisitLine> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        CounterVisitLine line;
        line.key = select.number(0);
        line.visit = CounterRows::at<CounterVisit>(select, 1);
        line.worker = select.text(1 + int(CounterVisit::entity().fields.size()));
        line.name = line.visit.name.isEmpty() ? Words::tr("Visitor %1").arg(line.visit.queue.value_or(0)) : line.visit.name;
        line.waited = CounterRows::minutes(line.visit.arrivedAt, line.visit.beganAt.isEmpty() ? (line.visit.endedAt.isEmpty() ? now : line.visit.endedAt) : line.visit.beganAt);
        titles.bind(1, line.key);
        for (;;) {
            auto one = titles.step();
            if (!one)
                return one.error();
            if (!*one)
                break;
            line.titles << titles.text(0);
        }
        all.append(line);
    }
}

Result<QList<HandlingLine>> handlingLines(const Database &db, const QString &rest, const Values &values)
{
    const int width = int(Handling::entity().fields.size());
    Statement select(db, u"SELECT "_s + CounterRows::columns(Handling::entity(), u"t"_s)
                             + u", coalesce(r.name, v.name), w.name, v.number, h.name, (SELECT count(*) FROM handling_material x WHERE x.handling = t.key AND x.state = 'missing'), v.queue "
                               "FROM handling t LEFT JOIN counter_visit v ON v.key = t.visit LEFT JOIN resident r ON r.key = t.resident "
                               "LEFT JOIN worker w ON w.key = t.worker LEFT JOIN worker h ON h.key = t.handed_to "_s + rest);
    for (int i = 0; i < int(values.size()); ++i)
        select.bind(i + 1, values[size_t(i)]);
    QList<HandlingLine> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        HandlingLine line;
        line.key = select.number(0);
        line.handling = CounterRows::at<Handling>(select, 1);
        line.name = select.text(width + 1).isEmpty() ? Words::tr("Visitor %1").arg(select.number(width + 6)) : select.text(width + 1);
        line.worker = select.text(width + 2);
        line.visitNumber = select.text(width + 3);
        line.handedTo = select.text(width + 4);
        line.missing = int(select.number(width + 5));
        all.append(line);
    }
}

const QString OpenStates = u"t.state IN ('begun', 'lacking', 'accepted', 'passed_on')"_s;

Result<CounterOpen> openWhere(const Database &db, const QString &ofHandling, const QString &ofVisit, Key key)
{
    CounterOpen open;
    auto handlings = handlingLines(db, u"WHERE "_s + ofHandling + u" AND "_s + OpenStates + u" ORDER BY t.began_at DESC, t.key DESC"_s, {key});
    auto last = visitLines(db, u"WHERE "_s + ofVisit + u" AND t.state = 'finished' ORDER BY t.arrived_at DESC, t.key DESC LIMIT 1"_s, {key});
    if (!handlings || !last)
        return !handlings ? handlings.error() : last.error();
    open.open = *handlings;
    for (const HandlingLine &line : std::as_const(open.open))
        if (line.handling.state == "lacking"_L1)
            open.notices << line;
    std::stable_sort(open.notices.begin(), open.notices.end(), [](const auto &a, const auto &b) { return a.handling.noticeUntil < b.handling.noticeUntil; });
    if (!last->isEmpty())
        open.lastVisit = last->first();
    return open;
}

} // namespace

bool HandlingLine::isOverdue(QDate today) const
{
    const QString day = today.toString(Qt::ISODate);
    if (handling.state == "lacking"_L1)
        return !handling.noticeUntil.isEmpty() && handling.noticeUntil < day;
    return (handling.state == "accepted"_L1 || handling.state == "passed_on"_L1) && !handling.dueOn.isEmpty() && handling.dueOn < day;
}

Result<CounterVisitLine> Counter::visit(Key visit) const
{
    auto lines = visitLines(m_store.db(), u"WHERE t.key = ?1"_s, {visit}, CounterRows::moment(m_now()));
    if (!lines)
        return lines.error();
    if (lines->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This visit is no longer in the file."), {}};
    return lines->first();
}

Result<QList<CounterVisitLine>> Counter::waiting() const
{
    return visitLines(m_store.db(), u"WHERE t.state = 'waiting' AND t.arrived_at >= ?1 ORDER BY t.arrived_at, t.queue, t.key"_s,
                      {m_now().date().toString(Qt::ISODate)}, CounterRows::moment(m_now()));
}

Result<QList<CounterVisitLine>> Counter::atDesk(Key worker) const
{
    return visitLines(m_store.db(), u"WHERE t.state = 'open' AND t.worker = ?1 ORDER BY t.began_at DESC, t.key DESC"_s, {worker});
}

Result<QList<HandlingLine>> Counter::handlings(Key visit) const
{
    return handlingLines(m_store.db(), u"WHERE t.visit = ?1 OR t.continued_in = ?1 ORDER BY t.began_at, t.key"_s, {visit});
}

Result<QList<HandlingLine>> Counter::handedTo(Key worker) const
{
    return handlingLines(m_store.db(), u"WHERE t.handed_to = ?1 AND "_s + OpenStates + u" ORDER BY t.began_at, t.key"_s, {worker});
}

Result<QList<HandlingLine>> Counter::openNotices() const
{
    return handlingLines(m_store.db(), u"WHERE t.state = 'lacking' ORDER BY t.notice_until, t.key"_s, {});
}

Result<CounterOpen> Counter::openOf(const Database &db, Key resident)
{
    return openWhere(db, u"t.resident = ?1"_s, u"t.resident = ?1"_s, resident);
}

Result<CounterOpen> Counter::openOfHousehold(const Database &db, Key household)
{
    const QString members = u"(SELECT m.resident FROM membership m WHERE m.household = ?1 AND m.until IS NULL)"_s;
    return openWhere(db, u"t.resident IN "_s + members, u"(t.household = ?1 OR t.resident IN "_s + members + u')', household);
}

Result<QList<CounterVisitLine>> Counter::find(const Database &db, const QString &typed, int limit)
{
    const ScannedText scanned = ScannedText::read(typed);
    const QString rest = u" ORDER BY t.arrived_at DESC, t.key DESC LIMIT ?2"_s;
    if (scanned.kind == ScannedText::Kind::Visit)
        return visitLines(db, u"WHERE t.number = ?1"_s + rest, {scanned.text, qint64(limit)});
    if (scanned.kind == ScannedText::Kind::Handling)
        return visitLines(db, u"WHERE t.number = ?1"_s + rest, {scanned.text.section(u'-', 0, 2), qint64(limit)});
    QString text = Text::folded(typed).trimmed().toUpper();
    if (text.isEmpty())
        return QList<CounterVisitLine>();
    if (text.startsWith(u'V'))
        text = text.mid(1);
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber)
        return visitLines(db, u"WHERE t.number LIKE '%-V' || ?1 OR t.phone LIKE '%' || ?3"_s + rest,
                          {text.size() < 4 ? text.rightJustified(4, u'0') : text, qint64(limit), text.size() < 4 ? u"-"_s : text});
    return visitLines(db, u"WHERE t.name LIKE '%' || ?1 || '%' OR t.agent_name LIKE '%' || ?1 || '%'"_s + rest, {Text::foldedName(typed), qint64(limit)});
}

Result<Key> Counter::ofReceipt(const Database &db, const QString &number)
{
    const ScannedText scanned = ScannedText::read(number);
    if (scanned.kind != ScannedText::Kind::Handling)
        return 0;
    return CounterRows::number(db, u"SELECT key FROM handling WHERE receipt = ?1 ORDER BY key LIMIT 1"_s, {scanned.text});
}

Result<QList<CounterVisitLine>> Counter::between(const Database &db, QDate from, QDate to, int limit)
{
    return visitLines(db, u"WHERE t.arrived_at >= ?1 AND t.arrived_at < ?2 ORDER BY t.arrived_at DESC, t.key DESC LIMIT ?3"_s,
                      {from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate), qint64(limit)});
}

} // namespace Allpost
