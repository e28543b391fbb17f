// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/appraisalsteps.h"

#include "models/checkins/unitrecords.h"
#include "models/dictionary/codelist.h"
#include "models/store/unitofwork.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalSteps)
};

constexpr int MinutesInHour = 60;
constexpr int MostHours = 2000;
constexpr int MostActivities = 999;

/// The better the grade the smaller; -1: no grade of the list.
qsizetype rank(const QString &grade)
{
    const auto &items = CodeList::find(u"appraisal_grade")->items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const Code &code) { return code.code == grade; });
    return found == items.end() ? -1 : found - items.begin();
}

bool isGiven(const AppraisalStep &step)
{
    return step.hours != 0 || step.activities != 0;
}

/// The steps there are, the most stars first.
QList<AppraisalStep> inOrder(QList<AppraisalStep> steps)
{
    steps.removeIf([](const AppraisalStep &step) { return !isGiven(step); });
    std::stable_sort(steps.begin(), steps.end(), [](const AppraisalStep &a, const AppraisalStep &b) { return a.stars > b.stars; });
    return steps;
}

/// "5 good 40 12", one a line: readable in the history of the record too.
QString textOf(const QList<AppraisalStep> &steps)
{
    QStringList lines;
    for (const AppraisalStep &step : steps)
        lines << u"%1 %2 %3 %4"_s.arg(step.stars).arg(step.grade).arg(step.hours).arg(step.activities);
    return lines.join(u'\n');
}

QList<AppraisalStep> fromText(const QString &text)
{
    QList<AppraisalStep> steps;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.simplified().split(u' ');
        if (parts.size() >= 4)
            steps.append({parts.at(0).toInt(), parts.at(1), parts.at(2).toInt(), parts.at(3).toInt()});
    }
    return inOrder(steps);
}

Finding held(const char *field, int stars, const QString &sentence)
{
    return Finding::held(QLatin1String(field) + QString::number(stars), u"appraisal_step"_s, sentence);
}

} // namespace

QList<AppraisalStep> AppraisalSteps::usual()
{
    // No rule from above says how (facts.md 3.10 knows only that members are appraised once a year).
    return {{5, u"good"_s, 40, 12}, {4, u"good"_s, 24, 8}, {3, u"fairly_good"_s, 12, 4}, {2, u"fair"_s, 4, 2}, {1, u"fair"_s, 0, 1}};
}

Result<QList<AppraisalStep>> AppraisalSteps::read(const Database &db, int year)
{
    // An appraisal of no member holds the steps of its year. Of several the latest by the stamp of its deed counts: the same
    // on every desk.
    auto rows = Query::run(db,
                           u"SELECT a.text FROM appraisal a JOIN record r ON r.key = a.key JOIN op o ON o.key = r.born WHERE a.party_member IS NULL AND a.year <= :year "
                           "ORDER BY a.year DESC, o.epoch DESC, o.time DESC, o.tick DESC, r.id DESC"_s, {{u":year"_s, year}});
    if (!rows)
        return rows.error();
    while (rows->next())
        // What cannot be read (another program's words) leaves those before it in force.
        if (const QList<AppraisalStep> steps = fromText(rows->text(0)); !steps.isEmpty() && check(steps).isEmpty())
            return steps;
    return usual();
}

Findings AppraisalSteps::check(const QList<AppraisalStep> &steps)
{
    Findings findings;
    const QList<AppraisalStep> given = inOrder(steps);
    if (given.isEmpty())
        return {held("hours", MostStars, Words::tr("At least one step: without any, nothing could be suggested."))};
    // From the fewest stars up: each step against what the ones below it want.
    struct Below { int amount = 0; int stars = 0; } hours, activities;
    int starsBelow = 0;
    qsizetype gradeBelow = -1;
    for (auto step = given.crbegin(); step != given.crend(); ++step) {
        const int stars = step->stars;
        if (stars < 1 || stars > MostStars || stars == starsBelow) {
            findings << held("grade", stars, Words::tr("Stars go from 1 to 5, each once."));
            continue;
        }
        starsBelow = stars;
        const auto judge = [&](const char *field, int amount, int most, Below &below) {
            if (amount < 0 || amount > most)
                findings << held(field, stars, Words::tr("A number from 1 to %1, or nothing.").arg(most));
            else if (amount && amount <= below.amount)
                findings << held(field, stars, Words::tr("More than the %1 that bring %n stars.", nullptr, below.stars).arg(below.amount));
            if (amount > 0)
                below = {amount, stars};
        };
        judge("hours", step->hours, MostHours, hours);
        judge("activities", step->activities, MostActivities, activities);
        const qsizetype grade = rank(step->grade);
        if (grade < 0)
            findings << held("grade", stars, Words::tr("Which grade?"));
        else if (gradeBelow >= 0 && grade > gradeBelow)
            findings << held("grade", stars, Words::tr("No worse than the grade for fewer stars."));
        gradeBelow = grade >= 0 ? grade : gradeBelow;
    }
    return findings;
}

Result<bool> AppraisalSteps::set(Store &store, int year, const QList<AppraisalStep> &steps)
{
    if (year > QDate::currentDate().year())
        return Error{ErrorCode::Invalid, Words::tr("This year has not begun yet."), u"year"_s};
    if (const Findings findings = check(steps); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto seen = read(store.db(), year);
    if (!seen)
        return seen.error();
    const QList<AppraisalStep> now = inOrder(steps);
    if (now == *seen)
        return false;
    Appraisal kept;
    kept.year = year;
    kept.text = textOf(now);
    kept.worker = store.worker();
    auto made = UnitOfWork::createOne(store, {u"appraisal.steps"_s, {{u"year"_s, year}}}, kept);
    return made ? Result<bool>(true) : Result<bool>(made.error());
}

AppraisalMarks AppraisalSteps::suggest(const QList<AppraisalStep> &steps, int activities, qint64 minutes)
{
    if (activities > 0)
        for (const AppraisalStep &step : steps)
            if ((step.hours && minutes >= qint64(step.hours) * MinutesInHour) || (step.activities && activities >= step.activities))
                return {step.grade, step.stars};
    return {};
}

QStringList AppraisalSteps::rule(const QList<AppraisalStep> &steps)
{
    QStringList lines;
    for (const AppraisalStep &step : steps) {
        const QString grade = CodeList::find(u"appraisal_grade")->display(step.grade, ListText::language());
        if (step.hours && step.activities)
            lines << Words::tr("%n stars, %1: from %2 hours or %3 activities on", nullptr, step.stars).arg(grade).arg(step.hours).arg(step.activities);
        else if (step.hours)
            lines << Words::tr("%n stars, %1: from %2 hours on", nullptr, step.stars).arg(grade).arg(step.hours);
        else if (step.activities > 1)
            lines << Words::tr("%n stars, %1: from %2 activities on", nullptr, step.stars).arg(grade).arg(step.activities);
        else
            lines << Words::tr("%n stars, %1: from one activity on", nullptr, step.stars).arg(grade);
    }
    return lines;
}

} // namespace Allpost
