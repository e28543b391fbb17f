// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/workingtime.h"
#include "models/counter/skills.h"
#include "models/store/deeds.h"
#include "models/store/undo.h"
#include "tests/models/counter/counteroffice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

const DraftMaterial &material(const HandlingDraft &draft, const QString &name)
{
    for (const DraftMaterial &one : draft.materials)
        if (one.name == name)
            return one;
    qFatal("no material %s", qPrintable(name));
}

FormField field(const HandlingDraft &draft, const QString &name)
{
    for (const FormField &one : draft.fields)
        if (one.name == name)
            return one;
    return {};
}

int place(const HandlingDraft &draft, const QString &name)
{
    for (int i = 0; i < draft.materials.size(); ++i)
        if (draft.materials.at(i).name == name)
            return i;
    return -1;
}

QStringList remarks(const HandlingDraft &draft, HandlingRemark::Kind kind)
{
    QStringList all;
    for (const HandlingRemark &one : draft.remarks)
        if (one.kind == kind)
            all << one.text;
    return all;
}

} // namespace

class TestHandlings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheDataAnswersIsThere();
    void theFormIsFilledAndSaysFromWhere();
    void aStrangerIsServed();
    void anAgentShowsTheirOwnPapers();
    void whatCannotBeRightIsAGap_data();
    void whatCannotBeRightIsAGap();
    void nothingIsAcceptedBeforeItIsComplete();
    void aMaterialIsWaivedWithAReason();
    void acceptingSetsTheLimitInWorkingDays();
    void aNoticeWaitsForTenWorkingDays();
    void comingBackGoesOnWithTheSameMatter();
    void whatIsTypedStays();
    void whatWasTypedComesBackFromADraft();
    void doneOnTheSpotIsOneDeed();
    void anOrderTakesThePapersAlong();
    void passingOnNeedsAnOrder();
    void theOrderIsMadeInTheSameDeed();
    void aColleagueGoesOn();
    void droppingSaysWhy();
    void askingForAPaperNotIssuedIsAnswered();
    void aMatterOutsideTheCatalogue();
    void minutesAreThoseReallySpent();
    void remarksSayAndNeverRefuse();
    void aRestrictedGroupSaysNothingToOthers();
    void whoIsNotAtHomeIsGuided();
    void everyStepIsOneDeedWithWordsAndUndo();
    void aConflictIsSeen();
};

void TestHandlings::onlyWhatTheDataAnswersIsThere()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(draft->materials.size(), 5);
    QCOMPARE(material(*draft, u"高龄津贴登记表"_s).state, u"known"_s);
    QCOMPARE(material(*draft, u"居民身份证"_s).state, u"missing"_s);
    QCOMPARE(material(*draft, u"户口簿"_s).state, u"missing"_s);
    QCOMPARE(material(*draft, u"社会保障卡（银行账户已激活）"_s).state, u"missing"_s);
    QVERIFY(material(*draft, u"居民身份证"_s).originalNeeded);
    QVERIFY(!material(*draft, u"居民身份证"_s).advice.isEmpty());
    // Of the whole catalogue: no original is ever there by itself.
    const auto cards = Matters::list(office.db());
    for (const MatterCard &card : *cards) {
        auto one = office.handlings().begin(office.receive(office.resident(u"某某"_s)), card.key);
        QVERIFY(one);
        for (int i = 0; i < one->materials.size(); ++i) {
            const bool known = card.materials.at(i).dataKnown.value_or(false) && !card.materials.at(i).originalNeeded.value_or(false);
            if (one->materials.at(i).state == "waived"_L1)
                QVERIFY(card.materials.at(i).onlyAgent.value_or(false));
            else
                QCOMPARE(one->materials.at(i).state, known ? u"known"_s : u"missing"_s);
        }
        if (card.matter.position.value_or(0) > 20)
            break;
    }
}

