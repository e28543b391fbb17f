// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importpage.h"
#include "ui_importpage.h"

#include "forms/exchange/importchoose.h"
#include "forms/exchange/importcolumns.h"
#include "forms/exchange/importmodels.h"
#include "forms/exchange/importtexts.h"
#include "forms/exchange/mappingmodels.h"
#include "forms/exchange/pastmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/residents/rosterimport.h"
#include "models/store/undo.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace Allpost {

using namespace Qt::StringLiterals;
using ImportTexts::number;

namespace {

constexpr int pastShown = 50;
/// Up to so many rows the comparison with the office is done again after each mended cell.
constexpr int comparedAtOnce = 20000;

/// The dropped file when there is exactly one.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// Compares again; values that were ticked stay ticked.
Status planKeeping(RosterImport &import, Progress &progress)
{
    QSet<std::pair<int, QString>> ticked;
    for (const RowDifference &difference : import.differences())
        if (difference.chosen)
            ticked.insert({difference.row, difference.target});
    if (auto planned = import.plan(progress); !planned)
        return planned;
    for (int i = 0; i < import.differences().size(); ++i)
        if (ticked.contains({import.differences().at(i).row, import.differences().at(i).target}))
            import.choose(i, true);
    return {};
}

} // namespace

ImportPage::ImportPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::ImportPage>()), m_choose(new ImportChoose), m_columns(new ImportColumns),
      m_check(new ImportCheck), m_planTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->pages->insertWidget(Choose, m_choose);
    m_ui->pages->insertWidget(Columns, m_columns);
    m_ui->pages->insertWidget(Check, m_check);
    m_ui->steps->setNames({tr("Choose the file"), tr("Match the columns"), tr("Check for findings"), tr("Bring in")});
    m_otherFile = new Button(tr("Other file"), u"file-spreadsheet"_s);
    m_ui->head->addButton(m_otherFile);
    m_cancel = new Button(tr("Leave the import"), u"x"_s, u"Esc"_s);
    m_ui->head->addButton(m_cancel);
    m_back = new Button(tr("One step back"), u"chevron-left"_s, u"Alt+←"_s);
    m_back->setTall(Height::tall);
    m_next = new Button(tr("Go on"), u"check"_s, u"F10"_s, Button::Primary);
    m_next->setTall(Height::tall);
    m_ui->bar->addButton(m_back);
    m_ui->bar->addButton(m_next);
    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(300);
    connect(m_planTimer, &QTimer::timeout, this, &ImportPage::planAgain);

    connect(m_choose, &ImportChoose::fileWanted, this, &ImportPage::chooseFile);
    connect(m_choose, &ImportChoose::takeBackWanted, this, &ImportPage::takeBack);
    connect(m_columns, &ImportColumns::corrected, this, &ImportPage::updateBar);
    connect(m_columns, &ImportColumns::readAgain, this, &ImportPage::readFile, Qt::QueuedConnection);
    connect(m_check, &ImportCheck::mended, this, &ImportPage::mended);
    connect(m_check, &ImportCheck::chosenChanged, this, [this] {
        m_result.counts = m_import->counts();
        updateBar();
    });
    connect(m_check, &ImportCheck::saveWanted, this, &ImportPage::saveHeldBack);
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    connect(m_ui->outcome, &EmptyState::acted, this, [this] { this->workplace().go({u"residents"_s, {}}); });
    connect(m_ui->doneSave, &QAbstractButton::clicked, this, &ImportPage::saveHeldBack);
    connect(m_ui->doneOther, &QAbstractButton::clicked, this, [this] { showStep(Choose); });
    connect(m_ui->doneBack, &QAbstractButton::clicked, this, [this] {
        if (const PastImport *last = m_choose->past()->at(0))
            takeBack(*last);
    });
    connect(m_otherFile, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    connect(m_cancel, &QAbstractButton::clicked, this, &ImportPage::leaveFlow);
    connect(&workplace, &Workplace::revealedChanged, m_check, &ImportCheck::setRevealed);
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
    m_backAction = commands.add(u"import.back"_s, tr("Import: one step back"), u"chevron-left"_s, {}, this);
    m_findingAction = commands.add(u"import.finding"_s, tr("Import: next finding"), u"triangle-alert"_s, Qt::CTRL | Qt::Key_Down, this);
    m_saveAction = commands.add(u"import.held"_s, tr("Import: save the rows held back"), u"download"_s, Qt::CTRL | Qt::Key_E, this);
    QAction *leaving = commands.add(u"import.leave"_s, tr("Import: leave"), u"x"_s, Qt::Key_Escape, this);
    connect(m_goAction, &QAction::triggered, this, &ImportPage::forward);
    connect(m_backAction, &QAction::triggered, this, &ImportPage::backward);
    connect(m_findingAction, &QAction::triggered, m_check, &ImportCheck::nextFinding);
    connect(m_saveAction, &QAction::triggered, this, &ImportPage::saveHeldBack);
    connect(leaving, &QAction::triggered, this, &ImportPage::leaveFlow);
    connect(m_next, &QAbstractButton::clicked, this, &ImportPage::forward);
    connect(m_back, &QAbstractButton::clicked, this, &ImportPage::backward);
}

