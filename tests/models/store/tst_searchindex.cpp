// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchindex.h"

#include "tests/models/store/naivesearch.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const SearchAddress homes[] = {
    {1, u"油城花园3号楼2单元501室"_s, u"3"_s, u"2"_s, u"501"_s},
    {2, u"油城花园13号楼2单元501室"_s, u"13"_s, u"2"_s, u"501"_s},
    {3, u"油城花园3号楼2单元1501室"_s, u"3"_s, u"2"_s, u"1501"_s},
    {4, u"阳光小区A座3单元502室"_s, u"A"_s, u"3"_s, u"502"_s},
    {5, u"长宁路12弄5号"_s, {}, {}, {}},
    {6, u"油城花园3号楼12单元502室"_s, u"3"_s, u"12"_s, u"502"_s},
};

const SearchEntry residents[] = {
    {1, u"王建国"_s, {}, u"230604194901011234"_s, u"13812345678"_s, 1},
    {2, u"王国建"_s, {}, u"23060419870505432x"_s, u"13900001234 04595551234"_s, 1},
    {3, u"单雄信"_s, u"单大郎"_s, {}, {}, 2},
    {4, u"仇和"_s, {}, {}, {}, 3},
    {5, u"尉迟恭"_s, {}, {}, {}, 4},
    {6, u"吕绿珠"_s, {}, {}, {}, 5},
    {7, u"曾乐重"_s, {}, {}, {}, 6},
    {8, u"欧阳娜娜"_s, u"欧安"_s, {}, {}, -1},
    {9, u"买买提·艾力"_s, {}, u"e12345678"_s, {}, -1},
    {10, u"John Smith"_s, {}, {}, {}, -1},
    {11, u"张𬭎"_s, {}, {}, {}, -1},
    {12, u"建国强"_s, {}, {}, {}, -1},
    {13, u"王建国富"_s, {}, {}, {}, -1},
    {14, u"查安"_s, {}, {}, {}, -1},
};

void fill(SearchIndex &index)
{
    SearchIndex::Loader loader;
    for (const SearchAddress &home : homes)
        loader.setAddress(home);
    for (const SearchEntry &resident : residents)
        loader.add(resident);
    index.setDoorReader(Naive::readDoor);
    index.load(std::move(loader));
}

