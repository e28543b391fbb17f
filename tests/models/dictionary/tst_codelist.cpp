// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"

#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestCodeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsWhole();
    void ethnicGroupsAreComplete();
    void educationOffersNineFirst();
    void wordsLeadToCodes_data();
    void wordsLeadToCodes();
    void whatCameInComesOut_data();
    void whatCameInComesOut();
    void officeAliasesComeFirst();
    void wordsOfOtherListsAreNamed();
    void careGroupsCarryTheirRules();
    void storedFormIsReadBack_data();
    void storedFormIsReadBack();
    void groupsContainTheirChildren();
    void cellsOfSeveralWordsAreSplit_data();
    void cellsOfSeveralWordsAreSplit();
};

void TestCodeList::everyListIsWhole()
{
    QVERIFY(!CodeList::find(u"nothing"));
    for (const QString &name : CodeList::names()) {
        const CodeList *list = CodeList::find(name);
        QVERIFY2(list, qPrintable(name));
        QVERIFY2(!list->items().isEmpty(), qPrintable(name));
        QVERIFY(!list->title(u"zh").isEmpty() && !list->title(u"en").isEmpty());
        QSet<QString> codes;
        for (const Code &code : list->items()) {
            const QByteArray what = (name + u' ' + code.code).toUtf8();
            QVERIFY2(!code.code.isEmpty() && !code.code.contains(u'~') && !code.zh.isEmpty() && !code.en.isEmpty(),
                     what);
            QVERIFY2(!codes.contains(code.code), what);
            QVERIFY2(code.parent.isEmpty() || codes.contains(code.parent), what);
            codes.insert(code.code);
            QCOMPARE(list->codeOf(code.code).code, code.code);
            QCOMPARE(list->codeOf(code.zh).code, code.code);
            QCOMPARE(list->codeOf(code.en.toUpper()).code, code.code);
            QCOMPARE(list->label(code.code, u"zh_CN"), code.zh);
            QCOMPARE(list->label(code.code, u"en"), code.en);
        }
        const auto words = list->words();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const CodeList *target = CodeList::find(it->list);
            QVERIFY2(target && target->at(it->code), qPrintable(name + u' ' + it.key()));
            QCOMPARE(list->codeOf(it.key()).code, it->code);
        }
    }
}

void TestCodeList::ethnicGroupsAreComplete()
{
    const CodeList &list = *CodeList::find(u"ethnic");
    QCOMPARE(list.items().size(), 56 + 2);
    QCOMPARE(list.label(u"36"), u"毛南族"_s);
    QCOMPARE(list.codeOf(u"毛难族").code, u"36"_s);
    QCOMPARE(list.label(u"01"), u"汉族"_s);
    QCOMPARE(list.label(u"56"), u"基诺族"_s);
    QVERIFY(list.at(u"97") && list.at(u"98") && !list.at(u"57"));
}

void TestCodeList::educationOffersNineFirst()
{
    const QList<Code> items = CodeList::find(u"education")->itemsCommonFirst();
    QStringList first;
    for (const Code &code : items.first(9))
        first += code.zh;
    QCOMPARE(first.join(u' '), u"博士研究生 硕士研究生 本科 大专 中专 高中 初中 小学 其他"_s);
    QVERIFY(!items[9].common);
    QCOMPARE(items.size(), CodeList::find(u"education")->items().size());
}

