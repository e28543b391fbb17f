// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/idnumber.h"
#include "models/residents/masking.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestIdNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreJudged_data();
    void numbersAreJudged();
    void numericCellsAreNeverTrusted_data();
    void numericCellsAreNeverTrusted();
    void reasonIsTheFirstThatHolds();
    void holderIsReadFromNumber();
    void legacyNumbersHaveALongForm();
    void validNumbersPassAndEverySingleErrorIsCaught();
    void messagesNeverTellTheMissingDigit();
    void typingIsFollowed_data();
    void typingIsFollowed();
    void typedSexAndBirthAreCompared();
    void regionsAreNamed_data();
    void regionsAreNamed();
    void declaredTypeIsCompared();
    void randomTextDoesNotCrash();
    void masksHideEnough();

private:
    const QDate m_today{2026, 10, 31};
};

void TestIdNumber::numbersAreJudged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &typed, const QString &number, const QString &reason = {}) {
        QTest::newRow(name) << typed << number << reason;
    };
    row("valid", u"230604199001010019"_s, u"230604199001010019"_s);
    row("valid old man", u"230604194508170027"_s, u"230604194508170027"_s);
    row("valid sample of the standard", u"11010519491231002X"_s, u"11010519491231002X"_s);
    row("second sample of the standard", u"440524188001010014"_s, u"440524188001010014"_s, u"id_too_old"_s);
    row("small x", u"11010519491231002x"_s, u"11010519491231002X"_s);
    row("full width", u"２３０６０４１９９００１０１００１９"_s, u"230604199001010019"_s);
    row("full width x", u"１１０１０５１９４９１２３１００２ｘ"_s, u"11010519491231002X"_s);
    row("blanks inside", u" 230604 19900101 0019 "_s, u"230604199001010019"_s);
    row("dashes inside", u"230604-19900101-0019"_s, u"230604199001010019"_s);
    row("apostrophe", u"'230604199001010019"_s, u"230604199001010019"_s);
    row("formula guard", u"=\"230604199001010019\""_s, u"230604199001010019"_s);
    row("tab guard", u"\t230604199001010019\t"_s, u"230604199001010019"_s);
    row("no-break blank", u"\u00a0230604199001010019\u3000"_s, u"230604199001010019"_s);
    row("zero width", u"\u200b2306041990\u200d01010019\ufeff"_s, u"230604199001010019"_s);
    row("legacy", u"230604500101001"_s, u"230604500101001"_s);
    row("residence permit Hong Kong", u"810000199408230021"_s, u"810000199408230021"_s);
    row("nothing", u""_s, u""_s);
    row("said to be none", u"无"_s, u""_s);
    row("exponent", u"2.30604E+17"_s, u"2.30604E+17"_s, u"id_lost_to_float"_s);
    row("exponent without plus", u"2.30604E17"_s, u"2.30604E17"_s, u"id_lost_to_float"_s);
    row("full exponent", u"2.30604199001011E+17"_s, u"230604199001011000"_s, u"id_lost_to_float"_s);
    row("ends in 000", u"230604199001011000"_s, u"230604199001011000"_s, u"id_lost_to_float"_s);
    row("31 February", u"230604199002310013"_s, u"230604199002310013"_s, u"id_bad_date"_s);
    row("month 13", u"230604199013010011"_s, u"230604199013010011"_s, u"id_bad_date"_s);
    row("month 13 legacy", u"230604501301001"_s, u"230604501301001"_s, u"id_bad_date"_s);
    row("wrong check", u"230604199001010018"_s, u"230604199001010018"_s, u"id_bad_checksum"_s);
    row("future", u"230604202712010013"_s, u"230604202712010013"_s, u"id_future"_s);
    row("too short", u"23060419900101001"_s, u"23060419900101001"_s, u"id_length"_s);
    row("too long", u"2306041990010100199"_s, u"2306041990010100199"_s, u"id_length"_s);
    row("letter O", u"23060419900101O019"_s, u"23060419900101O019"_s, u"id_characters"_s);
    row("words", u"办理中的身份证"_s, u"办理中的身份证"_s, u"id_characters"_s);
    row("passport", u"E12345678"_s, u"E12345678"_s);
    row("travel permit", u"H12345678"_s, u"H12345678"_s);
    row("old foreign permanent", u"USA110190010112"_s, u"USA110190010112"_s);
    row("bad date of faulty row", u"230603198113035457"_s, u"230603198113035457"_s, u"id_bad_date"_s);
}

