// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/households/relations.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Allpost;
using namespace Allpost::Relations;
using namespace Qt::StringLiterals;

namespace {

/// A made-up family whose true relations are looked up person by person.
class Family
{
public:
    struct Person { QString sex; QDate birth; int father = -1, mother = -1, spouse = -1; int clan = 0; };

    explicit Family(quint32 seed) : m_random(seed)
    {
        couple(QDate(1930, 3, 1), 0, 3);
        couple(QDate(1950, 3, 1), 1, 1); // lodgers
    }

    int size() const { return int(m_people.size()); }
    const Person &at(int i) const { return m_people.at(i); }
    QString birth(int i) const { return at(i).birth.toString(Qt::ISODate); }
    int pick(int below) { return int(m_random.bounded(below)); }

    /// Every code that rightly says what other is to head.
    QStringList truth(int head, int other) const
    {
        const Person &h = at(head), &o = at(other);
        const bool man = o.sex == "1"_L1;
        if (h.spouse == other)
            return {u"10"_s, man ? u"11"_s : u"12"_s};
        if (isParent(head, other))
            return childCodes(head, other);
        if (isParent(other, head))
            return {man ? u"51"_s : u"52"_s};
        if (isSibling(head, other))
            return {siblingCode(h, o, man ? u"71"_s : u"75"_s, man ? u"73"_s : u"77"_s)};
        for (int i = 0; i < size(); ++i) {
            const bool middleMan = at(i).sex == "1"_L1;
            if (isParent(head, i) && at(i).spouse == other)
                return {man ? u"28"_s : u"38"_s};
            if (isParent(head, i) && isParent(i, other))
                return {middleMan ? (man ? u"41"_s : u"42"_s) : (man ? u"43"_s : u"44"_s)};
            if (isParent(i, head) && isParent(other, i))
                return {middleMan ? (man ? u"61"_s : u"62"_s) : (man ? u"63"_s : u"64"_s)};
            if (h.spouse == i && isParent(other, i))
                return {middleMan ? (man ? u"53"_s : u"54"_s) : (man ? u"55"_s : u"56"_s)};
            if (isSibling(head, i) && at(i).spouse == other)
                return {middleMan ? siblingCode(h, at(i), u"72"_s, u"74"_s) : siblingCode(h, at(i), u"76"_s, u"78"_s)};
            if (isSibling(head, i) && isParent(i, other))
                return {middleMan ? (man ? u"93"_s : u"94"_s) : (man ? u"95"_s : u"96"_s)};
            for (int j = 0; j < size(); ++j) {
                const bool secondMan = at(j).sex == "1"_L1;
                if (isParent(i, head) && isSibling(i, j)) {
                    if (j == other)
                        return {!middleMan ? (man ? u"85"_s : u"88"_s) : man ? siblingCode(at(i), o, u"81"_s, u"83"_s) : u"90"_s};
                    if (at(j).spouse == other)
                        return {!middleMan ? (secondMan ? u"86"_s : u"87"_s) : secondMan ? siblingCode(at(i), at(j), u"82"_s, u"84"_s) : u"89"_s};
                    if (isParent(j, other))
                        return {middleMan && secondMan ? u"91"_s : u"92"_s};
                }
                if (isParent(head, i) && isParent(i, j) && at(j).spouse == other)
                    return {man ? u"46"_s : u"45"_s};
                if (isParent(head, i) && isParent(i, j) && isParent(j, other))
                    return {man ? u"47"_s : u"48"_s};
                if (isParent(i, head) && isParent(j, i) && isParent(other, j))
                    return {man ? u"66"_s : u"67"_s};
                if (h.spouse == i && isParent(j, i) && isParent(other, j))
                    return {u"65"_s};
            }
        }
        if (h.spouse >= 0 && truth2(h.spouse, other))
            return {u"68"_s};
        return {h.clan == o.clan ? u"97"_s : u"99"_s};
    }

private:
    bool isParent(int parent, int child) const { return at(child).father == parent || at(child).mother == parent; }
    bool isSibling(int a, int b) const { return a != b && at(a).father >= 0 && at(a).father == at(b).father; }
    bool truth2(int head, int other) const
    {
        for (int i = 0; i < size(); ++i)
            for (int j = 0; isParent(i, head) && j < size(); ++j)
                if (isParent(j, i) && isParent(other, j))
                    return true;
        return false;
    }
    static QString siblingCode(const Person &from, const Person &to, const QString &elder, const QString &younger)
    {
        return to.birth < from.birth ? elder : younger;
    }
    QStringList childCodes(int head, int other) const
    {
        int place = 1, children = 0;
        for (int i = 0; i < size(); ++i) {
            children += isParent(head, i) ? 1 : 0;
            place += isParent(head, i) && at(i).sex == at(other).sex && at(i).birth < at(other).birth ? 1 : 0;
        }
        const int base = at(other).sex == "1"_L1 ? 20 : 30;
        QStringList codes{QString::number(base), QString::number(base + 1 + place)};
        if (children == 1)
            codes = {QString::number(base), QString::number(base + 1)};
        return codes;
    }
    int add(const QString &sex, QDate birth, int clan)
    {
        m_people.append({sex, birth, -1, -1, -1, clan});
        return size() - 1;
    }
    void marry(int a, int b)
    {
        m_people[a].spouse = b;
        m_people[b].spouse = a;
    }
    /// A couple, its children and, for some generations, theirs; who marries in brings parents and a sibling now and then.
    void couple(QDate birth, int clan, int generations)
    {
        const int man = add(u"1"_s, birth.addDays(pick(900)), clan), woman = add(u"2"_s, birth.addDays(pick(900)), clan);
        marry(man, woman);
        offspring(man, woman, generations);
    }
    void offspring(int man, int woman, int generations)
    {
        const int clan = at(man).clan;
        QDate born = qMax(at(man).birth, at(woman).birth).addYears(22);
        for (int left = pick(4); left > 0; --left) {
            born = born.addDays(300 + pick(1200));
            const int child = add(pick(2) ? u"1"_s : u"2"_s, born, clan);
            m_people[child].father = man;
            m_people[child].mother = woman;
            if (generations <= 0 || !pick(3))
                continue;
            const bool son = at(child).sex == "1"_L1;
            const int spouse = add(son ? u"2"_s : u"1"_s, born.addDays(pick(700) - 350), clan);
            marry(child, spouse);
            if (pick(2)) {
                const int father = add(u"1"_s, at(spouse).birth.addYears(-25), clan), mother = add(u"2"_s, at(spouse).birth.addYears(-24), clan);
                marry(father, mother);
                const int brother = add(u"1"_s, at(spouse).birth.addDays(pick(2) ? 800 : -800), clan);
                for (int one : {spouse, brother}) {
                    m_people[one].father = father;
                    m_people[one].mother = mother;
                }
            }
            offspring(son ? child : spouse, son ? spouse : child, generations - 1);
        }
    }