void TestHandlings::theFormIsFilledAndSaysFromWhere()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    auto household = Visits::householdOf(office.db(), zhao, office.now.date());
    const Key wife = office.person(u"李素珍"_s, *household, u"12"_s, u"1944-02-02"_s);
    office.alter<Resident>(wife, [](Resident &r) { r.idNumber = u"230602194402020049"_s; });
    const Key care = office.care(zhao, 0, u"disabled"_s);
    const Entity *disabled = Dictionary::find(u"care_disabled");
    Values values(disabled->fields.size());
    values[size_t(disabled->indexOf(u"care"))] = Value(care);
    values[size_t(disabled->indexOf(u"certificate_no"))] = Value(u"23060219430513051643"_s);
    auto work = UnitOfWork::begin(office.store(), {u"care.change"_s});
    QVERIFY((*work)->create(*disabled, values));
    QVERIFY((*work)->commit());
    work->reset();

    auto draft = office.handlings().begin(office.receive(zhao), office.matter(u"disability_living_subsidy"_s));
    QVERIFY(draft);
    QCOMPARE(field(*draft, u"resident.name"_s).value, u"赵德福"_s);
    QCOMPARE(field(*draft, u"resident.name"_s).from, u"from the resident’s record"_s);
    QCOMPARE(field(*draft, u"resident.sex"_s).value, u"male"_s);
    QCOMPARE(field(*draft, u"resident.current_address"_s).value, u"油城花园3号楼2单元302室"_s);
    QCOMPARE(field(*draft, u"disabled.certificate_no"_s).value, u"23060219430513051643"_s);
    QVERIFY(field(*draft, u"resident.bank_account"_s).isGap());
    QCOMPARE(field(*draft, u"resident.phone"_s).shown(false), u"136****8847"_s);
    QCOMPARE(field(*draft, u"resident.phone"_s).shown(true), u"13645678847"_s);
    QVERIFY(!field(*draft, u"resident.id_number"_s).shown(false).contains(u"19430513"_s));

    auto household2 = office.handlings().begin(office.receive(zhao), office.matter(u"low_income_apply"_s));
    QCOMPARE(field(*household2, u"household.head_name"_s).value, u"赵德福"_s);
    QCOMPARE(field(*household2, u"household.member_count"_s).value, u"2"_s);
    QVERIFY(field(*household2, u"household.members"_s).value.contains(u"李素珍"_s));
    auto birth = office.handlings().begin(office.receive(zhao), office.matter(u"childbirth_registration"_s));
    QCOMPARE(field(*birth, u"spouse.name"_s).value, u"李素珍"_s);
    QCOMPARE(field(*birth, u"spouse.id_number"_s).value, u"230602194402020049"_s);

    office.alter<Resident>(zhao, [](Resident &r) { r.verifiedOn = u"2026-11-17"_s; });
    auto again = office.handlings().open(draft->key);
    QCOMPARE(field(*again, u"resident.name"_s).from, u"from the resident’s record, checked on 2026-11-17"_s);
}

void TestHandlings::aStrangerIsServed()
{
    CounterOffice office;
    const Key visit = office.receive(0, u"过路人"_s);
    auto draft = office.handlings().begin(visit, office.matter(u"floating_register"_s));
    QVERIFY(draft);
    for (const DraftMaterial &one : draft->materials)
        QCOMPARE(one.state, u"missing"_s);
    QCOMPARE(field(*draft, u"resident.name"_s).value, u"过路人"_s);
    QCOMPARE(field(*draft, u"resident.name"_s).from, u"as said at the counter"_s);
    CounterOffice::complete(*draft);
    auto accepted = office.handlings().accept(*draft);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().message));
    // Nameless people too.
    auto nameless = office.handlings().begin(office.receive(0), office.matter(u"legal_aid"_s));
    QVERIFY(nameless);
}

