// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/address.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreSplit_data();
    void addressesAreSplit();
    void unreadableTextIsKept_data();
    void unreadableTextIsKept();
    void spellingsOfOneDoorShareAKey();
    void titlesNameBuildings_data();
    void titlesNameBuildings();
    void titlesFillWhatRowsLack();
    void columnsAreJoined_data();
    void columnsAreJoined();
    void datesAreAskedAbout();
    void splitIsLearnt();
    void formattedAddressesAreReadBack();
    void queriesAreRead_data();
    void queriesAreRead();
    void queriesMatch();
    void floorsFollowFromRooms();
    void randomTextDoesNotCrash();
    void speed();
};

namespace {

QString parts(const Address &address)
{
    return QStringList{address.estate, address.building, address.stairwell, address.room}.join(u'|');
}

} // namespace

void TestAddress::addressesAreSplit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &typed, const QString &expected, const QString &region = {},
                        const QString &code = {}) {
        QTest::addRow("%s", qPrintable(typed)) << typed << expected << region << code;
    };
    const QString none = u"address_no_room"_s;
    const QString door = u"油城花园|3|2|501"_s;
    row(u"油城花园3号楼2单元501室"_s, door);
    row(u"油城花园3-2-501"_s, door);
    row(u"油城花园 ３栋2单元501"_s, door);
    row(u"油城花园３－２－５０１"_s, door);
    row(u"油城花园3#2-501"_s, door);
    row(u"油城花园3#楼2单元501"_s, door);
    row(u"油城花园3#2#501"_s, door);
    row(u"油城花园3号楼2门501"_s, door);
    row(u"油城花园三号楼二单元501室"_s, door);
    row(u"油城花园3幢2单元501户"_s, door);
    row(u"油城花园 3 号楼 2 单元 501 室"_s, door);
    row(u"油城花园 3 2 501"_s, door);
    row(u"油城花园3楼2单元501"_s, door);
    row(u"油城花园3号2单元501号"_s, door);
    row(u"油城花园3—2—501"_s, door);
    row(u"油城花园3/2/501"_s, door);
    row(u"油城花园，3号楼，2单元，501室"_s, door);
    row(u"油城花园3-2-501室"_s, door);
    row(u"油城花园3号楼2单元5层501"_s, door);
    row(u"油城花园3-2-5-1"_s, door);
    row(u"油城花园3号楼2单元5楼501室"_s, door);
    row(u"油城花园03-02-0501"_s, door);
    row(u"油城花园3-2单元501"_s, door);
    row(u"油城花园3号楼2-501"_s, door);
    row(u"\u200b油城花园3号楼2单元501室\u3000"_s, door);
    row(u"大庆市让胡路区油城花园3号楼2单元501室"_s, door, u"大庆市让胡路区"_s);
    row(u"黑龙江省大庆市让胡路区创业城街道创新社区油城花园3号楼2单元501室"_s, door,
        u"黑龙江省大庆市让胡路区创业城街道创新社区"_s);
    row(u"让胡路区油城花园3-2-501"_s, door, u"让胡路区"_s);
    row(u"创业路12号501室"_s, u"创业路12号|||501"_s);
    row(u"创业路501室"_s, u"创业路|||501"_s);
    row(u"城市花园3号楼2单元501"_s, u"城市花园|3|2|501"_s);
    row(u"农贸市场小区3号楼2单元501"_s, u"农贸市场小区|3|2|501"_s);
    row(u"梦里水乡花园3-2-501"_s, u"梦里水乡花园|3|2|501"_s);
    row(u"花市小区3-2-501"_s, u"花市小区|3|2|501"_s);
    row(u"电业局家属楼2单元501"_s, u"电业局家属楼||2|501"_s);
    row(u"杏树岗镇中心小区3-2-501"_s, u"中心小区|3|2|501"_s, u"杏树岗镇"_s);
    row(u"大庆市高新区新风小区3-2-501"_s, u"新风小区|3|2|501"_s, u"大庆市高新区"_s);
    row(u"创业小区1-1-301"_s, u"创业小区|1|1|301"_s);
    row(u"学府嘉园2号楼2单元101室"_s, u"学府嘉园|2|2|101"_s);
    row(u"3号楼2单元501室"_s, u"|3|2|501"_s);
    row(u"3-2-501"_s, u"|3|2|501"_s);
    row(u"1-2-301"_s, u"|1|2|301"_s);
    row(u"3号楼501"_s, u"|3||501"_s);
    row(u"油城花园3-501"_s, u"油城花园|3||501"_s);
    row(u"油城花园A座501"_s, u"油城花园|A||501"_s);
    row(u"油城花园A座2单元1203室"_s, u"油城花园|A|2|1203"_s);
    row(u"油城花园A3号楼2单元501"_s, u"油城花园|A3|2|501"_s);
    row(u"油城花园3B-2-501"_s, u"油城花园|3B|2|501"_s);
    row(u"油城花园3-1号楼2单元501"_s, u"油城花园|3-1|2|501"_s);
    row(u"油城花园3-2-501-1"_s, u"油城花园|3|2|501-1"_s);
    row(u"油城花园3号楼2单元501A"_s, u"油城花园|3|2|501A"_s);
    row(u"平房12号"_s, u"|平房||12"_s);
    row(u"创业村平房12号"_s, u"创业村|平房||12"_s);
    row(u"创业村12号"_s, u"创业村|||12"_s);
    row(u"底商3"_s, u"|||底商3"_s, {}, none);
    row(u"油城花园3号楼底商3"_s, u"油城花园|3||底商3"_s);
    row(u"油城花园3号楼底商"_s, u"油城花园|3||底商"_s);
    row(u"油城花园3号楼车库5号"_s, u"油城花园|3||车库5"_s);
    row(u"学府嘉园二期3号楼2单元501"_s, u"学府嘉园二期|3|2|501"_s);
    row(u"学府嘉园2期3-2-501"_s, u"学府嘉园2期|3|2|501"_s);
    row(u"万达16区3号楼2单元501"_s, u"万达16区|3|2|501"_s);
    row(u"306小区3号楼2单元501"_s, u"306小区|3|2|501"_s);
    row(u"创业一小区3号楼2单元501"_s, u"创业一小区|3|2|501"_s);
    row(u"CBD公寓3号楼1203"_s, u"CBD公寓|3||1203"_s);
    row(u"创业路12号3号楼2单元501"_s, u"创业路12号|3|2|501"_s);
    row(u"创业路12号院3号楼2单元501"_s, u"创业路12号院|3|2|501"_s);
    row(u"油城花园"_s, u"油城花园|||"_s, {}, none);
    row(u"油城花园3号楼"_s, u"油城花园|3||"_s, {}, none);
    row(u"油城花园3-2"_s, u"油城花园|3|2|"_s, {}, none);
    row(u"2026-03-02"_s, u"|3|2|"_s, {}, u"address_from_date"_s);
    row(u"3月2日"_s, u"|3|2|"_s, {}, u"address_from_date"_s);
    row(u""_s, u"|||"_s);
}