    QRandomGenerator m_random;
    QList<Person> m_people;
};

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toTheNewHead_data()
    {
        QTest::addColumn<QString>("head");     // relation and sex of the new head to the old one
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("guess");
        const auto row = [](const char *name, const char *head, const char *other, const char *expected, bool guess = false) {
            QTest::newRow(name) << QString::fromLatin1(head) << QString::fromLatin1(other) << QString::fromLatin1(expected) << guess;
        };
        row("wife: the husband", "12 2", "02 1", "11");
        row("wife: a son", "12 2", "20 1", "20");
        row("wife: the second son stays the second", "12 2", "23 1", "23");
        row("wife: an only daughter", "12 2", "31 2", "31");
        row("wife: husband's father", "12 2", "51 1", "53");
        row("wife: husband's mother", "12 2", "52 2", "54");
        row("wife: her own father", "12 2", "55 1", "51");
        row("wife: her own mother", "12 2", "56 2", "52");
        row("wife: a son's wife", "12 2", "38 2", "38");
        row("wife: a grandson", "12 2", "41 1", "41");
        row("wife: her husband's brother has no code", "12 2", "71 1", "97");
        row("wife: a stepson is her own, perhaps", "12 2", "27 1", "27", true);
        row("husband: wife's father", "11 1", "51 1 of 2", "55");
        row("husband: father and mother of his own", "11 1", "53 1 of 2", "51");
        row("spouse of unknown kind", "10 2", "02 1", "11");
        row("son: the father", "20 1", "02 1", "51");
        row("son: the mother", "20 1", "02 2", "52");
        row("son: father's wife", "20 1", "12 2", "52");
        row("son: his own wife, perhaps", "20 1", "38 2", "12", true);
        row("only son: his wife", "21 1", "38 2", "12");
        row("eldest son: second son", "22 1", "23 1", "73");
        row("second son: eldest son", "23 1", "22 1", "71");
        row("second son: eldest daughter, elder or younger", "23 1", "32 2", "75", true);
        row("son: sister's husband", "20 1", "28 1", "76", true);
        row("son: his son, perhaps", "20 1", "41 1", "20", true);
        row("only son: his son", "21 1", "41 1", "20");
        row("son: a sister's son", "20 1", "43 1", "95");
        row("daughter: a brother's daughter", "30 2", "42 2", "94");
        row("son: grandfather", "20 1", "51 1", "61");
        row("son of a woman: her father", "20 1", "51 1 of 2", "63");
        row("son: father's elder brother", "20 1", "71 1", "81");
        row("son: mother's elder brother", "20 1", "71 1 of 2", "85");
        row("son: father's brother's son", "20 1", "93 1", "91");
        row("son: father's sister's son", "20 1", "95 1", "92");
        row("son-in-law: wife's father", "28 1", "02 1", "55");
        row("son-in-law: his wife, perhaps", "28 1", "30 2", "12", true);
        row("daughter-in-law: husband's father", "38 2", "02 1", "53");
        row("daughter-in-law: husband's mother", "38 2", "12 2", "54");
        row("daughter-in-law: her husband, perhaps", "38 2", "20 1", "11", true);
        row("father: the son", "51 1", "02 1", "20");
        row("father: the wife", "51 1", "52 2", "12");
        row("father: his son's wife", "51 1", "12 2", "38");
        row("father: his son's son", "51 1", "20 1", "41");
        row("father: his daughter's son", "51 1", "20 1 of 2", "43");
        row("father: another son", "51 1", "73 1", "20");
        row("father-in-law: the daughter", "55 1", "12 2", "30");
        row("father-in-law: his son-in-law", "55 1", "02 1", "28");
        row("mother-in-law of a wife: her daughter-in-law", "54 2", "02 2", "38");
        row("stepfather: the stepson", "57 1", "02 1", "27");
        row("stepfather: the mother", "57 1", "52 2", "12", true);
        row("grandson: grandfather", "41 1", "02 1", "61");
        row("grandson: grandmother", "41 1", "12 2", "62");
        row("grandson: father, perhaps", "41 1", "20 1", "51", true);
        row("grandson: the father's sister", "41 1", "30 2", "90");
        row("grandson: the father's sister's husband", "41 1", "28 1", "89");
        row("grandson: father's sister's son", "41 1", "43 1", "92");
        row("daughter's daughter: grandfather", "44 2", "02 1", "63");
        row("wife of a grandson: grandfather of the husband", "45 2", "02 1", "65");
        row("great-grandson", "47 1", "02 2", "67");
        row("grandfather: grandson", "61 1", "02 1", "41");
        row("grandfather of a woman", "61 1", "02 2", "42");
        row("grandfather: the head's father is his son", "61 1", "51 1", "20");
        row("grandfather: the head's mother", "61 1", "52 2", "38");
        row("brother: the head", "71 1", "02 1", "73");
        row("elder brother: younger sister of the head", "71 1", "77 2", "77");
        row("elder brother: his wife, perhaps", "71 1", "72 2", "12", true);
        row("elder brother's wife: husband's brother has no code", "72 2", "02 1", "97");
        row("sister: the head's son", "75 2", "20 1", "93");
        row("brother: their father", "73 1", "51 1", "51");
        row("nephew: uncle, elder or younger", "93 1", "02 1", "81", true);
        row("nephew: aunt", "93 1", "02 2", "90");
        row("no relative stays none", "99 1", "20 1", "99");
        row("two strangers may be man and wife", "99 1", "99 2", "99", true);
        row("a stranger in the household of a son", "20 1", "99 2", "99");
        row("some relative", "97 1", "20 1", "97", true);
        row("sex unknown", "20", "41", "20", true);
        row("sex against the code", "20 2", "02 1", "51", true);
    }
    void toTheNewHead()
    {
        QFETCH(QString, head);
        QFETCH(QString, other);
        QFETCH(QString, expected);
        QFETCH(bool, guess);
        const QStringList a = head.split(u' '), b = other.split(u' ');
        const Proposed got = relationTo({a.value(0), a.value(1), {}}, {b.value(0), b.value(1), {}}, b.value(3, b.value(0) == "02"_L1 ? b.value(1) : u"1"_s));
        QCOMPARE(got.code, expected);
        QCOMPARE(got.guess, guess);
        QVERIFY(!got.others.contains(expected));
    }

