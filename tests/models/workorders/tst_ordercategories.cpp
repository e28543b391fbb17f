// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departments.h"
#include "models/store/attachments.h"
#include "models/visits/visits.h"
#include "models/workorders/orderfiles.h"
#include "models/workorders/orderlimits.h"
#include "models/workorders/orderplaces.h"
#include "models/workorders/ordersof.h"
#include "models/workorders/ordersuggestions.h"
#include "tests/support/buildingseed.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The tree of order categories and what helps typing an order: suggestions, places, limits in words, files.
class TestOrderCategories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theExampleHasSixClassesAndFiftyFourLeaves();
    void examplesAreNotAddedTwice();
    void lettersFindALeaf();
    void whatOrdersUseIsClosedAndNeverRemoved();
    void twoLevelsAndOneName();
    void movingKeepsTheOthersInOrder();
    void hoursAreReadAndWritten();
    void wordsOfATitleSuggest();
    void theOfficeTeachesItsOwnWords();
    void placesAreFoundByWhatIsTyped();
    void limitsAreDaysOfTheCalendar();
    void filesAreJudgedBeforeTheyAreKept();
    void ordersOfAPersonAHouseholdADoorAVisit();

private:
    Key leaf(const QString &code) const;
    OrderCategoryBook book() const { return *OrderCategoryBook::read(m_store->db()); }
    WorkOrder order(const QString &title, Key category = 0) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestOrderCategories::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
    QVERIFY(made);
    m_store = std::move(*made);
    QVERIFY(Departments::found(*m_store));
    QVERIFY(OrderCategories::found(*m_store));
}

Key TestOrderCategories::leaf(const QString &code) const
{
    const OrderCategoryBook all = book();
    for (const OrderCategoryEntry &entry : all.entries())
        if (entry.category.code == code)
            return entry.key;
    return 0;
}

WorkOrder TestOrderCategories::order(const QString &title, Key category) const
{
    WorkOrder order;
    order.title = title;
    order.category = category;
    return order;
}

void TestOrderCategories::theExampleHasSixClassesAndFiftyFourLeaves()
{
    const OrderCategoryBook all = book();
    QHash<Key, int> leaves;
    int classes = 0;
    for (const OrderCategoryEntry &entry : all.entries()) {
        QVERIFY2(entry.isExample(), qPrintable(entry.category.name));
        if (entry.isClass()) {
            ++classes;
            continue;
        }
        ++leaves[entry.category.parent];
        QVERIFY2(entry.category.department, qPrintable(entry.category.name));
        QVERIFY(entry.category.limitAccept && entry.category.limitHandle && !entry.questions().isEmpty());
        QVERIFY2(!OrderCategories::shippedWords().value(entry.category.code).isEmpty(), qPrintable(entry.category.name));
    }
    QCOMPARE(classes, 6);
    QCOMPARE(leaves.size(), 6);
    for (const int count : leaves)
        QCOMPARE(count, 9);
    const OrderCategoryEntry &rubbish = *all.find(leaf(u"101"_s));
    QCOMPARE(*rubbish.category.limitAccept, 2 * 60);
    QCOMPARE(*rubbish.category.limitHandle, 24 * 60);
    QVERIFY(!rubbish.hasUrgentTrack());
    QCOMPARE(*all.find(leaf(u"303"_s))->category.urgentAccept, 6);
    QCOMPARE(all.path(leaf(u"101"_s)), u"市容环境 · 垃圾乱堆"_s);
}

void TestOrderCategories::examplesAreNotAddedTwice()
{
    const auto before = book().entries().size();
    QCOMPARE(*OrderCategories::addExamples(*m_store), 0);
    QCOMPARE(book().entries().size(), before);
}

void TestOrderCategories::lettersFindALeaf()
{
    const OrderCategoryBook all = book();
    QCOMPARE(all.search(u"ljld"_s).value(0), leaf(u"101"_s));
    QCOMPARE(all.search(u"垃圾"_s).value(0), leaf(u"101"_s));
    QCOMPARE(all.search(u"kunren"_s).value(0), leaf(u"303"_s));
    QCOMPARE(all.search(u"207"_s).value(0), leaf(u"207"_s));
    QCOMPARE(all.search(u"矛盾纠纷"_s).size(), 9);
    QVERIFY(all.search(u"没有这样的"_s).isEmpty());
    // A class that has leaves is no choice, a leaf of a closed class neither.
    QCOMPARE(all.choices().size(), 54);
    QVERIFY(OrderCategories(*m_store).close(all.classOf(leaf(u"101"_s))));
    QCOMPARE(book().choices().size(), 45);
}

