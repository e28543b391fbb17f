// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Party organisations on the tree of the grids, their offices and terms, committees, stationed cadres, adoptions.
#include "models/checkins/adoptions.h"
#include "models/checkins/activityrecords.h"
#include "models/checkins/cadrestays.h"
#include "models/checkins/appraisals.h"
#include "models/checkins/committees.h"
#include "models/checkins/partypapers.h"
#include "models/checkins/partytree.h"
#include "models/checkins/unitrecords.h"
#include "models/points/outsider.h"
#include "models/residents/officestart.h"
#include "models/residents/sample.h"
#include "tests/models/grids/gridoffice.h"

#include <QtTest>

#include <numeric>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 22);

QString iso(int days)
{
    return Day.addDays(days).toString(Qt::ISODate);
}

/// An estate of one building in one grid with a branch, its secretary and a hub household known from the grids.
struct Community
{
    GridOffice office;
    Key estate = office.add(Estate{u"油城花园"_s});
    GridOffice::Built built = office.build(estate, u"3"_s, 2, 2);
    Key grid = office.grid(u"第一网格"_s);
    Key resident = office.add(Resident{u"孙立新"_s});

    Community()
    {
        if (!office.give(built.building, grid, Day.addYears(-1)))
            qFatal("not given");
        auto seen = office.store().read(Grid::entity(), grid);
        auto named = seen->as<Grid>();
        named.branch = u"第一网格党支部"_s;
        if (!UnitOfWork::changeOne(office.store(), {u"grid.change"_s}, *seen, named))
            qFatal("not named");
        Post secretary;
        secretary.role = office.role(u"branch"_s);
        secretary.grid = grid;
        secretary.resident = resident;
        secretary.termUntil = iso(-3);
        Post hub;
        hub.role = office.role(u"hub"_s);
        hub.household = built.households.first();
        hub.name = u"王伟"_s;
        office.add(secretary);
        office.add(hub);
    }
    PartyTree tree()
    {
        auto read = PartyTree::read(office.db(), Day);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    Key org(const QString &name, const QString &level, const std::function<void(PartyOrg &)> &more = {})
    {
        PartyOrg made;
        made.name = name;
        made.level = level;
        if (more)
            more(made);
        auto key = PartyOrgs(office.store()).add(made);
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        return *key;
    }
    PartyOffice held(Key org, const QString &role, Key who, const QString &term = {})
    {
        PartyOffice made;
        made.partyOrg = org;
        made.role = role;
        made.resident = who;
        made.since = iso(-100);
        made.termUntil = term;
        return made;
    }
    QStringList names()
    {
        QStringList all;
        const PartyTree read = tree();
        for (const PartyNode &node : read.nodes())
            all << QString(node.depth, u'>') + node.name;
        return all;
    }
};

QStringList cellsOf(const Printout &printout)
{
    QStringList all;
    for (const PrintBlock &block : printout.blocks)
        if (const auto *table = std::get_if<PrintTable>(&block))
            for (int row = 0; row < table->rowCount; ++row)
                all << table->row(row);
    return all;
}

} // namespace

class TestPartyOrgs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheGridsKnowIsShownFromThere();
    void recordsHangOnTheGrids();
    void aRenamedBranchHasOneName();
    void anOfficeInABranchOfTheGrids();
    void aCircleStandsAtTheTop();
    void termsAreSaid_data();
    void termsAreSaid();
    void handingOverKeepsWhoItWas();
    void threePostsInOnePerson();
    void refusals_data();
    void refusals();
    void closingEndsTheOffices();
    void attendanceCountsAPersonOnce();
    void monthsThatAreMissing();
    void aMonthIsWrittenOnce();
    void adoptionsAndTheirPlates();
    void papersSayIt();
    void theSampleShowsAll();
};

void TestPartyOrgs::whatTheGridsKnowIsShownFromThere()
{
    Community c;
    const PartyTree tree = c.tree();
    QCOMPARE(tree.nodes().size(), 2);
    const PartyNode &branch = tree.nodes().at(0);
    QCOMPARE(branch.name, u"第一网格党支部"_s);
    QCOMPARE(branch.record, Key(0));
    QVERIFY(branch.fromGrids);
    QCOMPARE(branch.heads(), u"孙立新"_s);
    QCOMPARE(branch.term(), OfficeTerm::Over);
    const PartyNode &hub = tree.nodes().at(1);
    QCOMPARE(hub.level, u"hub"_s);
    QCOMPARE(hub.parent, 0);
    QCOMPARE(hub.heads(), u"王伟"_s);
    QVERIFY2(hub.place.contains(u"油城花园3"_s), qPrintable(hub.place));
}