void TestAddress::addressesAreSplit()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(QString, region);
    QFETCH(QString, code);
    const AddressText read = readAddress(typed);
    QCOMPARE(parts(read.address), expected);
    QCOMPARE(read.address.region, region);
    QCOMPARE(read.address.rest, QString());
    QCOMPARE(read.findings.isEmpty() ? QString() : read.findings.first().code, code);
    QCOMPARE(parts(readAddress(read.address.longText(true)).address), expected);
    QCOMPARE(readAddress(read.address.longText(true)).address.region, region);
}

void TestAddress::unreadableTextIsKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"老粮库后身"_s;
    QTest::newRow("phone") << u"油城花园13800138000"_s;
    QTest::newRow("too many numbers") << u"1-2-3-4-5-6"_s;
    QTest::newRow("relative") << u"同上"_s;
    QTest::newRow("signs") << u"？？？"_s;
}

void TestAddress::unreadableTextIsKept()
{
    QFETCH(QString, typed);
    const AddressText read = readAddress(typed);
    QCOMPARE(read.findings.value(0).code, u"address_unparsed"_s);
    QVERIFY(!read.address.isDoor());
    QCOMPARE(read.address.longText(), read.address.rest);
    QCOMPARE(readAddress(read.address.rest).address, read.address);
    // What stands beside the numbers is kept too.
    QCOMPARE(readAddress(u"油城花园3号楼2单元501室（租）").address.longText(), u"油城花园3号楼2单元501室（租）"_s);
}

