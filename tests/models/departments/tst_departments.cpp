// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departments.h"
#include "models/store/deeds.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestDepartments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theExamplesComeOnce();
    void lettersFind_data();
    void lettersFind();
    void wordsOfListsLead_data();
    void wordsOfListsLead();
    void aRenamedOneIsFoundByItsOldName();
    void aMergedOneLeadsToTheOther();
    void aCircleOfTwoDesksHasOneAnswer();
    void aMergeThatCannotBeIsRefused();
    void closedAndOpenedAgain();
    void whatIsUsedIsNotRemoved();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void changingKeepsTheName();

private:
    Key named(const QString &name) const
    {
        const auto all = Departments::list(m_store->db(), true);
        for (const DepartmentEntry &entry : *all)
            if (entry.department.name == name)
                return entry.key;
        qFatal("no department %s", qPrintable(name));
    }
    template <typename Record>
    Key make(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {u"department.add"_s});
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not saved");
        return *key;
    }
    DepartmentMatch resolve(const QString &words) const { return *Departments::resolve(m_store->db(), words); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Store> m_store;
};

void TestDepartments::init()
{
    auto made = Store::create(m_folder.filePath(u"office%1.allpost"_s.arg(++m_count)), {u"长青社区"_s, u"刘敏"_s});
    QVERIFY(made);
    m_store = std::move(*made);
    QVERIFY(Departments::found(*m_store));
}

void TestDepartments::theExamplesComeOnce()
{
    const auto all = Departments::list(m_store->db());
    QCOMPARE(all->size(), 70);
    QSet<QString> names;
    for (const DepartmentEntry &entry : *all) {
        QVERIFY(entry.department.example.value_or(false));
        QVERIFY(!entry.department.kind.isEmpty() && !entry.department.level.isEmpty() && !entry.duties().isEmpty());
        QVERIFY2(Departments::check(m_store->db(), entry.department, entry.key).isEmpty(), qPrintable(entry.department.name));
        names.insert(entry.department.name);
    }
    QCOMPARE(names.size(), 70);
    const auto again = Departments::addExamples(*m_store);
    QVERIFY(again);
    QCOMPARE(*again, 0);
    QVERIFY(!Deeds::isFelt(u"department.examples"_s));
}

void TestDepartments::lettersFind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << u"区民政局"_s << u"区民政局"_s;
    QTest::newRow("part") << u"民政局"_s << u"区民政局"_s;
    QTest::newRow("initials") << u"qmzj"_s << u"区民政局"_s;
    QTest::newRow("initials of a part") << u"mzj"_s << u"区民政局"_s;
    QTest::newRow("syllables") << u"minzhengju"_s << u"区民政局"_s;
    QTest::newRow("mixed, capitals") << u"QuMZJ"_s << u"区民政局"_s;
    QTest::newRow("alias") << u"综治办"_s << u"街道平安法治办公室"_s;
    QTest::newRow("letters of an alias") << u"zzb"_s << u"街道平安法治办公室"_s;
    QTest::newRow("call number") << u"95598"_s << u"供电公司"_s;
    QTest::newRow("second reading") << u"chongwu"_s << QString();
    QTest::newRow("nothing") << u"xyzzy"_s << QString();
}

void TestDepartments::lettersFind()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const auto found = Departments::find(m_store->db(), typed);
    QVERIFY(found);
    QCOMPARE(found->isEmpty() ? QString() : found->first().department.name, first);
}

void TestDepartments::wordsOfListsLead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("finding");
    QTest::newRow("name") << u"区民政局"_s << u"区民政局"_s << QString();
    QTest::newRow("blanks and width") << u" 区民政局　"_s << u"区民政局"_s << QString();
    QTest::newRow("half-width brackets") << u"街道公共服务办公室(民政)"_s << u"街道公共服务办公室（民政）"_s << QString();
    QTest::newRow("without the brackets") << u"街道公共服务办公室"_s << u"街道公共服务办公室（民政）"_s << QString();
    QTest::newRow("alias") << u"业委会"_s << u"业主委员会"_s << QString();
    QTest::newRow("with the district") << u"让胡路区民政局"_s << u"区民政局"_s << u"department_guessed"_s;
    QTest::newRow("shorter") << u"民政局"_s << u"区民政局"_s << u"department_guessed"_s;
    QTest::newRow("several") << u"公司"_s << QString() << u"department_ambiguous"_s;
    QTest::newRow("one letter") << u"区"_s << QString() << u"department_unknown"_s;
    QTest::newRow("unknown") << u"海事局"_s << QString() << u"department_unknown"_s;
    QTest::newRow("empty") << u"　 "_s << QString() << QString();
}

void TestDepartments::wordsOfListsLead()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(QString, finding);
    const DepartmentMatch match = resolve(words);
    QCOMPARE(match.key ? m_store->get<Department>(match.key)->name : QString(), name);
    QCOMPARE(match.findings.isEmpty() ? QString() : match.findings.first().code, finding);
    for (const Finding &one : match.findings)
        QVERIFY(one.message.contains(words.trimmed()));
}