void TestCodeList::wordsLeadToCodes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &list, const QString &word, const QString &code) {
        QTest::addRow("%s %s", qPrintable(list), qPrintable(word)) << list << word << code;
    };
    row(u"relation"_s, u"妻"_s, u"12"_s);
    row(u"relation"_s, u"夫"_s, u"11"_s);
    row(u"relation"_s, u"子"_s, u"20"_s);
    row(u"relation"_s, u"女"_s, u"30"_s);
    row(u"relation"_s, u"母亲"_s, u"52"_s);
    row(u"relation"_s, u"父亲"_s, u"51"_s);
    row(u"relation"_s, u"长子"_s, u"22"_s);
    row(u"relation"_s, u"户主"_s, u"02"_s);
    row(u"relation"_s, u"2"_s, u"02"_s);
    row(u"relation"_s, u"自由职业者"_s, u""_s);
    row(u"ethnic"_s, u"汉"_s, u"01"_s);
    row(u"ethnic"_s, u" 汉 族 "_s, u"01"_s);
    row(u"ethnic"_s, u"达斡尔"_s, u"31"_s);
    row(u"political"_s, u"党员"_s, u"01"_s);
    row(u"political"_s, u"民盟盟员"_s, u"05"_s);
    row(u"political"_s, u"群众"_s, u"13"_s);
    row(u"marriage"_s, u"已婚"_s, u"20"_s);
    row(u"marriage"_s, u"离异"_s, u"40"_s);
    row(u"education"_s, u"大专"_s, u"30"_s);
    row(u"education"_s, u"本科"_s, u"20"_s);
    row(u"education"_s, u"硕士研究生"_s, u"14"_s);
    row(u"education"_s, u"文盲"_s, u"90"_s);
    row(u"sex"_s, u"男"_s, u"1"_s);
    row(u"sex"_s, u"M"_s, u"1"_s);
    row(u"sex"_s, u"先生"_s, u"1"_s);
    row(u"sex"_s, u"Ｆ"_s, u"2"_s);
    row(u"yes_no"_s, u"√"_s, u"1"_s);
    row(u"yes_no"_s, u"Y"_s, u"1"_s);
    row(u"yes_no"_s, u"否"_s, u"0"_s);
    row(u"care_group"_s, u"失独家庭"_s, u"special_family"_s);
    row(u"care_group"_s, u"独居老人"_s, u"living_alone_old"_s);
    row(u"care_group"_s, u"独居"_s, u"living_alone_old"_s);
    row(u"care_group"_s, u"空巢"_s, u"empty_nest_old"_s);
    row(u"care_group"_s, u"高龄津贴"_s, u"high_age_allowance"_s);
    row(u"care_group"_s, u"优抚对象"_s, u"preferential_object"_s);
    row(u"care_group"_s, u"残疾（肢体）"_s, u"disabled"_s);
    row(u"residence_kind"_s, u"流动人口"_s, u"floating"_s);
    row(u"disability_grade"_s, u"Ⅱ级"_s, u"2"_s);
}

void TestCodeList::wordsLeadToCodes()
{
    QFETCH(QString, list);
    QFETCH(QString, word);
    QTEST(CodeList::find(list)->codeOf(word).code, "code");
}

void TestCodeList::whatCameInComesOut_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &list, const QString &word, const QString &stored, const QString &shown) {
        QTest::addRow("%s %s", qPrintable(list), qPrintable(word)) << list << word << stored << shown;
    };
    row(u"relation"_s, u"妻"_s, u"12"_s, u"妻"_s);
    row(u"relation"_s, u"女"_s, u"30"_s, u"女"_s);
    row(u"relation"_s, u"母亲"_s, u"52"_s, u"母亲"_s);
    row(u"education"_s, u"文盲"_s, u"90~文盲"_s, u"文盲"_s);
    row(u"education"_s, u"大专"_s, u"30"_s, u"大专"_s);
    row(u"education"_s, u"硕士研究生"_s, u"14"_s, u"硕士研究生"_s);
    row(u"ethnic"_s, u"汉"_s, u"01"_s, u"汉族"_s);
    row(u"ethnic"_s, u"穿青人"_s, u"97~穿青人"_s, u"穿青人"_s);
    row(u"relation"_s, u"自由职业者"_s, u"~自由职业者"_s, u"自由职业者"_s);
    row(u"care_group"_s, u"失独家庭"_s, u"special_family~失独家庭"_s, u"失独家庭"_s);
    row(u"care_group"_s, u"独居老人"_s, u"living_alone_old"_s, u"独居老人"_s);
    row(u"care_group"_s, u"流动人口"_s, u"~流动人口"_s, u"流动人口"_s);
    row(u"sex"_s, u""_s, u""_s, u""_s);
}

void TestCodeList::whatCameInComesOut()
{
    QFETCH(QString, list);
    QFETCH(QString, word);
    const CodeList &codes = *CodeList::find(list);
    const QString stored = codes.read(word).stored();
    QTEST(stored, "stored");
    QTEST(codes.display(stored), "shown");
    // Exported and read again it is stored the same.
    QCOMPARE(codes.read(codes.display(stored)).stored(), stored);
}