void TestOrderCategories::whatOrdersUseIsClosedAndNeverRemoved()
{
    const Key lamp = leaf(u"207"_s);
    auto made = Orders(*m_store).report(order(u"路灯不亮"_s, lamp));
    QVERIFY(made);
    OrderCategories categories(*m_store);
    const Status removed = categories.remove(lamp);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Refused);
    QVERIFY(removed.error().message.contains(u'1'));
    QVERIFY(!categories.remove(book().classOf(lamp)));
    QVERIFY(categories.close(lamp));
    QVERIFY(!book().isChoice(lamp));
    QCOMPARE(book().path(lamp), u"公用设施 · 路灯不亮"_s);
    QCOMPARE(m_store->get<WorkOrder>(*made)->category, lamp);
    QVERIFY(categories.reopen(lamp));
    QVERIFY(book().isChoice(lamp));
    // What nobody uses goes.
    QVERIFY(categories.remove(leaf(u"609"_s)));
    QCOMPARE(leaf(u"609"_s), Key(0));
}

void TestOrderCategories::twoLevelsAndOneName()
{
    OrderCategories categories(*m_store);
    OrderCategory fresh;
    fresh.name = u" 垃圾乱堆 "_s;
    fresh.parent = book().classOf(leaf(u"101"_s));
    auto twice = categories.add(fresh);
    QVERIFY(!twice);
    QCOMPARE(twice.error().detail, u"name"_s);
    fresh.name = u"飞絮"_s;
    fresh.parent = leaf(u"101"_s);
    auto third = categories.add(fresh);
    QVERIFY(!third);
    QCOMPARE(third.error().detail, u"parent"_s);
    fresh.parent = book().classOf(leaf(u"101"_s));
    fresh.limitHandle = 0;
    QCOMPARE(categories.add(fresh).error().detail, u"limit_handle"_s);
    fresh.limitHandle = 480;
    auto made = categories.add(fresh);
    QVERIFY(made);
    QVERIFY(book().isChoice(*made));
    QVERIFY(!book().find(*made)->isExample());
    // A changed example is one no longer.
    auto seen = m_store->read(OrderCategory::entity(), leaf(u"101"_s));
    auto now = seen->as<OrderCategory>();
    now.limitSign = 60;
    QVERIFY(*categories.change(*seen, now));
    QVERIFY(!book().find(leaf(u"101"_s))->isExample());
    QVERIFY(!*categories.change(*m_store->read(OrderCategory::entity(), leaf(u"101"_s)), *m_store->get<OrderCategory>(leaf(u"101"_s))));
    // A class with leaves stays a class.
    const Key above = book().classOf(leaf(u"101"_s));
    auto upper = m_store->read(OrderCategory::entity(), above);
    auto moved = upper->as<OrderCategory>();
    moved.parent = book().classOf(leaf(u"201"_s));
    QCOMPARE(categories.change(*upper, moved).error().detail, u"parent"_s);
}

void TestOrderCategories::movingKeepsTheOthersInOrder()
{
    auto names = [this] {
        QStringList codes;
        const OrderCategoryBook all = book();
        for (const OrderCategoryEntry &entry : all.entries())
            if (entry.category.parent == all.classOf(leaf(u"101"_s)))
                codes << entry.category.code;
        return codes;
    };
    const QStringList before = names();
    QVERIFY(!*OrderCategories(*m_store).move(leaf(u"101"_s), -1));
    QVERIFY(*OrderCategories(*m_store).move(leaf(u"101"_s), 1));
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QCOMPARE(names(), wanted);
}

void TestOrderCategories::hoursAreReadAndWritten()
{
    QCOMPARE(**OrderCategories::minutes(u"0.5"_s), 30);
    QCOMPARE(**OrderCategories::minutes(u" ２４ "_s), 24 * 60);
    QVERIFY(!OrderCategories::minutes(u""_s)->has_value());
    for (const auto &wrong : {u"abc"_s, u"0"_s, u"-1"_s, u"99999"_s})
        QVERIFY2(!OrderCategories::minutes(wrong), qPrintable(wrong));
    QCOMPARE(OrderCategories::hours(90), u"1.5"_s);
    QCOMPARE(OrderCategories::hours({}), QString());
}