void TestPartyOrgs::recordsHangOnTheGrids()
{
    Community c;
    c.org(u"长青社区党委"_s, u"community"_s);
    c.org(u"油城花园党支部"_s, u"estate"_s, [&](PartyOrg &o) { o.estate = c.estate; });
    c.org(u"3号楼党小组"_s, u"building"_s, [&](PartyOrg &o) { o.building = c.built.building; });
    QCOMPARE(c.names(), QStringList({u"长青社区党委"_s, u">油城花园党支部"_s, u">>第一网格党支部"_s, u">>>3号楼党小组"_s, u">>>>"_s + c.tree().nodes().last().name}));
    // A hub household that has a record of its own does not stand there twice.
    c.org(u"王伟党员中心户"_s, u"hub"_s, [&](PartyOrg &o) { o.household = c.built.households.first(); });
    const PartyTree tree = c.tree();
    QCOMPARE(tree.nodes().size(), 5);
    QCOMPARE(tree.nodes().last().name, u"王伟党员中心户"_s);
    QCOMPARE(tree.nodes().last().heads(), u"王伟"_s);
    QCOMPARE(tree.counts().hubs, 1);
}

void TestPartyOrgs::aRenamedBranchHasOneName()
{
    Community c;
    c.org(u"老名字"_s, u"grid"_s, [&](PartyOrg &o) { o.grid = c.grid; });
    QCOMPARE(c.names().first(), u"第一网格党支部"_s);
    QCOMPARE(c.tree().nodes().size(), 2);
}

void TestPartyOrgs::anOfficeInABranchOfTheGrids()
{
    Community c;
    PartyOffice office = c.held(0, u"deputy"_s, c.built.households.isEmpty() ? 0 : c.office.add(Resident{u"周海波"_s}));
    auto key = PartyOrgs(c.office.store()).fill(c.tree().nodes().first(), office);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().message));
    const PartyNode branch = c.tree().nodes().first();
    QVERIFY(branch.record != 0);
    QCOMPARE(branch.holders.size(), 2);
    QCOMPARE(branch.heads(), u"孙立新"_s);
    // One deed: taking it back takes the record of the branch too.
    UndoStack undo(c.office.store());
    auto second = PartyOrgs(c.office.store()).fill(c.tree().nodes().first(), c.held(0, u"committee"_s, c.office.add(Resident{u"郑建国"_s})));
    QVERIFY(second);
    QCOMPARE(c.tree().nodes().first().record, branch.record);
    QVERIFY(undo.undo());
    QCOMPARE(c.tree().nodes().first().holders.size(), 2);
}

void TestPartyOrgs::aCircleStandsAtTheTop()
{
    Community c;
    const Key first = c.org(u"甲"_s, u"union"_s);
    const Key second = c.org(u"乙"_s, u"union"_s, [&](PartyOrg &o) { o.parent = first; });
    auto seen = c.office.store().read(PartyOrg::entity(), first);
    auto now = seen->as<PartyOrg>();
    now.parent = second;
    const auto refused = PartyOrgs(c.office.store()).change(*seen, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"parent"_s);
    // Two desks can make one all the same; nothing is lost and nothing hangs.
    QVERIFY(UnitOfWork::changeOne(c.office.store(), {u"party_org.change"_s}, *seen, now));
    QCOMPARE(c.tree().nodes().size(), 4);
}

void TestPartyOrgs::termsAreSaid_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("term");
    QTest::newRow("none") << QString() << int(OfficeTerm::None);
    QTest::newRow("yesterday") << iso(-1) << int(OfficeTerm::Over);
    QTest::newRow("today") << iso(0) << int(OfficeTerm::Soon);
    QTest::newRow("in ninety days") << iso(90) << int(OfficeTerm::Soon);
    QTest::newRow("in ninety-one days") << iso(91) << int(OfficeTerm::Runs);
    QTest::newRow("this year") << u"2026"_s << int(OfficeTerm::Soon);
    QTest::newRow("last month") << u"2026-10"_s << int(OfficeTerm::Over);
}

