// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include "models/residents/datetext.h"
#include "models/residents/residentlist.h"
#include "models/views/filter.h"
#include "models/views/filtersets.h"
#include "models/views/listloader.h"

#include <array>
#include <set>

using namespace Allpost;
using namespace Allpost::People;
using namespace Qt::StringLiterals;
using Op = FilterOperator;

/// What a filter means, said once more in the plainest way: one person after the other, no SQL.
class Naive
{
public:
    explicit Naive(const World &world) : m_world(world) {}

    bool holds(const FilterNode &node, const Person &person) const
    {
        switch (node.kind) {
        case FilterNode::Kind::Not: return !holds(*node.parts.front(), person);
        case FilterNode::Kind::And: return std::all_of(node.parts.begin(), node.parts.end(), [&](const auto &p) { return holds(*p, person); });
        case FilterNode::Kind::Or: return std::any_of(node.parts.begin(), node.parts.end(), [&](const auto &p) { return holds(*p, person); });
        default: break;
        }
        const QString name = node.column->name;
        if (name == "group"_L1)
            return groups(node, person.groups);
        if (name == "deceased"_L1)
            return yesNo(node, !person.resident.diedOn.isEmpty());
        if (name == "incomplete"_L1)
            return yesNo(node, person.resident.idNumber.isEmpty() || person.resident.name.isEmpty() || person.resident.birthDate.isEmpty()
                                   || person.resident.sex.isEmpty());
        if (name == "is_head"_L1)
            return yesNo(node, person.relation == "02"_L1);
        if (name == "age"_L1) {
            const auto age = ageOn(person.resident.birthDate, Today);
            return number(node, age ? std::optional<qint64>(*age) : std::nullopt);
        }
        const Home &home = m_world.homeOf(person);
        if (name == "household_size"_L1)
            return number(node, person.household ? std::optional<qint64>(home.size) : std::nullopt);
        return textual(node, textOf(name, person, home));
    }

    /// The same in three values: nothing where it is not known.
    std::optional<bool> truth(const FilterNode &node, const Person &person) const
    {
        if (node.kind == FilterNode::Kind::Test)
            return isKnown(node, person) ? std::optional<bool>(holds(node, person)) : std::nullopt;
        if (node.kind == FilterNode::Kind::Not) {
            const auto inner = truth(*node.parts.front(), person);
            return inner ? std::optional<bool>(!*inner) : inner;
        }
        const bool decides = node.kind == FilterNode::Kind::Or;
        bool known = true;
        for (const auto &part : node.parts) {
            const auto inner = truth(*part, person);
            if (inner && *inner == decides)
                return decides;
            known = known && inner;
        }
        return known ? std::optional<bool>(!decides) : std::nullopt;
    }

private:
    bool isKnown(const FilterNode &node, const Person &person) const
    {
        const QString name = node.column->name;
        if (QStringList{u"group"_s, u"deceased"_s, u"incomplete"_s, u"is_head"_s}.contains(name) || node.op == Op::Empty || node.op == Op::NotEmpty)
            return true;
        if (std::any_of(node.values.begin(), node.values.end(), [](const FilterValue &v) { return v.kind == FilterValue::Kind::Empty; }))
            return true;
        if (name == "age"_L1)
            return !person.resident.birthDate.isEmpty();
        if (name == "household_size"_L1)
            return person.household != 0;
        return !textOf(name, person, m_world.homeOf(person)).isEmpty();
    }

    QString textOf(const QString &name, const Person &person, const Home &home) const
    {
        const std::map<QString, QString> texts{
            {u"relation"_s, person.relation}, {u"household_head"_s, home.head}, {u"household_number"_s, home.number},
            {u"household_kind"_s, home.kind}, {u"estate"_s, home.estate}, {u"building"_s, home.building}, {u"stairwell"_s, home.stairwell},
            {u"room"_s, home.room}, {u"id_tail"_s, person.resident.idNumber.right(4)}};
        if (const auto found = texts.find(name); found != texts.end())
            return found->second;
        const int i = Resident::entity().indexOf(name);
        Q_ASSERT(i >= 0);
        return valuesOf(person.resident)[size_t(i)].text();
    }

