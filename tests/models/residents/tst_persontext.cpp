// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/datetext.h"
#include "models/residents/names.h"
#include "models/residents/phone.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestPersonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phonesAreRead_data();
    void phonesAreRead();
    void phoneNotesAreKept();
    void numericPhones();
    void datesAreRead_data();
    void datesAreRead();
    void unsureDatesPropose();
    void agesAreCounted_data();
    void agesAreCounted();
    void turningAges();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void namesAreCompared();
    void randomTextDoesNotCrash();

private:
    const DateRules m_rules{QDate(2026, 10, 31)};
};

void TestPersonText::phonesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &typed, const QStringList &numbers, const QString &code = {}) {
        QTest::newRow(name) << typed << numbers << code;
    };
    row("plain", u"13800138000"_s, {u"13800138000"_s});
    row("dashes", u"138-0013-8000"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("blanks", u"138 0013 8000"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("full width", u"１３８００１３８０００"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("country code", u"+86 138 0013 8000"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("country code with zeros", u"008613800138000"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("zero before mobile", u"013800138000"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("zero width", u"\u200b13800138000\u200b"_s, {u"13800138000"_s}, u"phone_cleaned"_s);
    row("landline", u"0459-5501234"_s, {u"0459-5501234"_s});
    row("landline in brackets", u"(0459)5501234"_s, {u"0459-5501234"_s}, u"phone_cleaned"_s);
    row("landline glued", u"04595501234"_s, {u"0459-5501234"_s}, u"phone_cleaned"_s);
    row("Beijing", u"010-65551234"_s, {u"010-65551234"_s});
    row("local", u"5501234"_s, {u"5501234"_s});
    row("two by comma", u"13800138000，13912345678"_s, {u"13800138000"_s, u"13912345678"_s}, u"phone_several"_s);
    row("two by slash", u"13800138000/0459-5501234"_s, {u"13800138000"_s, u"0459-5501234"_s}, u"phone_several"_s);
    row("two by blank", u"13800138000 13912345678"_s, {u"13800138000"_s, u"13912345678"_s}, u"phone_several"_s);
    row("two with dashes by blank", u"138-0013-8000 139-1234-5678"_s, {u"13800138000"_s, u"13912345678"_s},
        u"phone_several"_s);
    row("two by line", u"13800138000\n13912345678"_s, {u"13800138000"_s, u"13912345678"_s}, u"phone_several"_s);
    row("two glued", u"1380013800013912345678"_s, {u"13800138000"_s, u"13912345678"_s}, u"phone_several"_s);
    row("ten digits", u"1380013800"_s, {u"1380013800"_s}, u"phone_length"_s);
    row("twelve digits", u"138001380001"_s, {u"138001380001"_s}, u"phone_length"_s);
    row("lost", u"1.38E+10"_s, {u"1.38E+10"_s}, u"phone_lost_to_float"_s);
    row("Hong Kong", u"+852 9123 4567"_s, {u"+852 91234567"_s}, u"phone_cleaned"_s);
    row("words only", u"同上"_s, {u"同上"_s}, u"phone_unreadable"_s);
    row("none", u"无"_s, {});
    row("empty", u""_s, {});
    row("police", u"110"_s, {u"110"_s});
}

void TestPersonText::phonesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const PhoneText read = readPhones(typed);
    QTEST(read.numbers(), "numbers");
    QCOMPARE(read.findings.isEmpty() ? QString() : read.findings.first().code, code);
    // What was kept is read the same way again.
    QCOMPARE(readPhones(read.text()).numbers(), read.numbers());
}

void TestPersonText::phoneNotesAreKept()
{
    const PhoneText son = readPhones(u"13800138000（儿子） 家里5501234");
    QCOMPARE(son.numbers(), (QStringList{u"13800138000"_s, u"5501234"_s}));
    QCOMPARE(son.phones[0].note, u"儿子"_s);
    QCOMPARE(son.phones[1].note, u"家里"_s);
    const PhoneText home = readPhones(u"13800138000 家里5501234");
    QCOMPARE(home.phones[0].note, QString());
    QCOMPARE(home.phones[1].note, u"家里"_s);
    QCOMPARE(readPhones(u"电话：13800138000").text(), u"13800138000"_s);
    QCOMPARE(phoneDigits(u"+86 138-0013-8000"), u"13800138000"_s);
}

void TestPersonText::numericPhones()
{
    QCOMPARE(readPhones(u"13800138000", true).first(), u"13800138000"_s);
    QCOMPARE(readPhones(u"13800138000.0", true).first(), u"13800138000"_s);
    QCOMPARE(readPhones(u"1.3800138123E10", true).first(), u"13800138123"_s);
    QCOMPARE(readPhones(u"1.380014E+10", false).findings.value(0).code, u"phone_lost_to_float"_s);
}

void TestPersonText::datesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &typed, const QString &iso, const QString &code = {}) {
        QTest::newRow(name) << typed << iso << code;
    };
    row("dots", u"1990.1.1"_s, u"1990-01-01"_s);
    row("slashes", u"1990/1/1"_s, u"1990-01-01"_s);
    row("slashes two digits", u"1990/01/01"_s, u"1990-01-01"_s);
    row("iso", u"1990-01-01"_s, u"1990-01-01"_s);
    row("iso with time", u"1990-01-01T00:00:00"_s, u"1990-01-01"_s);
    row("with time", u"1990/1/1 08:30"_s, u"1990-01-01"_s);
    row("Chinese", u"1990年1月1日"_s, u"1990-01-01"_s);
    row("Chinese with blanks", u" 1990 年 1 月 1 日 "_s, u"1990-01-01"_s);
    row("Chinese numerals", u"一九九〇年十一月二十一日"_s, u"1990-11-21"_s);
    row("glued", u"19900101"_s, u"1990-01-01"_s);
    row("full width", u"１９９０．１．１"_s, u"1990-01-01"_s);
    row("month dots", u"1990.01"_s, u"1990-01"_s);
    row("month dots 10", u"1990.10"_s, u"1990-10"_s);
    row("month Chinese", u"1990年1月"_s, u"1990-01"_s);
    row("month glued", u"199001"_s, u"1990-01"_s);
    row("year", u"1990"_s, u"1990"_s);
    row("year Chinese", u"1990年"_s, u"1990"_s);
    row("birth said", u"1990年1月1日出生"_s, u"1990-01-01"_s);
    row("leap day", u"2000.2.29"_s, u"2000-02-29"_s);
    row("no leap day", u"1990.2.29"_s, u""_s, u"date_impossible"_s);
    row("month 13", u"1990年13月1日"_s, u""_s, u"date_impossible"_s);
    row("glued impossible", u"19901301"_s, u""_s, u"date_impossible"_s);
    row("two digit year", u"90-1-1"_s, u""_s, u"date_two_digit_year"_s);
    row("two digit year glued", u"900101"_s, u""_s, u"date_two_digit_year"_s);
    row("two digit year Chinese", u"90年1月1日"_s, u""_s, u"date_two_digit_year"_s);
    row("order unsure", u"01/02/1990"_s, u""_s, u"date_order"_s);
    row("order sure", u"13/02/1990"_s, u"1990-02-13"_s);
    row("order equal", u"02/02/1990"_s, u"1990-02-02"_s);
    row("order impossible", u"31/31/1990"_s, u""_s, u"date_impossible"_s);
    row("farmer's calendar", u"农历1990年正月初一"_s, u""_s, u"date_lunar"_s);
    row("future", u"2026-11-01"_s, u""_s, u"date_future"_s);
    row("too old", u"1890-01-01"_s, u""_s, u"date_too_old"_s);
    row("words", u"去年春天"_s, u""_s, u"date_unreadable"_s);
    row("too many", u"1.2.3.4"_s, u""_s, u"date_unreadable"_s);
    row("none", u"不详"_s, u""_s);
    row("empty", u""_s, u""_s);
}

void TestPersonText::datesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const DateText date = readDate(typed, m_rules);
    QTEST(date.iso, "iso");
    QCOMPARE(date.findings.isEmpty() ? QString() : date.findings.first().code, code);
    QCOMPARE(datePrecision(date.iso), date.precision);
    if (!date.iso.isEmpty())
        QCOMPARE(readDate(date.iso, m_rules).iso, date.iso);
}

void TestPersonText::unsureDatesPropose()
{
    QCOMPARE(readDate(u"01/02/1990", m_rules).proposals, (QStringList{u"1990-01-02"_s, u"1990-02-01"_s}));
    QCOMPARE(readDate(u"90-1-1", m_rules).proposals, QStringList{u"1990-01-01"_s});
    QCOMPARE(readDate(u"05-1-1", m_rules).proposals, (QStringList{u"1905-01-01"_s, u"2005-01-01"_s}));
    DateRules future = m_rules;
    future.mayBeFuture = true;
    QCOMPARE(readDate(u"2027.1", future).iso, u"2027-01"_s);
}

void TestPersonText::agesAreCounted_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("certain");
    QTest::newRow("day before") << u"1946-11-01"_s << QDate(2026, 10, 31) << 79 << true;
    QTest::newRow("birthday") << u"1946-10-31"_s << QDate(2026, 10, 31) << 80 << true;
    QTest::newRow("newborn") << u"2026-10-31"_s << QDate(2026, 10, 31) << 0 << true;
    QTest::newRow("unborn") << u"2026-11-01"_s << QDate(2026, 10, 31) << -1 << false;
    QTest::newRow("month past") << u"1946-09"_s << QDate(2026, 10, 30) << 80 << true;
    QTest::newRow("month now") << u"1946-10"_s << QDate(2026, 10, 30) << 80 << false;
    QTest::newRow("year") << u"1946"_s << QDate(2026, 10, 31) << 80 << false;
    QTest::newRow("leap day eve") << u"2012-02-29"_s << QDate(2023, 2, 28) << 10 << true;
    QTest::newRow("leap day after") << u"2012-02-29"_s << QDate(2023, 3, 1) << 11 << true;
    QTest::newRow("nothing") << u""_s << QDate(2026, 10, 31) << -1 << false;
    QTest::newRow("nonsense") << u"1946-13-01"_s << QDate(2026, 10, 31) << -1 << false;
}