void TestDepartments::aRenamedOneIsFoundByItsOldName()
{
    const Key heating = named(u"供热公司"_s);
    Departments departments(*m_store);
    QVERIFY(departments.rename(heating, u"庆城热力有限公司"_s, QDate(2026, 3, 1)));
    QVERIFY(departments.rename(heating, u"庆城热力集团"_s, QDate(2026, 9, 1)));
    QCOMPARE(m_store->get<Department>(heating)->name, u"庆城热力集团"_s);
    const auto names = Departments::formerNames(m_store->db(), heating);
    QCOMPARE(names->size(), 2);
    QCOMPARE(names->at(0).name, u"庆城热力有限公司"_s);
    QCOMPARE(names->at(0).since, u"2026-03-01"_s);
    QCOMPARE(names->at(0).until, u"2026-09-01"_s);
    QCOMPARE(names->at(1).name, u"供热公司"_s);
    const DepartmentMatch match = resolve(u"供热公司"_s);
    QCOMPARE(match.key, heating);
    QCOMPARE(match.by, DepartmentMatch::By::FormerName);
    QCOMPARE(match.findings.first().code, u"department_renamed"_s);
    QVERIFY(match.findings.first().message.contains(u"庆城热力集团"_s));
    QCOMPARE(Departments::find(m_store->db(), u"grgs"_s)->first().key, heating);

    // Before the last renaming, after today, a name that another has.
    QCOMPARE(departments.rename(heating, u"甲"_s, QDate(2026, 8, 1)).error().detail, u"on"_s);
    QCOMPARE(departments.rename(heating, u"甲"_s, QDate::currentDate().addDays(1)).error().detail, u"on"_s);
    QCOMPARE(departments.rename(heating, u"供水公司"_s).error().detail, u"name"_s);
    QCOMPARE(departments.rename(heating, u" "_s).error().detail, u"name"_s);
    UndoStack undo(*m_store);
    QVERIFY(departments.rename(heating, u"乙"_s));
    QVERIFY(undo.undo());
    QCOMPARE(m_store->get<Department>(heating)->name, u"庆城热力集团"_s);
    QCOMPARE(Departments::formerNames(m_store->db(), heating)->size(), 2);
}

void TestDepartments::aMergedOneLeadsToTheOther()
{
    const Key water = named(u"供水公司"_s);
    const Key drains = named(u"排水公司"_s);
    const Key greens = named(u"园林绿化单位"_s);
    Departments departments(*m_store);
    QVERIFY(departments.rename(drains, u"管网公司"_s, QDate(2026, 1, 1)));
    QVERIFY(departments.merge(drains, water, QDate(2026, 2, 1)));
    QVERIFY(departments.merge(water, greens, QDate(2026, 3, 1)));
    QCOMPARE(*Departments::survivor(m_store->db(), drains), greens);
    QCOMPARE(*Departments::survivor(m_store->db(), greens), greens);
    for (const QString &words : {u"供水公司"_s, u"管网公司"_s, u"排水公司"_s}) {
        const DepartmentMatch match = resolve(words);
        QCOMPARE(match.key, greens);
        QCOMPARE(match.findings.first().code, u"department_merged"_s);
    }
    QCOMPARE(resolve(u"排水公司"_s).written, drains);
    QCOMPARE(Departments::find(m_store->db(), u"pspg"_s)->size(), 0);
    QCOMPARE(Departments::find(m_store->db(), u"psgs"_s)->first().key, greens);
    QCOMPARE(Departments::list(m_store->db())->size(), 68);
    QCOMPARE(Departments::list(m_store->db(), true)->size(), 70);
    const auto book = DepartmentBook::read(m_store->db());
    QCOMPARE(book->mergedInto(greens).size(), 3);
    QCOMPARE(book->mergedInto(greens).first(), greens);
    QCOMPARE(Deeds::words(u"department.merge"_s, {}), u"Two departments made one"_s);
}

void TestDepartments::aCircleOfTwoDesksHasOneAnswer()
{
    const Key one = make(Department{.name = u"甲局"_s});
    const Key other = make(Department{.name = u"乙局"_s, .mergedInto = one});
    auto seen = m_store->read(Department::entity(), one);
    auto now = seen->as<Department>();
    now.mergedInto = other;
    {
        auto work = UnitOfWork::begin(*m_store, {u"department.merge"_s});
        QVERIFY((*work)->change(*seen, now));
        QVERIFY((*work)->commit());
    }
    // The record that is first by its id, which all desks share.
    const Key first = m_store->idOf(one)->toRfc4122() < m_store->idOf(other)->toRfc4122() ? one : other;
    QCOMPARE(*Departments::survivor(m_store->db(), one), first);
    QCOMPARE(*Departments::survivor(m_store->db(), other), first);
}

