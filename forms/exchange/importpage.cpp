// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importpage.h"
#include "ui_importpage.h"

#include "forms/exchange/importmodels.h"
#include "forms/shared/celldelegate.h"
#include "forms/shared/workplace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QShowEvent>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString count(qint64 n)
{
    return QLocale().toString(n);
}

/// A combo box in the cell that says where a column goes.
class TargetDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(MappingModel::tr("Not brought in"), QString());
        for (const ImportTarget &target : RosterImport::targets())
            box->addItem(target.label, target.name);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<TargetDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(qMax(0, box->findData(index.data(MappingModel::TargetNameRole))));
        box->showPopup();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

ImportPage::ImportPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::ImportPage>()), m_columns(new MappingModel(this)), m_rows(new PreviewModel(this)),
      m_differences(new DifferenceModel(this)), m_missing(new MissingModel(this)), m_groups(new FindingGroupModel(this)),
      m_past(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->steps->setNames({tr("Choose the file"), tr("Columns"), tr("Findings"), tr("Brought in")});
    m_otherFile = new Button(tr("Other file"), u"file-spreadsheet"_s);
    m_ui->head->addButton(m_otherFile);
    m_cancel = new Button(tr("Leave"), u"x"_s, u"Esc"_s);
    m_ui->head->addButton(m_cancel);
    m_back = new Button(tr("Back"), u"chevron-left"_s, u"Alt+←"_s);
    m_next = new Button(tr("Go on"), u"check"_s, u"F10"_s, Button::Primary);
    m_ui->bar->addButton(m_back);
    m_ui->bar->addButton(m_next);

    m_ui->drop->setTitle(tr("Drop the roster here"));
    m_ui->drop->setHelp(tr("As the office keeps it: .xlsx, .xls or .csv. Nothing is saved before you have seen what comes in."));
    m_ui->drop->setAction(tr("Choose a file"), u"folder-open"_s, u"Enter"_s);
    connect(m_ui->drop, &EmptyState::acted, this, &ImportPage::chooseFile);

    m_ui->columns->setModel(m_columns);
    m_ui->columns->setCellFocus(true);
    m_ui->columns->setRowHeight(Height::row2);
    m_ui->columns->setItemDelegateForColumn(MappingModel::Target, new TargetDelegate(this));
    m_ui->columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->columns->horizontalHeader()->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
    m_ui->columns->setColumnWidth(MappingModel::Letter, 72);
    m_ui->columns->setColumnWidth(MappingModel::Heading, 240);
    m_ui->columns->setColumnWidth(MappingModel::Target, 240);
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setCellFocus(true);
    m_ui->rows->setRowHeight(Height::row2);
    m_ui->rows->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_ui->rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->differences->setModel(m_differences);
    m_ui->differences->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->missing->setModel(m_missing);
    m_ui->missing->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->groups->setModel(m_groups);
    m_ui->groups->setRowHeight(Height::row2);
    m_ui->groups->horizontalHeader()->hide();
    m_ui->groups->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->groupsCard->setFixedWidth(300);
    m_ui->heldCard->setFixedWidth(300);
    m_ui->past->setModel(m_past);
    m_ui->past->setRowHeight(Height::row2);
    m_ui->past->horizontalHeader()->hide();
    m_ui->past->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const QString &meaning : {tr("building and room"), tr("stairwell and room"), tr("building and stairwell")})
        m_ui->twoParts->addItem(meaning);

    connect(m_columns, &MappingModel::corrected, this, &ImportPage::updateBar);
    connect(m_rows, &PreviewModel::mended, this, &ImportPage::planAgain);
    connect(m_ui->groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (const FindingGroup *group = m_groups->at(row.row()); group && !m_running)
            showRows(group->rows);
    });
    connect(m_ui->views, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->lists->setCurrentIndex(qMax(0, tab - 1));
        if (tab == 0)
            showFindings();
        else if (tab == 1) {
            QList<int> all;
            for (int row = 0; m_import && row < m_import->rowCount(); ++row)
                all.append(row);
            showRows(all);
        }
    });
    connect(m_ui->sheet, &QComboBox::activated, this, &ImportPage::showMapping);
    connect(m_ui->sheetChosen, &QCheckBox::clicked, this, [this](bool chosen) {
        m_import->chooseSheet(m_ui->sheet->currentData().toInt(), chosen);
        updateBar();
    });
    connect(m_ui->encoding, &QComboBox::activated, this, [this] {
        OpenOptions how;
        how.encoding = TextEncoding(m_ui->encoding->currentData().toInt());
        readFile(how);
    });
    connect(m_ui->twoParts, &QComboBox::activated, this, [this](int meaning) { m_import->setTwoParts(AddressReading::TwoParts(meaning)); });
    for (const bool take : {true, false})
        connect(take ? m_ui->takeAll : m_ui->takeNone, &QAbstractButton::clicked, this, [this, take] {
            for (int i = 0; i < m_differences->rowCount(); ++i)
                m_import->choose(i, take);
            m_differences->setImport(m_import.get());
        });
    connect(m_ui->saveHeld, &QAbstractButton::clicked, this, &ImportPage::saveHeldBack);
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    connect(m_ui->outcome, &EmptyState::acted, this, [this] { this->workplace().go({u"residents"_s, {}}); });
    connect(m_otherFile, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { showStep(Choose); });
    addCommands();
    showStep(Choose);
}