void TestHandlings::anAgentShowsTheirOwnPapers()
{
    CounterOffice office;
    const QString papers = u"代办人身份证和委托说明"_s;
    const Key zhao = office.resident(u"赵德福"_s);
    auto alone = office.handlings().begin(office.receive(zhao), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(material(*alone, papers).state, u"waived"_s);
    QVERIFY(office.handlings().drop(*alone, u"改日"_s));
    Arrival arrival;
    arrival.resident = zhao;
    arrival.agentName = u"李素珍"_s;
    arrival.agentRelation = u"妻"_s;
    auto byAgent = office.handlings().begin(*office.counter().receive(arrival), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(material(*byAgent, papers).state, u"missing"_s);
}

void TestHandlings::whatCannotBeRightIsAGap_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("right");
    QTest::newRow("account short") << u"resident.bank_account"_s << u"6217 9912 8834 55"_s << false;
    QTest::newRow("account right") << u"resident.bank_account"_s << u"6217 9912 8834 5503"_s << true;
    QTest::newRow("account 19") << u"resident.bank_account"_s << u"6217991288345509125"_s << true;
    QTest::newRow("account slip") << u"resident.bank_account"_s << u"6217991288345504"_s << false;
    QTest::newRow("account letters") << u"resident.bank_account"_s << u"6217abc"_s << false;
    QTest::newRow("none") << u"resident.bank_account"_s << u"无"_s << true;
    QTest::newRow("phone short") << u"resident.phone"_s << u"1364567"_s << false;
    QTest::newRow("phone right") << u"resident.phone"_s << u"13645678847"_s << true;
    QTest::newRow("id slip") << u"resident.id_number"_s << u"230602194305130515"_s << false;
    QTest::newRow("id right") << u"resident.id_number"_s << u"230602194305130516"_s << true;
    QTest::newRow("empty") << u"resident.bank_name"_s << u" "_s << false;
}

void TestHandlings::whatCannotBeRightIsAGap()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, right);
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(0), office.matter(u"high_age_allowance_apply"_s));
    CounterOffice::complete(*draft);
    QVERIFY(draft->isComplete());
    draft->type(name, value);
    QCOMPARE(draft->gaps().isEmpty(), right);
    QCOMPARE(draft->isComplete(), right);
    if (!right)
        QCOMPARE(draft->whatIsMissing(), u"Missing: 1 piece(s) of information. It cannot be accepted yet."_s);
}

void TestHandlings::nothingIsAcceptedBeforeItIsComplete()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(draft->missingMaterials().size(), 3);
    QCOMPARE(draft->gaps().size(), 4); // category, payee, bank, account
    QCOMPARE(draft->whatIsMissing(), u"Missing: 3 material(s), 4 piece(s) of information. It cannot be accepted yet."_s);
    auto refused = office.handlings().accept(*draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().message, draft->whatIsMissing());
    draft->tick(place(*draft, u"居民身份证"_s), true);
    QCOMPARE(draft->materialsThere(), 3);
    draft->tickAll();
    QCOMPARE(draft->missingMaterials().size(), 0);
    QVERIFY(!office.handlings().accept(*draft));
    CounterOffice::complete(*draft);
    QVERIFY(draft->whatIsMissing().isEmpty());
    QVERIFY(office.handlings().accept(*draft));
    QCOMPARE(office.store().get<Handling>(draft->key)->state, u"accepted"_s);
    QVERIFY(!office.handlings().accept(*draft));
    QVERIFY(!office.handlings().save(*draft));
}

void TestHandlings::aMaterialIsWaivedWithAReason()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    const int book = place(*draft, u"户口簿"_s);
    QVERIFY(!draft->waive(book, u"  "_s));
    QVERIFY(!draft->waive(77, u"x"_s));
    QVERIFY(draft->waive(book, u"户口簿正在派出所换发"_s));
    CounterOffice::complete(*draft);
    QCOMPARE(draft->materials.at(book).state, u"waived"_s);
    QVERIFY(office.handlings().accept(*draft));
    auto again = office.handlings().open(draft->key);
    QCOMPARE(again->materials.at(book).note, u"户口簿正在派出所换发"_s);
}

