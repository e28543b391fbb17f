// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/shell/mainwindow.h"
#include "app/shell/pages.h"
#include "app/shell/seat.h"
#include "forms/search/searchbox.h"
#include "forms/shared/componentsheet.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/tabs.h"
#include "forms/counter/counterdesk.h"
#include "forms/counter/counterpage.h"
#include "forms/counter/gapform.h"
#include "forms/counter/hallview.h"
#include "forms/counter/handlingview.h"
#include "forms/counter/matterpick.h"
#include "forms/counter/personview.h"
#include "forms/exchange/importpage.h"
#include "forms/residents/residenteditor.h"
#include "forms/residents/residentpage.h"
#include "forms/residents/residentspage.h"
#include "forms/visits/dueview.h"
#include "forms/visits/visitentry.h"
#include "forms/visits/visitpage.h"
#include "forms/visits/visitspage.h"
#include "models/departments/departments.h"
#include "models/departments/handedtasks.h"
#include "models/views/recordlistmodel.h"
#include "models/workorders/orderlists.h"
#include "models/workorders/whistles.h"
#include "models/workorders/ordercategories.h"
#include "models/workorders/orders.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

void search(MainWindow &window, const QString &text)
{
    auto *box = window.findChild<SearchBox *>();
    box->begin();
    box->setText(text);
    Q_EMIT box->textEdited(text);
}

/// Somebody of whom there is something to see: with care groups where there is such a person.
qlonglong firstResident(MainWindow &window)
{
    constexpr int Looked = 60;
    const SearchResult found = window.seat()->finder().search(u"王"_s, Looked);
    const auto lines = window.seat()->finder().lines(found.hits);
    if (!lines || lines->isEmpty())
        return 0;
    return std::max_element(lines->cbegin(), lines->cend(), [](const FoundResident &a, const FoundResident &b) { return a.groups.size() < b.groups.size(); })->key;
}

/// The card of a household, with one of its steps (1 … 9) open.
void household(MainWindow &window, const std::function<void()> &wait, int step)
{
    wait();
    window.go({u"household"_s, QVariantMap{{u"resident"_s, firstResident(window)}, {u"step"_s, step}}});
}

/// A little roster with what rosters have: an ID number lost to a spreadsheet, a wrong one, a phone with dashes.
QString roster(const QString &folder)
{
    const QString path = folder + u"/roster.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(u"姓名,身份证号,住址,联系电话,与户主关系,人员类别\r\n"
                   "赵启明,230604194508170027,创业小区2号楼1单元301室,138-4590-4471,户主,低保\r\n"
                   "钱小芳,2.30604E+17,创业小区2号楼1单元301室,13945901234,妻,\r\n"
                   "孙立新,230604199001010018,创业小区2号楼1单元302室,15045905678,户主,退役军人\r\n"
                   "李春燕,230604198802304567,创业小区2号楼1单元401室,1394590,户主,\r\n"_s.toUtf8());
    return path;
}

void importRoster(MainWindow &window, const std::function<void()> &wait, bool findings)
{
    window.go({u"import"_s, roster(QFileInfo(window.seat()->store().path()).absolutePath())});
    wait();
    if (!findings)
        return;
    if (QAction *on = window.seat()->commands().find(u"import.go"_s))
        on->trigger();
    wait();
}

/// Somebody at the counter; with a matter of the catalogue begun, when its code is given.
void counter(MainWindow &window, const std::function<void()> &wait, const QString &matter = {})
{
    wait();
    window.go({u"counter"_s, QVariantMap{{u"resident"_s, firstResident(window)}, {u"at"_s, 1}}});
    auto *page = qobject_cast<CounterPage *>(window.page());
    if (!page || matter.isEmpty())
        return;
    if (auto key = Matters::ofCode(window.seat()->store().db(), matter); key && *key)
        (void)page->desk()->begin(*key).has_value();
    wait();
}

void press(MainWindow &window, const QString &command)
{
    if (QAction *action = window.seat()->commands().find(command))
        action->trigger();
}

void gridsPart(MainWindow &window, const std::function<void()> &wait, int part)
{
    window.go({u"grids"_s, {}});
    wait();
    if (auto *parts = window.page()->findChild<Tabs *>(u"parts"_s))
        parts->setCurrentIndex(part);
    wait();
}

