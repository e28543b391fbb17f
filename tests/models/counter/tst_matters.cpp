// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/hints.h"
#include "models/papers/papertemplates.h"
#include "models/residents/officestart.h"
#include "models/residents/residentlist.h"
#include "models/store/undo.h"
#include "models/views/filter.h"
#include "tests/models/counter/counteroffice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

MatterChoice first(const CounterOffice &office, const QString &typed)
{
    auto found = Matters::search(office.db(), typed);
    return found && !found->isEmpty() ? found->first() : MatterChoice();
}

} // namespace

class TestMatters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueShipsWhole();
    void everyExampleIsWellFormed();
    void foundingAddsItOnce();
    void aMatterIsFoundByAFewLetters_data();
    void aMatterIsFoundByAFewLetters();
    void nothingTypedFindsNothing();
    void theNineMostUsedAreThisWorkers();
    void aMatterIsEditedWithItsMaterials();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aClosedMatterIsNoLongerOffered();
    void anExampleThatWasCheckedLosesItsMark();
    void aPaperNotIssuedIsTheOfficesOwn();
    void aHintLeadsToItsMatter();
};

void TestMatters::theCatalogueShipsWhole()
{
    CounterOffice office;
    auto cards = Matters::list(office.db());
    QVERIFY(cards);
    QCOMPARE(cards->size(), 90);
    QCOMPARE(Matters::refusedPapers(office.db())->size(), 35);
    int materials = 0;
    QSet<QString> areas;
    for (const MatterCard &card : *cards) {
        materials += int(card.materials.size());
        areas << card.matter.area;
        QVERIFY2(card.matter.example.value_or(false), qPrintable(card.matter.name));
        QVERIFY2(!card.matter.certainty.isEmpty(), qPrintable(card.matter.name));
    }
    QCOMPARE(materials, 243);
    QCOMPARE(areas.size(), 13);
    QCOMPARE(Matters::exampleMark(), u"example, check locally"_s);
}

void TestMatters::everyExampleIsWellFormed()
{
    CounterOffice office;
    const FilterLanguage language(ResidentList::definition());
    QStringList papers;
    for (const PaperTemplate &paper : PaperTemplates::shipped())
        papers << paper.code;
    const auto each1 = Matters::list(office.db());
    for (const MatterCard &card : *each1) {
        const QByteArray name = card.matter.code.toUtf8();
        const Findings findings = Matters::check(office.db(), card);
        QVERIFY2(findings.isEmpty(), (name + ": " + (findings.isEmpty() ? QByteArray() : findings.first().message.toUtf8())).constData());
        QVERIFY2(!language.read(card.matter.condition).problem, name.constData());
        QVERIFY2(!card.steps().isEmpty() && !card.matter.say.isEmpty() && !card.matter.basis.isEmpty(), name.constData());
        QVERIFY2(!card.channels().isEmpty(), name.constData());
        QVERIFY2(card.matter.paper.isEmpty() || papers.contains(card.matter.paper), name.constData());
        for (const FormField &field : CounterForm::fields(card.matter.formFields))
            QVERIFY2(field.label != field.name, qPrintable(field.name));
    }
    const auto each2 = Matters::refusedPapers(office.db());
    for (const auto &[key, paper] : *each2)
        QVERIFY2(!paper.reply.isEmpty() && !paper.goTo.isEmpty() && paper.example.value_or(false), qPrintable(paper.name));
}

void TestMatters::foundingAddsItOnce()
{
    VisitOffice office;
    QVERIFY(OfficeStart::addUsual(office.store()));
    QCOMPARE(Matters::list(office.db())->size(), 90);
    // Categories came before: a matter knows the kind of order it becomes.
    auto wheelchair = Matters::card(office.db(), *Matters::ofCode(office.db(), u"disability_aid_device"_s));
    QVERIFY(wheelchair && wheelchair->matter.orderCategory);
    int withCategory = 0;
    const auto all = Matters::list(office.db());
    for (const MatterCard &card : *all)
        withCategory += card.matter.orderCategory != 0;
    QCOMPARE(withCategory, 24);
    QVERIFY(Matters::addExamples(office.store()));
    QCOMPARE(Matters::list(office.db())->size(), 90);
}

void TestMatters::aMatterIsFoundByAFewLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("refused");
    QTest::newRow("name") << u"高龄津贴"_s << u"高龄津贴登记"_s << false;
    QTest::newRow("initials") << u"gljt"_s << u"高龄津贴登记"_s << false;
    QTest::newRow("capital initials") << u"GLJT"_s << u"高龄津贴登记"_s << false;
    QTest::newRow("pinyin") << u"gaolingjin"_s << u"高龄津贴登记"_s << false;
    QTest::newRow("pinyin mixed") << u"gaoljt"_s << u"高龄津贴登记"_s << false;
    QTest::newRow("what people say") << u"低保"_s << u"最低生活保障申请（协助）"_s << false;
    QTest::newRow("what people say by letters") << u"dibao"_s << u"最低生活保障申请（协助）"_s << false;
    QTest::newRow("from within") << u"辅助器具"_s << u"残疾人辅助器具适配"_s << false;
    QTest::newRow("another reading") << u"zdcj"_s << u"重度残疾人护理补贴"_s << false;
    QTest::newRow("digits") << u"4555"_s << u"灵活就业社会保险补贴"_s << false;
    QTest::newRow("a word in a sentence") << u"办低保"_s << u"最低生活保障申请（协助）"_s << false;
    QTest::newRow("code") << u"residence_permit_e"_s << u"居住证签注、补换"_s << false;
    QTest::newRow("not issued") << u"婚姻状况证明"_s << u"婚姻状况证明"_s << true;
    QTest::newRow("not issued by letters") << u"qsgx"_s << u"亲属关系证明"_s << true;
    QTest::newRow("not issued with a gap") << u"无犯罪证明"_s << u"无犯罪记录证明"_s << true;
}

void TestMatters::aMatterIsFoundByAFewLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, refused);
    CounterOffice office;
    const MatterChoice found = first(office, typed);
    QCOMPARE(found.name, name);
    QCOMPARE(found.isRefused(), refused);
    QCOMPARE(found.detail.isEmpty(), false);
    QVERIFY(found.example);
}

void TestMatters::nothingTypedFindsNothing()
{
    CounterOffice office;
    QVERIFY(Matters::search(office.db(), u"  "_s)->isEmpty());
    QVERIFY(Matters::search(office.db(), u"qqqxyz"_s)->isEmpty());
    QVERIFY(Matters::search(office.db(), u"'; DROP TABLE matter"_s)->isEmpty());
    QCOMPARE(Matters::search(office.db(), u"补贴"_s, 3)->size(), 3);
}

void TestMatters::theNineMostUsedAreThisWorkers()
{
    CounterOffice office;
    const QDate today = office.now.date();
    auto start = Matters::mostUsed(office.db(), office.store().worker(), 9, today);
    QVERIFY(start);
    QCOMPARE(start->size(), 9);
    QCOMPARE(start->first().name, u"最低生活保障申请（协助）"_s);

    const Key liu = office.store().worker();
    const Key zhao = office.worker(u"赵强"_s);
    const auto handle = [&](Key worker, const QString &code, int times, int daysAgo) {
        for (int i = 0; i < times; ++i) {
            Handling handling;
            handling.matter = office.matter(code);
            handling.worker = worker;
            handling.state = u"done"_s;
            handling.beganAt = today.addDays(-daysAgo).toString(Qt::ISODate) + u"T10:00"_s;
            office.add(handling);
        }
    };
    handle(liu, u"legal_aid"_s, 2, 3);
    handle(liu, u"dog_registration"_s, 1, 3);
    handle(liu, u"startup_loan"_s, 9, 91);
    handle(zhao, u"room_booking"_s, 5, 1);
    const auto names = [&](Key worker) {
        QStringList all;
        const auto each3 = Matters::mostUsed(office.db(), worker, 9, today);
        for (const MatterChoice &one : *each3)
            all << one.name;
        return all;
    };
    QCOMPARE(names(liu).mid(0, 4), (QStringList{u"法律援助申请指引"_s, u"养犬登记指引"_s, u"活动场地预约"_s, u"最低生活保障申请（协助）"_s}));
    QCOMPARE(names(zhao).mid(0, 3), (QStringList{u"活动场地预约"_s, u"法律援助申请指引"_s, u"养犬登记指引"_s}));
    QCOMPARE(names(liu).size(), 9);
}

void TestMatters::aMatterIsEditedWithItsMaterials()
{
    CounterOffice office;
    Matters matters(office.store());
    auto seen = Matters::card(office.db(), office.matter(u"legal_aid"_s));
    QVERIFY(seen);
    MatterCard now = *seen;
    now.matter.limitDays = 3;
    now.matter.condition = u"age >= 18"_s;
    now.materials.removeFirst();
    now.materialKeys.removeFirst();
    MatterMaterial more;
    more.name = u" 一寸 照片 "_s;
    more.kind = u"photo"_s;
    more.copies = 2;
    now.materials << more;
    now.materialKeys << 0;
    UndoStack undo(office.store());
    auto changed = matters.change(*seen, now);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    QVERIFY(*changed);
    auto after = Matters::card(office.db(), seen->key);
    QCOMPARE(after->matter.limitDays, 3);
    QCOMPARE(after->materials.size(), seen->materials.size());
    QCOMPARE(after->materials.last().name, u"一寸 照片"_s);
    QCOMPARE(after->materials.last().position, seen->materials.size());
    QVERIFY(!after->matter.example);
    QVERIFY(after->limit().contains(u"3"_s));

    auto same = matters.change(*after, *after);
    QVERIFY(same && !*same);

    QVERIFY(undo.undo());
    QCOMPARE(Matters::card(office.db(), seen->key)->materials.size(), seen->materials.size());
    QVERIFY(Matters::card(office.db(), seen->key)->matter.example.value_or(false));

    auto copy = matters.copy(seen->key, u"法律援助（本地）"_s);
    QVERIFY(copy);
    QCOMPARE(Matters::card(office.db(), *copy)->materials.size(), seen->materials.size());
    QCOMPARE(first(office, u"法律援助（本地）"_s).matter, *copy);
    QVERIFY(!matters.copy(seen->key, u"法律援助（本地）"_s));
}