void TestAddress::spellingsOfOneDoorShareAKey()
{
    QCOMPARE(readAddress(u"油城花园3号楼2单元501室").address.key(), u"油城花园|3|2|501"_s);
    for (const QStringView text : {QStringView(u"油城花园3-2-501"), QStringView(u"油城花园 ３栋2单元501"),
                                   QStringView(u"大庆市油城花园03#2-0501")})
        QCOMPARE(readAddress(text).address.key(), u"油城花园|3|2|501"_s);
    QCOMPARE(readAddress(u"油城花园a座501").address.key(), readAddress(u"油城花园Ａ座501").address.key());
    QVERIFY(readAddress(u"油城花园3-2-501").address.key() != readAddress(u"创业小区3-2-501").address.key());
    QVERIFY(readAddress(u"老粮库后身").address.key() != readAddress(u"老粮库前身").address.key());
    QCOMPARE(readAddress(u"油城花园3-2-501").address.shortText(), u"3-2-501"_s);
    QCOMPARE(readAddress(u"油城花园3-501").address.shortText(), u"3-501"_s);
    QCOMPARE(readAddress(u"油城花园3-2-501").address.buildingKey(), u"油城花园|3"_s);
}

void TestAddress::titlesNameBuildings_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("estate");
    QTest::addColumn<QString>("building");
    QTest::addColumn<QString>("stairwell");
    QTest::newRow("building") << u"3号楼"_s << u""_s << u"3"_s << u""_s;
    QTest::newRow("estate and building") << u"油城花园3号楼花名册"_s << u"油城花园"_s << u"3"_s << u""_s;
    QTest::newRow("with region") << u"让胡路区油城花园3号楼居民信息台账（2026年10月）"_s << u"油城花园"_s << u"3"_s
                                 << u""_s;
    QTest::newRow("hash") << u"油城花园3#"_s << u"油城花园"_s << u"3"_s << u""_s;
    QTest::newRow("letter") << u"A座"_s << u""_s << u"A"_s << u""_s;
    QTest::newRow("stairwell") << u"3号楼2单元"_s << u""_s << u"3"_s << u"2"_s;
    QTest::newRow("number") << u"12"_s << u""_s << u"12"_s << u""_s;
    QTest::newRow("community") << u"创新社区居民信息台账（2026年10月）"_s << u""_s << u""_s << u""_s;
    QTest::newRow("sheet") << u"Sheet1"_s << u""_s << u""_s << u""_s;
    QTest::newRow("year") << u"2026"_s << u""_s << u""_s << u""_s;
    QTest::newRow("known estate") << u"创业小区居民花名册"_s << u"创业小区"_s << u""_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s << u""_s << u""_s;
}

void TestAddress::titlesNameBuildings()
{
    QFETCH(QString, title);
    const AddressReading reading = readAddressTitle(title, {u"创业小区"_s});
    QTEST(reading.estate, "estate");
    QTEST(reading.building, "building");
    QTEST(reading.stairwell, "stairwell");
}

void TestAddress::titlesFillWhatRowsLack()
{
    const AddressReading reading = readAddressTitle(u"油城花园3号楼花名册");
    QCOMPARE(readAddress(u"2-501", reading).address.key(), u"油城花园|3|2|501"_s);
    QCOMPARE(readAddress(u"2单元501", reading).address.key(), u"油城花园|3|2|501"_s);
    QCOMPARE(readAddress(u"501", reading).address.key(), u"油城花园|3||501"_s);
    QCOMPARE(readAddress(u"5楼501", reading).address.key(), u"油城花园|3||501"_s);
    // A row that names another place is believed.
    QCOMPARE(readAddress(u"创业小区5-1-201", reading).address.key(), u"创业小区|5|1|201"_s);
}

void TestAddress::columnsAreJoined_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected");
    const QString door = u"油城花园|3|2|501"_s;
    const QString estate = u"油城花园"_s;
    QTest::newRow("numbers") << QStringList{estate, u"3"_s, u"2"_s, u"501"_s} << door;
    QTest::newRow("decimals") << QStringList{estate, u"3.0"_s, u"2.0"_s, u"501.0"_s} << door;
    QTest::newRow("marks") << QStringList{estate, u"3号楼"_s, u"2单元"_s, u"501室"_s} << door;
    QTest::newRow("Chinese") << QStringList{estate, u"三号楼"_s, u"二单元"_s, u"501"_s} << door;
    QTest::newRow("full width") << QStringList{estate, u"３＃"_s, u"２"_s, u"５０１"_s} << door;
    QTest::newRow("building and stairwell in one") << QStringList{estate, u"3-2"_s, u""_s, u"501"_s} << door;
    QTest::newRow("all in the room") << QStringList{estate, u""_s, u""_s, u"3-2-501"_s} << door;
    QTest::newRow("estate with building") << QStringList{u"油城花园3号楼"_s, u""_s, u"2"_s, u"501"_s} << door;
    QTest::newRow("stairwell with room") << QStringList{estate, u"3"_s, u""_s, u"2-501"_s} << door;
    QTest::newRow("single storey") << QStringList{u"创业村"_s, u"平房"_s, u""_s, u"12"_s} << u"创业村|平房||12"_s;
    QTest::newRow("shop") << QStringList{estate, u"3"_s, u""_s, u"底商3"_s} << u"油城花园|3||底商3"_s;
    QTest::newRow("empty") << QStringList{u""_s, u""_s, u""_s, u""_s} << u"|||"_s;
}

