// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/readlog.h"
#include "models/residents/finder.h"
#include "models/residents/residentlist.h"
#include "models/residents/residents.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/views/filter.h"
#include "models/views/listrows.h"
#include "models/visits/visit.h"
#include "tests/support/careoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Care records: begun, changed, ended; who may see them, and what is noted of that.
class TestCareRecords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareOffice> m_office;

    Store &store() { return m_office->store(); }
    CareRecords records() { return CareRecords(store()); }
    CareEntry entry(const QString &group, const QString &since = {}) { return CareOffice::entry(m_office->wang, 0, group, since); }
    static void put(CareEntry &entry, const char *field, const Value &value)
    {
        const Entity *own = Dictionary::find(QString(u"care_"_s + entry.care.group));
        entry.own[size_t(own->indexOf(QString::fromLatin1(field)))] = value;
    }
    static QString own(const CareRecord &record, const char *field)
    {
        return record.ownValues[size_t(record.group.own->indexOf(QString::fromLatin1(field)))].text();
    }
    QStringList found(const QString &filter)
    {
        const FilterLanguage language(ResidentList::definition());
        auto parsed = language.parse(filter);
        auto rows = ListRows::all(store(), ResidentList::definition(), {u"name"_s, u"group"_s}, language.compile(*parsed, QDate::currentDate()), true, QDate::currentDate());
        QStringList texts;
        for (int i = 0; rows && i < (*rows)->rowCount(); ++i)
            texts << (*rows)->row(i)->join(u'|');
        return texts;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<CareOffice>(); }
    void cleanup() { m_office.reset(); }

    void begunWithItsOwnFieldsAsOneDeed()
    {
        UndoStack undo(store());
        const qint64 deeds = m_office->number(u"SELECT count(*) FROM op"_s);
        CareEntry disabled = entry(u"disabled"_s, u"2020-05"_s);
        put(disabled, "certificate_no", Value(u"23060419450817002742"_s));
        put(disabled, "kind", Value(u"limbs"_s));
        put(disabled, "grade", Value(u"2"_s));
        disabled.care.responsible = m_office->worker;
        disabled.care.visitEvery = 30;
        auto key = records().begin(disabled);
        QVERIFY2(key, key ? "" : qPrintable(key.error().message));
        QCOMPARE(m_office->number(u"SELECT count(*) FROM op"_s), deeds + 1);
        auto all = records().ofResident(m_office->wang);
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        const CareRecord &record = all->first();
        QCOMPARE(own(record, "grade"), u"2"_s);
        QCOMPARE(record.responsible, u"陈波"_s);
        QCOMPARE(record.visitEvery, 30);
        QCOMPARE(record.attention, u"normal"_s);
        QCOMPARE(record.care.sinceEntered, QDate::currentDate().toString(Qt::ISODate));
        auto digest = Integrity::digest(store().db());
        QVERIFY(Integrity::rebuild(store()));
        QCOMPARE(*Integrity::digest(store().db()), *digest);
        QVERIFY(Integrity::check(store().db())->ok());
        QVERIFY(undo.undo());
        QCOMPARE(m_office->number(u"SELECT count(*) FROM care"_s), 0);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM care_disabled"_s), 0);
    }

    void changedAndEnded()
    {
        QVERIFY(records().begin(entry(u"disabled"_s, u"2020-05-01"_s)));
        CareRecord seen = records().ofResident(m_office->wang)->first();
        CareEntry now{seen.care, seen.ownValues};
        put(now, "grade", Value(u"3"_s));
        now.care.attention = u"high"_s;
        auto changed = records().change(seen, now);
        QVERIFY(changed && *changed);
        CareRecord after = records().ofResident(m_office->wang)->first();
        QCOMPARE(own(after, "grade"), u"3"_s);
        QCOMPARE(after.attention, u"high"_s);
        auto same = records().change(after, {after.care, after.ownValues});
        QVERIFY(same && !*same);
        // Somebody else was quicker: what was seen is no longer so.
        now = {after.care, after.ownValues};
        put(now, "grade", Value(u"1"_s));
        QVERIFY(records().change(after, now));
        put(now, "grade", Value(u"4"_s));
        QCOMPARE(records().change(after, now).error().code, ErrorCode::Conflict);

        QVERIFY(records().end(seen.key, u"2024-06-30"_s, u"注销残疾人证"_s));
        after = records().ofResident(m_office->wang)->first();
        QCOMPARE(after.care.untilReason, u"注销残疾人证"_s);
        QVERIFY(!after.isCurrent(u"2024-07-01"_s));
        QVERIFY(after.isCurrent(u"2024-06-29"_s));
        // The same group may begin again after it ended, not before.
        QCOMPARE(records().begin(entry(u"disabled"_s, u"2024-01-01"_s)).error().code, ErrorCode::Invalid);
        QVERIFY(records().begin(entry(u"disabled"_s, u"2024-06-30"_s)));
        QCOMPARE(records().end(seen.key, u"2019-01-01"_s, {}).error().code, ErrorCode::Invalid);
        QCOMPARE(records().end(seen.key, {}, {}).error().code, ErrorCode::Invalid);
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("onHousehold");
        QTest::addColumn<bool>("deceased");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << u"veteran"_s << u"1990"_s << QString() << false << false << QString() << QString();
        QTest::newRow("no group") << QString() << QString() << QString() << false << false << u"care_group"_s << u"required"_s;
        QTest::newRow("before birth") << u"veteran"_s << u"1944-12-31"_s << QString() << false << false << u"since"_s << u"care_before_birth"_s;
        QTest::newRow("year of birth") << u"veteran"_s << u"1945"_s << QString() << false << false << QString() << QString();
        QTest::newRow("to come") << u"veteran"_s << u"2999-01-01"_s << QString() << false << false << u"since"_s << u"care_future"_s;
        QTest::newRow("end before begin") << u"veteran"_s << u"2000-05-01"_s << u"1999-01-01"_s << false << false << u"until"_s << u"care_end_early"_s;
        QTest::newRow("within one year") << u"veteran"_s << u"2000"_s << u"2000-05"_s << false << false << QString() << QString();
        QTest::newRow("person's group") << u"veteran"_s << QString() << QString() << true << false << u"care_group"_s << u"care_level"_s;
        QTest::newRow("household's group") << u"low_income"_s << QString() << QString() << true << false << QString() << QString();
        QTest::newRow("deceased") << u"veteran"_s << QString() << QString() << false << true << u"care_group"_s << u"care_deceased"_s;
        QTest::newRow("deceased, ended") << u"veteran"_s << u"1970"_s << u"2025-03-01"_s << false << true << QString() << QString();
        QTest::newRow("after death") << u"veteran"_s << u"2025-04-01"_s << u"2025-05-01"_s << false << true << u"since"_s << u"care_deceased"_s;
        QTest::newRow("twice") << u"disabled"_s << QString() << QString() << false << false << u"care_group"_s << u"care_twice"_s;
    }
    void whatIsWrong()
    {
        QFETCH(QString, group);
        QFETCH(QString, since);
        QFETCH(QString, until);
        QFETCH(bool, onHousehold);
        QFETCH(bool, deceased);
        QFETCH(QString, field);
        QFETCH(QString, code);
        QVERIFY(records().begin(entry(u"disabled"_s, u"2001-01-01"_s)));
        CareEntry typed = CareOffice::entry(onHousehold ? 0 : deceased ? m_office->sun : m_office->wang, onHousehold ? m_office->household : 0, group, since);
        typed.care.until = until;
        auto findings = records().check(typed);
        QVERIFY(findings);
        QString foundField, foundCode;
        for (const Finding &finding : *findings)
            if (finding.weight == Finding::Weight::HoldBack && foundCode.isEmpty()) {
                foundField = finding.field;
                foundCode = finding.code;
                QVERIFY(!finding.message.isEmpty());
            }
        QCOMPARE(foundField, field);
        QCOMPARE(foundCode, code);
        const auto begun = records().begin(typed);
        QCOMPARE(begun.has_value(), code.isEmpty());
    }

    void aHouseholdsGroupOfEachMember()
    {
        QVERIFY(records().begin(CareOffice::entry(0, m_office->household, u"low_income"_s, u"2020-01-01"_s)));
        QCOMPARE(records().ofResident(m_office->wang)->size(), 1);
        QCOMPARE(records().ofHousehold(m_office->household)->size(), 1);
        QCOMPARE(found(u"group has low_income"_s).size(), 2);
    }

    void aVisitMovesWhatIsDue()
    {
        QVERIFY(records().begin(entry(u"living_alone_old"_s, u"2024-01-01"_s)));
        QCOMPARE(records().ofResident(m_office->wang)->first().dueOn, QDate::currentDate().toString(Qt::ISODate));
        auto work = UnitOfWork::begin(store(), {u"visit.add"_s});
        Visit visit;
        visit.resident = m_office->wang;
        visit.visitedOn = u"2024-02-01"_s;
        visit.outcome = u"met"_s;
        QVERIFY((*work)->create(visit));
        visit.visitedOn = u"2024-03-01"_s;
        visit.outcome = u"not_home"_s;
        QVERIFY((*work)->create(visit));
        QVERIFY((*work)->commit());
        const CareRecord record = records().ofResident(m_office->wang)->first();
        QCOMPARE(record.lastVisit, u"2024-02-01"_s);
        QCOMPARE(record.dueOn, u"2024-02-08"_s);
        QVERIFY(records().end(record.key, u"2024-02-05"_s, {}));
        QVERIFY(records().ofResident(m_office->wang)->first().dueOn.isEmpty());
    }

    /// Restricted: without the right nothing of it is there, in no list, filter, card or search; with it, reading is noted.
    void restrictedOnes()
    {
        CareEntry typed = entry(u"community_correction"_s, u"2024-01-01"_s);
        put(typed, "kind", Value(u"parole"_s));
        typed.care.note = u"every Monday"_s;
        auto key = records().begin(typed);
        QVERIFY(key);
        QVERIFY(records().begin(entry(u"disabled"_s)));
        const auto noted = [&] { return m_office->number(u"SELECT count(*) FROM read_log"_s); };
        QCOMPARE(noted(), 0);

        auto all = records().ofResident(m_office->wang);
        QCOMPARE(all->size(), 2);
        const CareRecord &kept = *std::find_if(all->begin(), all->end(), [](const CareRecord &r) { return r.group.isRestricted; });
        QVERIFY(!kept.isShown && kept.ownValues.empty() && kept.care.note.isEmpty());
        QCOMPARE(noted(), 0);
        QVERIFY(records().noteSeen(*all));
        QCOMPARE(noted(), 1);
        auto read = records().read(*key);
        QVERIFY(read);
        QCOMPARE(own(*read, "kind"), u"parole"_s);
        QCOMPARE(noted(), 2);
        const auto log = ReadLog::list(store().db());
        QCOMPARE(log->first().what, u"reveal"_s);
        QCOMPARE(log->first().record, *key);
        QCOMPARE(log->first().fields, QStringList({u"care_group"_s, u"note"_s, u"kind"_s}));
        for (const ReadLog::Entry &line : *log)
            QVERIFY(!line.fields.join(u' ').contains(u"parole"_s) && !line.reason.contains(u"parole"_s));
        QCOMPARE(found(u"group has community_correction"_s).size(), 1);

        m_office->seat(m_office->worker);
        QCOMPARE(records().ofResident(m_office->wang)->size(), 1);
        QCOMPARE(records().read(*key).error().code, ErrorCode::Refused);
        QCOMPARE(records().end(*key, u"2024-05-01"_s, {}).error().code, ErrorCode::Refused);
        QCOMPARE(records().begin(entry(u"key_youth"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(found(u"group has community_correction"_s), QStringList());
        QCOMPARE(found(u"group = empty"_s).size(), 1);
        for (const QString &row : found({}))
            QVERIFY2(!row.contains(u"correction"_s), qPrintable(row));
        ResidentFinder finder(store());
        auto hits = finder.lines(QList<Key>{m_office->wang});
        QVERIFY(hits && !hits->isEmpty());
        QCOMPARE(hits->first().groups, QStringList{u"disabled"_s});
        auto ties = Residents(store()).ties(m_office->wang);
        QCOMPARE(ties->groups.size(), 1);

        m_office->seat(m_office->founder);
        QVERIFY(Rights::grant(store(), m_office->worker, u"care.see"_s, u"community_correction"_s));
        m_office->seat(m_office->worker);
        QCOMPARE(found(u"group has community_correction"_s).size(), 1);
        QVERIFY(Rights::revoke(store(), m_office->worker, u"care.see"_s, u"community_correction"_s));
        QCOMPARE(found(u"group has community_correction"_s), QStringList());
    }

    /// While something is being written nobody sits down for whom lists must be narrowed first.
    void nobodySitsDownBetween()
    {
        auto work = UnitOfWork::begin(store(), {u"import.resident"_s});
        QVERIFY(work);
        QCOMPARE(Workers::switchTo(store(), m_office->worker).error().code, ErrorCode::Busy);
        QCOMPARE(store().worker(), m_office->founder);
    }
};

QTEST_GUILESS_MAIN(TestCareRecords)
#include "tst_carerecords.moc"
