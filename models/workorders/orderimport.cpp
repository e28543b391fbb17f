// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderimport.h"

#include "models/base/text.h"
#include "models/dictionary/codelist.h"
#include "models/exchange/mapping.h"
#include "models/exchange/rowstore.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/sheetwriter.h"
#include "models/residents/phone.h"
#include "models/store/statement.h"
#include "models/workorders/ordercategories.h"
#include "models/workorders/orderplaces.h"
#include "models/workorders/ordersuggestions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderImport)
};

constexpr int LongestTitle = 200;
constexpr int LongestText = 4000;
constexpr qint64 TwinMinutes = 7 * 24 * 60;
const QString Hotline = u"12345"_s;

struct Heading
{
    const char *target;
    QStringList words;
};

const QList<Heading> &headings()
{
    static const QList<Heading> all{
        {"number", {u"工单编号"_s, u"工单号"_s, u"编号"_s, u"受理编号"_s, u"流水号"_s, u"事件编号"_s, u"number"_s}},
        {"reported_at", {u"来电时间"_s, u"受理时间"_s, u"上报时间"_s, u"登记时间"_s, u"诉求时间"_s, u"reported at"_s}},
        {"caller", {u"来电人"_s, u"诉求人"_s, u"上报人"_s, u"姓名"_s, u"联系人"_s, u"caller"_s}},
        {"phone", {u"来电号码"_s, u"联系电话"_s, u"电话"_s, u"手机号码"_s, u"phone"_s}},
        {"category", {u"诉求类型"_s, u"事件类型"_s, u"类别"_s, u"问题分类"_s, u"category"_s}},
        {"title", {u"诉求标题"_s, u"标题"_s, u"事件标题"_s, u"主题"_s, u"title"_s}},
        {"text", {u"诉求内容"_s, u"内容"_s, u"问题描述"_s, u"事件描述"_s, u"text"_s}},
        {"place", {u"事发地址"_s, u"地址"_s, u"地点"_s, u"事发地点"_s, u"发生地点"_s, u"place"_s}},
        {"urgency", {u"紧急程度"_s, u"缓急"_s, u"urgency"_s}},
        {"unit", {u"承办单位"_s, u"责任单位"_s, u"处置部门"_s, u"unit"_s}},
        {"due", {u"要求办结时间"_s, u"办结时限"_s, u"截止时间"_s, u"办理期限"_s, u"due"_s}},
        {"state", {u"工单状态"_s, u"状态"_s, u"办理状态"_s, u"state"_s}}};
    return all;
}

QList<ImportTarget> targets()
{
    QList<ImportTarget> all;
    for (const Heading &heading : headings())
        all << ImportTarget{.name = QString::fromLatin1(heading.target), .label = heading.words.first(), .headings = heading.words};
    return withKeys(all);
}

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified();
}

/// A day and time in a cell, as a date or as text in one of the ways people write it; empty when it is none.
QString momentOf(const CellView &cell)
{
    if (cell.kind == CellView::Kind::DateTime || cell.kind == CellView::Kind::Date)
        return Moments::text(Moments::parseUtf8(cell.text));
    constexpr double Earliest = 36526, Latest = 73050; // 2000 to 2100, counted as spreadsheets do
    if (cell.kind == CellView::Kind::Number && cell.number > Earliest && cell.number < Latest) {
        const auto minutes = qint64(std::llround(cell.number * Moments::MinutesOfDay));
        return Moments::text(Moments::of(QDate(1899, 12, 30)) + minutes);
    }
    QString text = textOf(cell);
    text.replace(u'/', u'-').replace(u'.', u'-').replace(u'年', u'-').replace(u'月', u'-').replace(u"日"_s, u" "_s);
    const QStringList parts = text.simplified().split(u' ');
    const QStringList day = parts.value(0).split(u'-');
    if (day.size() != 3)
        return {};
    const QDate date(day.at(0).toInt(), day.at(1).toInt(), day.at(2).toInt());
    const QStringList clock = parts.value(1, u"0:0"_s).split(u':');
    const QTime time(clock.value(0).toInt(), clock.value(1).toInt());
    return date.isValid() && time.isValid() ? Moments::text(Moments::of(QDateTime(date, time))) : QString();
}

QString orderText(const CellView &cell, int longest)
{
    return textOf(cell).left(longest);
}

