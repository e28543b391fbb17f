// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/population/populationpage.h"
#include "ui_populationpage.h"

#include "forms/population/populationmodels.h"
#include "forms/shared/button.h"
#include "forms/shared/figurecard.h"
#include "forms/shared/workplace.h"
#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/exchange/sheetwriter.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;
using Kind = PopulationEvent::Kind;

namespace {

constexpr Kind Movements[] = {Kind::Born, Kind::MovedIn, Kind::Died, Kind::MovedOut};
constexpr int Opening = 0;
constexpr int Closing = 5;

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

PopulationPage::PopulationPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::PopulationPage>()), m_figures(new PopulationFigures(this)),
      m_people(new PopulationPeople(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_ui->head->setTitle(tr("Population"));
    const QDate today = QDate::currentDate();
    m_month = QDate(today.year(), today.month(), 1);
    static const QStringList signs{QString(), u"+"_s, u"+"_s, u"−"_s, u"−"_s, u"="_s};
    for (int i = 0; i <= Closing; ++i) {
        auto *card = new FigureCard;
        card->setSign(signs.at(i));
        card->setKeyText(QString::number(i + 1));
        connect(card, &FigureCard::clicked, this, [this, i] { openFigure(i); });
        m_ui->equation->addWidget(card);
        m_cards << card;
    }
    for (const QString &view : {tr("By grid"), tr("By estate"), tr("By building"), tr("By age"), tr("By class"), tr("By care group")})
        m_ui->tabs->addView(view);
    m_ui->byBox->addItems({tr("By the day it happened"), tr("By the day of entry")});
    m_ui->byBox->setAccessibleName(tr("Which day counts"));
    m_ui->classBox->addItem(tr("Everybody"), QString());
    for (const Code &code : CodeList::find(u"residence_kind")->items())
        m_ui->classBox->addItem(CodeList::find(u"residence_kind")->label(code.code, QLocale().language() == QLocale::Chinese ? u"zh" : u"en"), code.code);
    m_ui->classBox->setAccessibleName(tr("Population class"));
    m_ui->figures->setModel(m_figures);
    m_ui->people->setModel(m_people);
    for (Table *table : {m_ui->figures, m_ui->people}) {
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionsMovable(false);
    }
    m_ui->nobody->setKind(EmptyState::NotFound);
    m_ui->nobody->setTitle(tr("Nobody stands behind this number"));
    m_ui->progress->hide();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this] { count(); });
    connect(m_ui->byBox, &QComboBox::currentIndexChanged, this, [this] { count(); });
    connect(m_ui->classBox, &QComboBox::currentIndexChanged, this, [this] { count(); });
    connect(m_ui->figures, &Table::opened, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_ui->people, &Table::opened, this, [this](const QModelIndex &index) { this->workplace().go({u"resident"_s, qlonglong(m_people->keyAt(index.row()))}); });
    connect(m_ui->pyramid, &Pyramid::opened, this, [this](const QString &code) {
        const PopulationScope scope = this->scope();
        const QDate day = lastDay();
        openPeople(tr("Aged %1").arg(code.toInt() >= 100 ? tr("100 and older") : tr("%1–%2").arg(code.toInt()).arg(code.toInt() + 4)),
                   [day, scope, code](const Database &db) { return Population::people(db, day, scope, Population::Breakdown::FiveYears, code); });
    });
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    connect(&workplace.store(), &Store::committed, this, [this] {
        if (isVisible() && !showsPeople())
            count();
    });
    addCommands();
}

PopulationPage::~PopulationPage() = default;

