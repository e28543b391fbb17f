// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/notices.h"

#include "models/calendar/moment.h"
#include "models/counter/counterrows.h"
#include "models/points/awardentry.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardNotices)
};

Printout begun(const Store &store, const QString &title)
{
    Printout printout;
    printout.title = title;
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
    printout.orientation = Printout::Orientation::Portrait;
    return printout;
}

PrintTable table(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable made;
    made.columns = columns;
    made.rowCount = int(rows.size());
    made.row = [rows](int row) { return rows.at(row); };
    return made;
}

QString day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() && ListText::language() == "zh"_L1 ? date.toString(u"yyyy年M月d日"_s) : iso;
}

QString signedPoints(qint64 points)
{
    return points > 0 ? u'+' + QString::number(points) : points < 0 ? u'−' + QString::number(-points) : QString::number(points);
}

} // namespace

QString AwardNotices::masked(const QString &name)
{
    // A household is named by its head: the word behind stays.
    const QString tail = AwardEntry::householdWord();
    if (name.endsWith(tail) && name.size() > tail.size())
        return masked(name.chopped(tail.size())) + tail;
    const QList<uint> letters = name.toUcs4();
    if (letters.size() <= 1)
        return name;
    const auto text = [&](qsizetype at) { const char32_t c = letters.at(at); return QString::fromUcs4(&c, 1); };
    if (letters.size() == 2)
        return text(0) + u'*';
    return text(0) + QString(letters.size() - 2, u'*') + text(letters.size() - 1);
}

Result<QList<AwardNotices::Listed>> AwardNotices::list(const Database &db, int limit)
{
    auto rows = CounterRows::read<PointsNotice>(db, u"ORDER BY t.until_on DESC, t.key DESC LIMIT ?1"_s, {qint64(limit)});
    if (!rows)
        return rows.error();
    QList<Listed> all;
    for (const auto &[key, record] : *rows) {
        auto awards = CounterRows::number(db, u"SELECT count(DISTINCT award) FROM award_event WHERE notice = ?1"_s, {key});
        auto objections = CounterRows::number(
            db, u"SELECT coalesce(sum(s.open_objections), 0) FROM award_state s WHERE s.award IN (SELECT award FROM award_event WHERE notice = ?1)"_s, {key});
        if (!awards || !objections)
            return !awards ? awards.error() : objections.error();
        all.append({key, record, int(*awards), int(*objections)});
    }
    return all;
}

Result<QList<Key>> AwardNotices::awards(const Database &db, Key notice)
{
    Statement select(db, u"SELECT DISTINCT e.award, a.number FROM award_event e JOIN award a ON a.key = e.award WHERE e.notice = ? ORDER BY a.number, e.award"_s);
    select.bind(1, notice);
    QList<Key> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all << select.number(0);
    }
}

Result<Printout> AwardNotices::printout(const Store &store, Key notice)
{
    auto record = store.get<PointsNotice>(notice);
    auto keys = awards(store.db(), notice);
    if (!record || !keys)
        return !record ? record.error() : keys.error();
    QList<QStringList> rows;
    qint64 total = 0;
    for (Key key : *keys) {
        auto card = AwardLists::card(store.db(), key);
        if (!card)
            return card.error();
        for (const AwardCard::Line &line : card->lines) {
            const qint64 points = line.line.points.value_or(0);
            if (line.struck || points == 0)
                continue;
            total += points;
            rows << QStringList{QString::number(rows.size() + 1), masked(line.name), card->rule.rule.deed, day(card->award.deedOn), signedPoints(points), card->award.number};
        }
    }
    const QDate from = QDate::fromString(record->fromOn, Qt::ISODate);
    const QDate until = QDate::fromString(record->untilOn, Qt::ISODate);
    Printout printout = begun(store, Words::tr("Public notice of points"));
    printout.number = record->number;
    printout.subtitle = Words::tr("%n entries, %1 points in all", nullptr, int(rows.size())).arg(total);
    PrintFacts facts;
    facts.facts = {{Words::tr("On notice"), Words::tr("%1 to %2 (%n calendar days)", nullptr, int(from.daysTo(until)) + 1).arg(day(record->fromOn), day(record->untilOn))},
                   {Words::tr("Place"), record->place.isEmpty() ? Words::tr("notice board of the community") : record->place}};
    facts.pairsInRow = 1;
    printout.blocks << facts;
    printout.blocks << table({{Words::tr("No."), {}, PrintColumn::Align::Right, 0.5},
                              {Words::tr("Name"), {}, PrintColumn::Align::Left, 1.1},
                              {Words::tr("For what"), {}, PrintColumn::Align::Left, 3},
                              {Words::tr("Done on"), {}, PrintColumn::Align::Left, 1.3},
                              {Words::tr("Points"), {}, PrintColumn::Align::Right, 0.8},
                              {Words::tr("Award"), {}, PrintColumn::Align::Left, 1.6}},
                             rows);
    printout.blocks << PrintText{Words::tr("Whoever objects tells the community office while the notice hangs. Points without an open objection are entered after the last day."), PrintText::Kind::Body};
    printout.blocks << PrintText{printout.office, PrintText::Kind::Right} << PrintText{day(record->fromOn), PrintText::Kind::Right};
    printout.fileName = Words::tr("Notice of points %1").arg(record->number);
    return printout;
}