/// What another system's word for a state means to us.
OrderAt stateOf(const QString &word)
{
    static const QStringList over{u"已办结"_s, u"办结"_s, u"已结案"_s, u"结案"_s, u"已归档"_s, u"归档"_s, u"办理完成"_s, u"已完成"_s};
    static const QStringList accepted{u"办理中"_s, u"处理中"_s, u"正在办理"_s, u"已签收"_s, u"已受理"_s, u"已派遣"_s};
    return over.contains(word) ? OrderAt::Closed : accepted.contains(word) ? OrderAt::Accepted : OrderAt::Reported;
}

bool isAnonymous(const QString &caller)
{
    return caller.isEmpty() || caller.contains(u"匿名"_s) || caller.contains(u"不愿透露"_s);
}

OrderImportRow readRow(const RowStore &rows, int row, const QHash<QString, int> &columns, const QString &source)
{
    const auto cell = [&](const char *target) {
        const int column = columns.value(QString::fromLatin1(target), -1);
        return column < 0 ? CellView{} : rows.shown(row, column);
    };
    OrderImportRow read;
    read.row = rows.number(row);
    WorkOrder &order = read.order;
    order.externalSource = source;
    order.externalNumber = orderText(cell("number"), LongestTitle);
    order.title = orderText(cell("title"), LongestTitle);
    order.text = orderText(cell("text"), LongestText);
    order.place = orderText(cell("place"), LongestTitle);
    order.externalState = orderText(cell("state"), LongestTitle);
    order.reportedAt = momentOf(cell("reported_at"));
    order.externalDue = momentOf(cell("due"));
    order.channel = source == Hotline ? u"hotline"_s : u"platform"_s;
    const QString urgency = textOf(cell("urgency"));
    order.urgency = urgency.contains(u'急') && !urgency.contains(u"不"_s) && urgency != u"一般"_s ? u"urgent"_s : u"normal"_s;
    const QString caller = orderText(cell("caller"), LongestTitle);
    order.caller = isAnonymous(caller) ? QString() : caller;
    order.phone = orderText(cell("phone"), LongestTitle);
    order.callerKind = isAnonymous(caller) ? u"anonymous"_s : u"resident"_s;
    read.named = orderText(cell("unit"), LongestTitle);
    if (order.title.isEmpty())
        order.title = order.text.left(LongestTitle / 4);
    if (order.title.isEmpty())
        read.why = Words::tr("The row does not say what is the matter.");
    else if (order.reportedAt.isEmpty())
        read.why = Words::tr("The row does not say when it was called in.");
    else if (Moments::parse(order.reportedAt) > Moments::now())
        read.why = Words::tr("The call lies in the future.");
    if (!read.why.isEmpty())
        read.kind = OrderImportRow::Kind::HeldBack;
    return read;
}

/// The same place in the same words, whatever blanks and widths they were typed with.
QString placeKey(const WorkOrder &order)
{
    return Text::folded(order.place).remove(u' ');
}

} // namespace

Result<OrderImport> OrderImport::read(const Database &db, Key worker, const QString &path, Progress &progress)
{
    auto file = SheetFile::open(path);
    if (!file)
        return file.error();
    OrderImport import;
    const QList<ImportTarget> known = targets();
    for (size_t sheet = 0; sheet < (*file)->sheets().size() && import.m_rows.isEmpty(); ++sheet) {
        RowStore rows;
        if (auto loaded = rows.load(**file, int(sheet), progress); !loaded)
            return loaded.error();
        const SheetTable table = findTable(rows, int(sheet), known);
        QHash<QString, int> columns;
        if (table.firstRow)
            for (const ColumnMapping &column : proposeMapping(rows, int(sheet), table, known))
                if (!column.target.isEmpty())
                    columns.insert(column.target, column.column);
        if (!columns.contains(u"title"_s) && !columns.contains(u"text"_s))
            continue;
        const bool hotline = table.title.contains(Hotline) || path.contains(Hotline) || table.title.contains(u"热线"_s);
        import.m_source = hotline ? Hotline : Words::tr("other platform");
        for (int row = 0; row < rows.size(); ++row) {
            const int number = rows.number(row);
            if (number < table.firstRow || number > table.lastRow || table.skipped.contains(number))
                continue;
            if (import.m_rows.size() >= MostRows)
                return Error{ErrorCode::Full, Words::tr("The list has more than %n rows: import it in parts.", nullptr, MostRows), {}};
            import.m_rows << readRow(rows, row, columns, import.m_source);
        }
    }
    if (import.m_rows.isEmpty())
        return Error{ErrorCode::Unreadable, Words::tr("No list of orders was found in this file. It should have columns such as 工单编号, 来电时间, 诉求标题, 事发地址."), {}};
    for (auto step : {import.match(db), import.complete(db, worker), import.findTwins(db)})
        if (!step)
            return step.error();
    return import;
}