void TestCodeList::officeAliasesComeFirst()
{
    const CodeAliases office{
        {u"老伴"_s, u"10~"_s}, {u"姑娘"_s, u"30"_s}, {u"租户"_s, u"99"_s}, {u"外地人"_s, u"residence_kind:floating"_s}};
    const CodeList &list = *CodeList::find(u"relation");
    QCOMPARE(list.read(u"老伴").stored(), u"~老伴"_s);
    QCOMPARE(list.read(u"老伴", office).stored(), u"10~老伴"_s);
    QCOMPARE(list.read(u"姑娘", office).stored(), u"30"_s);
    QCOMPARE(list.read(u"租户", office).stored(), u"99"_s);
    QCOMPARE(CodeList::find(u"care_group")->codeOf(u"外地人", office).list, u"residence_kind"_s);
}

void TestCodeList::wordsOfOtherListsAreNamed()
{
    const CodeMatch match = CodeList::find(u"care_group")->codeOf(u"流动人口");
    QCOMPARE(match.list, u"residence_kind"_s);
    QCOMPARE(match.code, u"floating"_s);
    QVERIFY(!CodeList::find(u"care_group")->at(u"floating"));
}

void TestCodeList::careGroupsCarryTheirRules()
{
    const CodeList &list = *CodeList::find(u"care_group");
    QVERIFY(list.isExample());
    QCOMPARE(list.items().size(), 39);
    int restricted = 0;
    for (const Code &code : list.items()) {
        QVERIFY(code.more["level"_L1].toString() == "person"_L1 || code.more["level"_L1].toString() == "household"_L1);
        QVERIFY(CodeList::find(u"attention")->at(code.more["attention"_L1].toString()));
        QVERIFY(code.more["visit_interval_days"_L1].toInt() > 0);
        restricted += code.more["restricted"_L1].toBool();
    }
    QCOMPARE(restricted, 8);
    QCOMPARE(list.at(u"low_income")->more["level"_L1].toString(), u"household"_s);
    QCOMPARE(list.at(u"living_alone_old")->more["visit_interval_days"_L1].toInt(), 7);
    const auto words = list.words();
    for (auto it = words.begin(); it != words.end(); ++it)
        QVERIFY(!it.key().contains(u"艾滋") && !it.key().contains(u"hiv"));
}

void TestCodeList::storedFormIsReadBack_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << u"12"_s << u"12"_s << u""_s;
    QTest::newRow("code and words") << u"90~文盲"_s << u"90"_s << u"文盲"_s;
    QTest::newRow("words") << u"~自由~职业者"_s << u""_s << u"自由~职业者"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
}

void TestCodeList::storedFormIsReadBack()
{
    QFETCH(QString, stored);
    const CodeValue value = CodeValue::parse(stored);
    QTEST(value.code, "code");
    QTEST(value.text, "text");
    QCOMPARE(value.stored(), stored);
}

void TestCodeList::groupsContainTheirChildren()
{
    QCOMPARE(CodeList::find(u"marriage")->withDescendants(u"20"), (QStringList{u"20"_s, u"21"_s, u"22"_s, u"23"_s}));
    QCOMPARE(CodeList::find(u"education")->withDescendants(u"90"), QStringList{u"90"_s});
}

void TestCodeList::cellsOfSeveralWordsAreSplit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("words");
    const QStringList two{u"低保"_s, u"残疾"_s};
    QTest::newRow("one") << u"低保"_s << QStringList{u"低保"_s};
    QTest::newRow("、") << u"低保、残疾"_s << two;
    QTest::newRow("comma") << u"低保, 残疾"_s << two;
    QTest::newRow("blank") << u"低保　残疾"_s << two;
    QTest::newRow("line") << u"低保\n残疾"_s << two;
    QTest::newRow("twice") << u"低保、残疾、低保"_s << two;
    QTest::newRow("brackets hold together")
        << u"残疾（肢体、听力）、低保"_s << QStringList{u"残疾（肢体、听力）"_s, u"低保"_s};
    QTest::newRow("empty") << u" 、"_s << QStringList{};
}

void TestCodeList::cellsOfSeveralWordsAreSplit()
{
    QFETCH(QString, cell);
    QTEST(splitWords(cell), "words");
}

QTEST_GUILESS_MAIN(TestCodeList)
#include "tst_codelist.moc"
