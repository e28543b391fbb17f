// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderfigures.h"
#include "ui_orderfigures.h"

#include "forms/shared/button.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderfiguresmodel.h"
#include "models/workorders/orderbulletin.h"

#include <QHeaderView>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WeightsSetting = u"orders.weights";
constexpr auto CaseSetting = u"bulletin.case";
constexpr auto NextSetting = u"bulletin.next";

constexpr std::array Cards{OrderCount::ResponseRate, OrderCount::SolveRate, OrderCount::SatisfyRate, OrderCount::Closed, OrderCount::Overdue};

QString setting(const char16_t *name)
{
    return QString::fromUtf16(name);
}

/// Whether a deed may change what is counted.
bool concerns(const ChangeSet &changes)
{
    static const QSet<QString> counted{u"work_order"_s, u"order_event"_s, u"attendance"_s, u"department"_s, u"order_category"_s, u"calendar_day"_s, u"office_hours"_s};
    return changes.touches(counted);
}

} // namespace

OrderFiguresPage::OrderFiguresPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::OrderFiguresPage>()), m_figures(new OrderFiguresModel(this)), m_orders(new OrdersBehindModel(this)),
      m_period(OrderPeriod::week(QDate::currentDate()))
{
    m_ui->setupUi(this);
    m_ui->head->setTitle(title());
    m_weights = OrderWeights::fromText(workplace.store().setting(setting(WeightsSetting)));
    for (size_t i = 0; i < Cards.size(); ++i) {
        auto *card = new FigureCard;
        card->setKeyText(QString::number(i + 1));
        connect(card, &FigureCard::clicked, this, [this, i] { openCard(int(i)); });
        m_ui->cards->addWidget(card);
        m_cards << card;
    }
    for (const QString &view : {tr("All figures"), tr("By department"), tr("By class"), tr("By force"), tr("By grid")})
        m_ui->tabs->addView(view);
    m_ui->periodBox->addItems({tr("This week"), tr("Last week"), tr("This month"), tr("Last month"), tr("This quarter"), tr("From day to day")});
    m_ui->periodBox->setAccessibleName(tr("Period"));
    m_ui->fromEdit->setAccessibleName(tr("From"));
    m_ui->toEdit->setAccessibleName(tr("To"));
    for (DateEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setFixedWidth(132);
        edit->hide();
        connect(edit, &DateEdit::isoChanged, this, [this] { periodChosen(Free); });
    }
    m_ui->figures->setModel(m_figures);
    m_ui->figures->setCellFocus(true);
    m_ui->figures->setSortingEnabled(false);
    m_ui->orders->setModel(m_orders);
    for (Table *table : {m_ui->figures, m_ui->orders}) {
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionsMovable(false);
    }
    m_ui->nothing->setKind(EmptyState::NotFound);
    m_ui->nothing->setTitle(tr("Nothing happened to work orders in this period"));
    m_ui->nobody->setKind(EmptyState::NotFound);
    m_ui->nobody->setTitle(tr("No order stands behind this number"));
    m_ui->progress->hide();
    m_ui->value->setType(Theme::Type::Figure);
    m_ui->before->setTone(Tone::Ink2);
    m_ui->definition->setTone(Tone::Ink2);
    for (Label *label : {m_ui->fraction, m_ui->leftOut, m_ui->before, m_ui->definition, m_ui->weightsNote})
        label->setWordWrap(true);
    m_ui->weightsNote->setTone(Tone::Ink3);
    const QStringList weightNames{tr("Weight of the response rate"), tr("Weight of the solved rate"), tr("Weight of the satisfied rate")};
    const QList<QSpinBox *> spins{m_ui->responseWeight, m_ui->solveWeight, m_ui->satisfyWeight};
    for (qsizetype i = 0; i < spins.size(); ++i) {
        spins.at(i)->setRange(0, 100);
        spins.at(i)->setAccessibleName(weightNames.at(i));
        spins.at(i)->setValue(i == 0 ? m_weights.response : i == 1 ? m_weights.solve : m_weights.satisfy);
        connect(spins.at(i), &QSpinBox::valueChanged, this, [this] { changeWeights(); });
    }
    m_ui->weights->hide();
    m_ui->bulletinCard->setTitle(tr("For the bulletin"));
    m_ui->caseEdit->setText(workplace.store().setting(setting(CaseSetting)));
    m_ui->nextEdit->setText(workplace.store().setting(setting(NextSetting)));
    connect(m_ui->caseEdit, &QLineEdit::editingFinished, this, [this] { (void)this->workplace().store().setSetting(setting(CaseSetting), m_ui->caseEdit->text()); });
    connect(m_ui->nextEdit, &QLineEdit::editingFinished, this, [this] { (void)this->workplace().store().setSetting(setting(NextSetting), m_ui->nextEdit->text()); });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this] { count(); });
    connect(m_ui->periodBox, &QComboBox::activated, this, &OrderFiguresPage::periodChosen);
    connect(m_ui->figures, &Table::opened, this, &OrderFiguresPage::openCell);
    connect(m_ui->figures->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showDefinition(); });
    connect(m_ui->figures->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_figures->isByPart())
            return;
        const bool down = m_ui->figures->property("sortedBy").toInt() != column + 1;
        m_figures->sort(column, column && down ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_ui->figures->setProperty("sortedBy", down ? column + 1 : 0);
        m_ui->figures->setCurrentIndex(m_figures->index(0, column));
    });
    connect(m_ui->orders, &Table::opened, this, [this](const QModelIndex &index) { this->workplace().go({u"order"_s, qlonglong(m_orders->keyAt(index.row()))}); });
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (isVisible() && !showsOrders() && concerns(changes))
            count();
    });
    addCommands();
}