Result<Printout> AwardNotices::record(const Store &store, Key award)
{
    auto card = AwardLists::card(store.db(), award);
    if (!card)
        return card.error();
    Printout printout = begun(store, Words::tr("Record of an award of points"));
    printout.number = card->award.number;
    PrintFacts facts;
    facts.facts = {{Words::tr("For what"), card->rule.rule.code + u' ' + card->rule.rule.deed},
                   {Words::tr("Rule holds from"), Words::tr("%1: %2").arg(day(card->version.fromOn), RuleWords::points(card->version))},
                   {Words::tr("Done on"), day(card->award.deedOn)},
                   {Words::tr("Stands at"), AwardFlow::words(card->stand().at)},
                   {Words::tr("Evidence"), card->award.evidence.isEmpty() ? Words::tr("none named") : card->award.evidence},
                   {Words::tr("Note"), card->award.note.isEmpty() ? Words::tr("none") : card->award.note}};
    facts.pairsInRow = 1;
    printout.blocks << facts;
    QList<QStringList> lines;
    for (const AwardCard::Line &line : card->lines)
        lines << QStringList{line.name, line.place, signedPoints(line.line.asked.value_or(0)), line.struck ? Words::tr("struck") : signedPoints(line.line.points.value_or(0)), line.line.cap,
                             line.transfer.isEmpty() ? Words::tr("not entered") : line.reversed ? Words::tr("%1 (reversed)").arg(line.transfer) : line.transfer};
    printout.blocks << table({{Words::tr("Name"), {}, PrintColumn::Align::Left, 1.3},
                              {Words::tr("Door"), {}, PrintColumn::Align::Left, 2.2},
                              {Words::tr("By the rule"), {}, PrintColumn::Align::Right, 0.8},
                              {Words::tr("Points"), {}, PrintColumn::Align::Right, 0.8},
                              {Words::tr("Why less"), {}, PrintColumn::Align::Left, 1.8},
                              {Words::tr("Transfer"), {}, PrintColumn::Align::Left, 1.3}},
                             lines);
    QList<QStringList> events;
    for (const AwardCard::Event &event : card->events) {
        QStringList said{event.line, event.event.objector, event.event.note};
        if (event.step == AwardDo::Answer)
            said.prepend(event.event.upheld.value_or(false) ? Words::tr("upheld") : Words::tr("not upheld"));
        if (!event.notice.number.isEmpty())
            said.prepend(Words::tr("%1 until %2").arg(event.notice.number, day(event.notice.untilOn)));
        said.removeAll(QString());
        events << QStringList{QString(event.event.at).replace(u'T', u' '), AwardFlow::words(event.step), event.second.isEmpty() ? event.worker : Words::tr("%1, confirmed by %2").arg(event.worker, event.second),
                              said.join(Words::tr("; "))};
    }
    printout.blocks << PrintText{Words::tr("What happened"), PrintText::Kind::Heading};
    printout.blocks << table({{Words::tr("When"), {}, PrintColumn::Align::Left, 1.5}, {Words::tr("Step"), {}, PrintColumn::Align::Left, 1.2}, {Words::tr("Who"), {}, PrintColumn::Align::Left, 1.8}, {Words::tr("What was said"), {}, PrintColumn::Align::Left, 3}}, events);
    printout.fileName = Words::tr("Award of points %1").arg(card->award.number);
    return printout;
}

} // namespace Allpost