/// Which of the rows the office has already, by their number there.
Status OrderImport::match(const Database &db)
{
    QHash<QString, Known> known;
    for (const auto &[sql, isCaller] : {std::pair{u"SELECT external_number, key, external_due, external_state FROM work_order WHERE external_number IS NOT NULL"_s, false},
                                        {u"SELECT external_number, work_order, external_due, NULL, key FROM order_caller WHERE external_number IS NOT NULL"_s, true}}) {
        Statement rows(db, sql);
        while (true) {
            auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!isCaller || !known.contains(rows.text(0)))
                known.insert(rows.text(0), {rows.number(1), isCaller ? rows.number(4) : 0, rows.text(2), rows.text(3)});
        }
    }
    QSet<QString> inFile;
    for (OrderImportRow &row : m_rows) {
        if (row.kind == OrderImportRow::Kind::HeldBack)
            continue;
        // A row without a number is told by who called when about what.
        const QString id = row.order.externalNumber.isEmpty() ? row.order.reportedAt + u'|' + row.order.phone + u'|' + row.order.title : row.order.externalNumber;
        if (inFile.contains(id)) {
            row.kind = OrderImportRow::Kind::Unchanged;
            continue;
        }
        inFile.insert(id);
        const auto had = known.constFind(row.order.externalNumber);
        if (row.order.externalNumber.isEmpty() || had == known.cend())
            continue;
        row.known = had->order;
        row.asCaller = had->caller;
        const bool moved = !had->caller && (had->due != row.order.externalDue || had->state != row.order.externalState);
        row.kind = moved ? OrderImportRow::Kind::Changed : OrderImportRow::Kind::Unchanged;
    }
    return {};
}

/// Place, category and caller of the new ones, as far as the office knows them.
Status OrderImport::complete(const Database &db, Key worker)
{
    auto places = OrderPlaces::read(db);
    auto book = OrderCategoryBook::read(db);
    if (!places || !book)
        return !places ? places.error() : book.error();
    auto suggestions = OrderSuggestions::read(db, *book);
    if (!suggestions)
        return suggestions.error();
    QHash<QString, QHash<QString, Key>> people; // name, phone → resident
    for (const OrderImportRow &row : std::as_const(m_rows))
        if (row.kind == OrderImportRow::Kind::New && !row.order.caller.isEmpty() && !row.order.phone.isEmpty())
            people[row.order.caller].insert(row.order.phone, 0);
    Statement residents(db, u"SELECT key, name, phone FROM resident WHERE phone IS NOT NULL"_s);
    while (true) {
        auto more = residents.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto called = people.find(residents.text(1)); called != people.end())
            if (const auto phone = called->find(residents.text(2)); phone != called->end())
                *phone = residents.number(0);
    }
    QHash<QString, OrderPlace> found;
    for (OrderImportRow &row : m_rows) {
        if (row.kind != OrderImportRow::Kind::New)
            continue;
        WorkOrder &order = row.order;
        if (!order.place.isEmpty() && !found.contains(order.place))
            found.insert(order.place, places->find(db, order.place, 1).value(0));
        const QString words = order.place;
        found.value(order.place).putInto(order);
        order.place = words;
        order.resident = people.value(order.caller).value(order.phone);
        order.category = suggestions->best(order.title + u' ' + order.text);
        auto whole = Orders::completed(db, worker, order);
        if (!whole)
            return whole.error();
        order = *whole;
    }
    return {};
}