    static bool yesNo(const FilterNode &node, bool is)
    {
        if (node.op == Op::True)
            return is;
        if (node.op == Op::Empty || node.op == Op::NotEmpty)
            return node.op == Op::NotEmpty;
        const bool any = std::any_of(node.values.begin(), node.values.end(),
                                     [&](const FilterValue &v) { return v.kind != FilterValue::Kind::Empty && (v.kind == FilterValue::Kind::Yes) == is; });
        return node.op == Op::Unequal ? !any : any;
    }

    static bool number(const FilterNode &node, std::optional<qint64> n)
    {
        if (node.op == Op::Empty || node.op == Op::NotEmpty)
            return n.has_value() == (node.op == Op::NotEmpty);
        if (!n) {
            return node.op == Op::Equal && std::any_of(node.values.begin(), node.values.end(), [](const FilterValue &v) { return v.kind == FilterValue::Kind::Empty; });
        }
        const auto v = [&](int i) { return node.values[i].number; };
        const bool in = std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue &one) { return one.kind == FilterValue::Kind::Number && one.number == *n; });
        switch (node.op) {
        case Op::Less: return *n < v(0);
        case Op::LessEqual: return *n <= v(0);
        case Op::Greater: return *n > v(0);
        case Op::GreaterEqual: return *n >= v(0);
        case Op::Between: return *n >= v(0) && *n <= v(1);
        case Op::Unequal: return !in;
        default: return in;
        }
    }

    static bool groups(const FilterNode &node, const QStringList &groups)
    {
        if (node.op == Op::Empty || node.op == Op::NotEmpty)
            return groups.isEmpty() == (node.op == Op::Empty);
        return std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue &v) {
            return std::any_of(groups.begin(), groups.end(), [&](const QString &stored) { return isCode(v, stored); });
        });
    }

    static bool isCode(const FilterValue &wanted, const QString &stored)
    {
        const CodeValue value = CodeValue::parse(stored);
        if (wanted.kind == FilterValue::Kind::Code && wanted.word.isEmpty())
            return value.code == wanted.text || (wanted.text == "20"_L1 && value.code == "21"_L1) || (wanted.text == "20"_L1 && value.code.startsWith(u'2'));
        return value.text.compare(wanted.kind == FilterValue::Kind::Code ? wanted.word : wanted.text, Qt::CaseInsensitive) == 0;
    }

    bool textual(const FilterNode &node, const QString &text) const
    {
        if (node.op == Op::Empty || node.op == Op::NotEmpty)
            return text.isEmpty() == (node.op == Op::Empty);
        const bool hasEmpty = std::any_of(node.values.begin(), node.values.end(), [](const FilterValue &v) { return v.kind == FilterValue::Kind::Empty; });
        if (text.isEmpty())
            return node.op == Op::Equal && hasEmpty;
        const auto any = [&] {
            return std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue &v) { return v.kind != FilterValue::Kind::Empty && one(node, v, text); });
        };
        if (node.op == Op::Between) {
            FilterNode from = node;
            from.op = Op::GreaterEqual;
            FilterNode to = node;
            to.op = Op::LessEqual;
            return one(from, node.values[0], text) && one(to, node.values[1], text);
        }
        if (node.op != Op::Unequal)
            return any();
        FilterNode equal = node;
        equal.op = Op::Equal;
        return !std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue &v) { return v.kind != FilterValue::Kind::Empty && one(equal, v, text); });
    }

    static bool one(const FilterNode &node, const FilterValue &value, const QString &text)
    {
        if (node.column->kind == ListColumn::Kind::Date)
            return date(node.op, value, text);
        if (node.column->kind == ListColumn::Kind::Code) {
            if (node.op != Op::Has || value.kind == FilterValue::Kind::Code)
                return isCode(value, text);
            const CodeList *list = CodeList::find(node.column->codes);
            const CodeValue stored = CodeValue::parse(text);
            return stored.text.contains(value.text, Qt::CaseInsensitive)
                || (!stored.code.isEmpty() && (list->label(stored.code, u"zh").contains(value.text, Qt::CaseInsensitive)
                                               || list->label(stored.code, u"en").contains(value.text, Qt::CaseInsensitive)));
        }
        switch (node.op) {
        case Op::Has: return text.contains(value.text, Qt::CaseInsensitive);
        case Op::Starts: return text.startsWith(value.text, Qt::CaseInsensitive);
        default: return text == value.text;
        }
    }

    static bool date(Op op, const FilterValue &value, const QString &text)
    {
        QString first = value.text;
        if (value.kind == FilterValue::Kind::Today)
            first = Today.addDays(value.number).toString(Qt::ISODate);
        else if (value.kind == FilterValue::Kind::Month)
            first = Today.addMonths(int(value.number)).toString(u"yyyy-MM"_s);
        else if (value.kind == FilterValue::Kind::Year)
            first = Today.addYears(int(value.number)).toString(u"yyyy"_s);
        const QDate from = firstDay(first);
        const QDate to = lastDay(first);
        const QDate stored = firstDay(text);
        switch (op) {
        case Op::Less: return stored < from;
        case Op::LessEqual: return stored <= to;
        case Op::Greater: return stored > to;
        case Op::GreaterEqual: return stored >= from;
        // Less is known of the stored date than was asked: that is not the same day.
        default: return stored >= from && stored <= to && text.size() >= first.size();
        }
    }

    const World &m_world;
};

class TestFilterProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = newOffice(m_folder);
        m_world = fill(*m_store, 700, 11);
        // Somebody with two current households stands in the list once, with the first.
        auto work = UnitOfWork::begin(*m_store, {u"resident.move"_s});
        QVERIFY(work);
        Person &twice = m_world.people[5];
        const Key second = m_world.homes.rbegin()->first;
        if (twice.household && twice.household != second) {
            QVERIFY((*work)->create(Membership{twice.key, second, u"80"_s, {}, {}}));
            ++m_world.homes[second].size;
            QVERIFY((*work)->commit());
        }
    }

    void sqlAndThePlainMeaningAgree()
    {
        QRandomGenerator random(2026);
        const FilterLanguage language(ResidentList::definition());
        int some = 0;
        for (int run = 0; run < 800; ++run) {
            const QString text = expression(random, 3);
            const FilterReading reading = language.read(text);
            QVERIFY2(!reading.problem, qPrintable(text + u": "_s + (reading.problem ? reading.problem->message : QString())));
            const std::set<Key> expected = naively(reading.filter);
            const std::set<Key> found = bySql(language.compile(reading.filter, Today));
            if (found != expected)
                explain(text, reading.filter, found, expected);
            QVERIFY2(found == expected, qPrintable(text));
            // What is asked of one record beside its key means the same.
            const Filter &filter = reading.filter;
            QVERIFY2(bySql(language.compile(filter, Today, FilterLanguage::For::One)) == expected, qPrintable(text));
            const Key one = m_world.people[size_t(random.bounded(int(m_world.people.size())))].key;
            auto holds = ListLoader::count(m_store->db(), ResidentList::definition(), language.compile(filter, Today, FilterLanguage::For::One), Today, one);
            QVERIFY(holds);
            QCOMPARE(*holds, qint64(expected.count(one)));
            some += !expected.empty() && expected.size() < m_world.people.size();
            // Both canonical forms mean the same.
            if (run % 5 == 0)
                for (const QStringView in : {u"zh", u"en"})
                    QVERIFY2(bySql(language.compile(language.read(language.format(reading.filter, in)).filter, Today)) == expected,
                             qPrintable(text + u" → "_s + language.format(reading.filter, in)));
        }
        QVERIFY2(some > 300, qPrintable(QString::number(some))); // the property is not empty
    }

    void threeValuesAgreeWithThePlainMeaning()
    {
        QRandomGenerator random(2027);
        const FilterLanguage language(ResidentList::definition());
        const Naive naive(m_world);
        const std::atomic<bool> never = false;
        FilterSets together(ResidentList::definition());
        std::vector<std::array<std::set<Key>, 2>> wanted;
        QStringList texts;
        int asked = 0;
        for (int run = 0; run < 400; ++run) {
            const QString text = expression(random, 3);
            const FilterReading reading = language.read(text);
            QVERIFY2(!reading.problem, qPrintable(text));
            std::set<Key> yes;
            std::set<Key> unknown;
            for (const Person &person : m_world.people)
                if (const auto truth = naive.truth(*reading.filter.root, person); !truth)
                    unknown.insert(person.key);
                else if (*truth)
                    yes.insert(person.key);
            for (const auto records : {FilterLanguage::For::All, FilterLanguage::For::One}) {
                QVERIFY2(bySql(language.compile(reading.filter, Today, records, FilterLanguage::Answer::Surely)) == yes, qPrintable(text));
                QVERIFY2(bySql(language.compile(reading.filter, Today, records, FilterLanguage::Answer::Unknown)) == unknown, qPrintable(text));
            }
            together.add(reading.filter, Today);
            wanted.push_back({yes, unknown});
            texts << text;
            asked += !unknown.empty() && !yes.empty();
        }
        QVERIFY2(asked > 100, qPrintable(QString::number(asked)));

        // All of them at once, and one person at a time.
        auto answers = together.all(m_store->db(), never);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().detail));
        for (size_t i = 0; i < wanted.size(); ++i) {
            QVERIFY2(keysIn((*answers)[i].yes) == wanted[i][0], qPrintable(texts[int(i)]));
            QVERIFY2(keysIn((*answers)[i].unknown) == wanted[i][1], qPrintable(texts[int(i)]));
        }
        for (size_t p = 0; p < m_world.people.size(); p += 37) {
            const Key key = m_world.people[p].key;
            FilterSets few(ResidentList::definition());
            for (size_t i = p % 8; i < wanted.size(); i += 8)
                few.add(language.read(texts[int(i)]).filter, Today);
            auto truths = few.one(m_store->db(), key);
            QVERIFY2(truths, truths ? "" : qPrintable(truths.error().detail));
            for (size_t i = p % 8, n = 0; i < wanted.size(); i += 8, ++n) {
                const auto expected = wanted[i][0].count(key) ? FilterSets::Truth::Yes : wanted[i][1].count(key) ? FilterSets::Truth::Unknown : FilterSets::Truth::No;
                QVERIFY2((*truths)[n] == expected, qPrintable(texts[int(i)]));
            }
        }
    }

    void eachFilterHasItsOwnDay()
    {
        const FilterLanguage language(ResidentList::definition());
        const std::atomic<bool> never = false;
        FilterSets together(ResidentList::definition());
        const QList<QDate> days{Today, Today.addDays(60), Today.addDays(60), Today.addYears(6)};
        const QStringList texts{u"age >= 80"_s, u"age >= 80"_s, u"age < 18 and not deceased"_s, u"group has 低保 or 是户主"_s};
        for (int i = 0; i < int(days.size()); ++i)
            together.add(language.read(texts[i]).filter, days[i]);
        auto answers = together.all(m_store->db(), never);
        QVERIFY(answers);
        for (int i = 0; i < int(days.size()); ++i) {
            const FilterSql sql = language.compile(language.read(texts[i]).filter, days[i], FilterLanguage::For::All, FilterLanguage::Answer::Surely);
            auto passed = ListLoader::passed(m_store->db(), ResidentList::definition(), sql, days[i], never);
            QVERIFY(passed);
            QVERIFY2(passed->count() > 0 && keysIn(*passed) == keysIn((*answers)[size_t(i)].yes), qPrintable(texts[i]));
        }
        QVERIFY((*answers)[0].yes.count() < (*answers)[1].yes.count());
    }

    void nothingAskedHoldsForEverybody()
    {
        const std::atomic<bool> never = false;
        FilterSets together(ResidentList::definition());
        together.add({}, Today);
        auto answers = together.all(m_store->db(), never);
        QVERIFY(answers);
        QCOMPARE(answers->front().yes.count(), qint64(m_world.people.size()));
        QCOMPARE(answers->front().unknown.count(), qint64(0));
        QCOMPARE(bySql(FilterLanguage(ResidentList::definition()).compile({}, Today, FilterLanguage::For::All, FilterLanguage::Answer::Unknown)).size(), size_t(0));
    }

    void namedCases_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<std::function<bool(const Person &)>>("means");
        using Means = std::function<bool(const Person &)>;
        const auto row = [](const char *name, const QString &filter, Means means) { QTest::newRow(name) << filter << means; };
        row("old and low income, by household too", u"age >= 80 and group has 低保"_s, [](const Person &p) {
            const auto age = ageOn(p.resident.birthDate, Today);
            return age && *age >= 80 && p.groups.contains(u"low_income"_s);
        });
        row("unknown age is not under 18", u"年龄 < 18"_s, [](const Person &p) { const auto age = ageOn(p.resident.birthDate, Today); return age && *age < 18; });
        row("not under 18 lets the unknown through", u"非 年龄 < 18"_s, [](const Person &p) { const auto age = ageOn(p.resident.birthDate, Today); return !age || *age >= 18; });
        row("a son by any name", u"与户主关系 = 子"_s, [](const Person &p) { return p.relation.startsWith(u'2'); });
        row("a word kept beside a code", u"文化程度 = 文盲"_s, [](const Person &p) { return p.resident.education == u"90~文盲"_s; });
        row("words outside the list", u"政治面貌 = \"老同志\""_s, [](const Person &p) { return p.resident.politicalStatus == u"~老同志"_s; });
        row("percent is a letter", u"职业 含 %"_s, [](const Person &p) { return p.resident.occupation.contains(u'%'); });
        row("low line is a letter", u"职业 含 a_b"_s, [](const Person &p) { return p.resident.occupation == "a_b"_L1; });
        row("born in a year", u"出生日期 = 1950年"_s, [](const Person &p) { return p.resident.birthDate.startsWith(u"1950"); });
        row("nobody", u"age > 200"_s, [](const Person &) { return false; });
    }
    void namedCases()
    {
        QFETCH(QString, filter);
        QFETCH(std::function<bool(const Person &)>, means);
        const FilterLanguage language(ResidentList::definition());
        const FilterReading reading = language.read(filter);
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
        std::set<Key> expected;
        for (const Person &person : m_world.people)
            if (means(person))
                expected.insert(person.key);
        const auto found = bySql(language.compile(reading.filter, Today));
        if (found != expected)
            explain(filter, reading.filter, found, expected);
        QVERIFY(found == expected);
    }

    void doors_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("parts"); // estate, building, stairwell, room; empty: any
        QTest::newRow("whole") << u"门牌 = 2-1-101"_s << QStringList{{}, u"2"_s, u"1"_s, u"101"_s};
        QTest::newRow("with estate") << u"住址 含 油城花园2号楼1单元"_s << QStringList{u"油城花园"_s, u"2"_s, u"1"_s, {}};
        QTest::newRow("estate alone") << u"住址 含 阳光"_s << QStringList{u"阳光小区"_s, {}, {}, {}};
        QTest::newRow("parts as fields") << u"小区 = 油城花园 且 楼栋 = 10 且 单元 = 2"_s << QStringList{u"油城花园"_s, u"10"_s, u"2"_s, {}};
    }
    void doors()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, parts);
        const FilterLanguage language(ResidentList::definition());
        const FilterReading reading = language.read(filter);
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
        std::set<Key> expected;
        for (const Person &person : m_world.people) {
            const Home &home = m_world.homeOf(person);
            const auto fits = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
            if (!home.building.isEmpty() && fits(parts[0], home.estate) && fits(parts[1], home.building) && fits(parts[2], home.stairwell) && fits(parts[3], home.room))
                expected.insert(person.key);
        }
        QVERIFY(!expected.empty());
        QVERIFY(bySql(language.compile(reading.filter, Today)) == expected);
        QVERIFY(bySql(language.compile(reading.filter, Today, FilterLanguage::For::One)) == expected);
    }