void TestAddress::columnsAreJoined()
{
    QFETCH(QStringList, cells);
    const AddressText read = joinAddress(cells[0], cells[1], cells[2], cells[3]);
    QTEST(parts(read.address), "expected");
    QVERIFY(read.findings.isEmpty());
}

void TestAddress::datesAreAskedAbout()
{
    const AddressReading reading{.estate = u"油城花园"_s};
    const AddressText read = readAddressDate(2026, 3, 2, reading);
    QCOMPARE(read.findings.value(0).code, u"address_from_date"_s);
    QVERIFY(read.findings[0].message.contains(u"3-2"_s));
    QCOMPARE(parts(read.address), u"油城花园|3|2|"_s);
}

void TestAddress::splitIsLearnt()
{
    const AddressSplit split =
        proposeAddressSplit({u"油城花园3号楼2单元501室"_s, u"油城花园3-2-502"_s, u"创业小区 １栋1单元301"_s,
                             u"创业小区1-1-302"_s, u"老粮库后身"_s, u""_s, u"2026-03-02"_s});
    QCOMPARE(split.samples, 6);
    QCOMPARE(split.understood, 4);
    QCOMPARE(split.dates, 1);
    QCOMPARE(split.reading.estates, (QStringList{u"创业小区"_s, u"油城花园"_s}));
    QVERIFY(split.hasEstate && split.hasBuilding && split.hasStairwell && split.hasRoom);
    QVERIFY(!split.isTwoPartsUnsure);
    QCOMPARE(split.unparsed, QStringList{u"老粮库后身"_s});
    QVERIFY(proposeAddressSplit({u"3-501"_s, u"3-502"_s}).isTwoPartsUnsure);
    // Known estates part the name from what stands before it, and leave other names whole.
    const AddressReading known{.estates = {u"油城花园"_s}};
    QCOMPARE(readAddress(u"创业路12号油城花园3-2-501", known).address.estate, u"油城花园"_s);
    QCOMPARE(readAddress(u"创业路12号油城花园3-2-501", known).address.region, u"创业路12号"_s);
    QCOMPARE(readAddress(u"新油城花园3-2-501", known).address.estate, u"新油城花园"_s);
    // A person says what 3-501 means.
    QCOMPARE(parts(readAddress(u"3-501", {.twoParts = AddressReading::TwoParts::StairwellRoom}).address), u"||3|501"_s);
    QCOMPARE(parts(readAddress(u"3-12", {.twoParts = AddressReading::TwoParts::BuildingStairwell}).address),
             u"|3|12|"_s);
    // Nobody's names are addresses.
    QVERIFY(proposeAddressSplit({u"王建国"_s, u"李秀英"_s}).share() < 0.1);
}

void TestAddress::formattedAddressesAreReadBack()
{
    QRandomGenerator random(3);
    const QStringList estates{u"油城花园"_s, u"创业小区"_s, u"学府嘉园二期"_s, u"万达16区"_s, u""_s};
    const QStringList buildings{u"3"_s, u"12"_s, u"A"_s, u"3-1"_s, u"B2"_s, u"3B"_s};
    const QStringList stairwells{u"1"_s, u"12"_s, u""_s};
    const QStringList rooms{u"501"_s, u"1203"_s, u"501-1"_s, u"501A"_s, u"底商3"_s, u"门市"_s};
    for (int i = 0; i < 2000; ++i) {
        Address address;
        address.estate = estates[random.bounded(estates.size())];
        address.building = buildings[random.bounded(buildings.size())];
        address.stairwell = stairwells[random.bounded(stairwells.size())];
        address.room = rooms[random.bounded(rooms.size())];
        QCOMPARE(readAddress(address.longText()).address, address);
        const bool isPlain = !address.stairwell.isEmpty() && !address.room.contains(u'市')
                             && !address.room.contains(u'商') && !address.building.contains(u'-');
        if (isPlain)
            QCOMPARE(readAddress(address.estate + address.shortText()).address, address);
    }
}