void TestOrderCategories::wordsOfATitleSuggest()
{
    auto suggestions = OrderSuggestions::read(m_store->db(), book());
    QVERIFY(suggestions);
    const QList<std::pair<QString, QString>> wanted{{u"2单元楼道灯不亮"_s, u"301"_s},     {u"小区东门路灯全部不亮"_s, u"207"_s}, {u"暖气不热，测温14度"_s, u"201"_s},
                                                    {u"电梯又坏了，有人被困"_s, u"303"_s}, {u"井盖松动"_s, u"208"_s},               {u"楼上漏水，卫生间顶棚"_s, u"304"_s},
                                                    {u"下水堵了，厨房返味"_s, u"306"_s},   {u"电动车飞线充电"_s, u"402"_s},       {u"楼前占用消防通道"_s, u"401"_s}};
    for (const auto &[title, code] : wanted)
        QVERIFY2(suggestions->of(title, 2).contains(leaf(code)), qPrintable(title + u" "_s + book().path(suggestions->best(title))));
    QCOMPARE(suggestions->best(u"xyz"_s), Key(0));
    QCOMPARE(suggestions->best({}), Key(0));
}

void TestOrderCategories::theOfficeTeachesItsOwnWords()
{
    const QString title = u"柳絮堵了纱窗"_s;
    const Key other = leaf(u"509"_s);
    QVERIFY(OrderSuggestions::read(m_store->db(), book())->best(title) != other);
    for (int i = 0; i < 8; ++i)
        QVERIFY(Orders(*m_store).report(order(u"柳絮堵了纱窗%1"_s.arg(i), other)));
    QCOMPARE(OrderSuggestions::read(m_store->db(), book())->best(title), other);
    QVERIFY(OrderCategories(*m_store).close(other));
    QVERIFY(OrderSuggestions::read(m_store->db(), book())->best(title) != other);
}

void TestOrderCategories::placesAreFoundByWhatIsTyped()
{
    BuildingSeed seed(*m_store);
    Estate garden;
    garden.name = u"油城花园"_s;
    const Key estate = seed.make(garden);
    const Key building = seed.building(estate, u"3"_s, 2, 6, 2);
    const Key stairwell = seed.stairwells.at(1);
    const Key door = seed.door(estate, building, stairwell, u"501"_s);
    seed.household(door, {{u"王桂兰"_s, 80}}, QDate::currentDate());
    auto places = OrderPlaces::read(m_store->db());
    QVERIFY(places);
    auto first = [&](const QString &typed) { return places->find(m_store->db(), typed).value(0); };
    QCOMPARE(first(u"3-2-501"_s).dwelling, door);
    QCOMPARE(first(u"3-2-501"_s).behind, u"王桂兰"_s);
    QCOMPARE(first(u"3号楼2单元"_s).stairwell, stairwell);
    QCOMPARE(first(u"3-2"_s).stairwell, stairwell);
    QCOMPARE(first(u"3号楼"_s).building, building);
    QCOMPARE(first(u"3号楼"_s).stairwell, Key(0));
    QCOMPARE(first(u"ychy"_s).estate, estate);
    QCOMPARE(first(u"油城"_s).estate, estate);
    // A door that is not kept is still behind its stairwell.
    QCOMPARE(first(u"3-2-602"_s).stairwell, stairwell);
    const OrderPlace near = first(u"3号楼门前"_s);
    QCOMPARE(near.building, building);
    QCOMPARE(near.text, u"3号楼门前"_s);
    QVERIFY(!first(u"北门便道"_s).isKnown());
    WorkOrder about;
    OrderPlaces::ofDwelling(m_store->db(), door)->putInto(about);
    QCOMPARE(about.building, building);
    QVERIFY(about.place.contains(u"501"_s));
    QVERIFY(!OrderPlaces::ofDwelling(m_store->db(), 999999));
}

void TestOrderCategories::limitsAreDaysOfTheCalendar()
{
    const WorkingTime time = WorkingTime::usual();
    WorkOrder about = order(u"路灯不亮"_s, leaf(u"207"_s));
    QVERIFY(Orders::setLimits(m_store->db(), about));
    // A Wednesday morning.
    const Moment now = Moments::parse(u"2026-11-18T09:00"_s);
    const OrderLimits::Words going = OrderLimits::of(time, about, true, now);
    QVERIFY2(going.sentence.contains(OrderLimits::when(time.after(now, *about.limitSign), now)), qPrintable(going.sentence));
    QVERIFY(going.warning.isEmpty());
    const OrderLimits::Words waiting = OrderLimits::of(time, about, false, now);
    QVERIFY(waiting.sentence.contains(OrderLimits::when(time.after(now, *about.limitAccept), now)));
    QVERIFY(waiting.sentence != going.sentence);
    // The notice of this year is not in.
    const OrderLimits::Words unknown = OrderLimits::of(time, about, true, Moments::parse(u"2031-01-06T09:00"_s));
    QVERIFY2(unknown.warning.contains(u"2031"_s), qPrintable(unknown.warning));
    QVERIFY(!OrderLimits::of(time, order(u"x"_s), true, now).sentence.isEmpty());
}