/// The same words about the same place, called in by somebody else within days.
Status OrderImport::findTwins(const Database &db)
{
    struct Call { Moment at; QString number; QString due; QString caller; QString phone; };
    QHash<QString, QList<Call>> calls;
    auto open = Query::run(db, u"SELECT o.place, o.title, o.number, o.external_number, o.reported_at, o.external_due, o.caller, o.phone FROM order_state s "
                               "JOIN work_order o ON o.key = s.work_order WHERE s.open = 1"_s);
    if (!open)
        return open.error();
    while (open->next()) {
        WorkOrder order;
        order.place = open->text(0);
        calls[placeKey(order) + u'|' + open->text(1)].append(
            {Moments::parse(open->text(4)), open->text(3).isEmpty() ? open->text(2) : open->text(3), open->text(5), open->text(6), open->text(7)});
    }
    QList<const OrderImportRow *> inTime;
    for (const OrderImportRow &row : std::as_const(m_rows))
        if (row.kind == OrderImportRow::Kind::New && !row.order.place.isEmpty())
            inTime << &row;
    std::stable_sort(inTime.begin(), inTime.end(), [](const auto *a, const auto *b) { return a->order.reportedAt < b->order.reportedAt; });
    for (const OrderImportRow *row : std::as_const(inTime)) {
        const WorkOrder &order = row->order;
        const Call call{Moments::parse(order.reportedAt), order.externalNumber, order.externalDue, order.caller, order.phone};
        QList<Call> &before = calls[placeKey(order) + u'|' + order.title];
        const auto twin = std::find_if(before.crbegin(), before.crend(), [&](const Call &other) {
            return other.number != call.number && std::abs(call.at - other.at) <= TwinMinutes && (other.caller != call.caller || other.phone != call.phone);
        });
        if (twin != before.crend())
            m_twins << OrderTwins{call.number, twin->number, !call.due.isEmpty() && call.due == twin->due};
        before << call;
    }
    return {};
}

OrderImport::Counts OrderImport::counts() const
{
    Counts counts;
    counts.read = int(m_rows.size());
    for (const OrderImportRow &row : m_rows)
        switch (row.kind) {
        case OrderImportRow::Kind::New: ++counts.added; break;
        case OrderImportRow::Kind::Unchanged: ++counts.unchanged; break;
        case OrderImportRow::Kind::Changed: ++counts.updated; break;
        case OrderImportRow::Kind::HeldBack: ++counts.heldBack; break;
        }
    return counts;
}

namespace {

/// An order that is done there comes in as closed by its source, and does not count for those who had no part in it.
Status closeAsThere(UnitOfWork &work, Key key, const OrderImportRow &row, Key worker)
{
    const Moment due = Moments::parse(row.order.externalDue);
    const Moment at = due == NoMoment ? Moments::now() : std::min(Moments::now(), due);
    int depth = 2; // reported and accepted before
    for (const auto &[step, reason, note] : {std::tuple{OrderDo::Close, u"platform"_s, Words::tr("Done in the other system before it came here.")},
                                             {OrderDo::Exclude, u"other"_s, Words::tr("Handled before the import.")}}) {
        OrderEvent event;
        event.workOrder = key;
        event.step = OrderFlow::code(step);
        event.at = Moments::text(at);
        event.seen = depth;
        event.depth = ++depth;
        event.worker = worker;
        event.reason = reason;
        event.note = note;
        if (auto added = work.create(event); !added)
            return added.error();
    }
    return {};
}

} // namespace

Result<OrderImport::Counts> OrderImport::write(Store &store, Progress &progress) const
{
    auto work = UnitOfWork::begin(store, {u"import.work_order"_s});
    if (!work)
        return work.error();
    std::map<int, int> used; // numbers of this desk by year
    int done = 0;
    for (const OrderImportRow &row : m_rows) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Words::tr("The import was stopped. Nothing was written."), {}};
        progress.report(++done, m_rows.size(), Words::tr("Writing the orders"));
        if (row.kind == OrderImportRow::Kind::Changed) {
            auto seen = Store::read((*work)->db(), WorkOrder::entity(), row.known);
            if (!seen)
                return seen.error();
            auto now = seen->as<WorkOrder>();
            now.externalDue = row.order.externalDue;
            now.externalState = row.order.externalState;
            if (auto changed = (*work)->change(*seen, now); !changed)
                return changed.error();
        }
        if (row.kind != OrderImportRow::Kind::New)
            continue;
        WorkOrder order = row.order;
        const int year = Moments::day(Moments::parse(order.reportedAt)).year();
        if (!used.contains(year)) {
            auto next = Orders::nextNumber((*work)->db(), store.deskLetter(), year);
            if (!next)
                return next.error();
            used[year] = next->section(u'-', -1).toInt() - 1;
        }
        order.number = Orders::numbered(store.deskLetter(), year, ++used[year]);
        const OrderAt there = stateOf(order.externalState);
        auto made = Orders::add(**work, store, order, {.accept = there != OrderAt::Reported});
        if (!made)
            return made.error();
        if (there == OrderAt::Closed)
            if (auto closed = closeAsThere(**work, *made, row, store.worker()); !closed)
                return closed.error();
    }
    const Counts counted = counts();
    (*work)->setDetail(u"added"_s, counted.added);
    (*work)->setDetail(u"updated"_s, counted.updated);
    if (auto committed = (*work)->commit(); !committed)
        return committed.error();
    return counted;
}

