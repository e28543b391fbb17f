// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/households/homes.h"

#include <functional>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate March(2026, 3, 1);
using Plan = std::function<Result<StepPlan>(Homes &m, Key home, Key other)>;

} // namespace

Q_DECLARE_METATYPE(Plan)

/// What cannot be so is said at the field it belongs to, and nothing is done.
class TestHouseholdFindings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Homes> m;
    Key m_home = 0;
    Key m_other = 0;

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Homes>();
        m_home = m->home(u"0001"_s, {{u"王建国"_s, u"1"_s, u"1950-02-01"_s, u"02"_s, u"2020-05-01"_s},
                                     {u"李芳"_s, u"2"_s, u"1952-07-03"_s, u"12"_s, u"2020-05-01"_s},
                                     {u"王小宝"_s, u"1"_s, u"2015-06-01"_s, u"20"_s, u"2021-01-01"_s}});
        m->door(u"501"_s, m_home);
        // A grandmother with her two grandchildren.
        m_other = m->home(u"0002"_s, {{u"周桂英"_s, u"2"_s, u"1948-01-01"_s, u"02"_s},
                                      {u"周小明"_s, u"1"_s, u"2012-01-01"_s, u"41"_s},
                                      {u"周小红"_s, u"2"_s, u"2016-01-01"_s, u"42"_s}});
    }
    void cleanup() { m.reset(); }

    void held_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &code, const QString &field, const Plan &plan) { QTest::newRow(name) << plan << code << field; };
        row("no day", u"required"_s, u"on"_s, [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"李芳"_s], QDate()}); });
        row("after today", u"date_future"_s, u"on"_s, [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"李芳"_s], Homes::Today.addDays(1)}); });
        row("new head before the last change", u"date_before_change"_s, u"on"_s,
            [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"李芳"_s], QDate(2020, 12, 31)}); });
        row("new head is the head", u"unchanged"_s, u"newHead"_s, [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"王建国"_s], March}); });
        row("new head from elsewhere", u"not_member"_s, u"newHead"_s, [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"周桂英"_s], March}); });
        row("a second head", u"second_head"_s, u"relation"_s,
            [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"李芳"_s], March, {{h[u"王小宝"_s], u"02"_s}}}); });
        row("no such relation", u"relation_unknown"_s, u"relation"_s,
            [](Homes &h, Key home, Key) { return h.steps().plan(NewHead{home, h[u"李芳"_s], March, {{h[u"王小宝"_s], u"表叔"_s}}}); });
        row("left before he came", u"date_before_tie"_s, u"on"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveOut{home, {h[u"王小宝"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, QDate(2020, 12, 31), {}}); });
        row("left before birth", u"date_before_birth"_s, u"on"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(MoveOut{other, {h[u"周小红"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, QDate(2015, 12, 31), {}}); });
        row("nobody chosen", u"required"_s, u"residents"_s, [](Homes &h, Key home, Key) { return h.steps().plan(MoveOut{home, {}, MoveOut::Where::Away, 0, {}, {}, 0, March, {}}); });
        row("not a member", u"not_member"_s, u"residents"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveOut{home, {h[u"周桂英"_s]}, MoveOut::Where::Away, 0, {}, {}, 0, March, {}}); });
        row("into no household", u"required"_s, u"toHousehold"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveOut{home, {h[u"李芳"_s]}, MoveOut::Where::Household, 0, {}, {}, 0, March, {}}); });
        row("into the same household", u"same_household"_s, u"toHousehold"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveOut{home, {h[u"李芳"_s]}, MoveOut::Where::Household, home, {}, {}, 0, March, {}}); });
        row("before the other household's head was head", u"date_before_head"_s, u"on"_s, [](Homes &h, Key home, Key other) {
            return h.steps().plan(MoveOut{other, {h[u"周小红"_s]}, MoveOut::Where::Household, home, {}, {}, 0, QDate(2019, 1, 1), {{h[u"周小红"_s], u"42"_s}}}); });
        row("the only adult leaves", u"only_minors"_s, u"newHead"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(MoveOut{other, {h[u"周桂英"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, March, {}}); });
        row("the only adult dies", u"only_minors"_s, u"newHead"_s, [](Homes &h, Key, Key) { return h.steps().plan(Death{h[u"周桂英"_s], 0, March, {}}); });
        row("head of those who stay leaves too", u"not_member"_s, u"newHead"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveOut{home, {h[u"王建国"_s], h[u"李芳"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, h[u"李芳"_s], March, {}}); });
        row("died before birth", u"date_before_birth"_s, u"on"_s, [](Homes &h, Key, Key) { return h.steps().plan(Death{h[u"周小明"_s], 0, QDate(2011, 1, 1), {}}); });
        row("join itself", u"same_household"_s, u"into"_s, [](Homes &h, Key home, Key) { return h.steps().plan(JoinHouseholds{home, home, u"51"_s, March, {}}); });
        row("join none", u"required"_s, u"into"_s, [](Homes &h, Key home, Key) { return h.steps().plan(JoinHouseholds{home, 0, u"51"_s, March, {}}); });
        row("join as a second head", u"second_head"_s, u"link"_s, [](Homes &h, Key home, Key other) { return h.steps().plan(JoinHouseholds{home, other, u"02"_s, March, {}}); });
        row("split everybody", u"nobody_left"_s, u"residents"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(SplitHousehold{other, {h[u"周桂英"_s], h[u"周小明"_s], h[u"周小红"_s]}, 0, 0, 0, {}, false, {}, March, {}}); });
        row("split with a head who stays", u"not_member"_s, u"splitHead"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(SplitHousehold{home, {h[u"李芳"_s]}, h[u"王建国"_s], 0, 0, {}, false, {}, March, {}}); });
        row("split minors alone", u"only_minors"_s, u"splitHead"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(SplitHousehold{other, {h[u"周小明"_s]}, 0, 0, 0, {}, false, {}, March, {}}); });
        row("no door", u"required"_s, u"door"_s, [](Homes &h, Key home, Key) { return h.steps().plan(MoveHome{home, 0, {}, false, March}); });
        row("door unknown", u"door_unknown"_s, u"door"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveHome{home, 0, readAddress(u"油城花园9号楼9单元999室"_s).address, false, March}); });
        row("not a door", u"door_unreadable"_s, u"door"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveHome{home, 0, readAddress(u"河边的小屋"_s).address, true, March}); });
        row("the same door", u"same_door"_s, u"door"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(MoveHome{home, HouseholdHistory::membersOn(h.db(), home, March)->first().dwelling, {}, false, March}); });
        row("no parent", u"required"_s, u"parent"_s, [](Homes &h, Key home, Key) { return h.steps().plan(Birth{home, 0, u"王一"_s, u"1"_s, March, {}, {}, {}}); });
        row("parent a child", u"parent_too_young"_s, u"parent"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(Birth{home, h[u"王小宝"_s], u"王一"_s, u"1"_s, March, {}, {}, {}}); });
        row("boy or girl", u"required"_s, u"sex"_s, [](Homes &h, Key home, Key) { return h.steps().plan(Birth{home, h[u"李芳"_s], u"王一"_s, {}, March, {}, {}, {}}); });
        row("a wrong number", u"id_bad_checksum"_s, u"idNumber"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(Birth{home, h[u"李芳"_s], u"王一"_s, u"1"_s, March, u"230604202603010011"_s, {}, {}}); });
        row("not away", u"not_away"_s, u"resident"_s, [](Homes &h, Key, Key) { return h.steps().plan(ComeBack{h[u"李芳"_s], 0, {}, {}, March}); });
        row("back into another household", u"in_other_household"_s, u"household"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(ComeBack{h[u"李芳"_s], other, {}, {}, March}); });
        row("a person in two households", u"in_other_household"_s, u"resident"_s, [](Homes &h, Key, Key other) {
            return h.steps().plan(AddMember{other, h[u"李芳"_s], u"97"_s, u"moved_in"_s, {}, false, 0, March, {}}); });
        row("a member twice", u"already_member"_s, u"resident"_s, [](Homes &h, Key home, Key) {
            return h.steps().plan(AddMember{home, h[u"李芳"_s], u"97"_s, u"moved_in"_s, {}, false, 0, March, {}}); });
    }
    void held()
    {
        QFETCH(Plan, plan);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const QString before = m->digest();
        auto planned = plan(*m, m_home, m_other);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
        QStringList found;
        for (const Finding &finding : planned->findings)
            found << finding.code + u'@' + finding.field;
        QVERIFY2(hasFinding(*planned, code, field), qPrintable(found.join(u' ')));
        QVERIFY(!planned->isReady());
        auto done = m->steps().apply(*planned);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Invalid);
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(m->digest(), before);
    }

    void theDeadDoNothing()
    {
        const Key dead = (*m)[u"李芳"_s];
        QVERIFY(m->steps().apply(Death{dead, 0, March, {}}));
        auto again = m->steps().plan(Death{dead, 0, March, {}});
        QVERIFY(again && hasFinding(*again, u"already_dead"_s, u"resident"_s));
        auto added = m->steps().plan(AddMember{m_other, dead, u"97"_s, u"moved_in"_s, {}, false, 0, March, {}});
        QVERIFY(added && hasFinding(*added, u"dead"_s, u"resident"_s));
        const Key second = m->person(u"李芳"_s, u"2"_s, u"1952-07-03"_s);
        SamePerson link;
        link.resident = second;
        link.sameAs = dead;
        m->keep(link);
        auto other = m->steps().plan(AddMember{m_other, second, u"97"_s, u"moved_in"_s, {}, false, 0, March, {}});
        QVERIFY(other && hasFinding(*other, u"dead"_s, u"resident"_s));
        auto back = m->steps().plan(ComeBack{dead, m_home, u"12"_s, {}, March});
        QVERIFY(back && hasFinding(*back, u"dead"_s, u"resident"_s));
    }

    void aDeathKnownFromARosterStillEndsTheMembership()
    {
        auto seen = m->store().read(Resident::entity(), (*m)[u"王建国"_s]);
        auto dead = seen->as<Resident>();
        dead.diedOn = u"2026-02"_s;
        {
            auto work = UnitOfWork::begin(m->store(), {u"resident.change"_s});
            QVERIFY((*work)->change(*seen, dead) && (*work)->commit());
        }
        auto plan = m->steps().plan(Death{(*m)[u"王建国"_s], 0, March, {}});
        QVERIFY(plan && hasFinding(*plan, u"already_dead"_s, {}, Finding::Weight::Warning));
        QVERIFY(m->steps().apply(*plan));
        QCOMPARE(m->members(m_home), u"02 李芳, 20 王小宝"_s);
        QCOMPARE(m->get<Resident>((*m)[u"王建国"_s]).diedOn, u"2026-02"_s);
    }

    void onlyTheDeadStay()
    {
        const Key home = m->home(u"0003"_s, {{u"孙立"_s, u"1"_s, u"1960-01-01"_s, u"02"_s}, {u"孙梅"_s, u"2"_s, u"1962-01-01"_s, u"12"_s}});
        const Key wife = (*m)[u"孙梅"_s];
        auto seen = m->store().read(Resident::entity(), wife);
        auto dead = seen->as<Resident>();
        dead.diedOn = u"2025-12-01"_s;
        {
            auto work = UnitOfWork::begin(m->store(), {u"resident.change"_s});
            QVERIFY((*work)->change(*seen, dead) && (*work)->commit());
        }
        const MoveOut away{home, {(*m)[u"孙立"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, March, {}};
        auto plan = m->steps().plan(away);
        QVERIFY(plan && hasFinding(*plan, u"dead"_s, u"newHead"_s));
        // Once the death is recorded the way is free.
        QVERIFY(m->steps().apply(Death{wife, 0, March, {}}));
        QVERIFY(m->steps().apply(away));
        QCOMPARE(m->get<Household>(home).endedOn, u"2026-03-01"_s);
    }

    void aMinorHeadsOnlyWhenChosen()
    {
        auto plan = m->steps().plan(Death{(*m)[u"周桂英"_s], (*m)[u"周小明"_s], March, {}});
        QVERIFY(plan && plan->isReady());
        QVERIFY(hasFinding(*plan, u"only_minors"_s, u"newHead"_s, Finding::Weight::Warning));
        QVERIFY(m->steps().apply(*plan));
        QVERIFY(m->members(m_other).startsWith(u"02 周小明"_s));
    }

    void anEndedHouseholdTakesNobody()
    {
        QVERIFY(m->steps().apply(JoinHouseholds{m_other, m_home, u"75"_s, March, {}}));
        const Key somebody = m->person(u"孙立"_s, u"1"_s, u"1990-01-01"_s);
        auto plan = m->steps().plan(AddMember{m_other, somebody, u"99"_s, u"moved_in"_s, {}, false, 0, March, {}});
        QVERIFY(plan && hasFinding(*plan, u"household_ended"_s, u"household"_s));
        auto into = m->steps().plan(MoveOut{m_home, {(*m)[u"李芳"_s]}, MoveOut::Where::Household, m_other, {}, {}, 0, March, {{(*m)[u"李芳"_s], u"99"_s}}});
        QVERIFY(into && hasFinding(*into, u"household_ended"_s, u"toHousehold"_s));
        auto verified = m->steps().plan(VerifyHousehold{m_other, March});
        QVERIFY(verified && hasFinding(*verified, u"household_ended"_s));
    }

    void aTakenNumberIsNotGivenTwice()
    {
        Resident other;
        other.name = u"王一"_s;
        other.idNumber = u"230604194508170027"_s;
        m->keep(other);
        auto plan = m->steps().plan(Birth{m_home, (*m)[u"李芳"_s], u"王一"_s, u"2"_s, March, u"230604194508170027"_s, {}, {}});
        QVERIFY(plan && hasFinding(*plan, u"id_taken"_s, u"idNumber"_s));
    }

    void aBuildingHeadWhoLeavesIsNoticed()
    {
        auto work = UnitOfWork::begin(m->store(), {u"resident.add"_s});
        const Entity *post = Dictionary::find(u"post");
        Values values(post->fields.size());
        values[size_t(post->indexOf(u"resident"))] = Value((*m)[u"李芳"_s]);
        QVERIFY((*work)->create(*post, values) && (*work)->commit());
        auto plan = m->steps().plan(Death{(*m)[u"李芳"_s], 0, March, {}});
        QVERIFY(plan && plan->isReady());
        QVERIFY(hasFinding(*plan, u"holds_post"_s, u"resident"_s, Finding::Weight::Warning));
    }

    void whatIsGoneIsSaid()
    {
        QCOMPARE(m->steps().plan(NewHead{987654, 0, March}).error().code, ErrorCode::NotFound);
        QCOMPARE(m->steps().plan(Death{987654, 0, March, {}}).error().code, ErrorCode::NotFound);
    }

    void aChangeMeanwhileIsAConflict_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("somebody came") << 0;
        QTest::newRow("a relation changed") << 1;
        QTest::newRow("the household was verified") << 2;
        QTest::newRow("the household moved") << 3;
        QTest::newRow("the one who comes in came into another household") << 4;
    }
    void aChangeMeanwhileIsAConflict()
    {
        QFETCH(int, what);
        const Key somebody = m->person(u"孙立"_s, u"1"_s, u"1990-01-01"_s);
        auto plan = what == 4 ? m->steps().plan(AddMember{m_home, somebody, u"99"_s, u"moved_in"_s, {}, false, 0, March, {}})
                              : m->steps().plan(NewHead{m_home, (*m)[u"李芳"_s], March});
        QVERIFY(plan && plan->isReady());
        switch (what) {
        case 0: QVERIFY(m->steps().apply(AddMember{m_home, somebody, u"99"_s, u"moved_in"_s, {}, false, 0, March, {}})); break;
        case 4: QVERIFY(m->steps().apply(AddMember{m_other, somebody, u"99"_s, u"moved_in"_s, {}, false, 0, March, {}})); break;
        case 1: QVERIFY(m->steps().apply(NewHead{m_home, (*m)[u"李芳"_s], March})); break;
        case 2: QVERIFY(m->steps().apply(VerifyHousehold{m_home, March})); break;
        case 3: QVERIFY(m->steps().apply(MoveHome{m_home, m->door(u"601"_s), {}, false, March})); break;
        }
        const QString before = m->digest();
        auto done = m->steps().apply(*plan);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(m->digest(), before);
    }

    void aPhoneChangedMeanwhileIsNone()
    {
        auto plan = m->steps().plan(Death{(*m)[u"王建国"_s], 0, March, {}});
        QVERIFY(plan);
        auto seen = m->store().read(Resident::entity(), (*m)[u"王建国"_s]);
        auto now = seen->as<Resident>();
        now.phone = u"13800000001"_s;
        {
            auto work = UnitOfWork::begin(m->store(), {u"resident.change"_s});
            QVERIFY((*work)->change(*seen, now) && (*work)->commit());
        }
        QVERIFY(m->steps().apply(*plan));
        QCOMPARE(m->get<Resident>((*m)[u"王建国"_s]).phone, u"13800000001"_s);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdFindings)
#include "tst_householdfindings.moc"
