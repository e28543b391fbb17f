// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// The register of volunteers and their teams as they are worked with while the page reads beside the window.
#include "forms/checkins/volunteerspage.h"
#include "forms/checkins/volunteersview.h"
#include "forms/shared/table.h"
#include "models/points/outsider.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestWorkplace workplace;
    QList<Key> volunteers, teams;
    std::unique_ptr<VolunteersPage> page;

    Desk()
    {
        Theme::apply(*qApp, Scheme::Light, 100);
        QList<Key> residents;
        auto work = UnitOfWork::begin(workplace.store(), {u"resident.add"_s});
        for (const QString &name : {u"王桂兰"_s, u"周建国"_s, u"陈秀英"_s}) {
            Resident resident;
            resident.name = name;
            const Key home = *(*work)->create(Household{});
            residents << *(*work)->create(resident);
            if (!(*work)->create(Membership{residents.last(), home, u"02"_s, {}, {}}))
                qFatal("no household");
        }
        if (!(*work)->commit())
            qFatal("no residents");
        for (const Key resident : residents)
            volunteers << *Volunteers(workplace.store()).add({.resident = resident, .registeredOn = QDate::currentDate().toString(Qt::ISODate)});
        for (const QString &name : {u"车队"_s, u"调解团"_s})
            teams << *Teams(workplace.store()).add({.name = name, .since = QDate::currentDate().toString(Qt::ISODate)});
        page = std::make_unique<VolunteersPage>(workplace);
        page->resize(1150, 640);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }
    void show(const QVariant &what)
    {
        page->show(what);
        settle();
    }
    void settle() { QTRY_VERIFY(!workplace.isBusy()); }
    Table *table(const char *name) const { return page->findChild<Table *>(QLatin1String(name)); }
    /// Another deed on the same records, after which the page reads again.
    void skill(Key volunteer, const QString &words)
    {
        auto seen = workplace.store().read(Volunteer::entity(), volunteer);
        auto now = seen->as<Volunteer>();
        now.skills = words;
        QVERIFY(Volunteers(workplace.store()).change(*seen, now));
        settle();
    }
};

} // namespace

class TestVolunteersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Led to one (by a card that was read), gone on to the next by the arrow, and that one changed: F2 and Delete are for him.
    void whoWentOnStaysThere()
    {
        Desk desk;
        desk.show(u"list"_s);
        QAbstractItemModelTester tester(desk.table("volunteerList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.show(QVariantMap{{u"volunteer"_s, qlonglong(desk.volunteers.at(0))}});
        QCOMPARE(desk.page->volunteers()->current(), desk.volunteers.at(0));
        QTest::keyClick(desk.table("volunteerList"), Qt::Key_Down);
        const Key next = desk.page->volunteers()->current();
        QCOMPARE(next, desk.volunteers.at(1));
        desk.skill(next, u"理发"_s);
        QCOMPARE(desk.page->volunteers()->current(), next);
        QCOMPARE(desk.page->volunteers()->line()->volunteer.skills, u"理发"_s);
    }

    void whoWentOnToAnotherTeamStaysThere()
    {
        Desk desk;
        desk.show(u"teams"_s);
        desk.show(QVariantMap{{u"team"_s, qlonglong(desk.teams.at(0))}});
        QCOMPARE(desk.page->teams()->current(), desk.teams.at(0));
        Table *table = desk.table("teamList");
        QTest::keyClick(table, table->currentIndex().row() ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(desk.page->teams()->current(), desk.teams.at(1));
        desk.skill(desk.volunteers.at(0), u"开车"_s);
        QCOMPARE(desk.page->teams()->current(), desk.teams.at(1));
    }

    /// One who comes with the lines that are being read is stood on as soon as he is there.
    void whoIsNewIsStoodOn()
    {
        Desk desk;
        desk.show(u"list"_s);
        const Key first = desk.page->volunteers()->current();
        Outsider rider;
        rider.name = u"赵骑士"_s;
        const Key person = *UnitOfWork::createOne(desk.workplace.store(), {u"outsider.add"_s}, rider);
        const Key made = *Volunteers(desk.workplace.store()).add({.outsider = person, .registeredOn = QDate::currentDate().toString(Qt::ISODate)});
        desk.page->volunteers()->choose(made);
        QCOMPARE(desk.page->volunteers()->current(), first);
        desk.settle();
        QCOMPARE(desk.page->volunteers()->current(), made);
    }
};

QTEST_MAIN(TestVolunteersPage)
#include "tst_volunteerspage.moc"