void TestAddress::queriesAreRead_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("short") << u"3-2-501"_s << u"|3|2|501"_s << u"3-2-501"_s;
    QTest::newRow("long") << u"油城3号楼2单元"_s << u"油城|3|2|"_s << u"3-2-"_s;
    QTest::newRow("estate and two") << u"油城3-2"_s << u"油城|3|2|"_s << u"3-2-"_s;
    QTest::newRow("building") << u"3号楼"_s << u"|3||"_s << u"3-"_s;
    QTest::newRow("stairwell and room") << u"2单元501"_s << u"||2|501"_s << u"2-501"_s;
    QTest::newRow("room") << u"501室"_s << u"|||501"_s << u"501"_s;
    QTest::newRow("full width") << u"３－２－５０１"_s << u"|3|2|501"_s << u"3-2-501"_s;
    QTest::newRow("digits are none") << u"501"_s << u""_s << u""_s;
    QTest::newRow("name is none") << u"王建国"_s << u""_s << u""_s;
    QTest::newRow("id is none") << u"230604199001010019"_s << u""_s << u""_s;
    QTest::newRow("id end is none") << u"002X"_s << u""_s << u""_s;
    QTest::newRow("letters are none") << u"wjg"_s << u""_s << u""_s;
}

void TestAddress::queriesAreRead()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QFETCH(QString, pattern);
    const std::optional<AddressQuery> query = readAddressQuery(word);
    QCOMPARE(query.has_value(), !expected.isEmpty());
    if (!query)
        return;
    QCOMPARE((QStringList{query->estate, query->building, query->stairwell, query->room}.join(u'|')), expected);
    QCOMPARE(query->shortPattern(), pattern);
}

void TestAddress::queriesMatch()
{
    const Address door = readAddress(u"油城花园3号楼2单元501室").address;
    for (const QStringView word :
         {QStringView(u"3-2-501"), QStringView(u"油城3号楼"), QStringView(u"油城3-2"), QStringView(u"2-501"),
          QStringView(u"3-501"), QStringView(u"501室"), QStringView(u"三号楼")})
        QVERIFY2(matches(*readAddressQuery(word), door), qPrintable(word.toString()));
    for (const QStringView word : {QStringView(u"3-2-502"), QStringView(u"创业3号楼"), QStringView(u"2-3"),
                                   QStringView(u"50室"), QStringView(u"13号楼")})
        QVERIFY2(!matches(*readAddressQuery(word), door), qPrintable(word.toString()));
}

void TestAddress::floorsFollowFromRooms()
{
    QCOMPARE(floorOfRoom(u"501"), std::optional(5));
    QCOMPARE(floorOfRoom(u"1203"), std::optional(12));
    QCOMPARE(floorOfRoom(u"501-1"), std::optional(5));
    QCOMPARE(floorOfRoom(u"501A"), std::optional(5));
    QCOMPARE(floorOfRoom(u"-101"), std::optional(-1));
    QCOMPARE(floorOfRoom(u"底商3"), std::nullopt);
    QCOMPARE(floorOfRoom(u"12"), std::nullopt);
    QCOMPARE(floorOfRoom(u""), std::nullopt);
}

void TestAddress::randomTextDoesNotCrash()
{
    QRandomGenerator random(5);
    static constexpr QStringView pool = u"0123456789-#/ 号楼栋单元室层门户房平底商期区市街道（）三十二ABx，";
    for (int i = 0; i < 50000; ++i) {
        QString text;
        for (int length = random.bounded(20); length > 0; --length)
            text += random.bounded(6) ? pool[random.bounded(pool.size())] : QChar(ushort(random.bounded(0x10000)));
        const AddressText read = readAddress(text);
        read.address.key();
        readAddressTitle(text);
        if (const auto query = readAddressQuery(text))
            matches(*query, read.address);
        joinAddress(text.left(5), text.mid(5, 3), text.mid(8, 3), text.mid(11));
        proposeAddressSplit({text});
        floorOfRoom(text);
    }
}

void TestAddress::speed()
{
    QBENCHMARK
    {
        for (int i = 0; i < 100; ++i)
            readAddress(u"油城花园3号楼2单元501室");
    }
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