    void wordsAndGapsAreNotTakenForCodes()
    {
        QCOMPARE(relationTo({u"20"_s, u"1"_s, {}}, {{}, u"2"_s, {}}, u"1"_s), (Proposed{{}, true, {}}));
        QCOMPARE(relationTo({u"20"_s, u"1"_s, {}}, {u"~表叔"_s, u"1"_s, {}}, u"1"_s), (Proposed{{}, true, {}}));
        QCOMPARE(relationTo({u"10~爱人"_s, u"2"_s, {}}, {u"01"_s, u"1"_s, {}}).code, u"11"_s);
        QVERIFY(isHead(u"01"_s) && isHead(u"02"_s) && !isHead(u"20"_s));
        QVERIFY(isSpouse(u"10~爱人"_s) && isChild(u"37~继女"_s) && !isChild(u"38"_s));
    }

    void birthDatesTellElderFromYounger()
    {
        const Kin elder{u"20"_s, u"1"_s, u"1980"_s}, younger{u"30"_s, u"2"_s, u"1983-05-01"_s};
        QCOMPARE(relationTo(elder, younger, u"1"_s), (Proposed{u"77"_s, false, {}}));
        QCOMPARE(relationTo(younger, elder, u"1"_s), (Proposed{u"71"_s, false, {}}));
        QVERIFY(relationTo({u"20"_s, u"1"_s, u"1983"_s}, younger, u"1"_s).guess);
        // A boy of ten is nobody's father: the grandchild is his brother's.
        const Proposed nephew = relationTo({u"20"_s, u"1"_s, u"2012-01-01"_s}, {u"41"_s, u"1"_s, u"2020-01-01"_s}, u"1"_s);
        QCOMPARE(nephew.code, u"93"_s);
        QVERIFY(nephew.guess);
    }

