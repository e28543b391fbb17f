// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/feedbackletters.h"

#include "models/checkins/checkinreading.h"
#include "models/checkins/servicehours.h"
#include "models/dictionary/codelist.h"
#include "models/papers/papertemplates.h"
#include "models/papers/paperwriter.h"
#include "models/views/listreader.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackLetters)
};

const QString LetterCode = u"check_in_letter"_s;
/// So many are named as those who did most.
constexpr int MostNamed = 5;
constexpr int StarsToBeNamed = 4;

using Align = PrintColumn::Align;

PrintColumn column(const QString &heading, double weight, Align align = Align::Left)
{
    PrintColumn made;
    made.heading = heading;
    made.weight = weight;
    made.align = align;
    return made;
}

PrintTable tableOf(const QList<PrintColumn> &columns, const QList<QStringList> &rows, const QString &whenEmpty = {})
{
    PrintTable table;
    table.columns = columns;
    table.rowCount = int(rows.size());
    table.row = [rows](int row) { return rows.at(row); };
    table.whenEmpty = whenEmpty;
    return table;
}

QString gradeWord(const QString &code, const QString &language)
{
    return CodeList::find(u"appraisal_grade")->display(code, language);
}

QString starsText(const MemberYear &member)
{
    const auto stars = member.given.stars.value_or(0);
    return stars ? Words::tr("%n stars", nullptr, int(stars)) : QString();
}

/// The letter is Chinese whatever language the window speaks, as all papers are.
PrintTable letterTable(const UnitYear &unit)
{
    QList<QStringList> rows;
    for (const MemberYear &member : unit.members)
        if (member.hasServed())
            rows << QStringList{member.name, member.posts.join(u'、'), QString::number(member.activities), ServiceHours::hours(member.minutes), gradeWord(member.given.grade, u"zh"_s),
                                member.given.stars ? u"%1 星"_s.arg(*member.given.stars) : QString(), member.given.text.simplified()};
    return tableOf({column(u"姓名"_s, 10), column(u"岗位"_s, 22), column(u"活动（次）"_s, 9, Align::Right), column(u"时长（小时）"_s, 10, Align::Right), column(u"评价等次"_s, 10, Align::Center),
                    column(u"星级"_s, 8, Align::Center), column(u"评语"_s, 24)},
                   rows);
}

QString namesOf(const UnitYear &unit, bool served)
{
    QStringList names;
    for (const MemberYear &member : unit.members) {
        if (served ? member.given.stars.value_or(0) >= StarsToBeNamed && names.size() < MostNamed : !member.hasServed())
            names << member.name;
    }
    return names.join(u'、');
}

} // namespace

QString FeedbackLetters::refusal(const UnitYear &unit)
{
    if (!unit.unit)
        return Words::tr("these members have no unit to write to");
    if (unit.paper)
        return Words::tr("has its letter: %1").arg(unit.paperNumber);
    if (unit.open())
        return Words::tr("%n members who served have no grade or stars yet", nullptr, unit.open());
    return {};
}

PaperFacts FeedbackLetters::facts(const AppraisalYear &whole, const UnitYear &unit)
{
    PaperFacts facts;
    facts.add(u"unit"_s, unit.name);
    facts.add(u"year"_s, QString::number(whole.year));
    facts.add(u"members_reported"_s, QString::number(unit.members.size()));
    facts.add(u"posts_claimed"_s, QString::number(unit.posts()));
    facts.add(u"activities"_s, QString::number(unit.activities()));
    facts.add(u"hours"_s, ServiceHours::hours(unit.minutes()));
    QStringList kinds;
    const QHash<Key, int> counts = unit.fiveMicro();
    for (const FiveMicroLabel &kind : whole.kinds)
        if (counts.value(kind.key))
            kinds << u"%1%2次"_s.arg(kind.name).arg(counts.value(kind.key));
    if (!kinds.isEmpty())
        facts.add(u"five_micro"_s, u"其中"_s + kinds.join(u'、') + u'。');
    facts.add(u"names"_s, namesOf(unit, true));
    facts.add(u"not_served"_s, namesOf(unit, false));
    if (unit.served())
        facts.tables << letterTable(unit);
    return facts;
}

