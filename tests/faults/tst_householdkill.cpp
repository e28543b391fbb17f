// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of household steps: a split, a join, a death and a new head are there as a whole or not at all.
#include "models/households/householdhistory.h"
#include "models/households/householdsteps.h"
#include "models/residents/household.h"
#include "models/store/integrity.h"
#include "tests/support/killing.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 48;
constexpr int Lives = 4;
constexpr int KillsOnOneFile = 6;
constexpr int Homes = 4;
constexpr int Members = 60;
const QDate First(2020, 1, 1);

enum Step { Join, Split, Head, Steps };

/// Large households, so that a step takes long enough to be hit: a couple and many children.
void makeHomes(const QString &path)
{
    auto store = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    if (!store)
        qFatal("seed");
    auto work = UnitOfWork::begin(**store, {u"resident.add"_s});
    for (int h = 0; h < Homes; ++h) {
        Household household;
        household.number = QString::number(h + 1);
        Membership tie;
        tie.household = *(*work)->create(household);
        for (int i = 0; i < Members; ++i) {
            Resident resident;
            resident.name = u"居民%1-%2"_s.arg(h).arg(i);
            resident.sex = i % 2 ? u"2"_s : u"1"_s;
            resident.birthDate = i < 2 ? u"1950-01-01"_s : u"1980-01-01"_s;
            resident.note = QString(200, u'注');
            tie.resident = *(*work)->create(resident);
            tie.relation = i == 0 ? u"02"_s : i == 1 ? u"12"_s : i % 2 ? u"30"_s : u"20"_s;
            if (!(*work)->create(tie))
                qFatal("seed");
        }
    }
    if (!(*work)->commit())
        qFatal("seed");
}

qint64 stepsIn(const Database &db)
{
    return countOf(db, u"SELECT count(*) FROM op"_s);
}

QList<Key> openHomes(const Database &db)
{
    auto rows = Query::run(db, u"SELECT key FROM household WHERE ended_on IS NULL ORDER BY key"_s);
    QList<Key> found;
    while (rows && rows->next())
        found << rows->number(0);
    return found;
}

/// Halves a household, joins two, changes a head, in turn and each on a later day.
int changeForever(const QString &path, Killing::Deeds deeds)
{
    auto store = Store::open(path);
    if (!store)
        return 3;
    HouseholdSteps steps(**store, QDate(2999, 1, 1));
    for (qint64 turn = stepsIn((*store)->db());; ++turn) {
        const QDate day = First.addDays(turn);
        const QList<Key> homes = openHomes((*store)->db());
        const Key home = homes.at(turn % homes.size());
        auto members = HouseholdHistory::membersOn((*store)->db(), home, day);
        if (!members)
            return 4;
        // After each split a join, so that there are always homes large enough to be split.
        const Step step = turn % 3 == 0 ? Head : homes.size() > Homes ? Join : Split;
        Result<StepPlan> plan = StepPlan{};
        if (step == Join) {
            plan = steps.plan(JoinHouseholds{homes.last(), homes.first(), u"99"_s, day, {}});
        } else if (step == Split) {
            QList<Key> half;
            for (qsizetype i = 0; i < members->size() / 2; ++i)
                half << members->at(i).resident;
            plan = steps.plan(SplitHousehold{home, half, 0, 0, 0, {}, false, {}, day, {}});
        } else {
            plan = steps.plan(NewHead{home, members->last().resident, day, {}});
        }
        if (!plan)
            return 5;
        // After many steps somebody is left alone: the next household then.
        if (!plan->isReady())
            continue;
        deeds.begin(step);
        if (!steps.apply(*plan))
            return 6;
        deeds.end(stepsIn((*store)->db()));
    }
}

} // namespace

class TestHouseholdKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepIsWholeOrNothing()
    {
        const QString seed = m_folder.filePath(u"seed.allpost"_s), file = m_folder.filePath(u"x.allpost"_s);
        makeHomes(seed);
        Killing killing(11, Kills, Lives, Steps);
        int lost = 0, torn = 0, unsound = 0;
        qint64 steps = 0;
        while (killing.goesOn()) {
            if (killing.kills() % KillsOnOneFile == 0) {
                freshCopy(seed, file);
                killing.forget();
            }
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return changeForever(file, deeds); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            steps += stepsIn(db);
            lost += stepsIn(db) < killing.acknowledged() ? 1 : 0;
            // Everybody in one household, one head in each, and no household open without people.
            const qint64 people = countOf(db, u"SELECT count(*) FROM membership WHERE until IS NULL"_s);
            const qint64 once = countOf(db, u"SELECT count(DISTINCT resident) FROM membership WHERE until IS NULL"_s);
            const qint64 heads = countOf(db, u"SELECT count(*) FROM membership WHERE until IS NULL AND relation = '02'"_s);
            const qint64 homes = countOf(db, u"SELECT count(DISTINCT household) FROM membership WHERE until IS NULL"_s);
            const qint64 open = countOf(db, u"SELECT count(*) FROM household WHERE ended_on IS NULL"_s);
            const bool whole = people == Homes * Members && once == people && heads == homes && open == homes;
            torn += whole ? 0 : 1;
            if (!whole)
                qWarning("%lld people, %lld once, %lld heads, %lld homes, %lld open", people, once, heads, homes, open);
            auto report = Integrity::check(db);
            unsound += report && report->ok() ? 0 : 1;
        }
        qInfo("%s, %d lost, %d torn, %d unsound, %lld steps seen", qPrintable(killing.inWords()), lost, torn, unsound, steps);
        QCOMPARE(torn, 0);
        QCOMPARE(lost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(killing.hitEnough(), qPrintable(killing.inWords()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHouseholdKill)
#include "tst_householdkill.moc"