void TestOrderCategories::filesAreJudgedBeforeTheyAreKept()
{
    auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("file");
        return file.fileName();
    };
    QImage image(3200, 2400, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString photo = m_folder->filePath(u"井盖.png"_s);
    QVERIFY(image.save(photo));
    auto scaled = OrderFiles::prepare(photo);
    QVERIFY(scaled);
    QCOMPARE(scaled->size.width(), Photos::LongestSide);
    QCOMPARE(scaled->file.name, u"井盖.png"_s);
    QCOMPARE(*scaled->file.bytes, scaled->content.size());
    auto paper = OrderFiles::prepare(write(u"合同.pdf"_s, "%PDF-1.4 …"));
    QVERIFY(paper && !paper->isPhoto());
    for (const QString &wrong : {write(u"setup.exe"_s, "MZ…"), write(u"轮椅.pdf"_s, "MZ program in disguise"), write(u"run.sh"_s, "#!/bin/sh"), write(u"leer.pdf"_s, {}),
                                 write(u"gross.pdf"_s, QByteArray(Attachments::Largest + 1, 'x'))}) {
        auto refused = OrderFiles::prepare(wrong);
        QVERIFY2(!refused, qPrintable(wrong));
        QVERIFY2(!refused.error().message.isEmpty(), qPrintable(wrong));
    }
    auto made = OrderFiles::report(*m_store, order(u"井盖松动"_s), {}, {*scaled, *paper});
    QVERIFY(made);
    auto kept = Query::run(m_store->db(), u"SELECT content, kind FROM order_file WHERE work_order = :order ORDER BY key"_s, {{u":order"_s, *made}});
    QVERIFY(kept && kept->next());
    QCOMPARE(*Attachments::content(m_store->db(), kept->text(0)), scaled->content);
    QVERIFY(kept->next());
    QCOMPARE(kept->text(1), u"pdf"_s);
    // One deed: nothing is kept of an order that is refused.
    QVERIFY(!OrderFiles::report(*m_store, order({}), {}, {*paper}));
    auto count = Query::run(m_store->db(), u"SELECT count(*) FROM order_file"_s);
    QVERIFY(count && count->next());
    QCOMPARE(count->number(0), 2);
}

void TestOrderCategories::ordersOfAPersonAHouseholdADoorAVisit()
{
    BuildingSeed seed(*m_store);
    Estate garden;
    garden.name = u"油城花园"_s;
    const Key estate = seed.make(garden);
    const Key building = seed.building(estate, u"3"_s, 1, 6, 2);
    const Key door = seed.door(estate, building, seed.stairwells.first(), u"501"_s);
    const Key home = seed.household(door, {{u"王桂兰"_s, 80}, {u"李明"_s, 50}}, QDate::currentDate());
    const Key wang = seed.residents.at(0), li = seed.residents.at(1);
    Visit visit;
    visit.resident = wang;
    visit.household = home;
    visit.visitedOn = QDate::currentDate().toString(Qt::ISODate);
    visit.outcome = u"met"_s;
    visit.worker = m_store->worker();
    const Key visited = *Visits(*m_store).add(visit);
    WorkOrder about = order(u"厕所要扶手"_s);
    about.resident = wang;
    about.visit = visited;
    const Key first = *Orders(*m_store).report(about);
    const Database &db = m_store->db();
    QCOMPARE(OrdersOf::resident(db, wang)->size(), 1);
    QCOMPARE(OrdersOf::resident(db, li)->size(), 0);
    QCOMPARE(OrdersOf::household(db, home)->size(), 1);
    QCOMPARE(OrdersOf::dwelling(db, door)->size(), 1);
    QCOMPARE(OrdersOf::visit(db, visited)->first().order, first);
    QCOMPARE(OrdersOf::visits(db, {visited})->value(visited).order, first);
    // One more asks: hers too, and told apart.
    OrderCaller caller;
    caller.resident = li;
    QVERIFY(Orders(*m_store).addCaller(first, caller));
    QCOMPARE(OrdersOf::resident(db, li)->size(), 1);
    QVERIFY(OrdersOf::resident(db, li)->first().joined);
    QVERIFY(!OrdersOf::resident(db, wang)->first().joined);
    QCOMPARE(OrdersOf::household(db, home)->size(), 1);
    OrderEvent withdrawn;
    withdrawn.step = OrderFlow::code(OrderDo::Withdraw);
    withdrawn.note = u"儿子已装"_s;
    QVERIFY2(Orders(*m_store).take(first, withdrawn), "withdraw");
    QCOMPARE(OrdersOf::resident(db, wang)->size(), 0);
    QCOMPARE(OrdersOf::resident(db, wang, OrdersOf::Which::All)->size(), 1);
}

QTEST_GUILESS_MAIN(TestOrderCategories)
#include "tst_ordercategories.moc"