ImportPage::~ImportPage()
{
    workplace().cancel(this);
}

void ImportPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    m_goAction = commands.add(u"import.go"_s, tr("Import: go on"), u"check"_s, Qt::Key_F10, this);
    m_backAction = commands.add(u"import.back"_s, tr("Import: one step back"), u"chevron-left"_s, Qt::ALT | Qt::Key_Left, this);
    m_findingAction = commands.add(u"import.finding"_s, tr("Import: next finding"), u"triangle-alert"_s, Qt::CTRL | Qt::Key_Down, this);
    m_saveAction = commands.add(u"import.held"_s, tr("Import: save the rows held back"), u"download"_s, Qt::CTRL | Qt::Key_E, this);
    QAction *leave = commands.add(u"import.leave"_s, tr("Import: leave"), u"x"_s, Qt::Key_Escape, this);
    connect(m_goAction, &QAction::triggered, this, &ImportPage::forward);
    connect(m_backAction, &QAction::triggered, this, &ImportPage::backward);
    connect(m_findingAction, &QAction::triggered, this, &ImportPage::nextFinding);
    connect(m_saveAction, &QAction::triggered, this, &ImportPage::saveHeldBack);
    connect(leave, &QAction::triggered, this, [this] {
        if (m_running)
            workplace().cancel(this);
        else if (m_step != Choose)
            showStep(Choose);
        else
            workplace().back();
    });
    connect(m_next, &QAbstractButton::clicked, this, &ImportPage::forward);
    connect(m_back, &QAbstractButton::clicked, this, &ImportPage::backward);
}

QString ImportPage::title() const
{
    return tr("Bring in residents");
}

void ImportPage::show(const QVariant &what)
{
    if (const QString path = what.toString(); !path.isEmpty())
        openFile(path);
    else
        showStep(m_running ? m_step : m_step == Done ? Choose : m_step);
}

void ImportPage::refresh()
{
    loadPast();
}

void ImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A roster"), QFileInfo(m_path).absolutePath(), tr("Spreadsheets (*.xlsx *.xls *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString &path)
{
    if (m_running)
        return;
    m_path = path;
    readFile({});
}

void ImportPage::work(const QString &what, const QString &leaves, std::function<Status(Progress &)> job, std::function<void()> then)
{
    m_running = true;
    m_ui->pages->setCurrentWidget(m_ui->runningPage);
    m_ui->progress->start(what, leaves);
    updateBar();
    workplace().run(
        what, this, std::move(job),
        [this, then = std::move(then)](const Status &status) {
            m_running = false;
            m_ui->progress->finish();
            if (!status) {
                workplace().complain(status.error());
                showStep(m_step);
                return;
            }
            then();
        },
        [this](qint64 done, qint64 total, const QString &step) {
            if (!step.isEmpty())
                m_ui->progress->setWhat(step);
            m_ui->progress->setProgress(done, total);
        });
}