void TestHandlings::acceptingSetsTheLimitInWorkingDays()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"temporary_relief_apply"_s));
    CounterOffice::complete(*draft);
    QVERIFY(office.handlings().accept(*draft));
    // 15 working days from Monday 2026-11-23.
    QCOMPARE(office.store().get<Handling>(draft->key)->dueOn, u"2026-12-14"_s);
}

void TestHandlings::aNoticeWaitsForTenWorkingDays()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    auto draft = office.handlings().begin(office.receive(zhao), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(office.handlings().comeBackBy(), QDate(2026, 12, 7));
    QVERIFY(!office.handlings().notice(*draft, QDate(2026, 11, 20)));
    QVERIFY(office.handlings().notice(*draft));
    auto kept = office.store().get<Handling>(draft->key);
    QCOMPARE(kept->state, u"lacking"_s);
    QCOMPARE(kept->noticeUntil, u"2026-12-07"_s);
    auto open = Counter::openOf(office.db(), zhao);
    QCOMPARE(open->notices.size(), 1);
    QCOMPARE(open->notices.first().missing, 3);
    QVERIFY(!open->notices.first().isOverdue(QDate(2026, 12, 7)));
    QVERIFY(open->notices.first().isOverdue(QDate(2026, 12, 8)));
    QCOMPARE(office.counter().openNotices()->size(), 1);
    // Another day, as long as something is missing.
    QVERIFY(office.handlings().notice(*draft, QDate(2026, 11, 30)));
    QCOMPARE(office.store().get<Handling>(draft->key)->noticeUntil, u"2026-11-30"_s);
    CounterOffice::complete(*draft);
    auto nothing = office.handlings().notice(*draft);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::Refused);
}

void TestHandlings::comingBackGoesOnWithTheSameMatter()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    const Key first = office.receive(zhao);
    auto draft = office.handlings().begin(first, office.matter(u"high_age_allowance_apply"_s));
    draft->tick(0, true);
    draft->type(u"resident.bank_name"_s, u"龙江银行"_s);
    QVERIFY(office.handlings().notice(*draft));
    QVERIFY(office.counter().end(first));

    office.wait(24 * 60);
    const Key second = office.receive(zhao);
    auto again = office.handlings().begin(second, office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(again);
    QCOMPARE(again->key, draft->key);
    QCOMPARE(again->handling.continuedIn, second);
    QCOMPARE(again->handling.receipt, draft->handling.receipt);
    QCOMPARE(again->materials.first().state, u"brought"_s);
    QCOMPARE(field(*again, u"resident.bank_name"_s).value, u"龙江银行"_s);
    QCOMPARE(office.counter().handlings(second)->size(), 1);
    CounterOffice::complete(*again);
    QVERIFY(office.handlings().accept(*again));
    QVERIFY(office.store().get<Handling>(draft->key)->noticeUntil.isEmpty());
    QVERIFY(office.counter().end(second));
    // It took two visits: neither was in one go.
    QCOMPARE(office.store().get<CounterVisit>(first)->finishedHere, false);
    QCOMPARE(office.store().get<CounterVisit>(second)->finishedHere, false);
    // Once accepted the same matter may be asked for anew.
    auto anew = office.handlings().begin(office.receive(zhao), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(anew->key != draft->key);
}

void TestHandlings::whatIsTypedStays()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    auto draft = office.handlings().begin(office.receive(zhao), office.matter(u"high_age_allowance_apply"_s));
    draft->type(u"resident.phone"_s, u"13900001111"_s);
    draft->tick(1, true);
    QVERIFY(office.handlings().save(*draft));
    auto again = office.handlings().open(draft->key);
    QCOMPARE(field(*again, u"resident.phone"_s).value, u"13900001111"_s);
    QVERIFY(field(*again, u"resident.phone"_s).from.isEmpty());
    QVERIFY(!field(*again, u"resident.name"_s).from.isEmpty());
    QCOMPARE(again->materials.at(1).state, u"brought"_s);
    const QJsonObject form = QJsonDocument::fromJson(office.store().get<Handling>(draft->key)->form.toUtf8()).object();
    QCOMPARE(form.value(u"resident.phone"_s).toString(), u"13900001111"_s);
    // Once settled the form stays as it was although the records change.
    CounterOffice::complete(*again);
    QVERIFY(office.handlings().accept(*again));
    office.alter<Resident>(zhao, [](Resident &r) { r.name = u"赵德富"_s; });
    QCOMPARE(field(*office.handlings().open(draft->key), u"resident.name"_s).value, u"赵德福"_s);
}