void TestIdNumber::numbersAreJudged()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QString, reason);
    IdCheck check = checkIdNumber(typed, IdType::Unknown, m_today);
    if (number.startsWith("81"_L1)) {
        number = number.left(17) + idCheckCharacter(number.left(17));
        check = checkIdNumber(number, IdType::Unknown, m_today);
        QCOMPARE(check.kind, IdKind::HmtResidence);
    }
    QCOMPARE(check.number, number);
    QCOMPARE(check.reason(), reason);
    QCOMPARE(check.isTrusted(), reason.isEmpty() && !number.isEmpty());
}

void TestIdNumber::numericCellsAreNeverTrusted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("intact");
    QTest::newRow("plain digits") << u"230604199001011000"_s << u"230604199001011"_s;
    QTest::newRow("as Excel writes it") << u"2.30604199001011E+17"_s << u"230604199001011"_s;
    QTest::newRow("a value that passes") << u"230604199001010019"_s << u"230604199001010"_s;
    QTest::newRow("trailing zeros dropped") << u"2.3060419900101E+17"_s << u"230604199001010"_s;
}

void TestIdNumber::numericCellsAreNeverTrusted()
{
    QFETCH(QString, text);
    const IdCheck check = checkIdCell(text, true, IdType::Unknown, m_today);
    QCOMPARE(check.reason(), u"id_lost_to_float"_s);
    QVERIFY(!check.isTrusted());
    QTEST(check.intactDigits, "intact");
    QCOMPARE(check.birth, QDate(1990, 1, 1));
}

void TestIdNumber::reasonIsTheFirstThatHolds()
{
    // Lost, an impossible date and a wrong check digit at once; then the last two.
    QCOMPARE(checkIdNumber(u"230604199013010000", IdType::Unknown, m_today).reason(), u"id_lost_to_float"_s);
    QCOMPARE(checkIdNumber(u"230604199013010018", IdType::Unknown, m_today).reason(), u"id_bad_date"_s);
    // One in twelve damaged numbers still passes its check digit.
    int passing = 0;
    for (int day = 0; day < 365; ++day) {
        const QString first17 = u"230604"_s + QDate(1990, 1, 1).addDays(day).toString(u"yyyyMMdd") + u"100"_s;
        if (idCheckCharacter(first17) != u'0')
            continue;
        ++passing;
        const QString number = first17 + u'0';
        for (const IdCell cell : {IdCell::Number, IdCell::Bare})
            QCOMPARE(checkIdCell(number, cell, IdType::Unknown, m_today).reason(), u"id_lost_to_float"_s);
        // One person in a thousand really has such a number; as text it is whole, and a person has a look.
        const IdCheck text = checkIdCell(number, IdCell::Text, IdType::Unknown, m_today);
        QVERIFY(text.isTrusted());
        QCOMPARE(text.findings.value(0).code, u"id_ends_in_zeros"_s);
    }
    QVERIFY(passing > 0);
}

void TestIdNumber::holderIsReadFromNumber()
{
    const IdCheck woman = checkIdNumber(u"230604194508170027", IdType::Unknown, m_today);
    QCOMPARE(woman.kind, IdKind::Resident18);
    QCOMPARE(woman.birth, QDate(1945, 8, 17));
    QCOMPARE(woman.sex, u"2"_s);
    QCOMPARE(woman.region, u"230604"_s);
    QVERIFY(woman.findings.isEmpty());
    const IdCheck legacy = checkIdNumber(u"230604500101001", IdType::Unknown, m_today);
    QCOMPARE(legacy.kind, IdKind::Legacy15);
    QCOMPARE(legacy.birth, QDate(1950, 1, 1));
    QCOMPARE(legacy.sex, u"1"_s);
    // Since 2023 foreigners' cards are led by 9, with birth date and check digit in the same places.
    QString foreign = u"93156019900101001"_s;
    foreign += idCheckCharacter(foreign);
    const IdCheck resident = checkIdNumber(foreign, IdType::Unknown, m_today);
    QVERIFY(resident.isTrusted() && resident.findings.isEmpty());
    QCOMPARE(resident.kind, IdKind::ForeignPermanent);
    QCOMPARE(resident.birth, QDate(1990, 1, 1));
    QCOMPARE(resident.region, QString());
    // An abolished region warns and is kept.
    QString number = u"23069919900101001"_s;
    number += idCheckCharacter(number);
    const IdCheck abolished = checkIdNumber(number, IdType::Unknown, m_today);
    QVERIFY(abolished.isTrusted());
    QCOMPARE(abolished.findings.value(0).code, u"id_region_unknown"_s);
}