void TestPartyOrgs::termsAreSaid()
{
    QFETCH(QString, until);
    QFETCH(int, term);
    QCOMPARE(int(PartyOffices::termOf(until, Day)), term);
}

void TestPartyOrgs::handingOverKeepsWhoItWas()
{
    Community c;
    const Key org = c.org(u"长青社区党委"_s, u"community"_s);
    PartyOffices offices(c.office.store());
    const Key zhao = c.office.add(Resident{u"赵秀芳"_s});
    const Key first = *offices.assign(c.held(org, u"secretary"_s, zhao, iso(-1)));
    PartyOffice next;
    next.termUntil = iso(900);
    QVERIFY(offices.succeed(first, next, Day, u"钱志强"_s));
    auto all = PartyOffices::history(c.office.db(), org, Day);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).name, u"钱志强"_s);
    QVERIFY(all->at(0).record.outsider != 0);
    QCOMPARE(all->at(1).name, u"赵秀芳"_s);
    QCOMPARE(all->at(1).record.until, iso(0));
    // Elected again: the same person begins a new term.
    PartyOffice again;
    again.outsider = all->at(0).record.outsider;
    QVERIFY(offices.succeed(all->at(0).office, again, Day.addDays(1)));
    QCOMPARE(PartyOffices::history(c.office.db(), org, Day.addDays(2))->size(), 3);
    QVERIFY(!offices.succeed(first, next, Day, u"李春燕"_s));
}

void TestPartyOrgs::threePostsInOnePerson()
{
    Community c;
    const Key estate = c.org(u"油城花园党支部"_s, u"estate"_s, [&](PartyOrg &o) { o.estate = c.estate; });
    // Two records of one person, linked: still one.
    const Key second = c.office.add(Resident{u"孙立新"_s});
    c.office.add(SamePerson{second, c.resident});
    QVERIFY(PartyOffices(c.office.store()).assign(c.held(estate, u"secretary"_s, second)));
    QVERIFY(c.tree().held().withAtLeast(3).isEmpty());
    Post head;
    head.role = c.office.role(u"building_head"_s);
    head.building = c.built.building;
    head.resident = c.resident;
    c.office.add(head);
    const auto many = c.tree().held().withAtLeast(3);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first().person, c.resident);
    QCOMPARE(many.first().posts.size(), 3);
    QCOMPARE(c.tree().counts().withThree, 1);
}

void TestPartyOrgs::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("what");
    for (const char *what : {"name", "level", "grid", "since", "until", "twice"})
        QTest::newRow(what) << (QLatin1StringView(what) == "twice"_L1 ? u"name"_s : QString::fromLatin1(what)) << QString::fromLatin1(what);
}

void TestPartyOrgs::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, what);
    Community c;
    c.org(u"长青社区党委"_s, u"community"_s);
    PartyOrg org;
    org.name = what == "name"_L1 ? u"  "_s : what == "twice"_L1 ? u"长青社区党委"_s : u"支部"_s;
    org.level = what == "level"_L1 ? u"heaven"_s : what == "grid"_L1 ? u"grid"_s : u"community"_s;
    org.since = what == "since"_L1 ? u"昨天"_s : u"2026-05-01"_s;
    org.until = what == "until"_L1 ? u"2026-04-01"_s : QString();
    const auto made = PartyOrgs(c.office.store()).add(org);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QCOMPARE(made.error().detail, field);
}

void TestPartyOrgs::closingEndsTheOffices()
{
    Community c;
    const Key top = c.org(u"长青社区党委"_s, u"community"_s);
    const Key below = c.org(u"联合体"_s, u"union"_s, [&](PartyOrg &o) { o.parent = top; });
    QVERIFY(PartyOffices(c.office.store()).assign(c.held(below, u"secretary"_s, c.resident)));
    const auto refused = PartyOrgs(c.office.store()).close(top, Day);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"联合体"_s));
    QVERIFY(PartyOrgs(c.office.store()).close(below, Day));
    QCOMPARE(PartyOffices::history(c.office.db(), below, Day)->first().record.until, iso(0));
    QCOMPARE(c.tree().indexOf(below), -1);
    QVERIFY(PartyOrgs(c.office.store()).close(top, Day));
}