void TestPersonText::agesAreCounted()
{
    QFETCH(QString, birth);
    QFETCH(QDate, day);
    QTEST(ageOn(birth, day).value_or(-1), "age");
    QTEST(isAgeCertain(birth, day), "certain");
    // The border that lists and filters compare with says the same.
    if (const std::optional<int> age = ageOn(birth, day)) {
        QVERIFY(birth <= bornBy(*age, day));
        QVERIFY(birth > bornBy(*age + 1, day));
    }
}

void TestPersonText::turningAges()
{
    QCOMPARE(turnsOn(u"1946-11-07", 80), QDate(2026, 11, 7));
    QCOMPARE(turnsOn(u"1946-11", 80), QDate(2026, 11, 1));
    QCOMPARE(turnsOn(u"2008-02-29", 18), QDate(2026, 3, 1));
    QVERIFY(!turnsOn(u"", 80).isValid());
}

void TestPersonText::namesAreCleaned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &typed, const QString &kept, const QString &code = {}) {
        QTest::newRow(name) << typed << kept << code;
    };
    row("plain", u"张建国"_s, u"张建国"_s);
    row("trailing blank", u"龙秀 "_s, u"龙秀"_s, u"name_cleaned"_s);
    row("filled", u"张　三"_s, u"张三"_s, u"name_cleaned"_s);
    row("middle dot", u"阿卜杜·热合曼"_s, u"阿卜杜·热合曼"_s);
    row("bullet", u"阿卜杜•热合曼"_s, u"阿卜杜·热合曼"_s, u"name_cleaned"_s);
    row("full-width stop", u"阿卜杜．热合曼"_s, u"阿卜杜·热合曼"_s, u"name_cleaned"_s);
    row("katakana dot", u"阿卜杜・热合曼"_s, u"阿卜杜·热合曼"_s, u"name_cleaned"_s);
    row("stop", u"阿卜杜.热合曼"_s, u"阿卜杜·热合曼"_s, u"name_cleaned"_s);
    row("dot with blanks", u"阿卜杜 · 热合曼"_s, u"阿卜杜·热合曼"_s, u"name_cleaned"_s);
    row("extension B", u"\U00020bb7野"_s, u"\U00020bb7野"_s);
    row("rare", u"龚㛃𬭎"_s, u"龚㛃𬭎"_s);
    row("bidi", u"\u202e王建\u202c国"_s, u"王建国"_s, u"name_cleaned"_s);
    row("zero width", u"王\u200b建国\ufeff"_s, u"王建国"_s, u"name_cleaned"_s);
    row("private use", u"王\ue123国"_s, u"王\ue123国"_s, u"name_private_use"_s);
    row("Latin", u"John  Smith"_s, u"John Smith"_s, u"name_cleaned"_s);
    row("emoji", u"王建国😀"_s, u"王建国😀"_s, u"name_odd"_s);
    row("digits", u"王建国1"_s, u"王建国1"_s, u"name_odd"_s);
    row("compatibility kept", u"\uf91b"_s, u"\uf91b"_s);
    row("empty", u" "_s, u""_s, u"name_cleaned"_s);
}