void ImportPage::readFile(const OpenOptions &how)
{
    auto import = std::make_shared<RosterImport>(workplace().store());
    m_rows->setImport(nullptr, {});
    m_columns->setImport(nullptr, 0);
    m_differences->setImport(nullptr);
    m_import.reset();
    m_step = Choose;
    work(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()), tr("The office stays as it is."),
        [import, path = m_path, how](Progress &progress) -> Status {
            if (auto opened = import->open(path, how, progress); !opened)
                return opened;
            return import->analyse(progress);
        },
        [this, import] {
            m_import = import;
            showStep(Columns);
        });
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_ui->steps->setCurrent(step == Done ? 4 : int(step));
    m_otherFile->setVisible(step == Columns || step == Check);
    m_cancel->setVisible(step != Choose);
    if (step == Choose) {
        m_rows->setImport(nullptr, {});
        m_columns->setImport(nullptr, 0);
        m_differences->setImport(nullptr);
        m_import.reset();
        m_ui->pages->setCurrentWidget(m_ui->choosePage);
        m_ui->head->setSubtitle(tr("The roster as the office keeps it"));
        loadPast();
        m_ui->drop->button()->setFocus();
    } else if (step == Columns) {
        m_ui->pages->setCurrentWidget(m_ui->mappingPage);
        m_ui->sheet->clear();
        int first = -1;
        for (int i = 0; i < m_import->sheets().size(); ++i) {
            const ImportSheet &sheet = m_import->sheets().at(i);
            m_ui->sheet->addItem(tr("%1 · %2 rows").arg(sheet.name, count(sheet.rows)), i);
            if (first < 0 && sheet.chosen)
                first = i;
        }
        m_ui->sheet->setCurrentIndex(qMax(0, first));
        const bool several = m_import->sheets().size() > 1;
        m_ui->sheet->setVisible(several);
        m_ui->sheetLabel->setVisible(several);
        m_ui->sheetChosen->setVisible(several);
        m_ui->encoding->clear();
        if (const auto &layout = m_import->textLayout())
            for (const TextEncoding encoding : layout->candidates)
                m_ui->encoding->addItem(encodingName(encoding), int(encoding));
        if (m_import->textLayout())
            m_ui->encoding->setCurrentIndex(m_ui->encoding->findData(int(m_import->textLayout()->encoding)));
        m_ui->encoding->setVisible(m_ui->encoding->count() > 0);
        m_ui->encodingLabel->setVisible(m_ui->encoding->count() > 0);
        m_ui->twoParts->setVisible(m_import->isTwoPartsUnsure());
        m_ui->twoPartsLabel->setVisible(m_import->isTwoPartsUnsure());
        m_ui->twoParts->setCurrentIndex(int(m_import->twoParts()));
        showMapping();
        m_ui->columns->setFocus();
    } else if (step == Check) {
        m_ui->pages->setCurrentWidget(m_ui->checkPage);
        m_ui->rows->setFocus();
    } else {
        m_ui->pages->setCurrentWidget(m_ui->donePage);
        m_ui->outcome->button()->setFocus();
    }
    updateBar();
    workplace().titleChanged();
}

void ImportPage::showMapping()
{
    const int sheet = m_ui->sheet->currentData().toInt();
    m_columns->setImport(m_import.get(), sheet);
    const ImportSheet &shown = m_import->sheets().at(sheet);
    m_ui->sheetChosen->setChecked(shown.chosen);
    m_ui->columns->setCurrentIndex(m_columns->index(0, MappingModel::Target));
    m_ui->head->setSubtitle(u"%1 · %2 · %3"_s.arg(m_import->fileName(), shown.name, tr("%1 rows").arg(count(shown.rows))));
}