Printout FeedbackLetters::Written::together(int year) const
{
    QList<Printout> papers;
    for (const IssuedSheet &sheet : letters)
        papers << sheet.printout;
    return Printout::together(papers, Words::tr("Feedback letters %1").arg(year));
}

Result<FeedbackLetters::Written> FeedbackLetters::write(const AppraisalYear &whole, const QList<Key> &units, Progress &progress, const QDateTime &at)
{
    Written written;
    auto work = UnitOfWork::begin(m_store, {u"appraisal.letters"_s});
    if (!work)
        return work.error();
    auto form = PaperTemplates::find((*work)->db(), LetterCode);
    if (!form)
        return form.error();
    bool needsNames = false;
    for (const PaperGap &gap : PaperWriter::asked(form->paper))
        needsNames = needsNames || (gap.name == "names"_L1 && !gap.optional);
    qint64 done = 0;
    for (const Key key : units) {
        if (progress.cancelled())
            return Checkins::cancelled();
        progress.report(done++, units.size(), Words::tr("Writing letters to units"));
        const UnitYear *unit = whole.unit(key);
        if (!unit)
            continue;
        if (const QString why = refusal(*unit); !why.isEmpty()) {
            written.refused << Words::tr("%1: %2").arg(unit->name, why);
            continue;
        }
        IssueRequest request;
        request.code = LetterCode;
        request.facts = facts(whole, *unit);
        // A template of an earlier program wants the names whether there are any or not.
        if (needsNames && request.facts.values.value(u"names"_s).isEmpty())
            request.facts.add(u"names"_s, u"（暂无）"_s);
        request.recipient = unit->name;
        request.purpose = Words::tr("Members' service in %1").arg(whole.year);
        request.at = at;
        auto issued = PaperRegister::issue(**work, m_store, request);
        if (!issued)
            return issued.error();
        for (const MemberYear &member : unit->members) {
            Appraisal kept = member.given;
            kept.partyMember = member.member;
            kept.year = whole.year;
            kept.paper = issued->key;
            if (!member.appraisal) {
                kept.worker = m_store.worker();
                if (auto made = (*work)->create(kept); !made)
                    return made.error();
                continue;
            }
            auto seen = Store::read((*work)->db(), Appraisal::entity(), member.appraisal);
            if (!seen)
                return seen.error();
            auto now = seen->as<Appraisal>();
            now.paper = issued->key;
            if (auto changed = (*work)->change(*seen, now); !changed)
                return changed.error();
        }
        written.letters << *issued;
    }
    // The last moment to turn back: what is committed has its numbers.
    if (progress.cancelled())
        return Checkins::cancelled();
    (*work)->setDetail(u"letters"_s, int(written.letters.size()));
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return written;
}

Result<Printout> FeedbackLetters::printAgain(const Database &db, const AppraisalYear &whole, const QList<Key> &units, Progress &progress)
{
    QList<Printout> letters;
    qint64 done = 0;
    for (const Key key : units) {
        if (progress.cancelled())
            return Checkins::cancelled();
        progress.report(done++, units.size());
        const UnitYear *unit = whole.unit(key);
        if (!unit || !unit->paper)
            continue;
        auto letter = PaperRegister::printAgain(db, unit->paper);
        if (!letter)
            return letter.error();
        letters << *letter;
    }
    if (letters.isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("No letter of %1 has been written for these units yet. F10 writes them.").arg(whole.year), {}};
    return Printout::together(letters, Words::tr("Feedback letters %1").arg(whole.year));
}