private:
    std::set<Key> naively(const Filter &filter) const
    {
        const Naive naive(m_world);
        std::set<Key> keys;
        for (const Person &person : m_world.people)
            if (naive.holds(*filter.root, person))
                keys.insert(person.key);
        return keys;
    }

    std::set<Key> bySql(const FilterSql &sql) const
    {
        const std::atomic<bool> never = false;
        auto passed = ListLoader::passed(m_store->db(), ResidentList::definition(), sql, Today, never);
        if (!passed)
            qFatal("%s", qPrintable(passed.error().detail));
        return keysIn(*passed);
    }

    static std::set<Key> keysIn(const KeySet &set)
    {
        std::set<Key> keys;
        for (const qint32 key : set.toKeys())
            keys.insert(key);
        return keys;
    }

    void explain(const QString &text, const Filter &filter, const std::set<Key> &found, const std::set<Key> &expected) const
    {
        qInfo().noquote() << text << FilterLanguage(ResidentList::definition()).format(filter, u"zh")
                          << FilterLanguage(ResidentList::definition()).compile(filter, Today).where;
        int shown = 0;
        for (const Person &p : m_world.people)
            if (found.count(p.key) != expected.count(p.key) && shown++ < 3)
                qInfo().noquote() << (expected.count(p.key) ? "missing" : "too much") << p.resident.name << p.resident.birthDate << p.relation
                                  << p.resident.education << p.groups << p.resident.diedOn << m_world.homeOf(p).size;
    }

    static QString pick(QRandomGenerator &random, const QStringList &from) { return from[random.bounded(int(from.size()))]; }

    static QString expression(QRandomGenerator &random, int depth)
    {
        const bool zh = random.bounded(2);
        switch (depth > 0 ? random.bounded(6) : 9) {
        case 0: return u'(' + expression(random, depth - 1) + (zh ? u") 且 ("_s : u") and ("_s) + expression(random, depth - 1) + u')';
        case 1: return u'（' + expression(random, depth - 1) + (zh ? u"） 或 （"_s : u") or ("_s) + expression(random, depth - 1) + u')';
        case 2: return (zh ? u"非 ("_s : u"not ("_s) + expression(random, depth - 1) + u')';
        default: return comparison(random);
        }
    }

    static QString comparison(QRandomGenerator &random)
    {
        const QString size = pick(random, {u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"满"_s, u"不满"_s, u"大于"_s});
        const QString same = pick(random, {u"="_s, u"!="_s, u"是"_s, u"不是"_s});
        const QString n = QString::number(random.bounded(-2, 105));
        switch (random.bounded(13)) {
        case 0: return pick(random, {u"age "_s, u"年龄 "_s}) + size + u' ' + n;
        case 1: return u"age between "_s + n + u" and "_s + QString::number(random.bounded(105));
        case 2: return u"household_size "_s + size + u' ' + QString::number(random.bounded(7));
        case 3: return pick(random, {u"birth_date"_s, u"died_on"_s}) + u' ' + size + u' '
                    + pick(random, {u"1950"_s, u"1988-03"_s, u"2000-01-01"_s, u"today - 300"_s, u"今年"_s, u"去年"_s, u"本月"_s, u"2025年6月"_s});
        case 4: return pick(random, {u"group"_s, u"人员类别"_s}) + pick(random, {u" has "_s, u" 不含 "_s, u" != "_s})
                    + pick(random, {u"低保"_s, u"独居老人"_s, u"残疾"_s, u"\"外来务工\""_s, u"（低保，空巢老人）"_s, u"独居老人 或 空巢老人"_s});
        case 5: return pick(random, {u"sex"_s, u"political_status"_s, u"education"_s, u"relation"_s, u"residence"_s, u"group"_s, u"phone"_s, u"age"_s, u"estate"_s,
                                     u"died_on"_s, u"household_size"_s, u"household_kind"_s}) + pick(random, {u" 为空"_s, u" = 空"_s, u" is not empty"_s, u" != 空"_s});
        case 6: return u"sex "_s + same + pick(random, {u" 男"_s, u" 女"_s, u" (男, 女)"_s, u" (女, 空)"_s});
        case 7: return u"political_status "_s + same + pick(random, {u" 党员"_s, u" 群众"_s, u" (党员, 团员)"_s, u" \"老同志\""_s, u" \"普通群众\""_s});
        case 8: return u"education "_s + pick(random, {u"= 文盲"_s, u"= 小学"_s, u"has 学"_s, u"has 文"_s, u"has 9"_s});
        case 9: return u"relation "_s + same + pick(random, {u" 子"_s, u" 妻"_s, u" 户主"_s, u" \"保姆\""_s, u" 长子"_s});
        case 10: return pick(random, {u"name"_s, u"former_name"_s, u"occupation"_s, u"phone"_s, u"id_number"_s, u"household_head"_s, u"estate"_s, u"id_tail"_s})
                     + pick(random, {u" has "_s, u" starts with "_s, u" = "_s, u" != "_s}) + pick(random, {u"王"_s, u"建国"_s, u"\"Anna Smith\""_s, u"138"_s, u"driver"_s,
                       u"油城花园"_s, u"%"_s, u"_"_s, u"smith"_s, u"(王, 李)"_s, u"1946"_s});
        case 11: return pick(random, {u"building"_s, u"stairwell"_s, u"room"_s, u"household_number"_s}) + u' ' + same + u' ' + pick(random, {u"1"_s, u"2"_s, u"10"_s, u"1001"_s, u"A座"_s});
        default: return pick(random, {u"已去世"_s, u"not deceased"_s, u"incomplete"_s, u"is_head"_s, u"incomplete = 否"_s, u"是户主 = 是"_s, u"deceased != yes"_s});
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    World m_world;
};

QTEST_GUILESS_MAIN(TestFilterProperty)
#include "tst_filterproperty.moc"