void TestMatters::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << u"name"_s << u"  "_s;
    QTest::newRow("a name twice") << u"name"_s << u"临时救助"_s;
    QTest::newRow("condition") << u"condition"_s << u"agee >= 80"_s;
    QTest::newRow("limit") << u"limit_days"_s << u"-1"_s;
}

void TestMatters::whatIsWrongIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    CounterOffice office;
    Matters matters(office.store());
    MatterCard card;
    card.matter.name = u"新事项"_s;
    Values values = valuesOf(card.matter);
    const int at = Matter::entity().indexOf(field);
    values[size_t(at)] = field == u"limit_days"_s ? Value(value.toLongLong()) : Value(value);
    card.matter = recordFrom<Matter>(values);
    auto made = matters.add(card);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QCOMPARE(made.error().detail, field);
}

void TestMatters::aClosedMatterIsNoLongerOffered()
{
    CounterOffice office;
    Matters matters(office.store());
    const Key permit = office.matter(u"dog_registration"_s);
    QVERIFY(matters.close(permit));
    QCOMPARE(Matters::list(office.db())->size(), 89);
    QCOMPARE(office.matter(u"dog_registration"_s), 0);
    QVERIFY(Matters::list(office.db(), true)->size() == 90);
    const auto each4 = Matters::search(office.db(), u"养犬"_s);
    for (const MatterChoice &one : *each4)
        QVERIFY(one.isRefused());
    QVERIFY(matters.reopen(permit));
    QCOMPARE(first(office, u"养犬登记"_s).matter, permit);
}

void TestMatters::anExampleThatWasCheckedLosesItsMark()
{
    CounterOffice office;
    Matters matters(office.store());
    const Key permit = office.matter(u"dog_registration"_s);
    QVERIFY(matters.markChecked(permit));
    QVERIFY(!first(office, u"养犬登记"_s).example);
}

void TestMatters::aPaperNotIssuedIsTheOfficesOwn()
{
    CounterOffice office;
    Matters matters(office.store());
    RefusedPaper paper;
    paper.name = u"无房证明"_s;
    auto none = matters.addRefused(paper);
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"reply"_s);
    paper.reply = u"住房情况到不动产登记中心查询。"_s;
    paper.goTo = u"不动产登记中心"_s;
    auto key = matters.addRefused(paper);
    QVERIFY(key);
    QCOMPARE(first(office, u"wfzm"_s).refused, *key);
    QVERIFY(first(office, u"无房证明"_s).detail.contains(u"不动产登记中心"_s));
    auto seen = office.store().read(RefusedPaper::entity(), *key);
    paper.position = seen->as<RefusedPaper>().position;
    paper.covers = u"含名下无房"_s;
    auto changed = matters.changeRefused(*seen, paper);
    QVERIFY(changed && *changed);
    QVERIFY(matters.closeRefused(*key));
    QVERIFY(first(office, u"无房证明"_s).refused != *key);
}

void TestMatters::aHintLeadsToItsMatter()
{
    CounterOffice office;
    QVERIFY(Hints::addExampleRules(office.store()));
    const auto rule = [&](const QString &source) {
        auto rows = Query::run(office.db(), u"SELECT key FROM hint_rule WHERE source = :source"_s, {{u":source"_s, source}});
        return rows && rows->next() ? rows->number(0) : 0;
    };
    auto matter = Matters::ofHintRule(office.db(), rule(u"high_age_80"_s));
    QVERIFY(matter);
    QCOMPARE(*matter, office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(*Matters::ofHintRule(office.db(), rule(u"id_missing"_s)), 0);
    // Every hint the content names is a rule that ships.
    QFile file(u":/content/matters.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int links = 0;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll())["items"_L1].toArray();
    for (const QJsonValue &value : items)
        for (const QJsonValue &hint : value["hints"_L1].toArray()) {
            QVERIFY2(rule(hint.toString()), qPrintable(hint.toString()));
            ++links;
        }
    QVERIFY(links >= 35);
}

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