void ImportPage::checkRows()
{
    work(
        tr("Checking every row"), tr("The office stays as it is."),
        [import = m_import](Progress &progress) -> Status {
            if (auto checked = import->check(progress); !checked)
                return checked;
            return import->plan(progress);
        },
        [this] {
            showStep(Check);
            showFindings();
        });
}

void ImportPage::planAgain()
{
    work(
        tr("Comparing with the office"), tr("The office stays as it is."),
        [import = m_import](Progress &progress) { return import->plan(progress); },
        [this] {
            const int row = m_rows->importRow(m_ui->rows->currentIndex().row());
            const int column = m_ui->rows->currentIndex().column();
            showStep(Check);
            showFindings();
            if (const int again = m_rows->rowOf(row); again >= 0)
                m_ui->rows->setCurrentIndex(m_rows->index(again, column));
        });
}

void ImportPage::showFindings()
{
    const ImportCounts counts = m_import->counts();
    m_ui->goodChip->setText(tr("%1 rows can come in").arg(count(counts.read - counts.heldBack)));
    m_ui->goodChip->setTone(Tone::Ok);
    m_ui->goodChip->setIcon(u"circle-check"_s);
    m_ui->warnChip->setText(tr("%1 with a remark, coming in all the same").arg(count(counts.warned)));
    m_ui->warnChip->setTone(Tone::Warn);
    m_ui->warnChip->setIcon(u"triangle-alert"_s);
    m_ui->warnChip->setVisible(counts.warned > 0);
    m_ui->heldChip->setText(tr("%1 held back, to be mended").arg(count(counts.heldBack)));
    m_ui->heldChip->setTone(Tone::Bad);
    m_ui->heldChip->setIcon(u"circle-alert"_s);
    m_ui->heldChip->setVisible(counts.heldBack > 0);
    m_ui->against->setText(tr("Same as in the office %1 · new %2 · filled or changed %3").arg(count(counts.unchanged), count(counts.added), count(counts.updated)));
    m_ui->heldCard->setVisible(counts.heldBack > 0);
    m_groups->setGroups(m_import->findingGroups());
    m_ui->groupsCard->setCount(count(m_groups->rowCount()));
    m_differences->setImport(m_import.get());
    m_missing->setPeople(m_import->missing());
    QList<int> troubled;
    for (const FindingGroup &group : m_import->findingGroups())
        if (group.weight != Finding::Weight::Note)
            troubled += group.rows;
    std::sort(troubled.begin(), troubled.end());
    troubled.erase(std::unique(troubled.begin(), troubled.end()), troubled.end());
    const QSignalBlocker quiet(m_ui->views);
    if (m_ui->views->QTabBar::count() == 0)
        for (const QString &name : {tr("Rows with findings"), tr("All rows"), tr("Differs from the office"), tr("Not in the file")})
            m_ui->views->addView(name);
    m_ui->views->setCount(0, count(troubled.size()));
    m_ui->views->setCount(1, count(m_import->rowCount()));
    m_ui->views->setCount(2, count(m_import->differences().size()), Meaning::Warn);
    m_ui->views->setCount(3, count(m_import->missing().size()));
    m_ui->views->setCurrentIndex(0);
    m_ui->lists->setCurrentIndex(0);
    showRows(troubled);
}

void ImportPage::showRows(const QList<int> &rows)
{
    m_rows->setImport(m_import.get(), rows);
    m_ui->lists->setCurrentIndex(0);
    m_ui->rows->setColumnWidth(0, 84);
    for (int column = 1; column < m_rows->columnCount(); ++column)
        m_ui->rows->setColumnWidth(column, 150);
    if (m_rows->rowCount() > 0)
        m_ui->rows->setCurrentIndex(m_rows->index(0, 1));
}