QList<qint32> sorted(QList<qint32> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

QList<qint32> found(const SearchIndex &index, const QString &text)
{
    QList<qint32> keys;
    const SearchResult result = index.search(text, 1000);
    for (const SearchHit &hit : result.hits)
        keys.append(hit.key);
    return keys;
}

/// People and queries drawn from few characters, so that much matches, with all the odd cases among them.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    int below(int end) { return m_random.bounded(end); }
    bool oneIn(int n) { return below(n) == 0; }
    QString from(const QString &characters) { return QString(characters[below(int(characters.size()))]); }

    QString name()
    {
        if (oneIn(40))
            return u"John Smith"_s;
        if (oneIn(40))
            return u"阿依·买买提"_s;
        static const QStringList doubles = {u"尉迟"_s, u"欧阳"_s, u"单于"_s, u"万俟"_s};
        QString out = oneIn(12) ? doubles[below(4)] : from(u"王李张单仇解查曾区吕朴缪翟乐员种安"_s);
        for (int more = oneIn(5) ? 1 : 2; more > 0; --more)
            out += from(u"建国安强乐重女绿行长朝华重尔昂伟恩欧"_s);
        return out + (oneIn(60) ? u"𬭎"_s : QString());
    }
    QString digits(int length)
    {
        QString out;
        for (; length > 0; --length)
            out += QChar(u'0' + below(10));
        return out;
    }
    SearchEntry person(qint32 key, int addresses)
    {
        SearchEntry out;
        out.key = key;
        out.name = name();
        out.formerName = oneIn(15) ? name() : QString();
        out.idNumber = oneIn(10) ? QString() : u"2306"_s + digits(13) + (oneIn(10) ? u"x"_s : digits(1));
        out.phones = oneIn(8) ? QString() : u"1"_s + digits(10);
        if (oneIn(10))
            out.phones += u" 0459"_s + digits(oneIn(2) ? 7 : 12);
        out.phones = out.phones.trimmed();
        out.addressKey = oneIn(10) ? -1 : below(addresses);
        return out;
    }
    SearchAddress address(qint32 key)
    {
        static const QStringList estates = {u"油城花园"_s, u"油城新村"_s, u"阳光小区"_s, u"建国路8号院"_s};
        SearchAddress out;
        out.key = key;
        if (oneIn(10)) {
            out.text = u"长宁路%1弄%2号"_s.arg(1 + below(30)).arg(1 + below(12));
            return out;
        }
        out.building = QString::number(1 + below(14));
        out.stairwell = oneIn(5) ? QString() : QString::number(1 + below(4));
        out.room = QString::number((1 + below(12)) * 100 + 1 + below(3));
        out.text = estates[below(4)] + out.building + u"号楼"_s + (out.stairwell.isEmpty() ? QString() : out.stairwell + u"单元"_s)
            + out.room + u"室"_s;
        return out;
    }
    QString part(const QString &text, int longest)
    {
        if (text.isEmpty())
            return text;
        const int from = below(int(text.size()));
        return text.mid(from, 1 + below(longest));
    }
    QString word(const SearchEntry &person, const SearchAddress &home)
    {
        switch (below(11)) {
        case 0: return part(person.name, 3).remove(u' ').toLower();
        case 1: return part(person.formerName, 2).remove(u' ').toLower();
        case 2: return part(Pinyin::initials(person.name), 3).remove(u' ');
        case 3: return part(Pinyin::full(person.name), 9).remove(u' ');
        case 4: return mixed(person.name);
        case 5: return part(person.idNumber, 6);
        case 6: return part(person.phones, 5).section(u' ', 0, 0);
        case 7: return part(home.text, 6);
        case 8: return QStringList({home.building, home.stairwell, home.room}).join(u'-').replace(u"--"_s, u"-"_s);
        case 9: return home.text.left(2) + home.building + (oneIn(2) ? u"号楼"_s : u"-"_s + home.stairwell);
        default: return home.room.left(1 + below(4));
        }
    }
    /// Initials, syllables of any reading and characters in one word.
    QString mixed(const QString &name)
    {
        QString out;
        for (const QChar c : name) {
            const QStringList readings = Pinyin::readings(c.unicode());
            if (readings.isEmpty() || oneIn(6)) {
                out += c;
                continue;
            }
            const QString reading = readings[below(int(readings.size()))];
            out += oneIn(2) ? reading.left(1) : reading;
        }
        return out.remove(u' ').toLower().left(1 + below(14));
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void putsTheBestFirst();
    void ranksAnyNumberOfHits();
    void marksWhatMatched_data();
    void marksWhatMatched();
    void returnsNoMoreThanAskedButCountsAll();
    void followsChanges();
    void followsAnAddressForAllWhoLiveThere();
    void listsAsARoster();
    void agreesWithTheNaiveSearch_data();
    void agreesWithTheNaiveSearch();
    void survivesOddInput();
    void compactionKeepsWhatChangedMeanwhile();
    void readsWhileOneWrites();
};

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint32>>("keys");
    const auto row = [](const QString &text, const QList<qint32> &keys) { QTest::newRow(qPrintable(text)) << text << keys; };
    using Keys = QList<qint32>;
    row(u"王"_s, {1, 2, 13});
    row(u"王建"_s, {1, 13});
    row(u"建国"_s, {1, 12, 13});
    row(u"wjg"_s, {1, 13});
    row(u"WJG"_s, {1, 13});
    row(u"ｗｊｇ"_s, {1, 13});
    row(u"wangjianguo"_s, {1, 13});
    row(u"wangjg"_s, {1, 13});
    row(u"wjiang"_s, {1, 13});         // w, jian, g
    row(u"wjianh"_s, Keys());
    row(u"wjianguo"_s, {1, 13});
    row(u"jianguo"_s, {1, 12, 13});
    row(u"王jg"_s, {1, 13});
    row(u"angjian"_s, Keys());        // not from within a syllable
    row(u"shan"_s, {3});
    row(u"dan"_s, {3});               // its other reading
    row(u"sxx"_s, {3});
    row(u"qiuhe"_s, {4});
    row(u"chouhe"_s, {4});
    row(u"yuchi"_s, {5});
    row(u"yuchigong"_s, {5});
    row(u"ycg"_s, {5});
    row(u"lv"_s, {6});
    row(u"lu"_s, {6});
    row(u"lü"_s, {6});
    row(u"lvlvzhu"_s, {6});
    row(u"lulvzhu"_s, {6});
    row(u"llz"_s, {6});
    row(u"zenglezhong"_s, {7});
    row(u"cengyuechong"_s, {7});
    row(u"zlc"_s, {7});
    row(u"ouy"_s, {8});
    row(u"ouyangnana"_s, {8});
    row(u"oynn"_s, {8});
    row(u"oa"_s, {8});                // 欧安, the former name
    row(u"大郎"_s, {3});
    row(u"dalang"_s, {3});
    row(u"zha"_s, {11, 14});          // 查 is read zha; 张 begins so
    row(u"买提艾"_s, {9});            // with or without the dot
    row(u"买买提·艾"_s, {9});
    row(u"买买提•艾力"_s, {9});
    row(u"mmtal"_s, {9});
    row(u"smith"_s, {10});
    row(u"John"_s, {10});
    row(u"john smith"_s, {10});
    row(u"smith john"_s, {10});
    row(u"𬭎"_s, {11});
    row(u"张𬭎"_s, {11});
    row(u"z𬭎"_s, {11});
    row(u"19490101"_s, {1});
    row(u"4321"_s, Keys());
    row(u"432x"_s, {2});
    row(u"432X"_s, {2});
    row(u"1234"_s, {1, 2, 9});
    row(u"5551234"_s, {2});           // the second phone
    row(u"0459-5551234"_s, {2});
    row(u"e12345678"_s, {9});
    row(u"E123"_s, {9});
    row(u"12341381"_s, Keys());       // not across two numbers
    row(u"3-2-501"_s, {1, 2});
    row(u"3-2"_s, {1, 2, 4});
    row(u"3-2-"_s, {1, 2, 4});
    row(u"2-501"_s, {1, 2, 3});
    row(u"13-2-501"_s, {3});
    row(u"3－2－501"_s, {1, 2});
    row(u"03-02-0501"_s, {1, 2});
    row(u"3-2-5"_s, {1, 2});          // the fifth floor, while 501 is being typed
    row(u"3-2-50"_s, {1, 2});
    row(u"3-2-1"_s, {4});
    row(u"油城3-2"_s, {1, 2, 4});
    row(u"油城3号楼2单元"_s, {1, 2, 4});
    row(u"油城花园3号楼2单元501"_s, {1, 2});
    row(u"3栋2单元501"_s, {1, 2});
    row(u"花园3号楼"_s, {1, 2, 4, 7});
    row(u"3号楼"_s, {1, 2, 4, 7});    // not 13号楼
    row(u"2单元"_s, {1, 2, 3, 4});    // not 12单元
    row(u"501"_s, {1, 2, 3});         // rooms that begin so, not 1501
    row(u"50"_s, {1, 2, 3, 5, 7});
    row(u"12弄"_s, {6});
    row(u"长宁路12"_s, {6});
    row(u"长宁路1"_s, {6});
    row(u"宁路"_s, {6});
    row(u"A座"_s, {5});
    row(u"阳光"_s, {5});
    row(u"油城花园13号楼2单元501室"_s, {3});
    row(u"王 油城"_s, {1, 2});
    row(u"油城 王"_s, {1, 2});
    row(u"王，1234"_s, {1, 2});
    row(u"w 3-2"_s, {1, 2});
    row(u"w j 1949"_s, {1});
    row(u"501 wjg"_s, {1});
    row(u"王 阳光"_s, Keys());
    row(QString(), Keys());
    row(u"   "_s, Keys());
    row(u"·"_s, Keys());
    row(u"王五六"_s, Keys());
}