void TestIdNumber::legacyNumbersHaveALongForm()
{
    QCOMPARE(upgradedId(u"230604500101001"), u"230604195001010010"_s);
    QVERIFY(checkIdNumber(upgradedId(u"230604500101001"), IdType::Unknown, m_today).isTrusted());
    QCOMPARE(upgradedId(u"230604"), QString());
}

void TestIdNumber::validNumbersPassAndEverySingleErrorIsCaught()
{
    QRandomGenerator random(20261031);
    const QStringList regions{u"230604"_s, u"230203"_s, u"150602"_s, u"110105"_s, u"441900"_s};
    for (int i = 0; i < 2000; ++i) {
        const QDate birth = QDate(1920, 1, 1).addDays(random.bounded(38000));
        QString number = regions[random.bounded(regions.size())] + birth.toString(u"yyyyMMdd")
                         + QString::number(random.bounded(1, 1000)).rightJustified(3, u'0');
        number += idCheckCharacter(number);
        if (number.endsWith("000"_L1))
            continue;
        const IdCheck check = checkIdNumber(number, IdType::Unknown, m_today);
        QVERIFY2(check.isTrusted() && check.findings.isEmpty(), qPrintable(number));
        QCOMPARE(check.birth, birth);
        if (i % 20)
            continue;
        for (int at = 0; at < 18; ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = number;
                wrong[at] = digit;
                if (wrong != number)
                    QVERIFY2(!checkIdNumber(wrong, IdType::Resident, m_today).isTrusted(), qPrintable(wrong));
            }
        }
    }
}

void TestIdNumber::messagesNeverTellTheMissingDigit()
{
    const IdCheck check = checkIdNumber(u"23060419900101001X", IdType::Unknown, m_today);
    QCOMPARE(check.reason(), u"id_bad_checksum"_s);
    QVERIFY(!check.reasonFinding()->message.contains(u'9'));
    const IdProgress progress = followIdNumber(u"23060419900101001X", m_today);
    QCOMPARE(progress.wrong, IdProgress::Part::CheckDigit);
    QVERIFY(!progress.message.contains(u'9'));
}

void TestIdNumber::typingIsFollowed_data()
{
    using Part = IdProgress::Part;
    QTest::addColumn<QString>("soFar");
    QTest::addColumn<IdProgress::Part>("wrong");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("complete");
    QTest::newRow("empty") << u""_s << Part::None << 0 << false;
    QTest::newRow("region") << u"230604"_s << Part::None << 0 << false;
    QTest::newRow("no such province") << u"99"_s << Part::None << 0 << false;
    QTest::newRow("unknown region") << u"230699"_s << Part::Region << 0 << false;
    QTest::newRow("letter") << u"23O"_s << Part::Characters << 2 << false;
    QTest::newRow("x too early") << u"2306041990X"_s << Part::Characters << 10 << false;
    QTest::newRow("year begun") << u"23060419"_s << Part::None << 0 << false;
    QTest::newRow("year 21xx") << u"23060421"_s << Part::Year << 6 << false;
    QTest::newRow("year not come") << u"2306042027"_s << Part::Year << 6 << false;
    QTest::newRow("month begins with 2") << u"23060419902"_s << Part::Month << 10 << false;
    QTest::newRow("month 13") << u"230604199013"_s << Part::Month << 10 << false;
    QTest::newRow("month not come") << u"230604202612"_s << Part::Month << 10 << false;
    QTest::newRow("day begins with 4") << u"2306041990014"_s << Part::Day << 12 << false;
    QTest::newRow("31 February") << u"23060419900231"_s << Part::Day << 12 << false;
    QTest::newRow("so far good") << u"23060419900101001"_s << Part::None << 0 << false;
    QTest::newRow("good") << u"230604199001010019"_s << Part::None << 0 << true;
    QTest::newRow("wrong somewhere") << u"230604199001010018"_s << Part::CheckDigit << 0 << false;
    QTest::newRow("one more") << u"2306041990010100190"_s << Part::Length << 18 << false;
    QTest::newRow("legacy") << u"230604500101001"_s << Part::None << 0 << true;
    QTest::newRow("pasted with blanks") << u" 230604 1990 0101 0019"_s << Part::None << 0 << true;
}

void TestIdNumber::typingIsFollowed()
{
    QFETCH(QString, soFar);
    const IdProgress progress = followIdNumber(soFar, m_today);
    QTEST(progress.wrong, "wrong");
    QTEST(progress.from, "from");
    QTEST(progress.isComplete, "complete");
    QCOMPARE(progress.message.isEmpty(), progress.wrong == IdProgress::Part::None);
}