void PopulationPage::addCommands()
{
    QAction *previous = addCommand("population.previous", tr("Month before"), u"chevron-left"_s, Qt::Key_PageUp, [this] { goBy(-1); });
    QAction *next = addCommand("population.next", tr("Month after"), u"chevron-right"_s, Qt::Key_PageDown, [this] { goBy(1); });
    QAction *out = addCommand("population.export", tr("Export what is shown"), u"file-spreadsheet"_s, Qt::CTRL | Qt::Key_E, [this] { exportShown(); });
    QAction *paper = addCommand("population.print", tr("Print what is shown"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addCommand("population.back", tr("Back to the numbers"), u"x"_s, Qt::Key_Escape, [this] {
        if (showsPeople())
            closePeople();
        else
            workplace().back();
    });
    addCommand("population.tab", tr("Next view"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    for (int i = 0; i <= Closing; ++i)
        addCommand(qPrintable(u"population.figure%1"_s.arg(i + 1)), tr("Open number %1").arg(i + 1), {}, Qt::Key(Qt::Key_1 + i), [this, i] { openFigure(i); });
    const auto button = [this](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->head->addButton(made);
    };
    button(previous, tr("Before"), Button::Normal);
    button(next, tr("After"), Button::Normal);
    button(out, tr("Export"), Button::Normal);
    button(paper, tr("Print"), Button::Primary);
}

QString PopulationPage::title() const
{
    return tr("Population");
}

QString PopulationPage::monthText() const
{
    return QLocale().language() == QLocale::Chinese ? m_month.toString(u"yyyy年M月") : QLocale().toString(m_month, u"MMMM yyyy");
}

QString PopulationPage::scopeText() const
{
    return QStringList{m_ui->byBox->currentText(), m_ui->classBox->currentText()}.join(u" · "_s);
}

PopulationScope PopulationPage::scope() const
{
    return {m_ui->byBox->currentIndex() ? PopulationScope::By::Entered : PopulationScope::By::Happened, m_ui->classBox->currentData().toString()};
}

bool PopulationPage::isByPart() const
{
    return m_ui->tabs->currentIndex() <= Buildings;
}

Population::Part PopulationPage::part() const
{
    switch (m_ui->tabs->currentIndex()) {
    case Estates: return Population::Part::Estate;
    case Buildings: return Population::Part::Building;
    default: return Population::Part::Grid;
    }
}

Population::Breakdown PopulationPage::breakdown() const
{
    switch (m_ui->tabs->currentIndex()) {
    case Ages: return Population::Breakdown::AgeBand;
    case Classes: return Population::Breakdown::Residence;
    case Groups: return Population::Breakdown::Group;
    default: return Population::Breakdown::Part;
    }
}

void PopulationPage::show(const QVariant &what)
{
    if (const QDate month = QDate::fromString(what.toString() + u"-01"_s, Qt::ISODate); month.isValid())
        m_month = month;
    closePeople();
    count();
    m_ui->figures->setFocus();
}

void PopulationPage::refresh()
{
    count();
}

void PopulationPage::goBy(int months)
{
    if (showsPeople())
        return;
    const QDate today = QDate::currentDate();
    const QDate month = m_month.addMonths(months);
    if (month > today)
        return;
    m_month = month;
    count();
}

void PopulationPage::count()
{
    const quint64 run = ++m_run;
    m_counting = true;
    workplace().cancel(this);
    auto counted = std::make_shared<Counted>();
    Store *store = &workplace().store();
    QSet<QString> hidden;
    for (const Code &code : CodeList::find(u"care_group")->items())
        if (!Rights::may(*store, store->worker(), u"care.see", code.code))
            hidden << code.code;
    m_ui->progress->start(tr("Counting %1").arg(monthText()), tr("Nothing is changed in the file."));
    workplace().run(
        tr("Counting people"), this,
        [store, counted, scope = scope(), month = m_month, day = lastDay(), byPart = isByPart(), part = part(), by = breakdown(), hidden](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto found = Population::month(*db, month, scope, progress);
            if (!found)
                return found.error();
            counted->month = *found;
            if (byPart) {
                auto parts = Population::parts(*db, *found, part, progress);
                if (!parts)
                    return parts.error();
                counted->parts = *parts;
            } else {
                auto counts = Population::breakdown(*db, day, scope, by, [&hidden](const QString &group) { return !hidden.contains(group); });
                if (!counts)
                    return counts.error();
                counted->counts = *counts;
            }
            auto bands = Population::breakdown(*db, day, scope, Population::Breakdown::FiveYears, {});
            if (!bands)
                return bands.error();
            counted->bands = *bands;
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

void PopulationPage::showNumbers()
{
    const PopulationMonth &month = m_counted->month;
    m_ui->head->setSubtitle(monthText());
    m_cards[Opening]->setFigure(figure(month.opening), tr("Opening"), tr("at its beginning"));
    const QStringList names{tr("Born"), tr("Moved in"), tr("Died"), tr("Moved out")};
    for (int i = 0; i < 4; ++i) {
        const qint64 of = i == 1 ? month.registered() : i == 3 ? month.corrected() : 0;
        const QString more = !of ? QString() : i == 1 ? tr("of them %1 newly entered").arg(figure(of)) : tr("of them %1 corrected").arg(figure(of));
        m_cards[i + 1]->setFigure(figure(month.count(Movements[i])), names.at(i), more);
    }
    m_cards[Closing]->setFigure(figure(month.closing), tr("Closing"), month.difference() ? tr("%1 not explained").arg(figure(month.difference())) : tr("adds up"));
    m_cards[Closing]->setTone(month.difference() ? Tone::Bad : Tone::Ink);
    if (isByPart())
        m_figures->setParts(m_counted->parts);
    else
        m_figures->setCounts(breakdown() == Population::Breakdown::AgeBand ? tr("Age") : breakdown() == Population::Breakdown::Group ? tr("Care group") : tr("Population class"),
                             m_counted->counts, breakdown() != Population::Breakdown::Group);
    m_ui->figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->pyramid->setBands(m_counted->bands);
    m_ui->pyramidCard->setCount(tr("at the end of the month"));
    if (m_figures->rowCount() && !m_ui->figures->currentIndex().isValid())
        m_ui->figures->setCurrentIndex(m_figures->index(0, 0));
}

void PopulationPage::openFigure(int card)
{
    if (!m_counted || showsPeople())
        return;
    if (card == Opening || card == Closing) {
        const QDate day = card == Opening ? m_month.addDays(-1) : lastDay();
        const PopulationScope of = scope();
        openPeople(card == Opening ? tr("People at the beginning of %1").arg(monthText()) : tr("People at the end of %1").arg(monthText()),
                   [day, of](const Database &db) { return Population::people(db, day, of); });
        return;
    }
    const QStringList titles{tr("Born in %1"), tr("Moved in in %1"), tr("Died in %1"), tr("Moved out in %1")};
    QList<PopulationEvent> events = m_counted->month.events;
    events.removeIf([kind = Movements[card - 1]](const PopulationEvent &event) { return event.kind != kind; });
    openPeople(titles.at(card - 1).arg(monthText()), events);
}

void PopulationPage::openRow(int row)
{
    const QString code = m_figures->codeAt(row);
    const QDate day = lastDay();
    const PopulationScope of = scope();
    if (row < 0 || (code.isEmpty() && row == m_figures->rowCount() - 1 && m_figures->rowCount() > 1)) {
        openFigure(Closing);
        return;
    }
    openPeople(u"%1 · %2"_s.arg(m_figures->nameAt(row), monthText()), [day, of, code, by = breakdown(), part = part()](const Database &db) {
        return Population::people(db, day, of, by, code, part);
    });
}

void PopulationPage::openPeople(const QString &title, const QList<PopulationEvent> &events)
{
    m_people->setEvents(events);
    showPeople(title);
}

void PopulationPage::openPeople(const QString &title, std::function<Result<QList<Key>>(const Database &)> read)
{
    auto people = std::make_shared<QList<Key>>();
    Store *store = &workplace().store();
    workplace().run(
        tr("Reading the people"), m_people,
        [store, people, read = std::move(read)](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto found = read(*db);
            if (!found)
                return found.error();
            *people = *found;
            return {};
        },
        [this, title, people](const Status &status) {
            if (!status) {
                workplace().complain(status.error());
                return;
            }
            m_people->setPeople(*people);
            showPeople(title);
        });
}

bool PopulationPage::showsPeople() const
{
    return m_ui->pages->currentWidget() == m_ui->peoplePage;
}

void PopulationPage::showPeople(const QString &title)
{
    m_peopleTitle = title;
    const int rows = m_people->rowCount();
    m_ui->peopleCard->setTitle(title);
    m_ui->peopleCard->setCount(tr("%1 people").arg(figure(rows)));
    m_ui->people->setVisible(rows);
    m_ui->nobody->setVisible(!rows);
    m_ui->nobody->setHelp(title);
    m_ui->people->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->people->horizontalHeader()->setSectionResizeMode(m_people->hasEvents() ? PopulationPeople::Place : PopulationPeople::Door, QHeaderView::Stretch);
    m_ui->pages->setCurrentWidget(m_ui->peoplePage);
    if (rows)
        m_ui->people->setCurrentIndex(m_people->index(0, 0));
    m_ui->people->setFocus();
}

void PopulationPage::closePeople()
{
    m_ui->pages->setCurrentWidget(m_ui->numbersPage);
    m_ui->figures->setFocus();
}

Printout PopulationPage::paper() const
{
    const auto table = [](const QStringList &headings, auto rows) {
        PrintTable printed;
        for (const QString &heading : headings)
            printed.columns << PrintColumn{heading};
        printed.rowCount = int(rows.size());
        printed.row = [rows](int row) { return rows.at(row); };
        return printed;
    };
    Printout printout;
    if (showsPeople()) {
        QList<QStringList> rows;
        for (int row = 0; row < m_people->rowCount(); ++row)
            rows << m_people->cells(row);
        printout = Printout::list(m_peopleTitle, table(m_people->headings(), rows));
        printout.subtitle = tr("%1 people").arg(figure(rows.size()));
        printout.personal = Printout::Personal::Masked;
    } else {
        const PopulationMonth &month = m_counted->month;
        printout.title = tr("Population of %1").arg(monthText());
        printout.blocks << PrintFacts{{{tr("Opening"), figure(month.opening)}, {tr("Closing"), figure(month.closing)},
                                       {tr("Born"), figure(month.count(Kind::Born))}, {tr("Died"), figure(month.count(Kind::Died))},
                                       {tr("Moved in"), figure(month.count(Kind::MovedIn))}, {tr("Moved out"), figure(month.count(Kind::MovedOut))}}, 2};
        QList<QStringList> rows;
        for (int row = 0; row < m_figures->rowCount(); ++row)
            rows << m_figures->cells(row);
        printout.blocks << PrintText{m_ui->tabs->tabText(m_ui->tabs->currentIndex()), PrintText::Kind::Heading} << table(m_figures->headings(), rows);
        PrintPyramid pyramid{tr("Men"), tr("Women"), {}};
        for (auto band = m_counted->bands.crbegin(); band != m_counted->bands.crend(); ++band)
            if (band->code.toInt() >= 0)
                pyramid.bands << PrintPyramid::Band{band->name, band->men, band->women};
        printout.blocks << PrintText{tr("Age and sex"), PrintText::Kind::Heading} << pyramid;
    }
    printout.notes << tr("Counted: %1").arg(scopeText());
    return printout;
}

void PopulationPage::print()
{
    if (m_counted)
        workplace().print(paper());
}

void PopulationPage::exportShown()
{
    if (!m_counted)
        return;
    const QString title = showsPeople() ? m_peopleTitle : tr("Population of %1").arg(monthText());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), title + u".xlsx"_s, tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    const QAbstractTableModel *model = showsPeople() ? static_cast<QAbstractTableModel *>(m_people) : m_figures;
    QList<SheetColumn> columns;
    for (int column = 0; column < model->columnCount(); ++column)
        columns << SheetColumn{model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    auto writer = SheetWriter::create(path);
    Status done = writer ? (*writer)->addSheet(title, columns) : Status(writer.error());
    for (int row = 0; done && row < model->rowCount(); ++row)
        done = (*writer)->addRow(showsPeople() ? m_people->cells(row) : m_figures->cells(row));
    if (done)
        done = (*writer)->finish();
    if (!done)
        workplace().complain(done.error());
    else
        workplace().say(tr("Exported: %1").arg(title));
}

} // namespace Allpost