/// An order from a lane of the board, the last one where most has happened; a contested one when lane says so.
enum class OrderSort { Incoming, Dispatched, Handling, CallBack, Contested };

qlonglong orderOf(MainWindow &window, OrderSort sort)
{
    const Database &db = window.seat()->store().db();
    auto time = WorkingTime::of(db);
    auto board = time ? OrderLists(db, *time).board(window.seat()->store().worker()) : Result<OrderLists::Board>(time.error());
    if (!board)
        return 0;
    const QList<ListedOrder> &orders = sort == OrderSort::Contested ? board->contested : board->lanes[size_t(sort)].cards;
    return orders.isEmpty() ? 0 : orders.first().key;
}

/// The page of an order with a command of it given.
void order(MainWindow &window, const std::function<void()> &wait, OrderSort sort, const char *command = nullptr)
{
    window.go({u"order"_s, orderOf(window, sort)});
    wait();
    if (QAction *action = command ? window.seat()->commands().find(QLatin1String(command)) : nullptr)
        action->trigger();
    wait();
}

/// Two departments called to the place of an order.
void whistle(MainWindow &window, const std::function<void()> &wait)
{
    Store &store = window.seat()->store();
    auto departments = Departments::list(store.db());
    WhistleCall call;
    for (int i = 0; departments && i < std::min(3, int(departments->size())); ++i)
        call.departments << departments->at(i).key;
    call.arriveBy = Moments::text(Moments::now() + 30);
    if (auto called = Whistles(store).call(orderOf(window, OrderSort::Handling), call))
        order(window, wait, OrderSort::Handling, "order.whistle");
}

/// Somebody asks for what another has asked for already: the words suggest the category, the open order stands beside.
void filledOrder(MainWindow &window, const std::function<void()> &wait)
{
    wait();
    const qlonglong caller = firstResident(window);
    WorkOrder before;
    before.title = u"楼道灯不亮，老人摸黑上楼"_s;
    before.resident = caller;
    if (auto book = OrderCategoryBook::read(window.seat()->store().db()))
        before.category = book->search(u"物业服务"_s).value(0);
    [[maybe_unused]] auto reported = Orders(window.seat()->store()).report(before);
    window.go({u"order-entry"_s, QVariantMap{{u"resident"_s, caller}, {u"text"_s, u"灯坏了一周，晚上看不见台阶"_s}}});
    wait();
    auto *title = window.page()->findChild<QLineEdit *>(u"title"_s);
    title->setText(u"2单元楼道灯不亮"_s);
    wait();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(title, &enter);
    wait();
}