void TestHandlings::whatWasTypedComesBackFromADraft()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    draft->tick(0, true);
    QVERIFY(draft->waive(1, u"换发中"_s));
    draft->type(u"resident.bank_name"_s, u"龙江银行"_s);
    const QString kept = draft->typed();
    QVERIFY(!kept.contains(u"赵德福"_s)); // what the records know is not kept twice
    auto after = office.handlings().open(draft->key);
    after->takeTyped(kept);
    QCOMPARE(after->materials.at(0).state, u"brought"_s);
    QCOMPARE(after->materials.at(1).note, u"换发中"_s);
    QCOMPARE(field(*after, u"resident.bank_name"_s).value, u"龙江银行"_s);
    for (const QString &broken : {QString(), u"{"_s, u"[]"_s, uR"({"materials":{"居民身份证":["gone",""]},"fields":{"x":1}})"_s}) {
        const QString before = after->typed();
        after->takeTyped(broken);
        QCOMPARE(after->typed(), before);
    }
    CounterOffice::complete(*after);
    QVERIFY(office.handlings().accept(*after));
    after->takeTyped(uR"({"materials":{"居民身份证":["missing",""]}})"_s);
    QCOMPARE(after->materials.at(0).state, u"brought"_s);
}

void TestHandlings::doneOnTheSpotIsOneDeed()
{
    CounterOffice office;
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    auto draft = office.handlings().begin(visit, office.matter(u"resident_update"_s));
    auto early = office.handlings().finish(*draft);
    QVERIFY(!early);
    CounterOffice::complete(*draft);
    UndoStack undo(office.store());
    QVERIFY(office.handlings().settle(*draft, u"电话已改"_s));
    auto kept = office.store().get<Handling>(draft->key);
    QCOMPARE(kept->state, u"done"_s);
    QCOMPARE(kept->note, u"电话已改"_s);
    QVERIFY(!kept->endedAt.isEmpty());
    QVERIFY(undo.undo());
    QCOMPARE(office.store().get<Handling>(draft->key)->state, u"begun"_s);
    QVERIFY(undo.redo());
    QVERIFY(office.counter().end(visit));
    QCOMPARE(office.store().get<CounterVisit>(visit)->finishedHere, true);
}

void TestHandlings::anOrderTakesThePapersAlong()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    auto draft = office.handlings().begin(office.receive(zhao), office.matter(u"disability_aid_device"_s));
    CounterOffice::complete(*draft);
    auto order = office.handlings().orderDraft(*draft);
    QVERIFY(order);
    QCOMPARE(order->title, u"残疾人辅助器具适配"_s);
    QCOMPARE(order->resident, zhao);
    QVERIFY(order->household);
    QCOMPARE(order->phone, u"13645678847"_s);
    QCOMPARE(order->decidedBy, u"区残疾人联合会"_s);
    QCOMPARE(order->materials, (QStringList{u"居民身份证"_s, u"残疾人证"_s, u"辅具需求表"_s}));
    QVERIFY(order->text.contains(draft->handling.receipt));
    QVERIFY(order->text.contains(u"残疾人证"_s));
}