void TestPartyOrgs::attendanceCountsAPersonOnce()
{
    Community c;
    const Key top = c.org(u"长青社区党委"_s, u"community"_s);
    ServiceUnit school;
    school.name = u"市第一中学"_s;
    const Key unit = c.office.add(school);
    // The teacher is kept twice: as somebody from outside, later found to be a resident.
    Outsider outside;
    outside.name = u"韩永贵"_s;
    outside.resident = c.resident;
    const Key outsider = c.office.add(outside);
    PartyMember member;
    member.unit = unit;
    member.outsider = outsider;
    member.duty = u"副校长"_s;
    c.office.add(member);
    PartyOffice office;
    office.partyOrg = top;
    office.role = u"part_time"_s;
    office.outsider = outsider;
    office.unit = unit;
    QVERIFY(PartyOffices(c.office.store()).assign(office));
    const auto meeting = [&](const QString &at, const QStringList &states) {
        Activity activity;
        activity.title = u"大党委会议"_s;
        activity.startsAt = at;
        const Key key = c.office.add(activity);
        for (int i = 0; i < states.size(); ++i) {
            SignIn row;
            row.activity = key;
            row.state = states.at(i);
            (i == 0 ? row.outsider : row.resident) = i == 0 ? outsider : c.resident;
            c.office.add(row);
        }
    };
    meeting(u"2026-03-02T09:00"_s, {u"present"_s, u"present"_s});
    meeting(u"2026-06-02T09:00"_s, {u"absent"_s});
    meeting(u"2026-09-02T09:00"_s, {u"leave"_s});
    meeting(u"2025-09-02T09:00"_s, {u"present"_s});
    auto members = Committees::members(c.office.db(), QDate(2026, 1, 1), QDate(2026, 12, 31), Day);
    QVERIFY(members);
    QCOMPARE(members->size(), 1);
    const CommitteeMember &one = members->first();
    QCOMPARE(one.holder.unit, u"市第一中学"_s);
    QCOMPARE(one.unitPost, u"副校长"_s);
    QCOMPARE(one.called, 3);
    QCOMPARE(one.attended, 1);
    QCOMPARE(one.excused, 1);
    QCOMPARE(one.lastOn, u"2026-03-02"_s);
}

void TestPartyOrgs::monthsThatAreMissing()
{
    Community c;
    CadreStays stays(c.office.store());
    const QDate month(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    CadreStay stay;
    stay.since = month.addMonths(-3).addDays(9).toString(Qt::ISODate);
    QVERIFY(!stays.add(stay));
    const Key key = *stays.add(stay, u"杨淑珍"_s);
    QVERIFY(stays.writeMonth(key, month.addMonths(-2).toString(u"yyyy-MM"_s), u"走访12户"_s));
    auto lines = CadreStays::list(c.office.db(), QDate::currentDate());
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().name, u"杨淑珍"_s);
    QCOMPARE(lines->first().months.size(), 4);
    QCOMPARE(lines->first().missing(), QStringList({month.addMonths(-3).toString(u"yyyy-MM"_s), month.addMonths(-1).toString(u"yyyy-MM"_s)}));
    QVERIFY(stays.end(key, month.addMonths(-1)));
    lines = CadreStays::list(c.office.db(), QDate::currentDate());
    QCOMPARE(lines->first().months.size(), 2);
    QVERIFY(!lines->first().isOpen);
    QCOMPARE(cellsOf(PartyPapers::cadre(c.office.store(), lines->first())).at(4), u"走访12户"_s);
}

void TestPartyOrgs::aMonthIsWrittenOnce()
{
    Community c;
    CadreStays stays(c.office.store());
    CadreStay stay;
    stay.since = u"2026-09-10"_s;
    const Key key = *stays.add(stay, u"杨淑珍"_s);
    QVERIFY(stays.writeMonth(key, u"2026-09"_s, u"走访"_s, Day));
    QVERIFY(stays.writeMonth(key, u"2026-09"_s, u"走访和清雪"_s, Day));
    QCOMPARE(c.office.table(u"SELECT result FROM cadre_month"_s), QStringList{u"走访和清雪"_s});
    for (const QString &month : {u"2026-08"_s, u"2026-12"_s, u"月"_s})
        QCOMPARE(stays.writeMonth(key, month, u"x"_s, Day).error().detail, u"month"_s);
    QCOMPARE(stays.writeMonth(key, u"2026-10"_s, u" "_s, Day).error().detail, u"result"_s);
}