QString ImportPage::title() const
{
    return tr("Bring in residents");
}

void ImportPage::show(const QVariant &what)
{
    const QString path = what.toString();
    if (m_running) {
        if (!path.isEmpty())
            workplace().say(tr("Something is running; drop the file again when it is done."));
        return;
    }
    if (!path.isEmpty())
        openFile(path);
    else if (m_step == Choose || m_step == Done)
        showStep(Choose);
}

void ImportPage::refresh()
{
    loadPast();
}

bool ImportPage::event(QEvent *event)
{
    // Alt+Left is the window's way back as well; inside the flow it is the step before.
    if (event->type() == QEvent::ShortcutOverride && !m_running && (m_step == Columns || m_step == Check)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left && key->modifiers() == Qt::AltModifier) {
            event->accept();
            QMetaObject::invokeMethod(this, &ImportPage::backward, Qt::QueuedConnection);
            return true;
        }
    }
    return Page::event(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_running && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(event->mimeData()));
}

void ImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A roster"), QFileInfo(m_path).absolutePath(), tr("Spreadsheets (*.xlsx *.xls *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString &path)
{
    if (m_running || path.isEmpty())
        return;
    m_path = path;
    readFile({}, {});
}

bool ImportPage::failed(const Status &status)
{
    if (status)
        return false;
    if (status.error().code == ErrorCode::Cancelled)
        workplace().say(status.error().message);
    else
        workplace().complain(status.error());
    return true;
}

void ImportPage::work(const QString &what, const QString &leaves, Job job, std::function<void()> then, std::function<void()> otherwise)
{
    m_running = true;
    m_planTimer->stop();
    m_columns->detach();
    m_check->detach();
    m_ui->pages->setCurrentWidget(m_ui->runningPage);
    m_ui->progress->start(what, leaves);
    setFocus();
    updateBar();
    workplace().run(
        what, this, std::move(job),
        [this, then = std::move(then), otherwise = std::move(otherwise)](const Status &status) {
            m_running = false;
            m_ui->progress->finish();
            failed(status) ? otherwise() : then();
        },
        [this](qint64 done, qint64 total, const QString &step) {
            if (!step.isEmpty())
                m_ui->progress->setWhat(step);
            m_ui->progress->setProgress(done, total);
        });
}

void ImportPage::workQuietly(const QString &what, Job job, std::function<void()> then)
{
    m_running = true;
    m_check->freeze();
    updateBar();
    workplace().run(what, this, std::move(job), [this, then = std::move(then)](const Status &status) {
        m_running = false;
        failed(status);
        then();
    });
}

/// Letting go of half a million rows takes long: not here.
void ImportPage::dropImport()
{
    m_columns->detach();
    m_check->detach();
    if (m_import)
        QThreadPool::globalInstance()->start([gone = std::move(m_import)] {});
    m_import.reset();
}

void ImportPage::readFile(const OpenOptions &how, const RosterImport::Options &options)
{
    dropImport();
    m_how = how;
    m_options = options;
    m_step = Choose;
    auto import = std::make_shared<RosterImport>(workplace().store(), options);
    m_ui->head->setSubtitle(QFileInfo(m_path).fileName());
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
        },
        [this] { showStep(Choose); });
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_ui->steps->setCurrent(step == Done ? 4 : int(step));
    m_otherFile->setVisible(step == Columns || step == Check);
    m_cancel->setVisible(step == Columns || step == Check);
    if (step == Choose) {
        dropImport();
        m_ui->pages->setCurrentWidget(m_choose);
        m_ui->head->setSubtitle(tr("The roster as the office keeps it"));
        loadPast();
        m_choose->begin();
    } else if (step == Columns) {
        showColumns();
    } else if (step == Check) {
        m_ui->pages->setCurrentWidget(m_check);
        m_check->begin();
    } else {
        m_ui->pages->setCurrentWidget(m_ui->donePage);
        m_ui->outcome->button()->setFocus();
    }
    updateBar();
    workplace().titleChanged();
}

void ImportPage::showColumns()
{
    m_ui->pages->setCurrentWidget(m_columns);
    m_columns->setImport(m_import.get(), m_how, m_options);
    m_columns->begin();
}