void TestSearchIndex::finds()
{
    QFETCH(QString, text);
    QFETCH(QList<qint32>, keys);
    SearchIndex index;
    fill(index);
    QCOMPARE(sorted(found(index, text)), keys);
    QCOMPARE(index.count(text), keys.size());
    QCOMPARE(sorted(index.keys(text)), keys);
    // The same when everybody came one by one.
    SearchIndex grown;
    grown.setDoorReader(Naive::readDoor);
    for (const SearchEntry &resident : residents)
        grown.put(resident);
    for (const SearchAddress &home : homes)
        grown.setAddress(home);
    QCOMPARE(sorted(found(grown, text)), keys);
}

void TestSearchIndex::putsTheBestFirst()
{
    SearchIndex index;
    const auto put = [&index](qint32 key, const QString &name, const QString &former = {}, const QString &id = {}) {
        index.put(SearchEntry{key, name, former, id, {}, key == 9 ? 1 : -1});
    };
    index.setAddress({1, u"建国路3号"_s, {}, {}, {}});
    put(1, u"王建国"_s);
    put(2, u"建国"_s);
    put(3, u"安建国"_s);
    put(4, u"建国强"_s);
    put(5, u"王小建国"_s);
    put(6, u"李四"_s, u"建国"_s);
    put(7, u"建国安"_s);
    put(9, u"赵一"_s);
    const QList<qint32> expected = {2, 7, 4, 3, 1, 5, 6, 9};
    QCOMPARE(found(index, u"建国"_s), expected);
    const QList<qint32> byLetters = {2, 7, 4, 3, 1, 5, 6};
    QCOMPARE(found(index, u"jianguo"_s), byLetters);
    QCOMPARE(found(index, u"jg"_s), byLetters);
    index.compact();
    QCOMPARE(found(index, u"建国"_s), expected);
    put(10, u"建国"_s); // stands in another segment than the rest
    QCOMPARE(found(index, u"建国"_s).first(2), QList<qint32>({2, 10}));

    put(20, u"甲"_s, {}, u"111122223333444455"_s);
    put(21, u"乙"_s, {}, u"444455111122223333"_s);
    put(22, u"丙"_s, {}, u"444455"_s);
    QCOMPARE(found(index, u"444455"_s), QList<qint32>({22, 20, 21}));
}