Printout FeedbackLetters::list(const Store &store, const AppraisalYear &whole, const QList<Key> &units)
{
    const QString language = ListText::language();
    Printout printout;
    printout.title = Words::tr("Members' service in %1").arg(whole.year);
    int members = 0, served = 0, activities = 0;
    qint64 minutes = 0;
    for (const UnitYear &unit : whole.units) {
        if (!units.isEmpty() && !units.contains(unit.unit))
            continue;
        QList<QStringList> rows;
        QStringList without;
        for (const MemberYear &member : unit.members) {
            if (member.hasServed() || !member.posts.isEmpty())
                rows << QStringList{member.name, member.posts.join(Words::tr(", ")), QString::number(member.activities), ServiceHours::hours(member.minutes), whole.fiveMicroText(member.fiveMicro),
                                    gradeWord(member.given.grade, language), starsText(member), member.given.text.simplified()};
            if (!member.hasServed())
                without << member.name;
        }
        members += int(unit.members.size());
        served += unit.served();
        activities += unit.activities();
        minutes += unit.minutes();
        printout.blocks.append(PrintText{Words::tr("%1 · %2 members · %3 activities · %4 hours").arg(unit.name).arg(unit.members.size()).arg(unit.activities()).arg(ServiceHours::hours(unit.minutes())),
                                         PrintText::Kind::Heading});
        if (!rows.isEmpty())
            printout.blocks.append(tableOf({column(Words::tr("Name"), 10), column(Words::tr("Posts"), 20), column(Words::tr("Activities"), 8, Align::Right), column(Words::tr("Hours"), 8, Align::Right),
                                            column(Words::tr("Five micro"), 22), column(Words::tr("Grade"), 9), column(Words::tr("Stars"), 8), column(Words::tr("Remark"), 22)},
                                           rows));
        if (!without.isEmpty())
            printout.blocks.append(PrintText{Words::tr("Without any service: %1").arg(without.join(Words::tr(", "))), PrintText::Kind::Note});
    }
    printout.subtitle = QStringList{Words::tr("%n members", nullptr, members), Words::tr("%n of them served", nullptr, served), Words::tr("%n activities", nullptr, activities),
                                    Words::tr("%1 hours").arg(ServiceHours::hours(minutes))}.join(u" · "_s);
    if (printout.blocks.isEmpty())
        printout.blocks.append(PrintText{Words::tr("No member had reported by the end of that year."), PrintText::Kind::Body});
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
    return printout;
}

Result<Printout> FeedbackLetters::record(const Store &store, const AppraisalYear &whole, Key member)
{
    const MemberYear *found = whole.member(member);
    if (!found)
        return Error{ErrorCode::NotFound, Words::tr("This member is not on the list of %1.").arg(whole.year), {}};
    auto times = ServiceHours::of(store.db(), found->person, QDate(whole.year, 1, 1), QDate(whole.year, 12, 31));
    if (!times)
        return times.error();
    const UnitYear *unit = whole.unit(found->unit);
    QHash<Key, QString> kinds;
    for (const FiveMicroLabel &kind : whole.kinds)
        kinds.insert(kind.key, kind.name);
    QList<QStringList> rows;
    for (const ServedTime &time : std::as_const(*times))
        rows << QStringList{time.day, time.title, kinds.value(time.fiveMicro), ServiceHours::hours(time.minutes)};
    Printout printout;
    printout.title = Words::tr("Record of service %1: %2").arg(whole.year).arg(found->name);
    QList<std::pair<QString, QString>> facts{{Words::tr("Name"), found->name}, {Words::tr("Unit"), unit ? unit->name : QString()}, {Words::tr("Post in the unit"), found->duty},
                                             {Words::tr("Reported on"), found->reportedOn}, {Words::tr("Posts"), found->posts.join(Words::tr(", "))},
                                             {Words::tr("Activities"), QString::number(found->activities)}, {Words::tr("Hours"), ServiceHours::hours(found->minutes)},
                                             {Words::tr("Five micro"), whole.fiveMicroText(found->fiveMicro)}};
    printout.blocks.append(PrintFacts{facts, 2});
    printout.blocks.append(tableOf({column(Words::tr("Day"), 12), column(Words::tr("Activity"), 50), column(Words::tr("Five micro"), 14), column(Words::tr("Hours"), 8, Align::Right)}, rows,
                                   Words::tr("No activity was attended in this year.")));
    printout.blocks.append(PrintFacts{{{Words::tr("Grade"), gradeWord(found->given.grade, ListText::language())}, {Words::tr("Stars"), starsText(*found)},
                                       {Words::tr("Remark"), found->given.text}, {Words::tr("Community committee (seal)"), QString()}}, 2});
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
    return printout;
}

} // namespace Allpost