    void newborns_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("sex"); // of parent
        QTest::addColumn<QString>("boy");
        QTest::addColumn<QString>("girl");
        QTest::newRow("head") << u"02"_s << u"1"_s << u"20"_s << u"30"_s;
        QTest::newRow("wife") << u"12"_s << u"2"_s << u"20"_s << u"30"_s;
        QTest::newRow("eldest son") << u"22"_s << u"1"_s << u"41"_s << u"42"_s;
        QTest::newRow("daughter") << u"30"_s << u"2"_s << u"43"_s << u"44"_s;
        QTest::newRow("daughter-in-law") << u"38"_s << u"2"_s << u"41"_s << u"42"_s;
        QTest::newRow("son-in-law") << u"28"_s << u"1"_s << u"43"_s << u"44"_s;
        QTest::newRow("grandson") << u"41"_s << u"1"_s << u"47"_s << u"48"_s;
        QTest::newRow("mother") << u"52"_s << u"2"_s << u"73"_s << u"77"_s;
        QTest::newRow("younger brother's wife") << u"74"_s << u"2"_s << u"93"_s << u"94"_s;
        QTest::newRow("sister") << u"77"_s << u"2"_s << u"95"_s << u"96"_s;
        QTest::newRow("no relative") << u"99"_s << u"2"_s << u"99"_s << u"99"_s;
    }
    void newborns()
    {
        QFETCH(QString, parent);
        QFETCH(QString, sex);
        QFETCH(QString, boy);
        QFETCH(QString, girl);
        QCOMPARE(relationOfNewborn({parent, sex, {}}, u"1"_s, u"1"_s), (Proposed{boy, false, {}}));
        QCOMPARE(relationOfNewborn({parent, sex, {}}, u"2"_s, u"1"_s), (Proposed{girl, false, {}}));
    }

    void joiningHouseholds()
    {
        // The old mother's household joins her son's.
        const Kin mother{u"52"_s, u"2"_s, {}};
        QCOMPARE(relationThrough(mother, {u"02"_s, u"2"_s, {}}, u"1"_s).code, u"52"_s);
        QCOMPARE(relationThrough(mother, {u"11"_s, u"1"_s, {}}, u"1"_s), (Proposed{u"51"_s, false, {}}));
        QCOMPARE(relationThrough({u"30"_s, u"2"_s, {}}, {u"20"_s, u"1"_s, {}}, u"1"_s), (Proposed{u"43"_s, false, {}}));
        QCOMPARE(relationThrough({u"99"_s, u"2"_s, {}}, {u"20"_s, u"1"_s, {}}, u"1"_s).code, u"99"_s);
        QCOMPARE(relationOfHead({u"54"_s, u"2"_s, {}}, {u"02"_s, u"2"_s, {}}).code, u"38"_s);
    }

    void everyCodeTurnsRound()
    {
        for (const Code &code : CodeList::find(u"relation")->items()) {
            for (const QString &sex : {u"1"_s, u"2"_s}) {
                const Proposed back = relationOfHead({code.code, u"1"_s, {}}, {u"02"_s, sex, {}});
                QVERIFY2(CodeList::find(u"relation")->at(back.code), qPrintable(code.code));
            }
        }
    }

    /// Where the true relations are known, what follows is right or says that it is a guess.
    void neverWrongInSilence()
    {
        qint64 asked = 0, sure = 0, rightGuesses = 0, known = 0;
        for (quint32 seed = 1; seed <= 150; ++seed) {
            Family family(seed);
            for (int i = 0; i < 400; ++i) {
                const int head = family.pick(family.size()), newHead = family.pick(family.size()), other = family.pick(family.size());
                if (head == newHead || newHead == other)
                    continue;
                const auto kin = [&](int who) -> Kin {
                    const QStringList codes = family.truth(head, who);
                    return {who == head ? u"02"_s : codes.at(family.pick(int(codes.size()))), family.pick(9) ? family.at(who).sex : QString(),
                            family.pick(3) ? family.birth(who) : QString()};
                };
                const Kin from = kin(newHead), to = kin(other);
                const Proposed got = relationTo(from, to, family.pick(5) ? family.at(head).sex : QString());
                const QStringList truth = family.truth(newHead, other);
                ++asked;
                sure += got.guess ? 0 : 1;
                rightGuesses += got.guess && truth.contains(got.code) ? 1 : 0;
                known += got.guess && (truth.contains(got.code) || truth.contains(got.others.value(0)) || truth.contains(got.others.value(1))) ? 1 : 0;
                QVERIFY2(got.guess || truth.contains(got.code),
                         qPrintable(u"seed %1: new head %2/%3, other %4/%5, head %6: said %7, true %8"_s.arg(seed).arg(from.relation, from.sex, to.relation, to.sex,
                                                                                                      family.at(head).sex, got.code, truth.join(u' '))));
            }
        }
        qInfo("%lld asked, %lld sure, %lld guesses right at first, %lld among the first three", asked, sure, rightGuesses, known);
        QVERIFY(sure * 100 >= asked * 40);
    }
};

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
