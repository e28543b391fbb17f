// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/store/undo.h"
#include "tests/support/careoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The care groups of an office: what ships, what it sets otherwise, its own.
class TestCareGroups : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareOffice> m_office;

    CareGroupInfo group(const QString &stored)
    {
        auto found = CareGroups::of(m_office->store().db(), stored);
        return found ? *found : CareGroupInfo();
    }
    static CareGroups::Setting plain()
    {
        CareGroups::Setting setting;
        setting.attention = u"normal"_s;
        return setting;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<CareOffice>(); }
    void cleanup() { m_office.reset(); }

    void shippedOnes()
    {
        auto all = CareGroups::list(m_office->store().db());
        QVERIFY(all);
        QCOMPARE(all->size(), 39);
        const CareGroupInfo alone = group(u"living_alone_old"_s);
        QCOMPARE(alone.name.zh, u"独居老人"_s);
        QCOMPARE(alone.visitEvery, 7);
        QCOMPARE(alone.attention, u"raised"_s);
        QVERIFY(!alone.ofHousehold && !alone.isOwn && !alone.isRestricted && !alone.record);
        QCOMPARE(alone.own->name, u"care_living_alone_old"_s);
        QVERIFY(!alone.endReasons.isEmpty());
        QVERIFY(group(u"low_income"_s).ofHousehold);
        QVERIFY(group(u"community_correction"_s).isRestricted);
        QVERIFY(group(u"community_correction"_s).byLaw);
        // Words kept beside the code belong to the same group.
        QCOMPARE(group(u"special_family~失独"_s).group, u"special_family"_s);
    }

    void anOfficeSetsItsOwnInterval()
    {
        CareGroups groups(m_office->store());
        CareGroups::Setting setting = CareGroups::settingOf(group(u"living_alone_old"_s));
        setting.visitEvery = 3;
        setting.attention = u"high"_s;
        QVERIFY(groups.set(u"living_alone_old"_s, setting));
        QCOMPARE(group(u"living_alone_old"_s).visitEvery, 3);
        QCOMPARE(group(u"living_alone_old"_s).attention, u"high"_s);
        // Back to what ships: nothing is left of it but the record.
        setting.visitEvery = 7;
        setting.attention = u"raised"_s;
        QVERIFY(groups.set(u"living_alone_old"_s, setting));
        QCOMPARE(m_office->number(u"SELECT count(*) FROM care_group WHERE visit_every IS NOT NULL OR attention IS NOT NULL"_s), 0);
        setting.visitEvery = -1;
        QCOMPARE(groups.set(u"living_alone_old"_s, setting).error().code, ErrorCode::Invalid);
    }

    void itsOwnGroup()
    {
        CareGroups groups(m_office->store());
        auto added = groups.add(u" 敬老卡 "_s, plain());
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(*added, u"~敬老卡"_s);
        QVERIFY(group(*added).isOwn);
        QCOMPARE(CareGroups::list(m_office->store().db())->size(), 40);
        QVERIFY(CareRecords(m_office->store()).begin(CareOffice::entry(m_office->wang, 0, *added)));
        QCOMPARE(*CareGroups::recordCount(m_office->store().db(), *added), 1);
    }

    void aNameThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"  "_s;
        QTest::newRow("shipped") << u"低保户"_s;
        QTest::newRow("of another list") << u"流动人口"_s;
        QTest::newRow("two words") << u"敬老卡、爱心卡"_s;
        QTest::newRow("taken") << u"爱心卡"_s;
        QTest::newRow("mark") << u"a~b"_s;
        QTest::newRow("long") << QString(60, u'长');
    }
    void aNameThatCannotBe()
    {
        QFETCH(QString, name);
        CareGroups groups(m_office->store());
        QVERIFY(groups.add(u"爱心卡"_s, plain()));
        auto added = groups.add(name, plain());
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Invalid);
        QVERIFY(!added.error().message.isEmpty());
        QCOMPARE(m_office->number(u"SELECT count(*) FROM care_group"_s), 1);
    }

    /// One deed: all its records carry the new name, the old one goes on leading to it, one undo takes it back.
    void renaming()
    {
        Store &store = m_office->store();
        UndoStack undo(store);
        CareGroups groups(store);
        const QString old = *groups.add(u"敬老卡"_s, plain());
        QVERIFY(CareRecords(store).begin(CareOffice::entry(m_office->wang, 0, old)));
        const qint64 deeds = m_office->number(u"SELECT count(*) FROM op"_s);
        QVERIFY(groups.rename(old, u"敬老优待卡"_s));
        QCOMPARE(m_office->number(u"SELECT count(*) FROM op"_s), deeds + 1);
        QCOMPARE(m_office->text(u"SELECT care_group FROM care"_s), u"~敬老优待卡"_s);
        QCOMPARE(m_office->text(u"SELECT word || '=' || code FROM code_alias"_s), u"敬老卡=~敬老优待卡"_s);
        QCOMPARE(CodeList::find(u"care_group")->read(u"敬老卡", {{u"敬老卡"_s, u"~敬老优待卡"_s}}).stored(), u"~敬老优待卡"_s);
        QVERIFY(undo.undo());
        QCOMPARE(m_office->text(u"SELECT care_group FROM care"_s), u"~敬老卡"_s);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM code_alias"_s), 0);
        QCOMPARE(groups.rename(u"low_income"_s, u"低保户"_s).error().code, ErrorCode::Refused);
    }

    /// A group closed while visits are due: its records end, nothing is due any more.
    void closing()
    {
        Store &store = m_office->store();
        CareGroups groups(store);
        CareGroups::Setting weekly = plain();
        weekly.visitEvery = 7;
        const QString own = *groups.add(u"敬老卡"_s, weekly);
        CareRecords records(store);
        QVERIFY(records.begin(CareOffice::entry(m_office->wang, 0, own, u"2024-01-01"_s)));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(records.ofResident(m_office->wang)->first().dueOn, today);
        auto ended = groups.close(own, today, u"停发"_s);
        QVERIFY(ended);
        QCOMPARE(*ended, 1);
        QVERIFY(group(own).isInactive);
        const auto all = records.ofResident(m_office->wang);
        QCOMPARE(all->first().care.until, today);
        QCOMPARE(all->first().care.untilReason, u"停发"_s);
        QVERIFY(all->first().dueOn.isEmpty());
    }

    void restrictingIsForThoseWhoMay()
    {
        Store &store = m_office->store();
        CareGroups groups(store);
        CareGroups::Setting kept = plain();
        kept.isRestricted = true;
        const QString own = *groups.add(u"心理关爱"_s, kept);
        QVERIFY(Rights::isRestricted(store.db(), u"care.see", own));
        CareGroups::Setting open = CareGroups::settingOf(group(u"community_correction"_s));
        open.isRestricted = false;
        QCOMPARE(groups.set(u"community_correction"_s, open).error().code, ErrorCode::Refused);
        open = CareGroups::settingOf(group(u"serious_illness"_s));
        open.isRestricted = false;
        m_office->seat(m_office->worker);
        QCOMPARE(groups.set(u"serious_illness"_s, open).error().code, ErrorCode::Refused);
        QCOMPARE(groups.rename(own, u"别的"_s).error().code, ErrorCode::Refused);
        m_office->seat(m_office->founder);
        QVERIFY(groups.set(u"serious_illness"_s, open));
        m_office->seat(m_office->worker);
        QVERIFY(Rights::may(store, m_office->worker, u"care.see", u"serious_illness"));
        QVERIFY(!Rights::may(store, m_office->worker, u"care.see", own));
    }

    /// A grant goes with a group that is renamed.
    void grantsFollowTheName()
    {
        Store &store = m_office->store();
        CareGroups groups(store);
        CareGroups::Setting kept = plain();
        kept.isRestricted = true;
        const QString own = *groups.add(u"心理关爱"_s, kept);
        QVERIFY(Rights::grant(store, m_office->worker, u"care.see"_s, own));
        QVERIFY(groups.rename(own, u"心理支持"_s));
        QVERIFY(Rights::may(store, m_office->worker, u"care.see", u"~心理支持"));
    }
};

QTEST_GUILESS_MAIN(TestCareGroups)
#include "tst_caregroups.moc"