// Far more hits than are looked at one by one: the best still come first.
void TestSearchIndex::ranksAnyNumberOfHits()
{
    SearchIndex::Loader loader;
    for (qint32 i = 0; i < 60000; ++i)
        loader.add({i, (i % 2 ? u"安国"_s : u"李国"_s) + QChar(char16_t(0x4E00 + i % 3000)), {}, {}, {}, -1});
    loader.add({70000, u"国庆"_s, {}, {}, {}, -1});
    loader.add({70001, u"国"_s, {}, {}, {}, -1});
    SearchIndex index;
    index.load(std::move(loader));
    const SearchResult result = index.search(u"国"_s, 5);
    QCOMPARE(result.total, 60002);
    QCOMPARE(result.hits.size(), 5);
    QCOMPARE(result.hits[0].key, 70001);
    QCOMPARE(result.hits[1].key, 70000);
    QCOMPARE(index.search(u"guo"_s, 5).hits[0].key, 70001);
}

void TestSearchIndex::marksWhatMatched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint32>("key");
    QTest::addColumn<QList<SearchMark>>("marks");
    using Marks = QList<SearchMark>;
    const auto row = [](const QString &text, qint32 key, const Marks &marks) {
        QTest::newRow(qPrintable(text)) << text << key << marks;
    };
    using enum SearchField;
    row(u"建国"_s, 1, {{Name, 1, 2}});
    row(u"wj"_s, 1, {{Name, 0, 2}});
    row(u"jianguo"_s, 1, {{Name, 1, 2}});
    row(u"guo"_s, 1, {{Name, 2, 1}});
    row(u"oa"_s, 8, {{FormerName, 0, 2}});
    row(u"提艾"_s, 9, {{Name, 2, 3}}); // the dot between them too
    row(u"𬭎"_s, 11, {{Name, 1, 2}});  // two units
    row(u"1234"_s, 1, {{IdNumber, 14, 4}, {Phone, 3, 4}}); // 138 1234 5678 has it first after three digits
    row(u"5551234"_s, 2, {{Phone, 16, 7}});
    row(u"花园"_s, 1, {{Address, 2, 2}});
    row(u"3-2-501"_s, 1, {{Address, 4, 1}, {Address, 7, 1}, {Address, 10, 3}});
    row(u"油城3号楼2单元"_s, 1, {{Address, 0, 2}, {Address, 4, 1}, {Address, 7, 1}});
    row(u"3号楼2单元"_s, 1, {{Address, 4, 6}});
    row(u"50"_s, 5, {{Address, 9, 2}});
    row(u"王 501"_s, 1, {{Name, 0, 1}, {Address, 10, 3}});
}