void ImportPage::nextFinding()
{
    if (m_step != Check || m_running || m_rows->rowCount() == 0)
        return;
    const QModelIndex now = m_ui->rows->currentIndex();
    const int columns = m_rows->columnCount();
    const int cells = m_rows->rowCount() * columns;
    const int from = now.isValid() ? now.row() * columns + now.column() : 0;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (from + step) % cells;
        const QModelIndex index = m_rows->index(cell / columns, cell % columns);
        if (!index.data(SubTextRole).toString().isEmpty()) {
            m_ui->rows->setCurrentIndex(index);
            m_ui->rows->scrollTo(index);
            return;
        }
    }
}

void ImportPage::updateBar()
{
    m_ui->bar->setVisible(m_step == Columns || m_step == Check);
    m_back->setVisible(m_step == Check);
    m_saveAction->setEnabled(m_step == Check && !m_running && m_import->counts().heldBack > 0);
    QString refusal = m_running ? tr("Something is running; it can be cancelled with Esc.") : QString();
    if (m_step == Columns && m_import) {
        if (refusal.isEmpty())
            refusal = m_import->blocker();
        m_next->setText(tr("Check the rows"));
        m_ui->bar->setMessage(refusal.isEmpty() ? tr("Look whether each column goes to the right place.") : refusal, refusal.isEmpty() ? Tone::Ink2 : Tone::Warn);
    } else if (m_step == Check && m_import) {
        const ImportCounts counts = m_import->counts();
        const qint64 good = counts.added + counts.updated;
        m_next->setText(counts.heldBack ? tr("Bring in %1 rows, hold back %2").arg(count(counts.read - counts.heldBack), count(counts.heldBack))
                                        : tr("Bring in %1 rows").arg(count(counts.read)));
        if (good == 0 && m_import->differences().isEmpty() && refusal.isEmpty())
            refusal = tr("The office holds all of this already; there is nothing to bring in.");
        m_ui->bar->setMessage(refusal.isEmpty() ? tr("All in one go; for seven days it can be taken back as a whole.") : refusal);
    }
    m_next->setRefusal(refusal);
    m_goAction->setEnabled(refusal.isEmpty() && (m_step == Columns || m_step == Check));
}

void ImportPage::forward()
{
    if (m_running || !m_next->isEnabled())
        return;
    if (m_step == Columns)
        checkRows();
    else if (m_step == Check)
        start();
}

void ImportPage::backward()
{
    if (m_running)
        return;
    if (m_step == Check)
        showStep(Columns);
    else if (m_step == Columns)
        showStep(Choose);
    else
        workplace().back();
}

void ImportPage::start()
{
    auto outcome = std::make_shared<ImportCounts>();
    work(
        tr("Bringing in"), tr("Cancelled, the office is as it was before."),
        [import = m_import, outcome](Progress &progress) -> Status {
            auto done = import->execute(progress);
            if (!done)
                return done.error();
            *outcome = *done;
            return {};
        },
        [this, outcome] {
            m_ui->outcome->setTitle(tr("%1 people are new, %2 were completed").arg(count(outcome->added), count(outcome->updated)));
            m_ui->outcome->setHelp(tr("%1 were the same already, %2 rows were held back, %3 households are new.")
                                       .arg(count(outcome->unchanged), count(outcome->heldBack), count(outcome->householdsAdded)));
            m_ui->outcome->setAction(tr("Show the residents"), u"users"_s, u"Enter"_s);
            showStep(Done);
        });
}

void ImportPage::saveHeldBack()
{
    if (m_step != Check || m_running)
        return;
    const QFileInfo info(m_path);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows held back"), info.absolutePath() + u'/' + info.completeBaseName() + tr("-to-mend") + u".xlsx"_s,
                                                      tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (auto saved = m_import->saveHeldBack(path); !saved)
        workplace().complain(saved.error());
    else
        workplace().say(tr("%1 rows are saved; mend the red cells and drop the file here again.").arg(count(m_import->counts().heldBack)));
}

void ImportPage::loadPast()
{
    m_ui->past->setVisible(m_past->rowCount() > 0);
    m_ui->pastNone->setVisible(m_past->rowCount() == 0);
}

} // namespace Allpost
