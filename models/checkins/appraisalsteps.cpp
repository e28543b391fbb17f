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

/// 0, which does not count, is kept as nothing.
std::optional<qint64> numberOf(int amount)
{
    return amount ? std::optional<qint64>(amount) : std::nullopt;
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
    // A set is the lines of one deed, the latest by its stamp: whole, and the same on every desk, whoever else set others.
    auto rows = Query::run(db,
                           u"SELECT r.born, s.stars, s.grade, s.hours, s.activities FROM appraisal_step s JOIN record r ON r.key = s.key JOIN op o ON o.key = r.born "
                           "JOIN desk d ON d.number = o.desk WHERE s.from_year <= :year ORDER BY s.from_year DESC, o.epoch DESC, o.time DESC, o.tick DESC, d.id DESC"_s,
                           {{u":year"_s, year}});
    if (!rows)
        return rows.error();
    qint64 deed = 0;
    QList<AppraisalStep> steps;
    // What cannot be read (another program's grades) leaves those before it in force.
    const auto holds = [&steps] { return !steps.isEmpty() && check(steps).isEmpty(); };
    while (rows->next()) {
        if (rows->number(0) != deed) {
            if (holds())
                return inOrder(steps);
            deed = rows->number(0);
            steps.clear();
        }
        steps.append({int(rows->number(1)), rows->text(2), int(rows->number(3)), int(rows->number(4))});
    }
    if (holds())
        return inOrder(steps);
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
    auto work = UnitOfWork::begin(store, {u"appraisal.steps"_s, {{u"year"_s, year}}});
    if (!work)
        return work.error();
    for (const AppraisalStep &step : now)
        if (auto made = (*work)->create(AppraisalStepRecord{year, step.stars, step.grade, numberOf(step.hours), numberOf(step.activities)}); !made)
            return made.error();
    auto done = (*work)->commit();
    return done ? Result<bool>(true) : Result<bool>(done.error());
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
