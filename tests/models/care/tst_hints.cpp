// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "../views/people.h"

#include "models/access/rights.h"
#include "models/access/worker.h"
#include "models/care/hintcounts.h"
#include "models/residents/residentlist.h"
#include "models/store/deeds.h"
#include "models/visits/visit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

#include <set>

using namespace Allpost;
using namespace Allpost::People;
using namespace Qt::StringLiterals;

class TestHints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = newOffice(*m_folder);
    }
    void cleanup() { m_store.reset(); }

    void examplesAreUnderstood()
    {
        QFile file(u":/content/hint_rules.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const FilterLanguage language(ResidentList::definition());
        QSet<QString> ids;
        QVERIFY(json["rules"_L1].toArray().size() >= 49);
        for (const QJsonValue &value : json["rules"_L1].toArray()) {
            const QJsonObject rule = value.toObject();
            const QString id = rule["id"_L1].toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
            ids.insert(id);
            const FilterReading reading = language.read(rule["filter"_L1].toString());
            QVERIFY2(!reading.problem, qPrintable(id + u": "_s + (reading.problem ? reading.problem->message : QString())));
            // As kept by an office, in either language.
            for (const QStringView in : {u"zh", u"en"})
                QVERIFY2(!language.read(language.format(reading.filter, in)).problem, qPrintable(id));
            for (const QString &text : {u"name"_s, u"suggestion"_s, u"basis"_s})
                for (const QString &in : {u"_zh"_s, u"_en"_s})
                    QVERIFY2(!rule[text + in].toString().isEmpty(), qPrintable(id + u' ' + text + in));
            for (const QString &in : {u"suggestion_zh"_s, u"suggestion_en"_s}) {
                const QString sentence = rule[in].toString();
                QVERIFY2(sentence.contains("{name}"_L1), qPrintable(sentence));
                static const QRegularExpression place(u"\\{([^}]*)\\}"_s);
                for (auto found = place.globalMatch(sentence); found.hasNext();) {
                    const QString name = found.next().captured(1);
                    QVERIFY2(name == "birthday"_L1 || ResidentList::definition().find(name), qPrintable(name));
                }
                QCOMPARE(sentence.count(u'['), sentence.count(u'|'));
                QCOMPARE(sentence.count(u']'), sentence.count(u'|'));
            }
            QVERIFY(CodeList::find(u"hint_kind")->at(rule["kind"_L1].toString()));
        }
        for (const HintRule &rule : HintRules::examples())
            QVERIFY2(HintRules::check(rule).isEmpty(), qPrintable(rule.source));
        QCOMPARE(HintRules::exampleMark(), u"example, check locally"_s);
    }

    void examplesAreOneDeedAndComeOnce()
    {
        QVERIFY(Hints::addExampleRules(*m_store));
        auto rules = HintRules::read(m_store->db());
        QVERIFY(rules);
        QCOMPARE(rules->size(), HintRules::examples().size());
        for (const HintRuleEntry &entry : *rules)
            QVERIFY2(entry.problem.isEmpty(), qPrintable(entry.rule.source + entry.problem));
        // What was taken out comes back, the rest stays as the office has it.
        QVERIFY(HintRules::setEnabled(*m_store, rules->at(3).key, false));
        QVERIFY(HintRules::remove(*m_store, rules->at(5).key));
        auto again = HintRules::addExamples(*m_store);
        QVERIFY(again);
        QCOMPARE(*again, 1);
        QCOMPARE(*HintRules::addExamples(*m_store), 0);
        QCOMPARE(HintRules::read(m_store->db())->at(3).rule.enabled, std::optional(false));
        auto deeds = Query::run(m_store->db(), u"SELECT count(*) FROM op WHERE action = 'hint_rule.examples'"_s);
        QVERIFY(deeds->next());
        QCOMPARE(deeds->number(0), 2);
        QCOMPARE(Deeds::words(u"hint_rule.examples"_s, {}), u"Example hint rules added"_s);
    }

    void theDayDecidesTheWords()
    {
        const Key rule = add({u"allowance"_s, u"start"_s, u"age >= 80 and residence = 户籍"_s, 60, {}, u"{name} [将于|已于]{birthday}满80周岁"_s, {}, true, {}, {}});
        const Key coming = person(u"王将满"_s, Today.addDays(30).addYears(-80));
        const Key past = person(u"李已满"_s, Today.addDays(-3).addYears(-80));
        const Key today = person(u"张今天"_s, Today.addYears(-80));
        const Key young = person(u"赵未到"_s, Today.addDays(61).addYears(-80));
        auto hints = Hints::open(*m_store, Today);
        QVERIFY(hints);
        const auto only = [&](Key key) {
            auto found = hints->ofResident(m_store->db(), key, true);
            return found && found->size() == 1 ? found->front() : Hint{};
        };
        QCOMPARE(only(coming).sentence, u"王将满 将于22 December 2026满80周岁"_s);
        QCOMPARE(only(coming).when, Hint::When::Coming);
        QCOMPARE(only(coming).due, Today.addDays(30));
        QCOMPARE(only(coming).rule, rule);
        QCOMPARE(only(past).sentence, u"李已满 已于19 November 2026满80周岁"_s);
        QCOMPARE(only(past).when, Hint::When::Past);
        // The birth date is told by nothing that is masked.
        QCOMPARE(hints->ofResident(m_store->db(), past)->front().sentence, u"李已满 已于November 2026满80周岁"_s);
        QCOMPARE(only(today).when, Hint::When::Past);
        QVERIFY(hints->ofResident(m_store->db(), young)->isEmpty());
    }

    void turningEightyNextMonth()
    {
        QVERIFY(Hints::addExampleRules(*m_store));
        const auto rules = HintRules::read(m_store->db());
        const Key rule = std::find_if(rules->begin(), rules->end(), [](const auto &entry) { return entry.rule.source == "turns_80"_L1; })->key;
        const auto says = [&](QDate birth) {
            const Key key = person(u"王"_s, birth);
            auto hints = Hints::open(*m_store, Today)->ofResident(m_store->db(), key, true);
            const auto found = std::find_if(hints->begin(), hints->end(), [&](const Hint &hint) { return hint.rule == rule; });
            return found == hints->end() ? QString() : found->sentence;
        };
        QVERIFY(says(Today.addYears(-80).addDays(1)).startsWith(u"王 will be 80 (23 November 2026)"));
        QVERIFY(!says(Today.addYears(-80).addDays(31)).isEmpty());
        for (const QDate birth : {Today.addYears(-80), Today.addYears(-79), Today.addYears(-80).addDays(32), Today.addYears(-80).addDays(-1)})
            QCOMPARE(says(birth), QString());
    }

    void datesOfCardsAndVisits_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("said");
        QTest::newRow("a card that ends") << u"id_valid_until <= today + 60"_s << u"{name}: [ends|ended] {id_valid_until}"_s << u"王: ends 2 December 2026"_s;
        QTest::newRow("a check that is due again") << u"last_health_check <= today - 365"_s << u"{name} [will be|is] due, last {last_health_check}"_s << u"王 is due, last 1 October 2025"_s;
        QTest::newRow("days since a visit") << u"days_since_visit >= 7"_s << u"{name}: {days_since_visit}"_s << u"王: 9"_s;
        QTest::newRow("a code in words") << u"sex = 女"_s << u"{name}: {sex}, {employment}"_s << u"王: female, …"_s;
        QTest::newRow("an unknown word stays") << u"sex = 女"_s << u"{name}: {nonsense}"_s << u"王: {nonsense}"_s;
        QTest::newRow("numbers are masked") << u"sex = 女"_s << u"{name}: {phone}"_s << u"王: 138****4471"_s;
    }
    void datesOfCardsAndVisits()
    {
        QFETCH(QString, filter);
        QFETCH(QString, sentence);
        QFETCH(QString, said);
        add({u"rule"_s, u"check"_s, filter, {}, {}, sentence, {}, true, {}, {}});
        Resident r;
        r.name = u"王"_s;
        r.sex = u"2"_s;
        r.phone = u"13812344471"_s;
        r.birthDate = u"1950-01-01"_s;
        r.idValidUntil = u"2026-12-02"_s;
        r.lastHealthCheck = u"2025-10-01"_s;
        const Key key = person(r);
        const Key household = live({key});
        Visit visit;
        visit.household = household;
        visit.visitedOn = Today.addDays(-9).toString(Qt::ISODate);
        visit.outcome = u"met"_s;
        create(visit);
        auto hints = Hints::open(*m_store, Today)->ofHousehold(m_store->db(), household);
        QVERIFY(hints);
        QCOMPARE(hints->size(), 1);
        QCOMPARE(hints->front().sentence, said);
    }

    void notKnownIsAQuestionNeverAHint()
    {
        const Key rule = add({u"pension"_s, u"start"_s, u"age >= 60 and pension_insurance = 城乡居民 and not pension_drawing"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        Resident r;
        r.name = u"周"_s;
        r.birthDate = u"1950-01-01"_s;
        const Key unknown = person(r);
        r.pensionInsurance = u"resident"_s;
        const Key half = person(r);
        r.pensionDrawing = false;
        const Key yes = person(r);
        r.pensionDrawing = true;
        const Key no = person(r);
        r.pensionInsurance = u"worker"_s;
        r.pensionDrawing.reset();
        const Key other = person(r);
        auto hints = Hints::open(*m_store, Today);
        const std::atomic<bool> never = false;
        auto answers = hints->community(m_store->db(), never);
        QVERIFY(answers);
        QCOMPARE(answers->front().rule, rule);
        QCOMPARE(keysOf(answers->front().yes), (std::set<Key>{yes}));
        QCOMPARE(keysOf(answers->front().ask), (std::set<Key>{unknown, half}));
        auto asked = hints->ofResident(m_store->db(), unknown);
        QVERIFY(asked->front().toAsk);
        QCOMPARE(asked->front().missing, (QStringList{u"Pension insurance"_s, u"Draws a pension"_s}));
        QCOMPARE(hints->ofResident(m_store->db(), half)->front().missing, (QStringList{u"Draws a pension"_s}));
        QVERIFY(!hints->ofResident(m_store->db(), yes)->front().toAsk);
        QVERIFY(hints->ofResident(m_store->db(), no)->isEmpty());
        QVERIFY(hints->ofResident(m_store->db(), other)->isEmpty());
    }

    void theDeadAndThoseWhoLeftAreLeftOut()
    {
        add({u"old"_s, u"check"_s, u"age >= 80"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        add({u"stop"_s, u"stop"_s, u"deceased and group has 低保"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        add({u"moved"_s, u"stop"_s, u"moved_away_on is not empty"_s, {}, {}, u"{name} {moved_away_on}"_s, {}, true, {}, {}});
        const Key alive = person(u"活"_s, QDate(1940, 1, 1));
        Resident r;
        r.name = u"故"_s;
        r.birthDate = u"1940-01-01"_s;
        r.diedOn = u"2026-01-01"_s;
        const Key dead = person(r);
        create(Care{dead, 0, u"low_income"_s, {}, {}, {}});
        const Key gone = person(u"走"_s, QDate(1940, 1, 1));
        const Key household = live({alive});
        Membership left{gone, household, u"20"_s, {}, u"2026-05-01"_s};
        left.untilReason = u"moved_out"_s;
        create(left);
        const std::atomic<bool> never = false;
        auto answers = Hints::open(*m_store, Today)->community(m_store->db(), never);
        QVERIFY(answers);
        QCOMPARE(keysOf((*answers)[0].yes), std::set<Key>{alive});
        QCOMPARE(keysOf((*answers)[1].yes), std::set<Key>{dead});
        QCOMPARE(keysOf((*answers)[2].yes), std::set<Key>{gone});
    }

    void seasonsAndSwitchedOff()
    {
        const Key season = add({u"heating"_s, u"start"_s, u"age >= 18"_s, {}, u"9、10月,11"_s, u"{name}"_s, {}, true, {}, {}});
        const Key off = add({u"off"_s, u"start"_s, u"age >= 18"_s, {}, {}, u"{name}"_s, {}, false, {}, {}});
        QCOMPARE(m_store->get<HintRule>(season)->months, u"9,10,11"_s);
        const Key key = person(u"王"_s, QDate(1980, 1, 1));
        QCOMPARE(Hints::open(*m_store, QDate(2026, 11, 22))->ofResident(m_store->db(), key)->size(), 1);
        QCOMPARE(Hints::open(*m_store, QDate(2026, 12, 1))->ofResident(m_store->db(), key)->size(), 0);
        QVERIFY(HintRules::setEnabled(*m_store, off, true));
        QCOMPARE(Hints::open(*m_store, QDate(2026, 12, 1))->ofResident(m_store->db(), key)->size(), 1);
    }

    void settledIsQuietUntilTheDay()
    {
        const Key rule = add({u"old"_s, u"check"_s, u"age >= 80"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        const Key key = person(u"王"_s, QDate(1940, 1, 1));
        const auto count = [&](QDate day) {
            const std::atomic<bool> never = false;
            auto answers = Hints::open(*m_store, day)->community(m_store->db(), never);
            const qint64 all = (*answers)[0].yes.count();
            return Hints::open(*m_store, day)->ofResident(m_store->db(), key)->size() == all ? all : -1;
        };
        QCOMPARE(count(Today), 1);
        QVERIFY(!Hints::settle(*m_store, key, rule, u"soon"_s));
        QVERIFY(Hints::settle(*m_store, key, rule, u"2026-12-31"_s));
        QCOMPARE(count(Today), 0);
        QCOMPARE(count(QDate(2026, 12, 31)), 1);
        QVERIFY(Hints::settle(*m_store, key, rule, {}, u"已办"_s)); // for good, the same answer
        QCOMPARE(count(QDate(2036, 12, 31)), 0);
        auto rows = Query::run(m_store->db(), u"SELECT count(*) FROM hint_answer"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->number(0), 1);
        QVERIFY(Hints::unsettle(*m_store, key, rule));
        QCOMPARE(count(Today), 1);
    }

    void restrictedGroupsAnswerOnlyWithTheRight()
    {
        const Key rule = add({u"ill"_s, u"start"_s, u"group has 重病患者 and group has 低保"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        const Key key = person(u"王"_s, QDate(1980, 1, 1));
        create(Care{key, 0, u"serious_illness"_s, {}, {}, {}});
        create(Care{key, 0, u"low_income"_s, {}, {}, {}});
        QCOMPARE(Hints::open(*m_store, Today)->ofResident(m_store->db(), key)->size(), 1); // the founder
        const Key other = create(Worker{u"赵新"_s, {}, {}});
        QVERIFY(m_store->setWorker(other));
        const std::atomic<bool> never = false;
        auto hints = Hints::open(*m_store, Today);
        QVERIFY(hints->ofResident(m_store->db(), key)->isEmpty());
        auto answers = hints->community(m_store->db(), never);
        QVERIFY(answers->front().isForbidden && !answers->front().isShown);
        QCOMPARE(answers->front().yes.count(), 0);
        QCOMPARE(answers->front().rule, rule);
        QVERIFY(Rights::grant(*m_store, other, u"care.see"_s, u"serious_illness"_s));
        QCOMPARE(Hints::open(*m_store, Today)->ofResident(m_store->db(), key)->size(), 1);
    }

    void secondRecordsOfAPersonAreNotAsked()
    {
        add({u"old"_s, u"check"_s, u"age >= 80"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        const Key one = person(u"王"_s, QDate(1940, 1, 1));
        const Key second = person(u"王"_s, QDate(1940, 1, 1));
        create(SamePerson{second, one, {}});
        const std::atomic<bool> never = false;
        auto hints = Hints::open(*m_store, Today);
        QCOMPARE(keysOf(hints->community(m_store->db(), never)->front().yes), std::set<Key>{one});
        QVERIFY(hints->ofResident(m_store->db(), second)->isEmpty());
    }

    void whatIsWrongInARuleIsSaidWithItsField()
    {
        const auto fields = [](const HintRule &rule) {
            QStringList named;
            for (const Finding &finding : HintRules::check(rule))
                named << finding.field;
            return named;
        };
        QCOMPARE(fields({}), (QStringList{u"name"_s, u"filter"_s, u"suggestion"_s}));
        HintRule rule{u"a"_s, u"check"_s, u"age >= eighty"_s, -1, u"13"_s, u"b"_s, {}, true, {}, {}};
        QCOMPARE(fields(rule), (QStringList{u"filter"_s, u"lead_days"_s, u"months"_s}));
        QVERIFY(!HintRules::add(*m_store, rule));
        rule.filter = u"age >= 80"_s;
        rule.leadDays = 30;
        rule.months = u"12"_s;
        auto key = HintRules::add(*m_store, rule);
        QVERIFY(key);
        QCOMPARE(m_store->get<HintRule>(*key)->filter, u"年龄 >= 80"_s);
        rule.name.clear();
        QCOMPARE(HintRules::change(*m_store, *key, rule).error().detail, u"name"_s);
        // A rule that is no longer understood stays, and says why.
        auto seen = m_store->read(HintRule::entity(), *key);
        HintRule broken = seen->as<HintRule>();
        broken.filter = u"没有的字段 = 1"_s;
        auto work = UnitOfWork::begin(*m_store, {u"hint_rule.change"_s});
        QVERIFY((*work)->change(*seen, broken));
        QVERIFY((*work)->commit());
        const HintRuleEntry entry = HintRules::read(m_store->db())->front();
        QVERIFY(!entry.problem.isEmpty() && !entry.isUsable());
    }

    void oneAndAllAgreeOnTheExamples()
    {
        const World world = fill(*m_store, 400, 9);
        QVERIFY(Hints::addExampleRules(*m_store));
        for (const QDate day : {Today, QDate(2027, 4, 2)}) {
            auto hints = Hints::open(*m_store, day);
            const std::atomic<bool> never = false;
            auto answers = hints->community(m_store->db(), never);
            QVERIFY2(answers, answers ? "" : qPrintable(answers.error().detail));
            qint64 some = 0;
            for (size_t i = 0; i < world.people.size(); i += 3) {
                const Key key = world.people[i].key;
                QMap<Key, bool> said;
                auto found = hints->ofResident(m_store->db(), key);
                QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
                for (const Hint &hint : *found) {
                    said.insert(hint.rule, hint.toAsk);
                    QVERIFY(!hint.sentence.isEmpty() && !hint.sentence.contains(u'['));
                }
                for (const Hints::Answer &answer : *answers) {
                    QCOMPARE(said.value(answer.rule, true) == false, answer.yes.contains(qint32(key)));
                    QCOMPARE(said.value(answer.rule, false), answer.ask.contains(qint32(key)));
                    some += answer.yes.contains(qint32(key));
                }
            }
            QVERIFY(some > 50);
        }
    }

    void countsFollowTheDeeds()
    {
        const Key rule = add({u"old"_s, u"check"_s, u"age >= 80"_s, {}, {}, u"{name}"_s, {}, true, {}, {}});
        person(u"王"_s, QDate(1940, 1, 1));
        HintCounts counts(*m_store);
        counts.setToday(Today);
        QSignalSpy counted(&counts, &HintCounts::counted);
        QVERIFY(counts.load());
        QVERIFY(counted.wait());
        QCOMPARE(counts.find(rule)->answer.yes.count(), 1);
        const Key second = person(u"李"_s, QDate(1930, 1, 1));
        QVERIFY(counted.wait());
        QCOMPARE(counts.find(rule)->answer.yes.count(), 2);
        QCOMPARE(counts.people(), 2);
        // Nobody looks: nothing is counted until somebody does.
        counts.setWatched(false);
        counted.clear();
        QVERIFY(Hints::settle(*m_store, second, rule, {}));
        QVERIFY(!counted.wait(300));
        QVERIFY(!counts.isCounting());
        counts.setWatched(true);
        QVERIFY(counted.wait());
        QCOMPARE(counts.find(rule)->answer.yes.count(), 1);
        HintRule changed = *m_store->get<HintRule>(rule);
        changed.filter = u"age >= 90"_s;
        QVERIFY(HintRules::change(*m_store, rule, changed));
        QVERIFY(counted.wait());
        QCOMPARE(counts.find(rule)->answer.yes.count(), 0);
    }

private:
    template <typename Record>
    Key create(const Record &record)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        if (!work)
            qFatal("%s", qPrintable(work.error().message));
        auto key = (*work)->create(record);
        if (!key || !(*work)->commit())
            qFatal("not made");
        return *key;
    }
    Key add(const HintRule &rule)
    {
        auto key = HintRules::add(*m_store, rule);
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        return *key;
    }
    Key person(const Resident &resident) { return create(resident); }
    Key person(const QString &name, QDate birth)
    {
        Resident r;
        r.name = name;
        r.birthDate = birth.toString(Qt::ISODate);
        r.residence = u"registered"_s;
        return create(r);
    }
    Key live(const QList<Key> &people)
    {
        const Key household = create(Household{});
        for (const Key key : people)
            create(Membership{key, household, u"02"_s, {}, {}});
        return household;
    }
    static std::set<Key> keysOf(const KeySet &set)
    {
        std::set<Key> keys;
        for (const qint32 key : set.toKeys())
            keys.insert(key);
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