void TestPersonText::namesAreCleaned()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const NameText read = readName(typed);
    QTEST(read.name, "name");
    QCOMPARE(read.findings.isEmpty() ? QString() : read.findings.first().code, code);
    QCOMPARE(readName(read.name).name, read.name);
}

void TestPersonText::namesAreCompared()
{
    QVERIFY(isSameName(u"张　三", u"张三"));
    QVERIFY(isSameName(u"阿卜杜·热合曼", u"阿卜杜热合曼"));
    QVERIFY(isSameName(u"JOHN SMITH", u"John Smith"));
    QVERIFY(isSameName(u"\uf91b", u"\u4e82"));
    QVERIFY(!isSameName(u"张三", u"张山"));
}

void TestPersonText::randomTextDoesNotCrash()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        static constexpr QStringView pool = u"0123456789-./年月日 +()（）、,:E初农十二";
        for (int length = random.bounded(30); length > 0; --length)
            text += random.bounded(4) ? pool[random.bounded(pool.size())] : QChar(ushort(random.bounded(0x10000)));
        readPhones(text, i % 2);
        readDate(text, m_rules);
        readName(text);
        nameKey(text);
        ageOn(text, m_rules.today);
    }
}

QTEST_GUILESS_MAIN(TestPersonText)
#include "tst_persontext.moc"