void TestPartyOrgs::adoptionsAndTheirPlates()
{
    Community c;
    Adoptions adoptions(c.office.store());
    Adoption tree;
    tree.thing = u"红色果园1号海棠树"_s;
    tree.kind = u"tree"_s;
    tree.duty = u"浇水、修枝"_s;
    tree.since = u"2026-04-01"_s;
    QCOMPARE(adoptions.add(tree).error().detail, u"person"_s);
    tree.household = c.built.households.first();
    const Key first = *adoptions.add(tree);
    Adoption stairs;
    stairs.thing = u"楼道"_s;
    stairs.kind = u"stairwell"_s;
    stairs.building = c.built.building;
    stairs.place = u"2单元"_s;
    QVERIFY(adoptions.add(stairs, u"沈雪琴"_s));
    auto lines = Adoptions::list(c.office.db(), Day);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    const auto stairLine = std::find_if(lines->cbegin(), lines->cend(), [](const AdoptionLine &line) { return line.adoption.kind == "stairwell"_L1; });
    QVERIFY(stairLine->place().startsWith(u"油城花园3"_s));
    QVERIFY(stairLine->place().contains(u"2单元"_s));
    QCOMPARE(stairLine->adopter, u"沈雪琴"_s);
    QVERIFY(adoptions.end(first, Day));
    lines = Adoptions::list(c.office.db(), Day);
    QVERIFY(!lines->last().isOpen);
    const Printout plates = PartyPapers::adoptionPlates(c.office.store(), *lines);
    const auto &cards = std::get<PrintCards>(plates.blocks.first()).cards;
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().title, u"楼道"_s);
    QCOMPARE(Adoptions::list(c.office.db(), Day, u"tree"_s)->size(), 1);
}

void TestPartyOrgs::papersSayIt()
{
    Community c;
    const Key top = c.org(u"长青社区党委"_s, u"community"_s);
    QVERIFY(PartyOffices(c.office.store()).assign(c.held(top, u"secretary"_s, c.resident, iso(20))));
    const QStringList cells = cellsOf(PartyPapers::tree(c.office.store(), c.tree()));
    QVERIFY(cells.contains(u"长青社区党委"_s));
    QVERIFY(cells.contains(u"└ 第一网格党支部"_s));
    QVERIFY2(cells.filter(iso(20)).size() == 1, qPrintable(cells.join(u'|')));
    auto lines = CadreStays::list(c.office.db(), Day);
    QVERIFY(lines && lines->isEmpty());
    QVERIFY(!std::get<PrintTable>(PartyPapers::cadres(c.office.store(), *lines).blocks.first()).whenEmpty.isEmpty());
}

void TestPartyOrgs::theSampleShowsAll()
{
    QTemporaryDir folder;
    auto store = Store::create(folder.filePath(u"sample.allpost"_s), {u"长青社区居民委员会"_s, u"刘敏"_s});
    QVERIFY(store && OfficeStart::addUsual(**store));
    Progress progress;
    SampleOptions options;
    options.households = 60;
    auto filled = fillSample(**store, options, progress);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message + filled.error().detail));
    const QDate today = options.today;
    auto tree = PartyTree::read((*store)->db(), today);
    QVERIFY(tree);
    const PartyTree::Counts counts = tree->counts();
    QVERIFY(counts.organisations > 3);
    QVERIFY(counts.hubs > 0);
    QVERIFY(counts.over > 0);
    QVERIFY(counts.withThree > 0);
    QCOMPARE(tree->nodes().first().level, u"community"_s);
    QVERIFY(!Committees::members((*store)->db(), QDate(today.year(), 1, 1), today, today)->isEmpty());
    auto cadres = CadreStays::list((*store)->db(), today);
    QVERIFY(cadres && cadres->size() == 2);
    QCOMPARE(cadres->first().missing().size(), 2);
    QCOMPARE(Adoptions::list((*store)->db(), today)->size(), 8);
    auto year = Appraisals::read((*store)->db(), today.year());
    QVERIFY(year);
    QVERIFY(!year->units.isEmpty());
    QVERIFY(std::accumulate(year->units.begin(), year->units.end(), 0, [](int sum, const UnitYear &unit) { return sum + unit.served(); }) > 0);
}

QTEST_GUILESS_MAIN(TestPartyOrgs)
#include "tst_partyorgs.moc"
