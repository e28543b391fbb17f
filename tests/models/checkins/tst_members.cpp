// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/checkinpapers.h"
#include "models/checkins/memberimport.h"
#include "models/checkins/memberroll.h"
#include "models/points/outsider.h"
#include "models/checkins/skillmatch.h"
#include "models/checkins/units.h"
#include "models/residents/idnumber.h"
#include "models/residents/rosterimport.h"
#include "models/store/undo.h"
#include "tests/support/paperoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Units, members with the state that is never kept, posts with places, wishes nobody outside can read through, and the
/// import of a unit's list.
class TestMembers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<PaperOffice>();
        QVERIFY(ServicePosts::addExamples(store()));
        m_unit = *Units(store()).add({.name = u"区人民医院"_s, .kind = u"institution"_s});
    }

    void theStateFollowsFromDatesAndClaims_data()
    {
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<bool>("claim");
        QTest::addColumn<QString>("state");
        QTest::newRow("on a list") << u""_s << u""_s << u""_s << false << u"not_yet"_s;
        QTest::newRow("came") << u"2026-03-01"_s << u""_s << u""_s << false << u"reported"_s;
        QTest::newRow("will come") << u"2026-12-01"_s << u""_s << u""_s << false << u"not_yet"_s;
        QTest::newRow("with a post") << u"2026-03-01"_s << u""_s << u""_s << true << u"on_duty"_s;
        QTest::newRow("moved today") << u"2026-03-01"_s << u"2026-11-22"_s << u""_s << true << u"moved"_s;
        QTest::newRow("moves tomorrow") << u"2026-03-01"_s << u"2026-11-23"_s << u""_s << false << u"reported"_s;
        QTest::newRow("ended after moving") << u"2026-03-01"_s << u"2026-04-01"_s << u"2026-05-01"_s << false << u"ended"_s;
    }
    void theStateFollowsFromDatesAndClaims()
    {
        QFETCH(QString, reported);
        QFETCH(QString, moved);
        QFETCH(QString, ended);
        QFETCH(bool, claim);
        QFETCH(QString, state);
        PartyMember member;
        member.reportedOn = reported;
        member.movedOn = moved;
        member.endedOn = ended;
        QCOMPARE(Members::code(Members::stateOf(member, claim, QDate(2026, 11, 22))), state);
    }

    void whoComesIsReceivedAndWhoLeavesGivesHisPostsBack()
    {
        const Key member = *Members(store()).add({.unit = m_unit, .resident = m_office->zhou});
        QCOMPARE(standing(member), MemberState::NotYet);
        QCOMPARE(Members::read(db(), member)->member.grid, m_office->firstGrid); // his home's
        QCOMPARE(*Members(store()).receive({member}), 1);
        QCOMPARE(standing(member), MemberState::Reported);
        QCOMPARE(Members::read(db(), member)->receivedBy, u"刘敏"_s);
        QCOMPARE(Members(store()).receive({member}).error().code, ErrorCode::Refused);
        QVERIFY(ServicePosts(store()).claim({post(u"政策宣讲岗"_s), post(u"清雪除冰岗"_s)}, member, u"有事您说话"_s));
        QCOMPARE(standing(member), MemberState::OnDuty);
        QCOMPARE(Members::read(db(), member)->posts.size(), 2);
        QVERIFY(Members(store()).moveAway(member, today(), u"育才社区"_s));
        QCOMPARE(standing(member), MemberState::Moved);
        QVERIFY(Members::read(db(), member)->posts.isEmpty());
        QCOMPARE(ServicePosts(store()).claim({post(u"政策宣讲岗"_s)}, member, {}).error().code, ErrorCode::Refused);
        QVERIFY(Members(store()).returned(member));
        QCOMPARE(standing(member), MemberState::Reported);
        QCOMPARE((*Units::list(db())).first().reported, 1);
        QCOMPARE(Members(store()).add({.unit = m_unit, .resident = m_office->zhou}).error().detail, u"resident"_s); // is there already
        QCOMPARE(Members(store()).add({.unit = m_unit}).error().detail, u"resident"_s);
        QCOMPARE(Members(store()).add({.resident = m_office->wang}).error().detail, u"unit"_s);
    }

    /// The roll a long list is narrowed by asks the same as the list that is read in full, and in the same order.
    void theRollSaysWhatTheListSays()
    {
        const Key other = *Units(store()).add({.name = u"阿什河小学"_s});
        const QString soon = today().addDays(3).toString(Qt::ISODate), before = today().addDays(-30).toString(Qt::ISODate);
        Outsider stranger{u"赵启明"_s, u"1"_s, u"13845904471"_s, {}, u"unit_member"_s, {}, 0, {}};
        const Key zhao = m_office->add(stranger);
        const Key first = m_office->add(PartyMember{.unit = m_unit, .resident = m_office->zhou, .reportedOn = before});
        m_office->add(PartyMember{.unit = m_unit, .outsider = zhao, .skills = u"电工"_s, .reportedOn = soon});
        m_office->add(PartyMember{.unit = other, .resident = m_office->quiet, .skills = u"电工\n驾驶"_s, .reportedOn = before, .movedOn = before});
        m_office->add(PartyMember{.unit = other, .resident = m_office->wang, .skills = u"驾驶"_s});
        QVERIFY(ServicePosts(store()).claim({post(u"政策宣讲岗"_s)}, first, {}));
        auto roll = MemberRoll::read(db());
        QVERIFY(roll);
        QCOMPARE(roll->size(), 4);
        QCOMPARE(roll->hereCount(), 3);
        QCOMPARE(roll->notYetCount(), 2);
        QCOMPARE(roll->here(other).size(), 1);
        QCOMPARE(roll->here().size(), 3);
        for (const QString &typed : QStringList{{}, u"zqm"_s, u"赵"_s, u"4471"_s, u"ash"_s, u"医院"_s, u"nobody"_s})
            for (Key unit : {Key(0), m_unit, other})
                for (int state = -1; state < 5; ++state)
                    for (bool withGone : {true, false}) {
                        Members::Question question;
                        question.typed = typed;
                        question.unit = unit;
                        question.withGone = withGone;
                        if (state >= 0)
                            question.state = MemberState(state);
                        QList<Key> full;
                        const auto listed = Members::list(db(), question);
                        QVERIFY(listed);
                        for (const MemberLine &line : *listed)
                            full << line.key;
                        QCOMPARE(roll->select(question), full);
                        const auto lines = Members::lines(db(), full);
                        QCOMPARE(lines->size(), full.size());
                        for (qsizetype i = 0; i < full.size(); ++i)
                            QCOMPARE(lines->at(i).state, Members::read(db(), full.at(i))->state);
                    }
        QCOMPARE(Members::lines(db(), {first, 999999})->size(), 1); // who is no longer kept is left out
        QCOMPARE(Members::read(db(), first)->posts, QStringList{u"政策宣讲岗"_s});

        // Of those who can do it the one who came stands first; who is gone or has it is not named.
        auto book = SkillBook::read(db());
        QVERIFY(book);
        ServicePostLine electrician;
        electrician.post.name = u"水电维修岗"_s;
        electrician.post.skills = u"电工"_s;
        const auto suited = book->members(electrician);
        QCOMPARE(suited.size(), 1);
        QCOMPARE(Members::read(db(), suited.first().key)->name, u"赵启明"_s);
        QVERIFY(book->members(electrician, {suited.first().key}).isEmpty());
    }

    void aPlaceIsGivenAwayOnce()
    {
        QCOMPARE(ServicePosts::list(db())->size(), 20);
        QCOMPARE(FiveMicros::list(db())->size(), 5);
        QVERIFY(ServicePosts::addExamples(store())); // nothing twice
        QCOMPARE(ServicePosts::list(db())->size(), 20);
        auto seen = store().read(ServicePost::entity(), post(u"心理疏导岗"_s));
        auto one = seen->as<ServicePost>();
        one.wanted = 1;
        QVERIFY(ServicePosts(store()).change(*seen, one));
        const Key first = *Members(store()).add({.unit = m_unit, .resident = m_office->zhou});
        const Key second = *Members(store()).add({.unit = m_unit, .resident = m_office->quiet});
        QVERIFY(ServicePosts(store()).claim({seen->key}, first, u"守承诺"_s));
        QCOMPARE(standing(first), MemberState::OnDuty); // with it he has reported
        QVERIFY(!Members::read(db(), first)->member.reportedOn.isEmpty());
        auto full = ServicePosts(store()).claim({post(u"清雪除冰岗"_s), seen->key}, second, {});
        QCOMPARE(full.error().code, ErrorCode::Refused);
        QVERIFY(Members::read(db(), second)->posts.isEmpty()); // nothing of it was taken
        m_office->add(PostClaim{seen->key, second, u"2026-01-01"_s, {}, {}}); // another desk gave it away too
        QCOMPARE(*line(seen->key).left(), -1);
        QVERIFY(ServicePosts(store()).release(ServicePosts::claims(db(), 0, second)->first().key));
        QCOMPARE(*line(seen->key).left(), 0);
    }

    void skillsSuggestPostsAndWishes()
    {
        PartyMember nurse{.unit = m_unit, .resident = m_office->zhou, .skills = u"护士"_s};
        nurse.wantedPosts = u"环境整治"_s;
        const Key member = *Members(store()).add(nurse);
        const auto found = SkillMatch::posts(*Members::read(db(), member), *ServicePosts::list(db()));
        QStringList names;
        for (const SkillSuggestion &suggestion : found)
            names << line(suggestion.key).post.name;
        QCOMPARE(names.first(), u"环境监督岗"_s); // what he wants comes before what he can
        QVERIFY(names.contains(u"医疗健康岗"_s));
        QVERIFY(!names.contains(u"法律服务岗"_s));
        const Key wish = *Wishes(store()).add({.resident = m_office->wang, .title = u"想有人每周量血压"_s, .skill = u"医疗护理"_s});
        const auto wishes = SkillMatch::wishes(*Members::read(db(), member), *Wishes::list(db()));
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().key, wish);
        QVERIFY(SkillMatch::words(u"无"_s).isEmpty());
        QCOMPARE(SkillMatch::words(u"电工、水暖，驾驶"_s).size(), 3);
    }

    void outsidersReadATitleAndNothingElse_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << u"想学会用智能手机"_s << true;
        QTest::newRow("names the person") << u"王桂兰想学用手机"_s << false;
        QTest::newRow("a door") << u"3-2-501想修水龙头"_s << false;
        QTest::newRow("a door in words") << u"3号楼的老人想修水龙头"_s << false;
        QTest::newRow("a phone") << u"想要老花镜，电话13812344471"_s << false;
        QTest::newRow("fullwidth phone") << u"想要老花镜１３８１２３４４４７１"_s << false;
        QTest::newRow("empty") << u" "_s << false;
    }
    void outsidersReadATitleAndNothingElse()
    {
        QFETCH(QString, title);
        QFETCH(bool, fits);
        auto added = Wishes(store()).add({.resident = m_office->wang, .title = title, .text = u"独居，低保"_s});
        QCOMPARE(added.has_value(), fits);
        if (!fits) {
            QCOMPARE(added.error().detail, u"title"_s);
            return;
        }
        const auto inside = Wishes::read(db(), *added);
        QCOMPARE(inside->name, u"王桂兰"_s);
        QCOMPARE(inside->door, u"油城花园3号楼2单元501室"_s);
        const QString paper = wordsOf(*CheckinPapers::wishesOutside(store())).join(u'\n');
        QVERIFY(paper.contains(title));
        for (const QString &secret : {u"王桂兰"_s, u"501"_s, u"13812344471"_s, u"低保"_s, u"独居"_s})
            QVERIFY2(!paper.contains(secret), qPrintable(secret));
    }

    void aWishIsTakenDoneOrGivenBack()
    {
        const Key wish = *Wishes(store()).add({.resident = m_office->wang, .title = u"想要一副老花镜"_s});
        const Key claim = *Wishes(store()).take(wish, m_office->zhou, 0);
        QCOMPARE(Wishes::read(db(), wish)->state, WishState::Taken);
        QCOMPARE(Wishes(store()).take(wish, m_office->quiet, 0).error().code, ErrorCode::Refused);
        QVERIFY(Wishes(store()).giveUp(claim));
        QCOMPARE(Wishes::read(db(), wish)->state, WishState::Open);
        QVERIFY(Wishes(store()).done(*Wishes(store()).take(wish, m_office->zhou, 0)));
        QCOMPARE(Wishes::read(db(), wish)->state, WishState::Done);
        QVERIFY(!Wishes(store()).withdraw(wish));
        QVERIFY(Wishes::openTo(db())->isEmpty());
    }

    void labelsAreTheOfficesOwn()
    {
        auto labels = *FiveMicros::list(db());
        labels[1].label.name = u"微公益"_s;
        labels[4].label.name = QString();
        labels.append({0, FiveMicro{u"微课堂"_s, {}, {}}});
        QVERIFY(FiveMicros::save(store(), labels));
        QStringList names;
        const auto all = *FiveMicros::list(db());
        for (const auto &entry : all)
            names << entry.label.name;
        QCOMPARE(names, (QStringList{u"微心愿"_s, u"微公益"_s, u"微治理"_s, u"微宣讲"_s, u"微课堂"_s}));
        labels[0].label.name = u"微公益"_s;
        QCOMPARE(FiveMicros::save(store(), labels).error().code, ErrorCode::Invalid);
    }

    void aListIsMatchedAndImportedOnce()
    {
        const QString known = id(u"23060419750304100"_s), stranger = id(u"23060319800101123"_s);
        Resident doctor;
        doctor.name = u"周建军"_s;
        doctor.idNumber = known;
        const Key resident = m_office->add(doctor);
        const QString path = list(u"单位：市政公司,,,,,\n序号,姓名,身份证号码,手机号码,家庭住址,特长\n"
                                  "1,周建军,%1,13900001111,油城花园12号楼1单元301室,医疗、急救\n"
                                  "2,周建国,,139-0000-5555,油城花园3-1-102,无\n"
                                  "3,外来人,%2,13611112222,龙凤区某小区,驾驶\n"
                                  "4,外来人,%2,13611112222,龙凤区某小区,驾驶\n"
                                  "5,,,,,\n"
                                  "6,数错了,230604197003041009,13711113333,,\n"_s.arg(known, stranger));
        MemberImport import = read(path);
        QCOMPARE(import.proposedUnit(), u"市政公司"_s);
        const auto &rows = import.rows();
        QCOMPARE(rows.at(0).match, MemberImportRow::Match::ById);
        QCOMPARE(rows.at(0).resident, resident);
        QCOMPARE(rows.at(0).grid, u"第二网格"_s); // the door before the estate
        QCOMPARE(rows.at(1).match, MemberImportRow::Match::Perhaps);
        QCOMPARE(rows.at(1).residentDoor, u"油城花园3号楼1单元102室"_s);
        QCOMPARE(rows.at(2).match, MemberImportRow::Match::Nobody);
        QCOMPARE(rows.at(3).fate, MemberImportRow::Fate::HeldBack); // twice in the list
        QCOMPARE(rows.last().person.idNumber, QString()); // a wrong number is not kept
        QVERIFY(!rows.last().findings.isEmpty());
        QVERIFY(import.confirm(1, true));
        QVERIFY(!import.confirm(2, true));
        const auto counts = import.counts();
        QCOMPARE(counts.matched, 2);
        QCOMPARE(counts.added, 4);
        Progress progress;
        QVERIFY(import.write(store(), progress));
        QCOMPARE(memberNames(), (QStringList{u"数错了"_s, u"外来人"_s, u"周建国"_s, u"周建军"_s}));
        QCOMPARE(count(u"SELECT count(*) FROM outsider"_s), 2);
        QCOMPARE(count(u"SELECT count(*) FROM service_unit WHERE name = '市政公司'"_s), 1);

        const qint64 deeds = count(u"SELECT count(*) FROM op"_s);
        MemberImport again = read(path);
        QCOMPARE(again.counts().added, 0);
        QCOMPARE(again.counts().filled, 0);
        QVERIFY(again.write(store(), progress));
        QCOMPARE(count(u"SELECT count(*) FROM op"_s), deeds); // nothing was written

        // What stands here is filled up where it was empty and never changed.
        MemberImport more = read(list(u"姓名,身份证号,职务,特长\n周建军,%1,主任,电工\n"_s.arg(known)));
        QCOMPARE(more.counts().filled, 1);
        QVERIFY(more.write(store(), progress));
        Members::Question question;
        question.typed = u"周建军"_s;
        const auto one = Members::list(db(), question)->first();
        QCOMPARE(one.member.duty, u"主任"_s);
        QCOMPARE(one.member.skills, u"医疗\n急救"_s);
    }

    /// The sample list beside the sample roster: 46 of 54 are residents, whatever else the office knows.
    void theSampleListIsMatchedWithTheSampleRoster()
    {
        auto made = Store::create(m_folder.filePath(u"sample.allpost"_s), {u"创新社区"_s, u"刘敏"_s});
        QVERIFY(made);
        Progress progress;
        ImportCommand roster;
        roster.input = qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/roster_plain.xlsx"_s;
        QVERIFY(importCommand(**made, roster, progress));
        const QString path = qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/unit_members.xlsx"_s;
        QCOMPARE(*MemberImport::proposeUnit(path), u"大庆某采油厂机关党支部"_s);
        for (const int added : {54, 0}) {
            auto import = MemberImport::read((*made)->db(), path, u"大庆某采油厂"_s, progress);
            QVERIFY(import);
            QCOMPARE(import->toJson(), (QJsonObject{{u"read"_s, 54}, {u"matched"_s, 46}, {u"unknown"_s, 8}}));
            QCOMPARE(import->counts().added, added);
            QCOMPARE(import->counts().perhaps, 0);
            QCOMPARE(import->counts().heldBack, 0);
            QVERIFY(import->write(**made, progress));
        }
    }

    void theWholeImportIsTakenBack()
    {
        UndoStack undo(store());
        Progress progress;
        QVERIFY(read(list(u"姓名,手机\n甲一,13911110001\n乙二,13911110002\n"_s)).write(store(), progress));
        QCOMPARE(count(u"SELECT count(*) FROM party_member"_s), 2);
        QVERIFY(undo.undo());
        for (const QString &table : {u"party_member"_s, u"outsider"_s})
            QCOMPARE(count(u"SELECT count(*) FROM %1"_s.arg(table)), 0);
        QCOMPARE(count(u"SELECT count(*) FROM service_unit"_s), 1);
    }

    void anOutsiderFoundToBeAResidentIsOnePerson()
    {
        Progress progress;
        const QString path = list(u"姓名,手机\n周建国,13900005555\n"_s);
        QVERIFY(read(path).write(store(), progress)); // not confirmed: an outsider
        QCOMPARE(Members::list(db(), {})->first().resident, 0);
        MemberImport again = read(path);
        QCOMPARE(again.counts().same, 1);
        QVERIFY(again.confirm(0, true));
        QVERIFY(again.write(store(), progress));
        QCOMPARE(Members::list(db(), {})->size(), 1);
        QCOMPARE(Members::list(db(), {})->first().resident, m_office->zhou);
        QCOMPARE(Members::ofResident(db(), m_office->zhou)->size(), 1);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no names") << QByteArray("a,b,c\n1,2,3\n");
        QTest::newRow("web page") << QByteArray("<html><body>x</body></html>");
        QTest::newRow("bytes") << QByteArray("PK\x03\x04 not a workbook");
        QTest::newRow("heading alone") << QByteArray("姓名,身份证号\n");
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"x.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Progress progress;
        auto refused = MemberImport::read(db(), path, u"甲单位"_s, progress);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void papersSayWhoIsMissing()
    {
        const Key member = *Members(store()).add({.unit = m_unit, .resident = m_office->zhou, .duty = u"医生"_s});
        QString missing = wordsOf(*CheckinPapers::notCome(store(), 0, false)).join(u'\n');
        QVERIFY(missing.contains(u"周建国"_s));
        QVERIFY(!missing.contains(u"13900005555"_s)); // masked
        QVERIFY(wordsOf(*CheckinPapers::notCome(store(), 0, true)).join(u'\n').contains(u"13900005555"_s));
        QVERIFY(ServicePosts(store()).claim({post(u"医疗健康岗"_s)}, member, u"每月义诊一次"_s));
        missing = wordsOf(*CheckinPapers::notCome(store(), 0, false)).join(u'\n');
        QVERIFY(!missing.contains(u"周建国"_s));
        const QString slip = wordsOf(*CheckinPapers::slip(store(), member, false)).join(u'\n');
        QVERIFY(slip.contains(u"每月义诊一次"_s) && slip.contains(u"区人民医院"_s));
        QVERIFY(wordsOf(*CheckinPapers::registerSheet(store(), {}, false)).join(u'\n').contains(u"医疗健康岗"_s));
    }

private:
    Store &store() { return m_office->store(); }
    const Database &db() { return store().db(); }
    static QDate today() { return QDate::currentDate(); }
    MemberState standing(Key member) { return Members::read(db(), member)->state; }
    ServicePostLine line(Key key)
    {
        const auto all = *ServicePosts::list(db(), true);
        for (const ServicePostLine &post : all)
            if (post.key == key)
                return post;
        return {};
    }
    Key post(const QString &name)
    {
        const auto all = *ServicePosts::list(db(), true);
        for (const ServicePostLine &post : all)
            if (post.post.name == name)
                return post.key;
        return 0;
    }
    static QString id(const QString &first17) { return first17 + idCheckCharacter(first17); }
    QString list(const QString &csv)
    {
        const QString path = m_folder.filePath(u"list%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0)
            qFatal("no file");
        return path;
    }
    MemberImport read(const QString &path)
    {
        Progress progress;
        auto import = MemberImport::read(db(), path, u"市政公司"_s, progress);
        if (!import)
            qFatal("not read: %s", qPrintable(import.error().message));
        return *import;
    }
    QStringList memberNames()
    {
        QStringList names;
        const auto all = *Members::list(db(), {});
        for (const MemberLine &line : all)
            names << line.name;
        return names;
    }
    qint64 count(const QString &sql)
    {
        auto row = Query::run(db(), sql);
        return row && row->next() ? row->number(0) : -1;
    }

    std::unique_ptr<PaperOffice> m_office;
    QTemporaryDir m_folder;
    Key m_unit = 0;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