void TestHandlings::passingOnNeedsAnOrder()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"disability_aid_device"_s));
    WorkOrder order;
    order.number = u"2026-A-0001"_s;
    order.title = u"辅具"_s;
    const Key made = office.add(order);
    QVERIFY(!office.handlings().passOn(*draft, made));
    CounterOffice::complete(*draft);
    auto none = office.handlings().passOn(*draft, 0);
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"work_order"_s);
    QVERIFY(office.handlings().passOn(*draft, made));
    auto kept = office.store().get<Handling>(draft->key);
    QCOMPARE(kept->state, u"passed_on"_s);
    QCOMPARE(kept->workOrder, made);
    QVERIFY(!office.handlings().passOn(*draft, made));
    QVERIFY(office.handlings().finish(*draft, u"轮椅已送到"_s));
    QCOMPARE(office.store().get<Handling>(draft->key)->state, u"done"_s);
}

void TestHandlings::theOrderIsMadeInTheSameDeed()
{
    CounterOffice office;
    office.now = QDateTime::currentDateTime();
    const Key zhao = office.resident(u"赵德福"_s);
    auto draft = office.handlings().begin(office.receive(zhao), office.matter(u"disability_living_subsidy"_s));
    auto early = office.handlings().orderFor(*draft);
    QVERIFY(early);
    QVERIFY(!office.handlings().passOn(*draft, *early));
    CounterOffice::complete(*draft);
    auto order = office.handlings().orderFor(*draft);
    QVERIFY(order);
    QCOMPARE(order->channel, u"counter"_s);
    QCOMPARE(order->resident, zhao);
    QVERIFY(order->text.contains(u"残疾人证"_s));
    QCOMPARE(order->limitHandle, 24 * WorkingTime::usual().minutesOfDay());
    QStringList actions;
    QObject::connect(&office.store(), &Store::committed, &office.store(), [&](const ChangeSet &changes) { actions << changes.action; });
    UndoStack undo(office.store());
    auto key = office.handlings().passOn(*draft, *order);
    QVERIFY2(key, key ? "" : qPrintable(key.error().message));
    QCOMPARE(actions, QStringList{u"handling.pass"_s});
    QCOMPARE(office.store().get<Handling>(draft->key)->workOrder, *key);
    QCOMPARE(office.store().get<WorkOrder>(*key)->handling, draft->key);
    QCOMPARE(*Handlings::ofOrder(office.db(), *key), draft->key);
    QCOMPARE(*Handlings::ofOrder(office.db(), 999999), 0);
    // An order's life is never undone; the handling is taken back by a step of its own.
    QVERIFY(!undo.undo());
    QVERIFY(!office.handlings().reopen(*draft, u" "_s));
    QVERIFY(office.handlings().reopen(*draft, u"工单已撤"_s));
    QCOMPARE(office.store().get<Handling>(draft->key)->state, u"begun"_s);
    QCOMPARE(office.store().get<Handling>(draft->key)->workOrder, 0);
    QVERIFY(office.store().get<WorkOrder>(*key));
    QVERIFY(!office.handlings().reopen(*draft, u"再退"_s));
    QVERIFY(office.handlings().accept(*draft));
}

void TestHandlings::aColleagueGoesOn()
{
    CounterOffice office;
    const Key liu = office.store().worker();
    const Key zhao = office.worker(u"赵强"_s);
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    auto draft = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(!office.handlings().handOver(*draft, liu, {}));
    QVERIFY(!office.handlings().handOver(*draft, 0, {}));
    QVERIFY(office.handlings().handOver(*draft, zhao, u"等社保卡"_s));
    auto waiting = office.counter().handedTo(zhao);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().handedTo, u"赵强"_s);
    QCOMPARE(waiting->first().worker, u"刘敏"_s);
    // Handed over, the visit may end; it was not one worker in one go.
    QVERIFY(office.counter().end(visit));
    QCOMPARE(office.store().get<CounterVisit>(visit)->finishedHere, false);
    office.sit(zhao);
    auto theirs = office.handlings().open(draft->key);
    QCOMPARE(theirs->handling.handedNote, u"等社保卡"_s);
    QVERIFY(office.handlings().take(*theirs));
    QVERIFY(!office.handlings().take(*theirs));
    QVERIFY(office.counter().handedTo(zhao)->isEmpty());
    QCOMPARE(office.store().get<Handling>(draft->key)->worker, zhao);
    const Key gone = office.worker(u"孙立"_s);
    QVERIFY(Workers::leave(office.store(), gone));
    QVERIFY(!office.handlings().handOver(*theirs, gone, {}));
}