void ImportPage::noteImport()
{
    qint64 rows = 0;
    QStringList taken;
    for (const ImportSheet &sheet : m_import->sheets()) {
        if (!sheet.chosen)
            continue;
        rows += sheet.rows;
        taken << sheet.name;
    }
    const QString sheets = taken.size() == 1 ? tr("sheet “%1”").arg(taken.first()) : tr("%n sheets", nullptr, int(taken.size()));
    m_ui->head->setSubtitle(u"%1 · %2 · %3"_s.arg(m_import->fileName(), sheets, tr("%1 rows").arg(number(rows))));
}

void ImportPage::checkRows()
{
    auto result = std::make_shared<ImportResult>();
    work(
        tr("Checking every row"), tr("The office stays as it is."),
        [import = m_import, result](Progress &progress) -> Status {
            if (auto checked = import->check(progress); !checked)
                return checked;
            if (auto planned = import->plan(progress); !planned)
                return planned;
            *result = ImportResult::of(*import);
            return {};
        },
        [this, result] {
            m_result = *result;
            m_planned = true;
            m_check->setImport(m_import.get(), m_result, false);
            showStep(Check);
        },
        [this] { showStep(Columns); });
}

void ImportPage::mended()
{
    m_planned = false;
    if (m_result.counts.read <= comparedAtOnce)
        m_planTimer->start();
    updateBar();
}

void ImportPage::planAgain()
{
    if (m_step != Check || m_running)
        return;
    auto result = std::make_shared<ImportResult>(m_result);
    workQuietly(
        tr("Comparing with the office"),
        [import = m_import, result](Progress &progress) -> Status {
            if (auto planned = planKeeping(*import, progress); !planned)
                return planned;
            *result = ImportResult::of(*import);
            return {};
        },
        [this, result] {
            m_result = *result;
            m_planned = m_import->isPlanned();
            m_check->setImport(m_import.get(), m_result, true);
            updateBar();
        });
}

QString ImportPage::columnsRefusal() const
{
    return m_import ? m_import->blocker() : QString();
}

QString ImportPage::checkRefusal() const
{
    const ImportCounts &counts = m_result.counts;
    if (!m_planned || counts.added + counts.updated > 0)
        return {};
    if (m_check->differences()->rowCount() > 0)
        return tr("Nothing is new. Tick what is to be taken from the file, under “Differs from the office”.");
    return counts.heldBack > 0 ? tr("The office holds all the other rows already; mend those held back to bring them in.")
                               : tr("The office holds all of this already; there is nothing to bring in.");
}

void ImportPage::updateBar()
{
    m_ui->bar->setVisible(m_step == Columns || m_step == Check);
    m_back->setVisible(m_step == Columns || m_step == Check);
    const bool isSaving = (m_step == Check || m_step == Done) && !m_running && (m_step == Done ? m_heldBack : m_result.counts.heldBack) > 0;
    m_saveAction->setEnabled(isSaving);
    m_findingAction->setEnabled(m_step == Check && !m_running);
    QString refusal = m_running ? tr("Something is running; it can be cancelled with Esc.") : QString();
    if (m_step == Columns && m_import && !m_running) {
        refusal = columnsRefusal();
        noteImport();
        m_next->setText(tr("Check the rows"));
        const int known = m_columns->mapping()->remembered();
        m_ui->bar->setMessage(!refusal.isEmpty() ? refusal
                                  : known > 0    ? tr("%n column(s) go where they went last time. Look them over and go on.", nullptr, known)
                                                 : tr("Look whether each column goes to the right place."),
                              refusal.isEmpty() ? Tone::Ink2 : Tone::Warn);
    } else if (m_step == Check && m_import) {
        const ImportCounts &counts = m_result.counts;
        if (refusal.isEmpty())
            refusal = checkRefusal();
        if (!m_planned)
            m_next->setText(tr("Compare again"));
        else if (!m_running && !refusal.isEmpty())
            m_next->setText(tr("Nothing to bring in"));
        else
            m_next->setText(counts.heldBack ? tr("Bring in %1 rows, hold back %2").arg(number(m_result.comingIn()), number(counts.heldBack))
                                            : tr("Bring in %1 rows").arg(number(m_result.comingIn())));
        m_ui->bar->setMessage(!refusal.isEmpty() ? refusal
                                  : m_planned    ? tr("All in one go; for seven days it can be taken back as a whole.")
                                                 : tr("Cells were mended; they are compared with the office first."));
    }
    m_next->setRefusal(refusal);
    m_goAction->setEnabled(refusal.isEmpty() && (m_step == Columns || m_step == Check));
}