void TestDepartments::aMergeThatCannotBeIsRefused()
{
    const Key water = named(u"供水公司"_s);
    const Key drains = named(u"排水公司"_s);
    Departments departments(*m_store);
    QCOMPARE(departments.merge(water, water).error().code, ErrorCode::Refused);
    QVERIFY(departments.merge(drains, water));
    QCOMPARE(departments.merge(water, drains).error().code, ErrorCode::Refused);
    QCOMPARE(departments.merge(drains, named(u"供电公司"_s)).error().code, ErrorCode::Refused);
    QCOMPARE(departments.rename(drains, u"甲"_s).error().code, ErrorCode::Refused);
    QCOMPARE(departments.merge(water, named(u"供电公司"_s), QDate::currentDate().addDays(2)).error().detail, u"on"_s);
}

void TestDepartments::closedAndOpenedAgain()
{
    const Key bank = named(u"合作银行"_s);
    Departments departments(*m_store);
    QVERIFY(departments.close(bank, QDate(2026, 5, 1)));
    QCOMPARE(Departments::list(m_store->db())->size(), 69);
    QVERIFY(Departments::find(m_store->db(), u"hzyh"_s)->isEmpty());
    const DepartmentMatch match = resolve(u"合作银行"_s);
    QCOMPARE(match.key, bank);
    QCOMPARE(match.findings.first().code, u"department_closed"_s);
    QCOMPARE(departments.close(bank).error().code, ErrorCode::Refused);
    QVERIFY(departments.reopen(bank));
    QVERIFY(resolve(u"合作银行"_s).findings.isEmpty());

    // Its name was given to another meanwhile.
    QVERIFY(departments.close(bank));
    const auto another = departments.add(Department{.name = u"合作银行"_s});
    QVERIFY(another);
    QCOMPARE(resolve(u"合作银行"_s).key, *another);
    QCOMPARE(departments.reopen(bank).error().detail, u"name"_s);
}

void TestDepartments::whatIsUsedIsNotRemoved()
{
    const Key bank = named(u"合作银行"_s);
    const Key school = named(u"中小学校、幼儿园"_s);
    make(HandedTask{.receivedOn = u"2026-11-02"_s, .department = bank, .title = u"统计储户"_s});
    Departments departments(*m_store);
    QCOMPARE(departments.remove(bank).error().code, ErrorCode::Refused);
    QVERIFY(departments.rename(school, u"学校"_s));
    QVERIFY(departments.remove(school));
    QVERIFY(!m_store->get<Department>(school));
    QVERIFY(Departments::formerNames(m_store->db(), school)->isEmpty());
}

void TestDepartments::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("aliases");
    QTest::addColumn<QString>("code");
    QTest::newRow("fine") << u"新局"_s << u"other"_s << QString() << QString();
    QTest::newRow("a kind of one's own") << u"新局"_s << u"~驻区单位"_s << QString() << QString();
    QTest::newRow("no name") << u"  "_s << QString() << QString() << u"required"_s;
    QTest::newRow("too long") << QString(61, u'长') << QString() << QString() << u"too_long"_s;
    QTest::newRow("taken") << u"区 民政局"_s << QString() << QString() << u"name_taken"_s;
    QTest::newRow("unknown kind") << u"新局"_s << u"moon"_s << QString() << u"code_unknown"_s;
    QTest::newRow("alias of another") << u"新局"_s << QString() << u"居委会"_s << u"alias_taken"_s;
    QTest::newRow("name of another") << u"新局"_s << QString() << u"区民政局"_s << u"alias_taken"_s;
}

void TestDepartments::whatIsWrongIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, aliases);
    QFETCH(QString, code);
    const Findings findings = Departments::check(m_store->db(), Department{.name = name, .kind = kind, .aliases = aliases});
    QCOMPARE(findings.isEmpty() ? QString() : findings.first().code, code);
    QCOMPARE(Departments(*m_store).add(Department{.name = name, .kind = kind, .aliases = aliases}).has_value(), !mustHoldBack(findings));
}

void TestDepartments::changingKeepsTheName()
{
    const Key bank = named(u"合作银行"_s);
    auto seen = m_store->read(Department::entity(), bank);
    auto now = seen->as<Department>();
    now.name = u"另一个"_s;
    now.phone = u" 95588 "_s;
    now.aliases = u" 农行 \n\n农行\n工行"_s;
    const auto changed = Departments(*m_store).change(*seen, now);
    QVERIFY(changed && *changed);
    const auto kept = m_store->get<Department>(bank);
    QCOMPARE(kept->name, u"合作银行"_s);
    QCOMPARE(kept->phone, u"95588"_s);
    QCOMPARE(kept->aliases, u"农行\n工行"_s);
    QCOMPARE(resolve(u"工行"_s).key, bank);
}

QTEST_MAIN(TestDepartments)
#include "tst_departments.moc"