void TestHandlings::droppingSaysWhy()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(!office.handlings().drop(*draft, u" "_s));
    QVERIFY(office.handlings().drop(*draft, u"改由子女网上办"_s));
    QCOMPARE(office.store().get<Handling>(draft->key)->note, u"改由子女网上办"_s);
    QVERIFY(!office.handlings().drop(*draft, u"再撤"_s));
    QVERIFY(!office.handlings().save(*draft));
}

void TestHandlings::askingForAPaperNotIssuedIsAnswered()
{
    CounterOffice office;
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    auto found = Matters::search(office.db(), u"qsgx"_s);
    auto key = office.handlings().refuse(visit, found->first().refused);
    QVERIFY(key);
    auto kept = office.store().get<Handling>(*key);
    QCOMPARE(kept->state, u"refused"_s);
    QCOMPARE(kept->title, u"亲属关系证明"_s);
    QVERIFY(kept->receipt.endsWith(u"-1"_s));
    QVERIFY(office.counter().end(visit));
    QCOMPARE(office.store().get<CounterVisit>(visit)->finishedHere, true);
    QVERIFY(!office.handlings().refuse(visit, found->first().refused));
}

void TestHandlings::aMatterOutsideTheCatalogue()
{
    CounterOffice office;
    const Key visit = office.receive(0, u"孙大妈"_s);
    QVERIFY(!office.handlings().beginOther(visit, u"  "_s));
    auto draft = office.handlings().beginOther(visit, u"借轮椅"_s);
    QVERIFY(draft);
    QVERIFY(draft->isComplete());
    QVERIFY(!draft->guided);
    QVERIFY(office.handlings().settle(*draft));
    QCOMPARE(office.counter().handlings(visit)->first().handling.title, u"借轮椅"_s);
}

void TestHandlings::minutesAreThoseReallySpent()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    const Key visit = office.receive(zhao);
    auto draft = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    office.now = office.now.addSecs(5 * 60 + 20);
    QVERIFY(office.handlings().save(*draft));
    office.now = office.now.addSecs(25);
    QVERIFY(office.handlings().save(*draft));
    // 5 min 45 s are six, not five and nothing.
    QCOMPARE(office.store().get<Handling>(draft->key)->minutes, 6);
    QVERIFY(office.handlings().notice(*draft));
    office.wait(3 * 24 * 60);
    auto again = office.handlings().resume(office.receive(zhao), draft->key);
    office.wait(4);
    CounterOffice::complete(*again);
    QVERIFY(office.handlings().accept(*again));
    QCOMPARE(office.store().get<Handling>(draft->key)->minutes, 10);
}