std::vector<Scene> mostScenes()
{
    using Wait = std::function<void()>;
    return {
        {u"start"_s, [](MainWindow &window, const Wait &) { window.closeOffice(); }},
        {u"today"_s, [](MainWindow &window, const Wait &) { window.go({u"today"_s, {}}); }},
        {u"counter"_s, [](MainWindow &window, const Wait &) { window.go({u"counter"_s, {}}); }},
        {u"counter-found"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"counter"_s, {}});
             if (auto *page = qobject_cast<CounterPage *>(window.page())) {
                 page->hall()->search()->setText(u"wj"_s);
                 Q_EMIT page->hall()->search()->textEdited(u"wj"_s);
             }
         }},
        {u"counter-person"_s, [](MainWindow &window, const Wait &wait) { counter(window, wait); }},
        {u"counter-letters"_s,
         [](MainWindow &window, const Wait &wait) {
             counter(window, wait);
             if (auto *page = qobject_cast<CounterPage *>(window.page())) {
                 page->person()->pick()->input()->setText(u"zm"_s);
                 Q_EMIT page->person()->pick()->input()->textEdited(u"zm"_s);
             }
         }},
        {u"counter-refused"_s,
         [](MainWindow &window, const Wait &wait) {
             counter(window, wait);
             auto *page = qobject_cast<CounterPage *>(window.page());
             auto papers = Matters::refusedPapers(window.seat()->store().db());
             if (page && papers && !papers->isEmpty())
                 page->person()->answer(papers->first().first);
         }},
        {u"counter-stranger"_s,
         [](MainWindow &window, const Wait &) {
             window.go({u"counter"_s, {}});
             Arrival who;
             who.name = u"阿依古丽"_s;
             who.idNote = u"护照 E12345678"_s;
             if (auto *page = qobject_cast<CounterPage *>(window.page()))
                 page->desk()->choose(who);
         }},
        {u"counter-matter"_s,
         [](MainWindow &window, const Wait &wait) {
             counter(window, wait, u"high_age_allowance_apply"_s);
             if (auto *page = qobject_cast<CounterPage *>(window.page()))
                 page->matter()->tick(1);
             press(window, u"counter.guide"_s);
         }},
        {u"counter-guided"_s, [](MainWindow &window, const Wait &wait) { counter(window, wait, u"low_income_apply"_s); }},
        {u"counter-whole"_s,
         [](MainWindow &window, const Wait &wait) {
             counter(window, wait, u"low_income_apply"_s);
             press(window, u"counter.guide"_s);
             if (auto *page = qobject_cast<CounterPage *>(window.page())) {
                 page->desk()->draft().tickAll();
                 page->matter()->gaps()->setWhole(true);
                 page->matter()->refresh();
                 page->matter()->showMissing();
             }
         }},
        {u"counter-notice"_s,
         [](MainWindow &window, const Wait &wait) {
             counter(window, wait, u"low_income_apply"_s);
             press(window, u"counter.next"_s);
         }},
        {u"counter-day"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"counter"_s, u"day"_s});
             wait();
             if (auto *page = qobject_cast<CounterPage *>(window.page()))
                 if (auto *figure = page->findChild<QAbstractButton *>(u"dayFigure2"_s))
                     figure->click();
         }},
        {u"matters"_s, [](MainWindow &window, const Wait &) { window.go({u"matters"_s, {}}); }},
        {u"matters-edit"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"matters"_s, {}});
             wait();
             press(window, u"matters.edit"_s);
         }},
        {u"matters-refused"_s, [](MainWindow &window, const Wait &) { window.go({u"matters"_s, u"refused"_s}); }},
        {u"matters-skills"_s, [](MainWindow &window, const Wait &) { window.go({u"matters"_s, u"skills"_s}); }},
        {u"visits"_s, [](MainWindow &window, const Wait &) { window.go({u"visits"_s, u"due"_s}); }},
        {u"visits-return"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"visits"_s, u"due"_s});
             wait();
             if (QAction *back = window.seat()->commands().find(u"visits.return"_s))
                 back->trigger();
             if (auto *page = qobject_cast<VisitsPage *>(window.page()))
                 page->due()->openCurrent();
         }},
        {u"orders"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"board"_s}); }},
        {u"orders-desk"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"desk"_s}); }},
        {u"orders-list"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"all"_s}); }},
        {u"orders-overdue"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"overdue"_s}); }},
        {u"orders-calendar"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"calendar"_s}); }},
        {u"orders-figures"_s, [](MainWindow &window, const Wait &) { window.go({u"order-figures"_s, {}}); }},
        {u"orders-figures-departments"_s, [](MainWindow &window, const Wait &) { window.go({u"order-figures"_s, u"bulletin"_s}); }},
        {u"orders-figures-behind"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"order-figures"_s, {}});
             wait();
             if (QAction *solved = window.seat()->commands().find(u"orderfigures.figure2"_s))
                 solved->trigger();
         }},
        {u"orders-figures-bulletin"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"order-figures"_s, u"bulletin"_s});
             wait();
             if (QAction *look = window.seat()->commands().find(u"orderfigures.look"_s))
                 look->trigger();
         }},
        {u"orders-none"_s, [](MainWindow &window, const Wait &) { window.go({u"orders"_s, u"标题 含 没有这样的事"_s}); }},
        {u"visits-done"_s, [](MainWindow &window, const Wait &) { window.go({u"visits"_s, u"done"_s}); }},
        {u"visits-followups"_s, [](MainWindow &window, const Wait &) { window.go({u"visits"_s, u"followups"_s}); }},
        {u"visits-coverage"_s, [](MainWindow &window, const Wait &) { window.go({u"visits"_s, u"coverage"_s}); }},
        {u"visit"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"visit"_s, HasVisitSubject::place({0, firstResident(window)})});
             if (auto *page = qobject_cast<VisitPage *>(window.page()))
                 page->entry()->setFolded(false);
         }},
        {u"papers"_s, [](MainWindow &window, const Wait &) { window.go({u"papers"_s, u"write"_s}); }},
        {u"papers-proof"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"papers"_s, QVariantMap{{u"resident"_s, firstResident(window)}, {u"template"_s, u"living_note"_s}, {u"words"_s, QVariantMap{{u"asked_by"_s, u"区住房保障中心"_s}}}}});
         }},
        {u"papers-letter"_s, [](MainWindow &window, const Wait &) { window.go({u"papers"_s, QVariantMap{{u"template"_s, u"free_letter"_s}}}); }},
        {u"papers-register"_s, [](MainWindow &window, const Wait &) { window.go({u"papers"_s, u"register"_s}); }},
        {u"papers-number"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"papers"_s, u"register"_s});
             wait();
             if (QAction *number = window.seat()->commands().find(u"papers.new"_s))
                 number->trigger();
         }},
        {u"papers-print"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"papers"_s, u"register"_s});
             wait();
             if (QAction *print = window.seat()->commands().find(u"papers.print"_s))
                 print->trigger();
         }},
        {u"papers-refused"_s, [](MainWindow &window, const Wait &) { window.go({u"papers"_s, u"refused"_s}); }},
        {u"papers-templates"_s, [](MainWindow &window, const Wait &) { window.go({u"papers"_s, u"templates"_s}); }},
        {u"order-entry"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"order-entry"_s, QVariantMap{{u"resident"_s, firstResident(window)}}});
         }},
        {u"order-entry-filled"_s, &filledOrder},
        {u"categories"_s, [](MainWindow &window, const Wait &) { window.go({u"categories"_s, {}}); }},
        {u"residents"_s, [](MainWindow &window, const Wait &) { window.go({u"residents"_s, {}}); }},
        {u"residents-filtered"_s, [](MainWindow &window, const Wait &) { window.go({u"residents"_s, u"年龄 >= 80 且 人员类别 含 独居老人"_s}); }},
        {u"resident"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"resident"_s, firstResident(window)});
         }},
        {u"resident-edit"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             window.go({u"resident"_s, QVariantMap{{u"key"_s, firstResident(window)}, {u"edit"_s, true}}});
         }},
        {u"resident-new"_s, [](MainWindow &window, const Wait &) { window.go({u"resident"_s, u"new"_s}); }},
        {u"duplicates"_s, [](MainWindow &window, const Wait &) { window.go({u"duplicates"_s, {}}); }},
        {u"population"_s, [](MainWindow &window, const Wait &) { window.go({u"population"_s, {}}); }},
        {u"population-people"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"population"_s, {}});
             wait();
             if (QAction *closing = window.seat()->commands().find(u"population.figure6"_s))
                 closing->trigger();
         }},
        {u"household"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 0); }},
        {u"household-step-out"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 2); }},
        {u"household-step-death"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 3); }},
        {u"household-step-head"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 4); }},
        {u"household-step-join"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 6); }},
        {u"household-step-birth"_s, [](MainWindow &window, const Wait &wait) { household(window, wait, 8); }},
        {u"household-edit"_s,
         [](MainWindow &window, const Wait &wait) {
             household(window, wait, 0);
             wait();
             if (auto *change = window.page()->findChild<QAbstractButton *>(u"changeHome"_s))
                 change->click();
         }},
        {u"hints"_s, [](MainWindow &window, const Wait &) { window.go({u"hints"_s, {}}); }},
        {u"hints-rule"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"hints"_s, {}});
             wait();
             if (QAction *change = window.seat()->commands().find(u"hints.change"_s))
                 change->trigger();
         }},
        {u"departments"_s, [](MainWindow &window, const Wait &) { window.go({u"departments"_s, u"list"_s}); }},
        {u"departments-duties"_s, [](MainWindow &window, const Wait &) { window.go({u"departments"_s, u"duties"_s}); }},
        {u"departments-tasks"_s, [](MainWindow &window, const Wait &) { window.go({u"departments"_s, u"tasks"_s}); }},
        {u"departments-letter"_s,
         [](MainWindow &window, const Wait &wait) {
             Key refused = 0;
             if (const auto tasks = HandedTasks::list(window.seat()->store().db(), {}))
                 for (const HandedTaskLine &line : *tasks)
                     refused = line.task.paper ? line.key : refused;
             window.go({u"departments"_s, QVariantMap{{u"task"_s, qlonglong(refused)}}});
             wait();
             if (QAction *print = window.seat()->commands().find(u"departments.print"_s))
                 print->trigger();
         }},
        {u"departments-evaluation"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"departments"_s, u"scores"_s});
             wait();
             if (QAction *print = window.seat()->commands().find(u"departments.print"_s))
                 print->trigger();
         }},
        {u"departments-scores"_s, [](MainWindow &window, const Wait &) { window.go({u"departments"_s, u"scores"_s}); }},
        {u"buildings"_s, [](MainWindow &window, const Wait &) { window.go({u"buildings"_s, {}}); }},
        {u"buildings-lit"_s, [](MainWindow &window, const Wait &) { window.go({u"buildings"_s, QVariantMap{{u"light"_s, u"age >= 80"_s}}}); }},
        {u"buildings-choose"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"buildings"_s, {}});
             wait();
             if (QAction *choose = window.seat()->commands().find(u"buildings.choose"_s))
                 choose->trigger();
         }},
        {u"buildings-print"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"buildings"_s, {}});
             wait();
             if (QAction *print = window.seat()->commands().find(u"buildings.print"_s))
                 print->trigger();
         }},
        {u"buildings-describe"_s, [](MainWindow &window, const Wait &) { window.go({u"buildings"_s, QVariantMap{{u"edit"_s, true}}}); }},
        {u"grids"_s, [](MainWindow &window, const Wait &) { window.go({u"grids"_s, {}}); }},
        {u"grids-staff"_s, [](MainWindow &window, const Wait &wait) { gridsPart(window, wait, 1); }},
        {u"grids-history"_s, [](MainWindow &window, const Wait &wait) { gridsPart(window, wait, 2); }},
        {u"grids-split"_s,
         [](MainWindow &window, const Wait &wait) {
             gridsPart(window, wait, 0);
             if (QAction *split = window.seat()->commands().find(u"grids.split"_s))
                 split->trigger();
         }},
        {u"order"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::Handling); }},
        {u"order-incoming"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::Incoming, "order.next"); }},
        {u"order-callback"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::CallBack, "order.next"); }},
        {u"order-contested"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::Contested); }},
        {u"order-steps"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::Dispatched, "order.steps"); }},
        {u"order-flow"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::Handling, "order.flow"); }},
        {u"order-papers"_s, [](MainWindow &window, const Wait &wait) { order(window, wait, OrderSort::CallBack, "order.print"); }},
        {u"order-whistle"_s, [](MainWindow &window, const Wait &wait) { whistle(window, wait); }},
        {u"import"_s, [](MainWindow &window, const Wait &) { window.go({u"import"_s, {}}); }},
        {u"import-columns"_s, [](MainWindow &window, const Wait &wait) { importRoster(window, wait, false); }},
        {u"import-findings"_s, [](MainWindow &window, const Wait &wait) { importRoster(window, wait, true); }},
        {u"print"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"residents"_s, {}});
             wait();
             if (QAction *print = window.seat()->commands().find(u"residents.print"_s))
                 print->trigger();
         }},
        {u"settings"_s, [](MainWindow &window, const Wait &) { window.go({u"settings"_s, {}}); }},
        {u"settings-workers"_s, [](MainWindow &window, const Wait &) { window.go({u"settings"_s, u"workers"_s}); }},
        {u"settings-calendar"_s, [](MainWindow &window, const Wait &) { window.go({u"settings"_s, u"calendar"_s}); }},
        {u"keys"_s, [](MainWindow &window, const Wait &) { window.go({u"keys"_s, {}}); }},
        {u"search"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             search(window, u"wj"_s);
         }},
        {u"search-door"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             search(window, u"3-2-501"_s);
         }},
        {u"search-order"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             search(window, u"0391"_s);
         }},
        {u"search-nobody"_s,
         [](MainWindow &window, const Wait &wait) {
             wait();
             search(window, u"欧阳不在"_s);
         }},
    };
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> scenes = mostScenes();
        addPointsScenes(scenes);
        addActivityScenes(scenes);
        addCheckinScenes(scenes);
        return scenes;
    }();
    return all;
}

} // namespace Allpost