void TestSearchIndex::marksWhatMatched()
{
    QFETCH(QString, text);
    QFETCH(qint32, key);
    QFETCH(QList<SearchMark>, marks);
    SearchIndex index;
    fill(index);
    const SearchResult result = index.search(text);
    const auto hit = std::find_if(result.hits.begin(), result.hits.end(), [key](const SearchHit &h) { return h.key == key; });
    QVERIFY(hit != result.hits.end());
    const auto show = [](const QList<SearchMark> &list) {
        QStringList out;
        for (const SearchMark &mark : list)
            out += u"%1:%2+%3"_s.arg(int(mark.field)).arg(mark.start).arg(mark.length);
        return out.join(u' ');
    };
    QCOMPARE(show(hit->marks), show(marks));
}

void TestSearchIndex::returnsNoMoreThanAskedButCountsAll()
{
    SearchIndex index;
    fill(index);
    const SearchResult result = index.search(u"油城"_s, 2);
    QCOMPARE(result.total, 5);
    QCOMPARE(result.hits.size(), 2);
    QCOMPARE(index.search(u"油城"_s, 0).total, 5);
    QVERIFY(index.search(u"油城"_s, 0).hits.isEmpty());
}

void TestSearchIndex::followsChanges()
{
    SearchIndex index;
    fill(index);
    index.put({1, u"赵建国"_s, u"王建国"_s, u"111111111111111111"_s, {}, 4});
    QCOMPARE(found(index, u"zjg"_s), QList<qint32>({1}));
    QCOMPARE(sorted(found(index, u"wjg"_s)), QList<qint32>({1, 13})); // by the former name
    QVERIFY(found(index, u"19490101"_s).isEmpty());
    QCOMPARE(sorted(found(index, u"阳光"_s)), QList<qint32>({1, 5}));
    index.remove(13);
    QCOMPARE(found(index, u"wjg"_s), QList<qint32>({1}));
    index.remove(13);
    QCOMPARE(index.size(), qsizetype(std::size(residents)) - 1);
    index.setAddressOf(1, -1);
    QCOMPARE(found(index, u"阳光"_s), QList<qint32>({5}));
    index.setAddressOf(1, 5);
    QCOMPARE(sorted(found(index, u"长宁路"_s)), QList<qint32>({1, 6}));
    index.put(residents[12]);
    QCOMPARE(sorted(found(index, u"wjg"_s)), QList<qint32>({1, 13}));
    index.clear();
    QCOMPARE(index.size(), 0);
    QVERIFY(found(index, u"w"_s).isEmpty());
}