QJsonObject OrderImport::toJson() const
{
    const Counts counted = counts();
    QJsonArray similar, perhaps, findings;
    for (const OrderTwins &twins : m_twins)
        (twins.likely ? similar : perhaps).append(QJsonObject{{u"order"_s, twins.number}, {u"of"_s, twins.of}});
    for (const OrderImportRow &row : m_rows)
        if (row.kind == OrderImportRow::Kind::HeldBack)
            findings.append(QJsonObject{{u"row"_s, row.row}, {u"message"_s, row.why}});
    return {{u"read"_s, counted.read}, {u"added"_s, counted.added}, {u"updated"_s, counted.updated}, {u"unchanged"_s, counted.unchanged},
            {u"held_back"_s, counted.heldBack}, {u"similar"_s, similar}, {u"perhaps"_s, perhaps}, {u"findings"_s, findings}};
}

Result<int> OrderImport::exportAnswers(const Database &db, const QString &path, Moment since, const QString &source)
{
    auto writer = SheetWriter::create(path);
    if (!writer)
        return writer.error();
    const QList<SheetColumn> columns{{Words::tr("Number there")}, {Words::tr("Our number")}, {Words::tr("What was the matter")}, {Words::tr("State")}, {Words::tr("Handled by")},
                                     {Words::tr("Answered at")}, {Words::tr("Answer")}, {Words::tr("Called back at")}, {Words::tr("Solved")}, {Words::tr("Satisfaction")}};
    if (auto sheet = (*writer)->addSheet(Words::tr("Answers"), columns); !sheet)
        return sheet.error();
    auto rows = Query::run(
        db,
        u"SELECT o.external_number, o.number, o.title, s.state, coalesce(d.name, w.name), s.answered, "
        "(SELECT e.note FROM order_event e WHERE e.work_order = o.key AND e.step = 'answer' ORDER BY e.depth DESC LIMIT 1), s.called, s.solved, s.satisfaction "
        "FROM work_order o JOIN order_state s ON s.work_order = o.key LEFT JOIN department d ON d.key = s.department LEFT JOIN worker w ON w.key = s.assignee "
        "WHERE o.external_number IS NOT NULL AND s.answered >= :since AND (:source = '' OR o.external_source = :source_again) ORDER BY s.answered"_s,
        {{u":since"_s, since == NoMoment ? qint64(0) : since}, {u":source"_s, source.isNull() ? u""_s : source}, {u":source_again"_s, source}});
    if (!rows)
        return rows.error();
    const auto moment = [&](int column) { return rows->value(column).isNull() ? QString() : Moments::text(rows->number(column)).replace(u'T', u' '); };
    int written = 0;
    for (; rows->next(); ++written) {
        const QString solved = rows->value(8).isNull() ? QString() : rows->number(8) ? Words::tr("yes") : Words::tr("no");
        const QStringList cells{rows->text(0), rows->text(1), rows->text(2), OrderFlow::words(OrderFlow::at(QStringView(rows->text(3)))), rows->text(4), moment(5), rows->text(6), moment(7),
                                solved, rows->text(9).isEmpty() ? QString() : CodeList::find(u"satisfaction")->display(rows->text(9), QLocale().name())};
        if (auto added = (*writer)->addRow(cells); !added)
            return added.error();
    }
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

} // namespace Allpost