OrderFiguresPage::~OrderFiguresPage() = default;

void OrderFiguresPage::addCommands()
{
    const auto button = [this](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->head->addButton(made);
    };
    QAction *previous = addCommand("orderfigures.previous", tr("Period before"), u"chevron-left"_s, Qt::Key_PageUp, [this] { goBy(-1); });
    QAction *next = addCommand("orderfigures.next", tr("Period after"), u"chevron-right"_s, Qt::Key_PageDown, [this] { goBy(1); });
    addCommand("orderfigures.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    QAction *look = addCommand("orderfigures.look", tr("Look at the bulletin"), u"eye"_s, Qt::Key_F9, [this] { makeBulletin(false); });
    QAction *finish = addCommand("orderfigures.bulletin", tr("Number and print the bulletin"), u"file-check"_s, Qt::Key_F10, [this] { makeBulletin(true); });
    addCommand("orderfigures.back", tr("Back to the numbers"), u"x"_s, Qt::Key_Escape, [this] {
        if (showsOrders())
            closeOrders();
        else
            workplace().back();
    });
    addCommand("orderfigures.tab", tr("Next view"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    for (int i = 0; i < int(Cards.size()); ++i)
        addCommand(qPrintable(u"orderfigures.figure%1"_s.arg(i + 1)), tr("Open number %1").arg(i + 1), {}, Qt::Key(Qt::Key_1 + i), [this, i] { openCard(i); });
    button(previous, tr("Before"), Button::Normal);
    button(next, tr("After"), Button::Normal);
    button(look, tr("Look"), Button::Normal);
    button(finish, tr("Finish bulletin"), Button::Primary);
}

QString OrderFiguresPage::title() const
{
    return tr("Figures of work orders");
}

void OrderFiguresPage::show(const QVariant &what)
{
    const QString said = what.toString();
    if (said == "bulletin"_L1) {
        setPeriod(OrderPeriod::week(QDate::currentDate().addDays(-7)));
        m_ui->tabs->setCurrentIndex(Departments);
    } else if (const OrderPeriod typed{QDate::fromString(said.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(said.section(u'/', 1), Qt::ISODate)}; typed.isValid()) {
        setPeriod(typed);
    } else {
        setPeriod(m_period);
    }
    closeOrders();
    count();
}

void OrderFiguresPage::refresh()
{
    count();
}

void OrderFiguresPage::setPeriod(const OrderPeriod &period)
{
    m_period = period;
    const QDate today = QDate::currentDate();
    const QList<OrderPeriod> known{OrderPeriod::week(today), OrderPeriod::week(today.addDays(-7)), OrderPeriod::month(today), OrderPeriod::month(today).before(), OrderPeriod::quarter(today)};
    const qsizetype kind = known.indexOf(period);
    m_ui->periodBox->setCurrentIndex(kind < 0 ? int(Free) : int(kind));
    m_ui->fromEdit->setVisible(kind < 0);
    m_ui->toEdit->setVisible(kind < 0);
    const QSignalBlocker from(m_ui->fromEdit), to(m_ui->toEdit);
    m_ui->fromEdit->setDate(period.from);
    m_ui->toEdit->setDate(period.to);
}

void OrderFiguresPage::periodChosen(int kind)
{
    const QDate today = QDate::currentDate();
    switch (kind) {
    case ThisWeek: m_period = OrderPeriod::week(today); break;
    case LastWeek: m_period = OrderPeriod::week(today.addDays(-7)); break;
    case ThisMonth: m_period = OrderPeriod::month(today); break;
    case LastMonth: m_period = OrderPeriod::month(today).before(); break;
    case ThisQuarter: m_period = OrderPeriod::quarter(today); break;
    default:
        m_ui->fromEdit->show();
        m_ui->toEdit->show();
        if (const OrderPeriod typed{m_ui->fromEdit->date(), m_ui->toEdit->date()}; typed.isValid()) {
            m_period = typed;
            count();
        } else {
            m_ui->head->setSubtitle(tr("The period ends before it begins. Type the first and the last day."));
        }
        return;
    }
    setPeriod(m_period);
    count();
}

void OrderFiguresPage::goBy(int steps)
{
    if (showsOrders())
        return;
    OrderPeriod other = m_period.before();
    if (steps > 0) {
        const QDate next = m_period.to.addDays(1);
        other = m_period == OrderPeriod::month(m_period.from)     ? OrderPeriod::month(next)
                : m_period == OrderPeriod::quarter(m_period.from) ? OrderPeriod::quarter(next)
                                                                  : OrderPeriod{next, next.addDays(m_period.from.daysTo(m_period.to))};
        if (next > QDate::currentDate()) {
            workplace().say(tr("What lies after today cannot be counted yet."));
            return;
        }
    }
    setPeriod(other);
    count();
}

OrderMeasures::By OrderFiguresPage::by() const
{
    using enum OrderMeasures::By;
    switch (m_ui->tabs->currentIndex()) {
    case Departments: return Department;
    case Categories: return Category;
    case Forces: return Force;
    case Grids: return Grid;
    default: return Whole;
    }
}

void OrderFiguresPage::count()
{
    const quint64 run = ++m_run;
    m_counting = true;
    workplace().cancel(this);
    auto counted = std::make_shared<Counted>();
    Store *store = &workplace().store();
    m_ui->progress->start(tr("Counting %1").arg(m_period.spoken()), tr("Nothing is changed in the file."));
    workplace().run(
        tr("Counting work orders"), this,
        [store, counted, period = m_period, by = by()](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto measures = OrderMeasures::read(*db, period, {}, progress);
            if (!measures)
                return measures.error();
            counted->measures = *measures;
            if (by == OrderMeasures::By::Department) {
                // In the order of the bulletin.
                auto bulletin = OrderBulletin::read(*db, period, progress, measures->now());
                if (!bulletin)
                    return bulletin.error();
                const QHash<Key, OrderFigures> figures = measures->figures(by);
                for (const BulletinLine &line : bulletin->lines())
                    counted->parts << OrderMeasures::Part{line.department, line.rank ? u"%1. %2"_s.arg(line.rank).arg(line.name) : line.name, figures.value(line.department)};
            } else if (by != OrderMeasures::By::Whole) {
                auto parts = measures->parts(*db, by);
                if (!parts)
                    return parts.error();
                counted->parts = *parts;
            }
            return {};
        },
        [this, run, counted](const Status &status) {
            if (run != m_run)
                return;
            m_counting = false;
            m_ui->progress->finish();
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            m_counted = *counted;
            showNumbers();
        });
}

void OrderFiguresPage::showNumbers()
{
    if (!m_counted || !m_counted->measures)
        return;
    const OrderMeasures &measures = *m_counted->measures;
    m_ui->head->setSubtitle(m_period.spoken());
    for (size_t i = 0; i < Cards.size(); ++i) {
        const OrderMeasure measure = measures.whole().measure(Cards[i], m_weights);
        const bool share = measure.text().unit == OrderMeasureText::Unit::Share;
        const QString more = share ? u"%1/%2"_s.arg(measure.numerator).arg(measure.denominator) : QString();
        m_cards[int(i)]->setFigure(measure.valueText(), measure.text().label, more);
        m_cards[int(i)]->setTone(measure.what == OrderCount::Overdue && measure.numerator ? Tone::Bad : Tone::Ink);
    }
    const QModelIndex current = m_ui->figures->currentIndex();
    const bool sameView = m_figures->isByPart() == (by() != OrderMeasures::By::Whole);
    if (by() == OrderMeasures::By::Whole)
        m_figures->setMeasures(measures, m_weights);
    else
        m_figures->setParts(QStringList{{}, tr("Department"), tr("Class"), tr("Force"), tr("Grid")}.value(m_ui->tabs->currentIndex()), m_counted->parts,
                            by() == OrderMeasures::By::Department, m_weights);
    m_ui->figures->setProperty("sortedBy", 0);
    m_ui->figures->setRowHeight(m_figures->isByPart() ? Height::row2 : Height::row);
    QHeaderView *header = m_ui->figures->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_figures->isByPart() ? 0 : int(OrderFiguresModel::LeftOut), QHeaderView::Stretch);
    m_ui->figures->setVisible(m_figures->rowCount());
    m_ui->nothing->setVisible(!m_figures->rowCount());
    m_ui->nothing->setHelp(m_period.spoken());
    if (m_figures->rowCount()) {
        const QModelIndex wanted = sameView && current.isValid() ? m_figures->index(qMin(current.row(), m_figures->rowCount() - 1), qMin(current.column(), m_figures->columnCount() - 1))
                                                                 : m_figures->index(0, 1);
        m_ui->figures->setCurrentIndex(wanted);
        if (!m_ui->caseEdit->hasFocus() && !m_ui->nextEdit->hasFocus() && !m_ui->weights->isAncestorOf(focusWidget()) && !m_ui->periodBox->hasFocus() && !m_ui->fromEdit->hasFocus() &&
            !m_ui->toEdit->hasFocus() && !m_ui->tabs->hasFocus() && !showsOrders())
            m_ui->figures->setFocus();
    }
    showDefinition();
}

void OrderFiguresPage::showDefinition()
{
    const QModelIndex index = m_ui->figures->currentIndex();
    const OrderMeasure measure = m_figures->measure(index);
    const bool there = measure.what != OrderCount::Last;
    // Side by side the measures need the whole width of a small screen.
    const bool room = !m_figures->isByPart() || width() > 1300;
    m_ui->definitionCard->setVisible(there);
    m_ui->definitionArea->setVisible(room);
    m_ui->bulletinCard->setVisible(room);
    if (!there)
        return;
    const OrderMeasureText &text = measure.text();
    m_ui->definitionCard->setTitle(text.label);
    m_ui->value->setText(text.unit == OrderMeasureText::Unit::Hours && measure.value ? tr("%1 hours").arg(measure.valueText()) : measure.valueText());
    const bool share = text.unit == OrderMeasureText::Unit::Share && measure.what != OrderCount::ThreeRates;
    m_ui->fraction->setText(share ? tr("%1 of %2").arg(QLocale().toString(measure.numerator), QLocale().toString(measure.denominator)) : QString());
    m_ui->fraction->setVisible(share);
    m_ui->leftOut->setText(tr("Left out: %1").arg(measure.excludedText()));
    m_ui->leftOut->setVisible(!measure.excluded.isEmpty());
    m_ui->before->setText(m_figures->isByPart() ? m_figures->rowName(index.row())
                                                : tr("%1: %2").arg(m_period.before().spoken(), m_counted->measures->wholeBefore().measure(measure.what, m_weights).fullText()));
    m_ui->definition->setText(text.definition);
    // Wrapped text inside a scrolling card asks for its height itself.
    for (Label *label : {m_ui->fraction, m_ui->leftOut, m_ui->before, m_ui->definition})
        label->setMinimumHeight(label->heightForWidth(m_ui->definitionArea->maximumWidth() - 2 * Space::m - 16));
    m_ui->weights->setVisible(measure.what == OrderCount::ThreeRates);
    m_ui->weightsNote->setText(OrderWeights{m_ui->responseWeight->value(), m_ui->solveWeight->value(), m_ui->satisfyWeight->value()}.isValid() ? OrderMeasureBook::exampleMark()
                                                                                                                                              : tr("The three weights must add up to 100."));
}

void OrderFiguresPage::changeWeights()
{
    const OrderWeights typed{m_ui->responseWeight->value(), m_ui->solveWeight->value(), m_ui->satisfyWeight->value()};
    if (typed.isValid() && !(typed == m_weights)) {
        m_weights = typed;
        if (auto kept = workplace().store().setSetting(setting(WeightsSetting), typed.toText()); !kept)
            workplace().complain(kept.error());
        showNumbers();
    }
    showDefinition();
}

bool OrderFiguresPage::showsOrders() const
{
    return m_ui->pages->currentWidget() == m_ui->ordersPage;
}

void OrderFiguresPage::openCard(int card)
{
    if (!m_counted || !m_counted->measures || showsOrders())
        return;
    const OrderCount what = Cards[size_t(card)];
    openOrders(OrderMeasureBook::text(what).label, m_counted->measures->orders(what, OrderMeasures::Side::Denominator));
}

void OrderFiguresPage::openCell(const QModelIndex &index)
{
    const OrderFigureCell cell = m_figures->cell(index);
    if (!m_counted || !m_counted->measures)
        return;
    if (cell.what == OrderCount::Last) {
        workplace().say(tr("This number is made of the three rates. Open one of them."));
        return;
    }
    const QString label = OrderMeasureBook::text(cell.what).label;
    const QString side = m_figures->isByPart() || OrderMeasureBook::text(cell.what).unit == OrderMeasureText::Unit::Count ? QString()
                         : cell.side == OrderMeasures::Side::Numerator                                                  ? tr("above")
                         : cell.side == OrderMeasures::Side::Excluded                                                   ? tr("left out")
                                                                                                                        : tr("below");
    QStringList title{label};
    if (!side.isEmpty())
        title << side;
    if (m_figures->isByPart())
        title.prepend(m_figures->rowName(index.row()));
    openOrders(title.join(u" · "_s), m_counted->measures->orders(cell.what, cell.side, by(), m_figures->isByPart() ? m_figures->partKey(index.row()) : 0));
}

void OrderFiguresPage::openOrders(const QString &title, const QList<Key> &orders)
{
    auto lines = std::make_shared<QList<ListedOrder>>();
    Store *store = &workplace().store();
    workplace().run(
        tr("Reading the orders"), m_orders,
        [store, lines, orders](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto time = WorkingTime::of(*db);
            if (!time)
                return time.error();
            auto read = OrderLists(*db, *time).lines(orders);
            if (!read)
                return read.error();
            *lines = *read;
            return {};
        },
        [this, title, lines](const Status &status) {
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            m_orders->setOrders(*lines);
            m_ordersTitle = u"%1 · %2"_s.arg(title, m_period.spoken());
            const int rows = m_orders->rowCount();
            m_ui->ordersCard->setTitle(m_ordersTitle);
            m_ui->ordersCard->setCount(tr("%n orders", nullptr, rows));
            m_ui->orders->setVisible(rows);
            m_ui->nobody->setVisible(!rows);
            m_ui->nobody->setHelp(m_ordersTitle);
            m_ui->orders->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
            m_ui->orders->horizontalHeader()->setSectionResizeMode(OrdersBehindModel::Title, QHeaderView::Stretch);
            m_ui->pages->setCurrentWidget(m_ui->ordersPage);
            if (rows)
                m_ui->orders->setCurrentIndex(m_orders->index(0, 0));
            m_ui->orders->setFocus();
        });
}

void OrderFiguresPage::closeOrders()
{
    m_ui->pages->setCurrentWidget(m_ui->numbersPage);
    m_ui->figures->setFocus();
}

void OrderFiguresPage::makeBulletin(bool issue)
{
    auto bulletin = std::make_shared<std::optional<OrderBulletin>>();
    Store *store = &workplace().store();
    PaperFacts more;
    more.add(u"good_case"_s, m_ui->caseEdit->text().trimmed());
    more.add(u"next_week"_s, m_ui->nextEdit->text().trimmed());
    workplace().run(
        tr("Writing the bulletin"), m_figures,
        [store, bulletin, period = m_period](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto made = OrderBulletin::read(*db, period, progress);
            if (!made)
                return made.error();
            *bulletin = *made;
            return {};
        },
        [this, bulletin, more, issue](const Status &status) {
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            auto page = issue ? (*bulletin)->issue(workplace().store(), more) : (*bulletin)->page(workplace().store(), more);
            if (!page) {
                workplace().complain(page.error());
                return;
            }
            if (issue)
                workplace().say(tr("The bulletin has number %1.").arg(page->number));
            workplace().print(*page);
        });
}

Printout OrderFiguresPage::paper() const
{
    const auto table = [](const QStringList &headings, const QList<QStringList> &rows) {
        PrintTable printed;
        for (const QString &heading : headings)
            printed.columns << PrintColumn{heading};
        printed.rowCount = int(rows.size());
        printed.row = [rows](int row) { return rows.at(row); };
        return printed;
    };
    QList<QStringList> rows;
    if (showsOrders()) {
        for (int row = 0; row < m_orders->rowCount(); ++row)
            rows << m_orders->cells(row);
        Printout printout = Printout::list(m_ordersTitle, table(m_orders->headings(), rows));
        printout.subtitle = tr("%n orders", nullptr, int(rows.size()));
        return printout;
    }
    for (int row = 0; row < m_figures->rowCount(); ++row)
        rows << m_figures->cells(row);
    Printout printout = Printout::list(u"%1 · %2"_s.arg(title(), m_ui->tabs->tabText(m_ui->tabs->currentIndex())), table(m_figures->headings(), rows));
    printout.subtitle = m_period.spoken();
    for (OrderCount what : {OrderCount::ResponseRate, OrderCount::SolveRate, OrderCount::SatisfyRate, OrderCount::AnsweredInTime})
        printout.notes << tr("%1: %2").arg(OrderMeasureBook::text(what).label, OrderMeasureBook::text(what).definition);
    return printout;
}

void OrderFiguresPage::print()
{
    if (m_counted && m_counted->measures)
        workplace().print(paper());
}

} // namespace Allpost