void TestHandlings::remarksSayAndNeverRefuse()
{
    CounterOffice office;
    const Key old = office.resident(u"赵德福"_s);
    auto fits = office.handlings().begin(office.receive(old), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(remarks(*fits, HandlingRemark::Kind::Fits).size(), 4);
    QVERIFY(remarks(*fits, HandlingRemark::Kind::Against).isEmpty());
    const Key young = office.resident(u"钱小宝"_s, u"1990-01-01"_s);
    auto draft = office.handlings().begin(office.receive(young), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(remarks(*draft, HandlingRemark::Kind::Against).size(), 1);
    QVERIFY(remarks(*draft, HandlingRemark::Kind::Against).first().contains(u"80"_s));
    CounterOffice::complete(*draft);
    QVERIFY(office.handlings().accept(*draft));
    const Key unknown = office.resident(u"孙某"_s, {});
    auto ask = office.handlings().begin(office.receive(unknown), office.matter(u"high_age_allowance_apply"_s));
    QCOMPARE(remarks(*ask, HandlingRemark::Kind::NotKnown).size(), 1);
    // Twice within a year is said.
    auto twice = office.handlings().begin(office.receive(young), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(remarks(*twice, HandlingRemark::Kind::Against).join(QString()).contains(u"2026-11-23"_s));
    office.alter<Resident>(old, [](Resident &r) { r.diedOn = u"2026-11-01"_s; });
    QVERIFY(remarks(*office.handlings().open(fits->key), HandlingRemark::Kind::Against).join(QString()).contains(u"2026-11-01"_s));
}

void TestHandlings::aRestrictedGroupSaysNothingToOthers()
{
    CounterOffice office;
    const Key zhao = office.resident(u"赵德福"_s);
    office.care(zhao, 0, u"community_correction"_s);
    const auto said = [&](const QString &condition) {
        MatterCard card;
        card.matter.condition = condition;
        auto all = Handlings::remarks(office.store(), card, zhao, 0, office.now.date());
        return all ? all->size() : -1;
    };
    // Beside what is said of an earlier asking.
    QCOMPARE(said(u"group has 社区矫正人员"_s), 2);
    QCOMPARE(said(u"not group has 社区矫正人员"_s), 2);
    office.sit(office.worker(u"赵强"_s));
    QCOMPARE(said(u"group has 社区矫正人员"_s), 1);
    QCOMPARE(said(u"not group has 社区矫正人员"_s), 1);
    QCOMPARE(said(u"age >= 80"_s), 2);
}

void TestHandlings::whoIsNotAtHomeIsGuided()
{
    CounterOffice office;
    const Key liu = office.store().worker();
    const Key resident = office.resident(u"赵德福"_s);
    const Key matter = office.matter(u"resident_update"_s);
    const auto guided = [&] {
        auto draft = office.handlings().begin(office.receive(resident), matter);
        const bool is = draft->guided;
        CounterOffice::complete(*draft);
        if (!office.handlings().settle(*draft))
            qFatal("not settled");
        return is;
    };
    QVERIFY(guided());
    QVERIFY(*Skills::set(office.store(), liu, u"household"_s, 0, u"learning"_s));
    QVERIFY(guided());
    QVERIFY(*Skills::set(office.store(), liu, {}, matter, u"able"_s));
    QVERIFY(!guided());
    QVERIFY(*Skills::set(office.store(), liu, {}, matter, {}));
    QVERIFY(guided());
    QVERIFY(guided());
    // Five times done: nobody needs the steps any more.
    QVERIFY(!guided());
}

void TestHandlings::everyStepIsOneDeedWithWordsAndUndo()
{
    CounterOffice office;
    QStringList actions;
    QObject::connect(&office.store(), &Store::committed, &office.store(), [&](const ChangeSet &changes) { actions << changes.action; });
    const Key zhao = office.resident(u"赵德福"_s);
    actions.clear();
    const Key visit = office.receive(zhao);
    auto draft = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(office.handlings().notice(*draft));
    CounterOffice::complete(*draft);
    QVERIFY(office.handlings().save(*draft));
    QVERIFY(office.handlings().accept(*draft));
    QVERIFY(office.handlings().finish(*draft));
    QVERIFY(office.counter().end(visit));
    QCOMPARE(actions, (QStringList{u"counter_visit.receive"_s, u"handling.begin"_s, u"handling.notice"_s, u"handling.save"_s, u"handling.accept"_s, u"handling.finish"_s, u"counter_visit.end"_s}));
    for (const QString &action : std::as_const(actions))
        QVERIFY2(!Deeds::words(action, {}).contains(action), qPrintable(action));
}

void TestHandlings::aConflictIsSeen()
{
    CounterOffice office;
    auto mine = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    auto theirs = office.handlings().open(mine->key);
    CounterOffice::complete(*theirs);
    QVERIFY(office.handlings().accept(*theirs));
    auto late = office.handlings().notice(*mine);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(office.store().get<Handling>(mine->key)->state, u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestHandlings)
#include "tst_handlings.moc"
