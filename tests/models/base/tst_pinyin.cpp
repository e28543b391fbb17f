// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/pinyin.h"
#include "tests/support/costtimer.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsQuickly();
    void readsNames_data();
    void readsNames();
    void knowsEveryReading();
    void sortsAsARoster();
    void syllablesWithOneBeginningAreOneRun();
    void findsTheSurname_data();
    void findsTheSurname();
};

// First, so that it measures the loading itself.
void TestPinyin::loadsQuickly()
{
    AllpostTest::CostTimer timer;
    QVERIFY(Pinyin::syllableCount() > 400);
    const double took = timer.elapsed();
    qInfo("readings loaded in %.0f ms", took);
    QVERIFY(took < 200); // 20 meant; the build may be a debug one
}

void TestPinyin::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *full, const char *initials, const QString &name) {
        QTest::newRow(full) << name << QString::fromLatin1(full) << QString::fromLatin1(initials);
    };
    row("wangjianguo", "wjg", u"王建国"_s);
    row("shanxiongxin", "sxx", u"单雄信"_s);
    row("qiuhe", "qh", u"仇和"_s);
    row("xiexiaodong", "xxd", u"解晓东"_s);
    row("zhaliangyong", "zly", u"查良镛"_s);
    row("zengguoquan", "zgq", u"曾国荃"_s);
    row("ouxiaofeng", "oxf", u"区小凤"_s);
    row("yuchigong", "ycg", u"尉迟恭"_s);
    row("weijianxing", "wjx", u"尉健行"_s);
    row("moqixie", "mqx", u"万俟卨"_s);
    row("wanli", "wl", u"万里"_s);
    row("gejiaotian", "gjt", u"盖叫天"_s);
    row("zhaitianlin", "ztl", u"翟天临"_s);
    row("yuejia", "yj", u"乐嘉"_s);
    row("yunbanqian", "ybq", u"员半千"_s);
    row("chongshidao", "csd", u"种师道"_s);
    row("piaoshu", "ps", u"朴树"_s);
    row("miaochangqi", "mcq", u"缪昌期"_s);
    row("chanyufuluo", "cyfl", u"单于夫罗"_s);
    row("linghuchong", "lhc", u"令狐冲"_s);
    row("ouyangnana", "oynn", u"欧阳娜娜"_s);
    row("zhangsunwuji", "zswj", u"长孙无忌"_s);
    row("lvbu", "lb", u"吕布"_s);
    row("wanglezhong", "wlz", u"王乐种"_s); // inside a name the ordinary reading
    row("maimaitiaili", "mmtal", u"买买提·艾力"_s);
    row("john smith", "john smith", u"John  Smith"_s);
}

void TestPinyin::readsNames()
{
    QFETCH(QString, name);
    QTEST(Pinyin::full(name), "full");
    QTEST(Pinyin::initials(name), "initials");
}

void TestPinyin::knowsEveryReading()
{
    QCOMPARE(Pinyin::readings(U'单'), QStringList({u"shan"_s, u"dan"_s, u"chan"_s}));
    QCOMPARE(Pinyin::readings(U'吕'), QStringList({u"lv"_s, u"lu"_s}));
    QCOMPARE(Pinyin::readings(U'略'), QStringList({u"lve"_s, u"lue"_s}));
    QVERIFY(Pinyin::readings(U'宓').contains(u"mi"_s) && Pinyin::readings(U'宓').contains(u"fu"_s));
    QVERIFY(Pinyin::readings(U'乐').contains(u"le"_s));
    QVERIFY(Pinyin::readings(U'朴').contains(u"piao"_s));
    QVERIFY(Pinyin::readings(U'𬭎').isEmpty());
    QVERIFY(Pinyin::readings(U'A').isEmpty());
    int known = 0;
    for (char32_t c = 0x4E00; c <= 0x9FA5; ++c)
        known += Pinyin::syllables(c).empty() ? 0 : 1;
    QVERIFY2(known > 20800, qPrintable(QString::number(known)));
}

void TestPinyin::sortsAsARoster()
{
    // 李 before 林 although "li l…" and "lin" share letters; one character's people stay together; 曾 under zeng; a character
    // without a reading behind all.
    const QStringList sorted = {u"安宁"_s, u"陈杰"_s, u"李莉"_s, u"李强"_s, u"林安"_s, u"单杰"_s, u"尚安"_s, u"王安"_s,
                                u"王安国"_s, u"王建"_s, u"尉迟恭"_s, u"曾安"_s, u"张安"_s, u"章安"_s, u"𬭎安"_s};
    QStringList names = sorted;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return Pinyin::sortKey(a) < Pinyin::sortKey(b); });
    QCOMPARE(names, sorted);
    QCOMPARE(Pinyin::sortKey(u"王建国"_s), QByteArray("wang 王 jian 建 guo 国 "));
}

void TestPinyin::syllablesWithOneBeginningAreOneRun()
{
    for (int i = 1; i < Pinyin::syllableCount(); ++i)
        QVERIFY(Pinyin::syllable(Pinyin::Syllable(i - 1)) < Pinyin::syllable(Pinyin::Syllable(i)));
}

void TestPinyin::findsTheSurname_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("length");
    QTest::newRow("one") << u"王建国"_s << 1;
    QTest::newRow("two") << u"欧阳娜娜"_s << 2;
    QTest::newRow("looks like two, is one and a given name") << u"司马"_s << 1;
    QTest::newRow("foreign") << u"John Smith"_s << 0;
    QTest::newRow("rare") << u"𠮷野家"_s << 1;
    QTest::newRow("none") << QString() << 0;
}

void TestPinyin::findsTheSurname()
{
    QFETCH(QString, name);
    QTEST(Pinyin::surnameLength(name), "length");
}

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