void TestSearchIndex::followsAnAddressForAllWhoLiveThere()
{
    SearchIndex index;
    fill(index);
    index.setAddress({1, u"海棠小区7号楼1单元302室"_s, u"7"_s, u"1"_s, u"302"_s});
    QCOMPARE(sorted(found(index, u"海棠"_s)), QList<qint32>({1, 2}));
    QCOMPARE(sorted(found(index, u"7-1-302"_s)), QList<qint32>({1, 2}));
    QVERIFY(found(index, u"3-2-501"_s).isEmpty());
    index.setAddress({99, u"海棠小区8号楼1单元101室"_s, u"8"_s, u"1"_s, u"101"_s});
    index.setAddressOf(3, 99);
    QCOMPARE(found(index, u"海棠"_s), QList<qint32>({2, 1, 3})); // door by door
}

void TestSearchIndex::listsAsARoster()
{
    Chance chance(5);
    SearchIndex::Loader loader;
    QMap<qint32, QString> names;
    for (qint32 key = 0; key < 3000; ++key) {
        const SearchEntry person = chance.person(key, 1);
        names[key] = person.name;
        loader.add(person);
    }
    SearchIndex index;
    index.load(std::move(loader));
    for (qint32 key = 3000; key < 3300; ++key) {
        const SearchEntry person = chance.person(key, 1);
        names[key] = person.name;
        index.put(person);
    }
    for (const QString &text : {u"a"_s, u"建"_s, u"1"_s}) {
        const QList<qint32> keys = index.keys(text);
        QVERIFY(keys.size() > 300);
        for (qsizetype i = 1; i < keys.size(); ++i)
            QVERIFY2(Pinyin::sortKey(names[keys[i - 1]]) <= Pinyin::sortKey(names[keys[i]]),
                     qPrintable(names[keys[i - 1]] + u' ' + names[keys[i]]));
    }
}

void TestSearchIndex::agreesWithTheNaiveSearch_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("people");
    QTest::newRow("few") << 1u << 30;
    QTest::newRow("some") << 2u << 300;
    QTest::newRow("many") << 3u << 800;
}

void TestSearchIndex::agreesWithTheNaiveSearch()
{
    QFETCH(quint32, seed);
    QFETCH(int, people);
    Chance chance(seed);
    const int addresses = people / 3 + 1;
    Naive::Office office;
    SearchIndex index;
    index.setDoorReader(Naive::readDoor);
    SearchIndex::Loader loader(people);
    for (qint32 key = 0; key < addresses; ++key) {
        office.addresses[key] = chance.address(key);
        loader.setAddress(office.addresses[key]);
    }
    for (qint32 key = 0; key < people; ++key) {
        office.people[key] = chance.person(key, addresses);
        loader.add(office.people[key]);
    }
    index.load(std::move(loader));

    int hits = 0;
    for (int round = 0; round < (people > 500 ? 300 : 700); ++round) {
        const qint32 key = chance.below(people + people / 4 + 1);
        switch (chance.below(8)) {
        case 0:
        case 1:
        case 2:
            office.people[key] = chance.person(key, addresses);
            index.put(office.people[key]);
            break;
        case 3:
            office.people.remove(key);
            index.remove(key);
            break;
        case 4: {
            const SearchAddress home = chance.address(chance.below(addresses));
            office.addresses[home.key] = home;
            index.setAddress(home);
            break;
        }
        case 5:
            if (office.people.contains(key)) {
                office.people[key].addressKey = chance.below(addresses);
                index.setAddressOf(key, office.people[key].addressKey);
            }
            break;
        default:
            if (chance.oneIn(20))
                index.compact();
        }
        if (office.people.isEmpty())
            continue;
        const auto any = std::next(office.people.cbegin(), chance.below(int(office.people.size())));
        const SearchAddress home = office.addresses.value(any->addressKey);
        QString text = chance.word(*any, home);
        if (chance.oneIn(4))
            text += u' ' + chance.word(*any, home);
        const QList<qint32> expected = Naive::search(office, text);
        const QString context = u"round %1: \"%2\""_s.arg(round).arg(text);
        QVERIFY2(sorted(index.keys(text)) == expected, qPrintable(context));
        const SearchResult result = index.search(text, 7);
        QVERIFY2(result.total == expected.size(), qPrintable(context));
        QCOMPARE(result.hits.size(), std::min<qsizetype>(7, expected.size()));
        for (const SearchHit &hit : result.hits) {
            QVERIFY2(expected.contains(hit.key), qPrintable(context));
            QVERIFY2(!hit.marks.isEmpty(), qPrintable(context));
        }
        hits += int(expected.size());
    }
    QVERIFY(hits > 1000);
    QCOMPARE(index.size(), office.people.size());
}