void ImportPage::forward()
{
    if (m_running || !m_next->isEnabled())
        return;
    m_planTimer->stop();
    if (m_step == Columns)
        checkRows();
    else if (m_step == Check)
        m_planned ? start() : planAgain();
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

void ImportPage::leaveFlow()
{
    if (m_running) {
        workplace().cancel(this);
        return;
    }
    if (m_step == Choose) {
        workplace().back();
        return;
    }
    if (m_step == Check && m_check->hasWork()) {
        Question ask(tr("Leave the import of “%1”?").arg(QFileInfo(m_path).fileName()),
                     tr("What was mended and ticked here is lost. The office stays as it is."), this);
        ask.setDeeds(tr("Go on with it"), tr("Leave the import"));
        if (ask.exec() != QDialog::Accepted)
            return;
    }
    showStep(Choose);
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
        [this, outcome] { showOutcome(*outcome); },
        [this] {
            // What was planned has been used up: the office may be another by now.
            m_planned = false;
            m_check->setImport(m_import.get(), m_result, false);
            showStep(Check);
            planAgain();
        });
}

void ImportPage::showOutcome(const ImportCounts &counts)
{
    m_heldBack = counts.heldBack;
    const QString words = counts.updated ? tr("%1 people are new, %2 were completed").arg(number(counts.added), number(counts.updated))
                                         : tr("%1 people are new").arg(number(counts.added));
    QStringList more;
    for (const auto &[count, sentence] : {std::pair(counts.householdsAdded, tr("%1 new households")), std::pair(counts.unchanged - counts.repeated, tr("%1 rows as in the office")),
                                          std::pair(counts.repeated, tr("%1 rows repeated")), std::pair(counts.heldBack, tr("%1 rows held back"))})
        if (count > 0)
            more << sentence.arg(number(count));
    m_ui->outcome->setTitle(words);
    m_ui->outcome->setHelp(more.join(u" · "_s));
    m_ui->outcome->setAction(tr("Show the residents"), u"users"_s, u"Enter"_s);
    m_ui->outcome->button()->setKind(Button::Primary);
    m_ui->outcome->setMinimumHeight(220 * Theme::textPercent() / 100);
    m_ui->doneSave->setVisible(counts.heldBack > 0);
    loadPast();
    showStep(Done);
    if (!isVisible())
        workplace().say(words, {tr("Show the residents"), {}, [this] { workplace().go({u"residents"_s, {}}); }});
}

void ImportPage::saveHeldBack()
{
    if (!m_saveAction->isEnabled() || !m_import)
        return;
    const QFileInfo info(m_path);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows held back"), info.absolutePath() + u'/' + info.completeBaseName() + tr("-to-mend") + u".xlsx"_s,
                                                      tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (failed(m_import->saveHeldBack(path)))
        return;
    const qint64 rows = m_step == Done ? m_heldBack : m_result.counts.heldBack;
    workplace().recordRead(tr("Rows held back in an import"), 0, {u"id_number"_s, u"phone"_s}, rows, tr("to be mended"));
    workplace().say(tr("%1 rows are saved; mend the red cells and drop the file here again.").arg(number(rows)));
}

void ImportPage::loadPast()
{
    if (m_pastLoading)
        return;
    m_pastLoading = true;
    auto found = std::make_shared<QList<PastImport>>();
    workplace().run(
        tr("Looking for earlier imports"), m_choose,
        [found, store = &workplace().store()](Progress &) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto past = pastImports(*db, pastShown, QDateTime::currentMSecsSinceEpoch());
            if (!past)
                return past.error();
            *found = *past;
            return {};
        },
        [this, found](const Status &status) {
            m_pastLoading = false;
            if (!failed(status))
                m_choose->setPast(*found);
        });
}

void ImportPage::takeBack(const PastImport &past)
{
    if (m_running)
        return;
    Question ask(tr("Take back the import of “%1”?").arg(past.file),
                 tr("%1 people who came in with it go again, %2 who were completed get their old values back. If something was built on them since, nothing is taken back and it is named.")
                     .arg(number(past.added), number(past.updated)),
                 this);
    ask.setDeeds(tr("Leave it in"), tr("Take it back"), Button::Danger);
    if (ask.exec() != QDialog::Accepted)
        return;
    dropImport();
    work(
        tr("Taking back the import"), tr("Cancelled, everything stays as it is now."),
        [store = &workplace().store(), op = past.op](Progress &progress) -> Status {
            auto undone = Undo::deed(*store, op, progress);
            return undone ? Status() : Status(undone.error());
        },
        [this, file = past.file] {
            workplace().say(tr("The import of “%1” is taken back.").arg(file));
            showStep(Choose);
        },
        [this] { showStep(Choose); });
}

} // namespace Allpost
