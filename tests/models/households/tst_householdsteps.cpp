// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/residents.h"
#include "tests/models/households/homes.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate March(2026, 3, 1);
const QDate May(2026, 5, 1);

} // namespace

/// Each step done on a real file: who is where on which day, what is kept beside, and one undo for it.
class TestHouseholdSteps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Homes> m;
    Key m_home = 0;
    QString m_before;

    /// Undo gives back exactly what was there before the step.
    void takenBack(const Result<StepDone> &done)
    {
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        auto undone = Undo::deed(m->store(), done->op);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(m->digest(), m_before);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Homes>();
        m_home = m->home(u"0001"_s, {{u"王建国"_s, u"1"_s, u"1950-02-01"_s, u"02"_s},
                                     {u"李芳"_s, u"2"_s, u"1952-07-03"_s, u"12"_s},
                                     {u"王强"_s, u"1"_s, u"1975-01-01"_s, u"22"_s},
                                     {u"赵敏"_s, u"2"_s, u"1977-01-01"_s, u"38"_s},
                                     {u"王小宝"_s, u"1"_s, u"2015-06-01"_s, u"41"_s}});
        m->door(u"501"_s, m_home);
        m_before = m->digest();
    }
    void cleanup() { m.reset(); }

    void aNewHeadChangesAllRelations()
    {
        auto plan = m->steps().plan(NewHead{m_home, (*m)[u"李芳"_s], March});
        QVERIFY(plan);
        QVERIFY(plan->isReady());
        QCOMPARE(plan->lines.size(), 5);
        QCOMPARE(plan->lines.first().resident, (*m)[u"李芳"_s]);
        QCOMPARE(plan->lines.first().from, u"12"_s);
        QCOMPARE(plan->lines.first().to, u"02"_s);
        QVERIFY(!plan->lines.first().toText.isEmpty());
        QCOMPARE(m->digest(), m_before); // looking changes nothing
        auto done = m->steps().apply(*plan);
        QVERIFY(done);
        QCOMPARE(m->members(m_home), u"02 李芳, 22 王强, 38 赵敏, 41 王小宝, 11 王建国"_s);
        QCOMPARE(m->members(m_home, March.addDays(-1)), u"02 王建国, 12 李芳, 22 王强, 38 赵敏, 41 王小宝"_s);
        const QList<Membership> rows = m->ties((*m)[u"王建国"_s]);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().until, u"2026-03-01"_s);
        QCOMPARE(rows.first().untilReason, u"relation"_s);
        QCOMPARE(rows.first().untilEntered, u"2026-11-20"_s);
        QCOMPARE(rows.last().sinceReason, u"relation"_s);
        // Whose relation stays keeps the row.
        QCOMPARE(m->ties((*m)[u"王强"_s]).size(), 1);
        takenBack(done);
    }

    void theProposedHeadIsTheSpouse()
    {
        auto plan = m->steps().plan(NewHead{m_home, 0, March});
        QVERIFY(plan);
        QCOMPARE(plan->newHead, (*m)[u"李芳"_s]);
        QCOMPARE(plan->heads.size(), 4);
        QCOMPARE(plan->heads.at(1).name, u"王强"_s);
        QVERIFY(plan->heads.last().minor);
    }

    void guessesAreMarkedAndCanBeChosen()
    {
        NewHead step{m_home, (*m)[u"王强"_s], March};
        auto plan = m->steps().plan(step);
        QVERIFY(plan);
        QVERIFY(hasFinding(*plan, u"relation_guess"_s, u"relation"_s, Finding::Weight::Warning));
        step.relations = {{(*m)[u"赵敏"_s], u"12"_s}, {(*m)[u"王小宝"_s], u"93"_s}};
        plan = m->steps().plan(step);
        QVERIFY(plan);
        QVERIFY(!hasFinding(*plan, u"relation_guess"_s, {}, Finding::Weight::Warning));
        QVERIFY(m->steps().apply(*plan));
        QCOMPARE(m->members(m_home), u"02 王强, 51 王建国, 52 李芳, 12 赵敏, 93 王小宝"_s);
    }

    void onTheSameDayTheRowIsChangedInPlace()
    {
        QVERIFY(m->steps().apply(NewHead{m_home, (*m)[u"李芳"_s], March}));
        QVERIFY(m->steps().apply(NewHead{m_home, (*m)[u"王建国"_s], March}));
        QCOMPARE(m->ties((*m)[u"王建国"_s]).size(), 2);
        QVERIFY(m->members(m_home).startsWith(u"02 王建国"_s));
    }

    void membersMoveAway()
    {
        auto done = m->steps().apply(MoveOut{m_home, {(*m)[u"王强"_s], (*m)[u"赵敏"_s]}, MoveOut::Where::Away, 0, u"哈尔滨"_s, {}, 0, March, {}});
        QVERIFY(done);
        QCOMPARE(m->members(m_home), u"02 王建国, 12 李芳, 41 王小宝"_s);
        const Membership gone = m->ties((*m)[u"王强"_s]).last();
        QCOMPARE(gone.untilReason, u"moved_out"_s);
        QCOMPARE(gone.wentTo, u"哈尔滨"_s);
        takenBack(done);
    }

    void theHeadMovesAway()
    {
        auto plan = m->steps().plan(MoveOut{m_home, {(*m)[u"王建国"_s]}, MoveOut::Where::Away, 0, u"三亚"_s, {}, 0, March, {}});
        QVERIFY(plan);
        QCOMPARE(plan->newHead, (*m)[u"李芳"_s]);
        QCOMPARE(plan->heads.size(), 4);
        auto done = m->steps().apply(*plan);
        QVERIFY(done);
        QCOMPARE(m->members(m_home), u"02 李芳, 22 王强, 38 赵敏, 41 王小宝"_s);
        takenBack(done);
    }

    void membersMoveToAnotherHousehold()
    {
        const Key other = m->home(u"0002"_s, {{u"赵刚"_s, u"1"_s, u"1950-01-01"_s, u"02"_s}});
        m_before = m->digest();
        MoveOut step{m_home, {(*m)[u"赵敏"_s], (*m)[u"王小宝"_s]}, MoveOut::Where::Household, other, {}, {}, 0, March, {}};
        auto plan = m->steps().plan(step);
        QVERIFY(plan);
        QVERIFY(hasFinding(*plan, u"relation_missing"_s, u"relation"_s));
        // One relation said, the other follows: the son of a daughter.
        step.relations = {{(*m)[u"赵敏"_s], u"30"_s}};
        plan = m->steps().plan(step);
        QVERIFY(plan && plan->isReady());
        auto done = m->steps().apply(*plan);
        QVERIFY(done);
        QCOMPARE(m->members(other), u"02 赵刚, 30 赵敏, 43 王小宝"_s);
        QCOMPARE(m->ties((*m)[u"赵敏"_s]).last().sinceReason, u"transferred"_s);
        takenBack(done);
    }

    void awayForATimeAndBack()
    {
        const Key son = (*m)[u"王强"_s];
        auto left = m->steps().apply(MoveOut{m_home, {son}, MoveOut::Where::ForATime, 0, u"深圳"_s, u"务工"_s, 0, March, {}});
        QVERIFY(left);
        QCOMPARE(m->members(m_home).count(u','), 4); // still a member
        QCOMPARE(m->get<Resident>(son).presence, u"registered_only"_s);
        QCOMPARE(m->get<Resident>(son).awaySince, u"2026-03-01"_s);
        QCOMPARE(m->get<Resident>(son).awayReason, u"务工"_s);
        auto early = m->steps().plan(ComeBack{son, 0, {}, {}, March.addDays(-1)});
        QVERIFY(early && hasFinding(*early, u"date_before_tie"_s, u"on"_s));
        m_before = m->digest();
        auto back = m->steps().apply(ComeBack{son, 0, {}, {}, May});
        QVERIFY(back);
        QCOMPARE(m->get<Resident>(son).presence, u"both"_s);
        QVERIFY(m->get<Resident>(son).awayTo.isEmpty());
        takenBack(back);
    }

    void whoMovedAwayComesBackAsBefore()
    {
        const Key son = (*m)[u"王强"_s];
        QVERIFY(m->steps().apply(MoveOut{m_home, {son}, MoveOut::Where::Away, 0, u"深圳"_s, {}, 0, March, {}}));
        m_before = m->digest();
        auto back = m->steps().apply(ComeBack{son, 0, {}, u"深圳"_s, May});
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(m->ties(son).last().relation, u"22"_s);
        QCOMPARE(m->ties(son).last().sinceReason, u"returned"_s);
        QCOMPARE(m->ties(son).last().cameFrom, u"深圳"_s);
        QVERIFY(!m->members(m_home, March).contains(u"王强"_s));
        takenBack(back);
    }

    void theLastOneWhoComesBackOpensTheHouseholdAgain()
    {
        const Key alone = m->home(u"0003"_s, {{u"周平"_s, u"1"_s, u"1960-01-01"_s, u"02"_s}});
        const Key door = m->door(u"601"_s, alone);
        auto plan = m->steps().plan(MoveOut{alone, {(*m)[u"周平"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, March, {}});
        QVERIFY(plan && hasFinding(*plan, u"nobody_left"_s, {}, Finding::Weight::Note));
        QVERIFY(m->steps().apply(*plan));
        QCOMPARE(m->get<Household>(alone).endedOn, u"2026-03-01"_s);
        QCOMPARE(m->get<Household>(alone).number, u"0003"_s);
        QVERIFY(HouseholdHistory::whoLivedAt(m->db(), door, May)->isEmpty());
        auto back = m->steps().apply(ComeBack{(*m)[u"周平"_s], 0, {}, {}, May});
        QVERIFY(back);
        QVERIFY(m->get<Household>(alone).endedOn.isEmpty());
        QCOMPARE(m->members(alone), u"02 周平"_s);
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), door, May)->size(), 1);
    }

    void theWholeHouseholdMoves()
    {
        const Key there = m->door(u"601"_s);
        m_before = m->digest();
        auto done = m->steps().apply(MoveHome{m_home, 0, readAddress(u"油城花园3号楼2单元601室"_s).address, false, March});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), there, March)->size(), 5);
        QVERIFY(HouseholdHistory::whoLivedAt(m->db(), there, March.addDays(-1))->isEmpty());
        takenBack(done);
        // A door that is new to the file is made when asked.
        MoveHome away{m_home, 0, readAddress(u"油城花园5号楼1单元101室"_s).address, false, March};
        auto plan = m->steps().plan(away);
        QVERIFY(plan && hasFinding(*plan, u"door_unknown"_s, u"door"_s));
        away.makeDoor = true;
        done = m->steps().apply(away);
        QVERIFY(done);
        QCOMPARE(HouseholdHistory::membersOn(m->db(), m_home, March)->first().dwelling,
                 HouseholdHistory::membersOn(m->db(), m_home, May)->last().dwelling);
        QVERIFY(HouseholdHistory::membersOn(m->db(), m_home, March)->first().dwelling != there);
        takenBack(done);
    }

    void householdsJoin()
    {
        const Key other = m->home(u"0002"_s, {{u"李大山"_s, u"1"_s, u"1925-01-01"_s, u"02"_s}, {u"陈秀"_s, u"2"_s, u"1928-01-01"_s, u"12"_s}});
        m->door(u"601"_s, other);
        m_before = m->digest();
        JoinHouseholds step{other, m_home, {}, March, {}};
        auto plan = m->steps().plan(step);
        QVERIFY(plan && hasFinding(*plan, u"relation_missing"_s, u"link"_s));
        step.link = u"55"_s;
        auto done = m->steps().apply(step);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m->members(m_home), u"02 王建国, 12 李芳, 22 王强, 38 赵敏, 41 王小宝, 55 李大山, 56 陈秀"_s);
        QVERIFY(m->members(other).isEmpty());
        QCOMPARE(m->members(other, March.addDays(-1)), u"02 李大山, 12 陈秀"_s);
        const Household ended = m->get<Household>(other);
        QCOMPARE(ended.endedOn, u"2026-03-01"_s);
        QCOMPARE(ended.joinedInto, m_home);
        QCOMPARE(ended.number, u"0002"_s);
        takenBack(done);
    }

    void aHouseholdSplits()
    {
        SplitHousehold step{m_home, {(*m)[u"王强"_s], (*m)[u"赵敏"_s], (*m)[u"王小宝"_s]}, 0, 0, 0, {}, false, u"0009"_s, March, {}};
        step.relations = {{(*m)[u"赵敏"_s], u"12"_s}, {(*m)[u"王小宝"_s], u"20"_s}};
        auto done = m->steps().apply(step);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m->members(m_home), u"02 王建国, 12 李芳"_s);
        QVERIFY(done->household != m_home);
        QCOMPARE(m->members(done->household), u"02 王强, 12 赵敏, 20 王小宝"_s);
        QCOMPARE(m->get<Household>(done->household).number, u"0009"_s);
        // The same door until they move.
        QCOMPARE(HouseholdHistory::membersOn(m->db(), done->household, May)->first().dwelling, HouseholdHistory::membersOn(m->db(), m_home, May)->first().dwelling);
        QVERIFY(std::all_of(done->lines.begin(), done->lines.end(), [](const StepLine &line) { return line.household > 0 && line.resident >= 0; }));
        takenBack(done);
    }

    void theHeadSplitsOff()
    {
        auto done = m->steps().apply(SplitHousehold{m_home, {(*m)[u"王建国"_s], (*m)[u"李芳"_s]}, 0, 0, 0, {}, false, {}, March, {}});
        QVERIFY(done);
        QCOMPARE(m->members(done->household), u"02 王建国, 12 李芳"_s);
        QVERIFY(m->members(m_home).startsWith(u"02 王强"_s));
        takenBack(done);
    }

    void aChildIsBorn()
    {
        auto plan = m->steps().plan(Birth{m_home, (*m)[u"赵敏"_s], {}, u"2"_s, March, {}, {}, {}});
        QVERIFY(plan && plan->isReady());
        QVERIFY(hasFinding(*plan, u"name_later"_s, u"name"_s, Finding::Weight::Note));
        QCOMPARE(plan->lines.first().resident, Birth::Child);
        QCOMPARE(plan->lines.first().to, u"42"_s);
        QVERIFY(!plan->lines.first().guess);
        auto done = m->steps().apply(*plan);
        QVERIFY(done);
        const Resident child = m->get<Resident>(done->resident);
        QCOMPARE(child.birthDate, u"2026-03-01"_s);
        QVERIFY(!child.name.isEmpty());
        QVERIFY(!child.idMissingReason.isEmpty());
        const Membership tie = m->ties(done->resident).last();
        QCOMPARE(tie.sinceReason, u"birth"_s);
        QCOMPARE(tie.since, u"2026-03-01"_s);
        QCOMPARE(tie.sinceEntered, u"2026-11-20"_s);
        takenBack(done);
        auto named = m->steps().apply(Birth{m_home, (*m)[u"赵敏"_s], u"王 小贝"_s, u"2"_s, March, {}, u"医院未出证"_s, {}});
        QVERIFY(named);
        QCOMPARE(m->get<Resident>(named->resident).name, u"王小贝"_s);
        QCOMPARE(m->get<Resident>(named->resident).idMissingReason, u"医院未出证"_s);
    }

    void theHeadDies()
    {
        const Key head = (*m)[u"王建国"_s];
        Care care;
        care.resident = head;
        care.group = u"low_income"_s;
        const Key record = m->keep(care);
        m_before = m->digest();
        auto done = m->steps().apply(Death{head, 0, March, {}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m->get<Resident>(head).diedOn, u"2026-03-01"_s);
        QCOMPARE(m->ties(head).last().untilReason, u"death"_s);
        QCOMPARE(m->get<Care>(record).until, u"2026-03-01"_s);
        QVERIFY(!m->get<Care>(record).untilReason.isEmpty());
        QCOMPARE(m->members(m_home), u"02 李芳, 22 王强, 38 赵敏, 41 王小宝"_s);
        takenBack(done);
        // Somebody else than the proposed one.
        auto plan = m->steps().plan(Death{head, (*m)[u"王强"_s], March, {}});
        QVERIFY(plan);
        QCOMPARE(plan->newHead, (*m)[u"王强"_s]);
    }

    void aMemberDiesAndTheHeadStays()
    {
        QVERIFY(m->steps().apply(Death{(*m)[u"李芳"_s], 0, March, {}}));
        QCOMPARE(m->members(m_home), u"02 王建国, 22 王强, 38 赵敏, 41 王小宝"_s);
        QCOMPARE(m->ties((*m)[u"王建国"_s]).size(), 1);
    }

    void somebodyKnownJoins()
    {
        const Key aunt = m->person(u"王秀"_s, u"2"_s, u"1948-01-01"_s);
        m_before = m->digest();
        auto done = m->steps().apply(AddMember{m_home, aunt, u"75"_s, u"moved_in"_s, u"哈尔滨"_s, false, 0, March, {}});
        QVERIFY(done);
        QCOMPARE(m->ties(aunt).last().sinceReason, u"moved_in"_s);
        QCOMPARE(m->ties(aunt).last().cameFrom, u"哈尔滨"_s);
        takenBack(done);
        // From a household of her own, which ends.
        const Key own = m->home(u"0004"_s, {{u"王梅"_s, u"2"_s, u"1948-01-01"_s, u"02"_s}});
        AddMember step{m_home, (*m)[u"王梅"_s], u"75"_s, u"moved_in"_s, {}, false, 0, March, {}};
        auto plan = m->steps().plan(step);
        QVERIFY(plan && hasFinding(*plan, u"in_other_household"_s, u"resident"_s));
        step.leaveOther = true;
        QVERIFY(m->steps().apply(step));
        QCOMPARE(m->ties((*m)[u"王梅"_s]).last().sinceReason, u"transferred"_s);
        QCOMPARE(m->get<Household>(own).endedOn, u"2026-03-01"_s);
    }

    void whoLivedBehindADoor()
    {
        // A family and a lodger's household behind one door; the lodger came in March and left in May.
        const Key door = HouseholdHistory::membersOn(m->db(), m_home, March)->first().dwelling;
        const Key lodger = m->home(u"0006"_s, {{u"孙立"_s, u"1"_s, u"1990-01-01"_s, u"02"_s, u"2026-03-01"_s}});
        QVERIFY(m->steps().apply(MoveHome{lodger, door, {}, false, March}));
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), door, March.addDays(-1))->size(), 5);
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), door, March)->size(), 6);
        auto left = m->steps().apply(MoveOut{lodger, {(*m)[u"孙立"_s]}, MoveOut::Where::Away, 0, u"北京"_s, {}, 0, May, {}});
        QVERIFY(left);
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), door, May.addDays(-1))->size(), 6);
        QCOMPARE(HouseholdHistory::whoLivedAt(m->db(), door, May)->size(), 5);
        QCOMPARE(HouseholdHistory::householdsOf(m->db(), (*m)[u"孙立"_s], May.addDays(-1))->first().household, lodger);
        QVERIFY(HouseholdHistory::householdsOf(m->db(), (*m)[u"孙立"_s], May)->isEmpty());
        QCOMPARE(HouseholdHistory::everyMembership(m->db(), lodger)->size(), 1);
    }

    void foundUnchanged()
    {
        auto done = m->steps().apply(VerifyHousehold{m_home, March});
        QVERIFY(done);
        QCOMPARE(m->get<Household>(m_home).verifiedOn, u"2026-03-01"_s);
        auto again = m->steps().plan(VerifyHousehold{m_home, March});
        QVERIFY(again && hasFinding(*again, u"unchanged"_s, u"on"_s));
        takenBack(done);
    }

    void thePendingHeadArrives()
    {
        Household household;
        household.pendingHead = u"孙立"_s;
        const Key home = m->keep(household);
        m->tie(m->person(u"孙小"_s, u"2"_s, u"1990-01-01"_s), home, u"30"_s);
        const Key head = m->person(u"孙立"_s, u"1"_s, u"1965-01-01"_s);
        QVERIFY(m->steps().apply(AddMember{home, head, u"02"_s, u"registered"_s, {}, false, 0, March, {}}));
        QVERIFY(m->get<Household>(home).pendingHead.isEmpty());
        QCOMPARE(m->members(home), u"02 孙立, 30 孙小"_s);
    }

    void theEditorOfAPersonLeavesNoHouseholdWithoutAHead()
    {
        Residents residents(m->store());
        const Key head = (*m)[u"王建国"_s];
        auto seen = m->store().read(Resident::entity(), head);
        auto ties = residents.ties(head);
        QVERIFY(seen && ties);
        // Somewhere else, typed as an address: the wife heads the household he leaves.
        auto moved = residents.change(*seen, seen->as<Resident>(), *ties, {readAddress(u"油城花园5号楼1单元101室"_s).address, 0, {}, {}});
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        const QDate today = QDate::currentDate();
        QCOMPARE(m->members(m_home, today), u"02 李芳, 22 王强, 38 赵敏, 41 王小宝"_s);
        const QList<Membership> rows = m->ties(head);
        QCOMPARE(rows.first().untilReason, u"transferred"_s);
        QCOMPARE(rows.last().sinceReason, u"transferred"_s);
        QCOMPARE(rows.last().relation, u"02"_s);
        QVERIFY(!rows.last().sinceEntered.isEmpty());
    }

    void theEditorOfAPersonMakesNoSecondHead()
    {
        Residents residents(m->store());
        for (const auto &[name, relation] : {std::pair{u"李芳"_s, u"02"_s}, {u"王建国"_s, u"20"_s}}) {
            const Key resident = (*m)[name];
            auto seen = m->store().read(Resident::entity(), resident);
            auto ties = residents.ties(resident);
            auto refused = residents.change(*seen, seen->as<Resident>(), *ties, {ties->address, m_home, relation, {}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(m->digest(), m_before);
        }
        Resident other;
        other.name = u"孙立"_s;
        QCOMPARE(residents.add(other, {{}, m_home, u"02"_s, {}}).error().code, ErrorCode::Refused);
        QVERIFY(residents.add(other, {{}, m_home, u"99"_s, {}}));
    }

    void aSecondRecordIsTheSamePerson()
    {
        const Key twice = m->person(u"王建国"_s, u"1"_s, u"1950-02-01"_s);
        const Key other = m->home(u"0005"_s, {});
        m->tie(twice, other, u"02"_s);
        SamePerson link;
        link.resident = twice;
        link.sameAs = (*m)[u"王建国"_s];
        m->keep(link);
        QCOMPARE(HouseholdHistory::householdsOf(m->db(), twice, May)->size(), 2);
        auto plan = m->steps().plan(MoveOut{m_home, {twice}, MoveOut::Where::Away, 0, u"三亚"_s, {}, 0, March, {}});
        QVERIFY(plan && hasFinding(*plan, u"in_other_household"_s, {}, Finding::Weight::Warning));
        // Death ends both, under whichever record it is entered.
        QVERIFY(m->steps().apply(Death{twice, 0, March, {}}));
        QCOMPARE(m->get<Resident>((*m)[u"王建国"_s]).diedOn, u"2026-03-01"_s);
        QCOMPARE(m->get<Resident>(twice).diedOn, u"2026-03-01"_s);
        QVERIFY(m->members(m_home).startsWith(u"02 李芳"_s));
        QCOMPARE(m->get<Household>(other).endedOn, u"2026-03-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdSteps)
#include "tst_householdsteps.moc"