void TestSearchIndex::survivesOddInput()
{
    SearchIndex index;
    fill(index);
    index.put({-1, u"王"_s, {}, {}, {}, -1});
    index.setAddress({-1, u"油城"_s, {}, {}, {}});
    index.remove(-1);
    index.remove(1000000);
    index.setAddressOf(1000000, 1);
    index.setAddressOf(1, 5000); // an address that is not known yet
    QVERIFY(found(index, u"3-2-501"_s) == QList<qint32>({2}));
    index.setAddress({5000, u"新家"_s, {}, {}, {}});
    QCOMPARE(found(index, u"新家"_s), QList<qint32>({1}));
    index.put({20, QString(), {}, u"77777"_s, u"- 8888888888888888888"_s, -1});
    QCOMPARE(found(index, u"77777"_s), QList<qint32>({20}));
    QCOMPARE(found(index, u"8888888888888888888"_s), QList<qint32>({20}));
    for (const QString &text : {QString(5000, u'a'), QString(5000, u'1'), QString(5000, u'王'), u"1-"_s.repeated(500),
                                QString(QChar(0xD800)), QString(QChar(0)), u"'"_s, u"-"_s, u"--"_s, u"x"_s, u"王-"_s, u"\u0001"_s})
        QVERIFY(index.search(text).total >= 0);
}

void TestSearchIndex::compactionKeepsWhatChangedMeanwhile()
{
    Chance chance(11);
    SearchIndex index;
    QList<SearchEntry> people;
    for (qint32 key = 0; key < 20000; ++key)
        people.append(chance.person(key, 1));
    index.put(people);
    QVERIFY(index.wantsCompaction());
    std::atomic<bool> done{false};
    std::thread worker([&] {
        for (int i = 0; i < 5; ++i)
            index.compact();
        done = true;
    });
    qint32 next = 20000;
    qint32 gone = 0;
    while (!done) {
        index.put(SearchEntry{next++, u"龘龘"_s, {}, {}, {}, -1});
        index.remove(gone++);
        QThread::usleep(200);
    }
    worker.join();
    QCOMPARE(index.count(u"龘龘"_s), qint64(next - 20000));
    QCOMPARE(index.size(), qsizetype(next - gone));
    QCOMPARE(index.count(u"1"_s), index.keys(u"1"_s).size());
    for (const qint32 key : index.keys(u"2306"_s))
        QVERIFY(key >= gone);
    index.compact();
    QVERIFY(!index.wantsCompaction());
    QCOMPARE(index.size(), qsizetype(next - gone));
}

void TestSearchIndex::readsWhileOneWrites()
{
    Chance chance(13);
    SearchIndex index;
    for (qint32 key = 0; key < 500; ++key)
        index.put(chance.person(key, 50));
    index.put(SearchEntry{9999, u"龘静"_s, {}, {}, {}, -1});
    std::atomic<bool> stop{false};
    std::atomic<int> wrong{0};
    std::atomic<int> searches{0};
    const auto read = [&] {
        while (!stop) {
            wrong += index.search(u"龘"_s).total != 1;
            wrong += index.search(u"w"_s).total > 2000;
            ++searches;
            QThread::usleep(50); // a person types slower; readers in a tight loop would keep the writer out
        }
    };
    std::thread first(read);
    std::thread second(read);
    while (searches < 2)
        std::this_thread::yield();
    for (int i = 0; i < 1500; ++i) {
        const qint32 key = chance.below(1000);
        if (chance.oneIn(3))
            index.remove(key);
        else
            index.put(chance.person(key, 50));
        if (i % 100 == 0)
            index.setAddress(chance.address(chance.below(50)));
        if (i % 500 == 0)
            index.compact();
    }
    stop = true;
    first.join();
    second.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