void TestIdNumber::typedSexAndBirthAreCompared()
{
    const IdCheck check = checkIdNumber(u"230604194508170027", IdType::Unknown, m_today);
    QVERIFY(compareWithId(check, u"2", u"1945-08-17").isEmpty());
    QVERIFY(compareWithId(check, u"", u"").isEmpty());
    QVERIFY(compareWithId(check, u"9", u"1945-08").isEmpty());
    QCOMPARE(compareWithId(check, u"1", u"1945").value(0).code, u"id_sex_differs"_s);
    const Findings birth = compareWithId(check, u"2", u"1945-08-18");
    QCOMPARE(birth.size(), 1);
    QCOMPARE(birth[0].code, u"id_birth_differs"_s);
    QVERIFY(birth[0].message.contains(u"1945-08-18"_s) && birth[0].message.contains(u"1945-08-17"_s));
}

void TestIdNumber::regionsAreNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("district") << u"230604"_s << u"黑龙江省大庆市让胡路区"_s;
    QTest::newRow("municipality") << u"110105"_s << u"北京市朝阳区"_s;
    QTest::newRow("city without counties") << u"441900"_s << u"广东省东莞市"_s;
    QTest::newRow("city") << u"2306"_s << u"黑龙江省大庆市"_s;
    QTest::newRow("Hong Kong") << u"810000"_s << u"香港特别行政区"_s;
    QTest::newRow("unknown") << u"230699"_s << QString();
    QTest::newRow("no digits") << u"23060X"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void TestIdNumber::regionsAreNamed()
{
    QFETCH(QString, code);
    QTEST(regionName(code), "name");
}

void TestIdNumber::declaredTypeIsCompared()
{
    QCOMPARE(checkIdNumber(u"E12345678", IdType::Resident, m_today).reason(), u"id_characters"_s);
    QVERIFY(checkIdNumber(u"E12345678", IdType::Passport, m_today).findings.isEmpty());
    QVERIFY(checkIdNumber(u"12345678", IdType::TwTravel, m_today).isTrusted());
    QVERIFY(checkIdNumber(u"第 12 号", IdType::Other, m_today).isTrusted());
    QCOMPARE(checkIdNumber(u"123", IdType::HmTravel, m_today).findings.value(0).code, u"id_type_differs"_s);
    QCOMPARE(idTypeFromCode(idTypeCode(IdType::HmtResidence)), IdType::HmtResidence);
    QCOMPARE(idTypeFromCode(u""), IdType::Unknown);
}

void TestIdNumber::randomTextDoesNotCrash()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.bounded(24); length > 0; --length)
            text += random.bounded(3) ? QChar(u'0' + random.bounded(10)) : QChar(ushort(random.bounded(0x10000)));
        checkIdCell(text, i % 2, IdType(i % 8), m_today);
        followIdNumber(text, m_today);
        maskIdTail(text);
        maskPhone(text);
        maskName(text);
    }
}

void TestIdNumber::masksHideEnough()
{
    QVERIFY(maskIdTail(u"230604194508170027").endsWith("0027"_L1));
    QVERIFY(!maskIdTail(u"230604194508170027").contains("2306"_L1));
    QVERIFY(!maskIdTail(u"230604194508170027").contains("1945"_L1));
    QVERIFY(!maskIdTail(u"0027").contains("27"_L1));
    QCOMPARE(maskIdTail(u""), QString());
    QCOMPARE(maskPhone(u"13800134471"), u"138****4471"_s);
    QCOMPARE(maskPhone(u"0459-5501234"), u"****1234"_s);
    QCOMPARE(maskPhone(u"13800134471、13900131234"), u"138****4471、139****1234"_s);
    QCOMPARE(maskPhone(u""), QString());
    QCOMPARE(maskName(u"张建国"), u"张*"_s);
    QCOMPARE(maskName(u"欧阳建国"), u"欧阳*"_s);
    QCOMPARE(maskName(u"\U00020bb7田"), u"\U00020bb7*"_s);
    const QString birth = maskBirth(u"1945-08-17", m_today);
    QVERIFY(birth.contains("81"_L1) && birth.contains("1945"_L1) && !birth.contains("17"_L1));
    QVERIFY(maskBirth(u"", m_today).isEmpty());
}

QTEST_GUILESS_MAIN(TestIdNumber)
#include "tst_idnumber.moc"
