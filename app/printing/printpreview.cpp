// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/printpreview.h"

#include "app/printing/pageview.h"
#include "app/printing/pdf.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/progresscard.h"
#include "forms/shared/sidepanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Allpost {
namespace Printing {
namespace {

constexpr int panelWidth = 288;

Label *small(const QString &name)
{
    auto *label = new Label({}, Theme::Type::Small, Tone::Ink2);
    label->setObjectName(name);
    return label;
}

template <typename Box>
void choose(Box *box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

bool PrintChoices::operator==(const PrintChoices &other) const
{
    return printer == other.printer && setup.paper == other.setup.paper && setup.orientation == other.setup.orientation
        && setup.textSize == other.setup.textSize && bothSides == other.bothSides && folder == other.folder;
}

PrintPreview::PrintPreview(QWidget *parent)
    : QWidget(parent), m_printers(QPrinterInfo::availablePrinterNames()), m_head(new PageHead),
      m_view(new PageView), m_pageLabel(small(u"page"_s)), m_zoomLabel(small(u"zoom"_s)),
      m_progressCard(new ProgressCard), m_printer(new QComboBox), m_paper(new QComboBox),
      m_orientation(new QComboBox), m_size(new QComboBox), m_pages(new LineEdit), m_copies(new QSpinBox),
      m_bothSides(new QCheckBox), m_facts(small(u"facts"_s)), m_bar(new ActionBar)
{
    m_askPath = [this](const QString &proposed) {
        return QFileDialog::getSaveFileName(this, tr("Save as PDF"), proposed, tr("PDF (*.pdf)"));
    };
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addWidget(makeViewBar());
    left->addWidget(m_progressCard);
    left->addWidget(m_view, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(Space::l, 0, Space::l, Space::m);
    middle->setSpacing(Space::m);
    middle->addLayout(left, 1);
    middle->addWidget(makePanel());

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::l, Space::m, Space::l, 0);
    head->addWidget(m_head);
    all->addLayout(head);
    all->addLayout(middle, 1);
    all->addWidget(m_bar);
    makeActions();
    fill();

    connect(&m_running, &QFutureWatcher<Status>::finished, this, &PrintPreview::finished);
    connect(m_progressCard, &ProgressCard::cancelled, this, &PrintPreview::escape);
    connect(m_view, &PageView::currentPageChanged, this, &PrintPreview::showPage);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::showPage);
    for (QComboBox *box : {m_printer, m_paper, m_orientation, m_size})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintPreview::choiceMade);
    connect(m_bothSides, &QCheckBox::toggled, this, &PrintPreview::choiceMade);
    connect(m_pages, &QLineEdit::textChanged, m_pagesField, &FieldBox::clearFinding);
    setFocusProxy(m_view);
}

PrintPreview::~PrintPreview()
{
    // The job asks for rows of a printout that may end with this page.
    if (m_progress)
        m_progress->cancel();
    m_running.waitForFinished();
}

QWidget *PrintPreview::makeViewBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    const auto add = [&](const QString &icon, auto slot) {
        auto *button = new Button({}, icon, {}, Button::Quiet);
        connect(button, &QPushButton::clicked, m_view, slot);
        button->setFocusPolicy(Qt::TabFocus);
        m_viewButtons.append(button);
        row->addWidget(button);
    };
    add(u"chevron-left"_s, &PageView::previousPage);
    row->addWidget(m_pageLabel);
    add(u"chevron-right"_s, &PageView::nextPage);
    row->addStretch(1);
    add(u"minus"_s, &PageView::zoomOut);
    row->addWidget(m_zoomLabel);
    add(u"plus"_s, &PageView::zoomIn);
    add(u"arrow-left-right"_s, &PageView::width);
    add(u"maximize-2"_s, &PageView::whole);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    return bar;
}

Card *PrintPreview::makePanel()
{
    auto *card = new Card;
    card->setFixedWidth(panelWidth);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2, 2, 2, 2); // the focus frame of the inputs needs them
    column->setSpacing(Space::s);
    const auto add = [&](const QString &name, QWidget *input, QBoxLayout *into = nullptr) {
        input->setObjectName(name);
        auto *field = new FieldBox({}, input);
        field->setReserveNote(false);
        (into ? into : column)->addWidget(field);
        return field;
    };
    m_printerField = add(u"printer"_s, m_printer);
    m_paperField = add(u"paper"_s, m_paper);
    m_orientationField = add(u"orientation"_s, m_orientation);
    m_sizeField = add(u"size"_s, m_size);
    m_pagesField = add(u"pages"_s, m_pages);
    auto *last = new QHBoxLayout;
    last->setSpacing(Space::m);
    m_copiesField = add(u"copies"_s, m_copies, last);
    m_copiesField->setMaximumWidth(panelWidth / 3);
    m_copies->setRange(1, 99);
    m_copies->setMinimumWidth(88);
    m_bothSides->setObjectName(u"bothSides"_s);
    last->addWidget(m_bothSides, 1, Qt::AlignBottom);
    column->addLayout(last);
    column->addStretch(1);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto *outer = new QVBoxLayout(card);
    outer->addWidget(plainScrollArea(body));
    auto *keys = new ProgramKeys(this);
    for (QWidget *input : {static_cast<QWidget *>(m_printer), static_cast<QWidget *>(m_paper),
                           static_cast<QWidget *>(m_orientation), static_cast<QWidget *>(m_size),
                           static_cast<QWidget *>(m_copies)})
        keys->watch(input);
    return card;
}

void PrintPreview::makeActions()
{
    m_back = new Button({}, u"arrow-left"_s, u"Esc"_s);
    m_save = new Button({}, u"file-down"_s, u"Ctrl+S"_s);
    m_print = new Button({}, u"printer"_s, u"Ctrl+P"_s, Button::Primary);
    const auto bind = [this](Button *button, const QKeySequence &key, auto slot) {
        connect(button, &QPushButton::clicked, this, slot);
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_bar->addButton(button);
    };
    m_back->setObjectName(u"back"_s);
    m_save->setObjectName(u"save"_s);
    m_print->setObjectName(u"print"_s);
    bind(m_back, QKeySequence(Qt::Key_Escape), &PrintPreview::escape);
    bind(m_save, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_S)), &PrintPreview::savePdf);
    bind(m_print, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_P)), &PrintPreview::print);
}

// Words and choices; called again when the language changes.
void PrintPreview::fill()
{
    m_filling = true;
    m_back->setText(tr("Back"));
    m_save->setText(tr("Save as PDF"));
    m_print->setText(tr("Print"));
    m_printerField->setLabel(tr("Printer"));
    m_paperField->setLabel(tr("Paper"));
    m_orientationField->setLabel(tr("Orientation"));
    m_sizeField->setLabel(tr("Text size"));
    m_pagesField->setLabel(tr("Pages"));
    m_pages->setPlaceholderText(tr("All, or for example 1-3, 7"));
    m_copiesField->setLabel(tr("Copies"));
    m_bothSides->setText(tr("On both sides"));
    const QStringList tips{tr("Page before (PgUp)"), tr("Next page (PgDn)"), tr("Smaller (Ctrl+-)"), tr("Larger (Ctrl++)"),
                           tr("Page width (Ctrl+1)"), tr("Whole page (Ctrl+0)")};
    for (int i = 0; i < m_viewButtons.size(); ++i) {
        m_viewButtons[i]->setToolTip(tips[i]);
        m_viewButtons[i]->setAccessibleName(tips[i]);
    }

    m_printer->clear();
    for (const QString &name : std::as_const(m_printers))
        m_printer->addItem(name, name);
    if (m_printers.isEmpty())
        m_printer->addItem(tr("No printer"), QString());
    m_printer->setEnabled(!m_printers.isEmpty());
    m_printerField->setNote(m_printers.isEmpty() ? tr("Set one up in the system, or save a PDF") : QString());
    m_print->setRefusal(m_printers.isEmpty() ? tr("No printer is set up on this computer. Save as PDF instead.") : QString());
    m_paper->clear();
    m_paper->addItem(u"A4"_s, int(QPageSize::A4));
    m_paper->addItem(u"A3"_s, int(QPageSize::A3));
    m_orientation->clear();
    m_orientation->addItem(tr("As the columns need"), int(Printout::Orientation::Auto));
    m_orientation->addItem(tr("Upright"), int(Printout::Orientation::Portrait));
    m_orientation->addItem(tr("Across"), int(Printout::Orientation::Landscape));
    m_size->clear();
    m_size->addItem(tr("Normal"), 100);
    m_size->addItem(tr("Large"), 115);
    m_size->addItem(tr("Very large"), 130);
    m_filling = false;
    setChoices(m_choices);
}

void PrintPreview::setPrinters(const QStringList &names)
{
    m_printers = names;
    fill();
}

void PrintPreview::setChoices(const PrintChoices &choices)
{
    m_choices = choices;
    choose(m_printer, choices.printer.isEmpty() ? QPrinterInfo::defaultPrinterName() : choices.printer);
    choose(m_paper, int(paper()));
    choose(m_orientation, int(choices.setup.orientation));
    choose(m_size, qRound(choices.setup.textSize * 100));
    const QSignalBlocker blocker(m_bothSides);
    m_bothSides->setChecked(choices.bothSides);
}

PrintChoices PrintPreview::choices() const
{
    PrintChoices choices = m_choices;
    if (!m_printers.isEmpty())
        choices.printer = m_printer->currentData().toString();
    // What only this printout is meant for is not remembered for the next one.
    if (const auto shown = QPageSize::PageSizeId(m_paper->currentData().toInt()); shown != m_meantFor)
        choices.setup.paper = shown;
    choices.setup.orientation = Printout::Orientation(m_orientation->currentData().toInt());
    choices.setup.textSize = m_size->currentData().toInt() / 100.0;
    choices.bothSides = m_bothSides->isChecked();
    return choices;
}

QPageSize::PageSizeId PrintPreview::paper() const
{
    return m_meantFor.value_or(m_choices.setup.paper.value_or(QPageSize::A4));
}

void PrintPreview::choiceMade()
{
    if (m_filling)
        return;
    const PageSetup before = m_choices.setup;
    const QPageSize::PageSizeId paperBefore = paper();
    m_choices = choices();
    if (m_paper->currentData().toInt() != int(paperBefore)) {
        m_meantFor.reset();
        m_choices.setup.paper = QPageSize::PageSizeId(m_paper->currentData().toInt());
    }
    const PageSetup &now = m_choices.setup;
    if (paper() != paperBefore || now.orientation != before.orientation || now.textSize != before.textSize)
        layOut();
    Q_EMIT choicesChanged();
}

void PrintPreview::setPrintout(const Printout &printout)
{
    m_printout = oneAtATime(printout);
    m_meantFor = paperOf(m_printout);
    choose(m_paper, int(paper()));
    m_document.reset();
    m_view->setDocument({});
    m_pages->clear();
    m_copies->setValue(1);
    m_head->setTitle(m_printout.title.isEmpty() ? tr("Print") : tr("Print: %1").arg(m_printout.title));
    m_head->setSubtitle({});
    showFacts();
    m_view->setFocus();
    layOut();
}

void PrintPreview::layOut()
{
    if (m_running.isRunning()) {
        m_again = true; // when the running job has ended; a PDF or a print on its way is not taken back
        if (m_job == Job::LayOut)
            m_progress->cancel();
        return;
    }
    PageSetup chosen = m_choices.setup;
    chosen.paper = paper();
    start(Job::LayOut, tr("Laying out the pages"), [this, printout = m_printout, setup = chosen](Progress &progress) -> Status {
        auto made = PagedDocument::make(printout, setup, progress);
        if (!made)
            return made.error();
        m_coming = std::move(*made); // read by finished() only
        return {};
    });
}

void PrintPreview::start(Job job, const QString &what, std::function<Status(Progress &)> work)
{
    m_job = job;
    auto shown = std::make_shared<std::atomic<qint64>>(0);
    m_progress = std::make_shared<Progress>([this, shown](qint64 done, qint64 total, const QString &) {
        // Told from the other thread, ten times a second at most.
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now - shown->load() < 100)
            return;
        shown->store(now);
        QMetaObject::invokeMethod(m_progressCard, [card = m_progressCard, done, total] { card->setProgress(done, total); });
    });
    m_progressCard->start(what, job == Job::Print ? tr("What the printer already has may still come out.")
                                                  : tr("Nothing is written when you cancel."));
    setBusy(true);
    m_running.setFuture(QtConcurrent::run([progress = m_progress, work = std::move(work)] { return work(*progress); }));
}

void PrintPreview::setBusy(bool busy)
{
    const QString why = busy ? tr("The pages are being prepared.") : QString();
    m_save->setRefusal(why);
    if (!m_printers.isEmpty())
        m_print->setRefusal(why);
}

void PrintPreview::finished()
{
    const Job job = std::exchange(m_job, Job::None);
    const Status status = m_running.result();
    m_progressCard->finish();
    setBusy(false);
    const bool again = std::exchange(m_again, false);
    if (again && job == Job::LayOut) {
        m_coming.reset();
        layOut();
        return;
    }
    if (job == Job::LayOut && status) {
        m_document = std::move(m_coming);
        m_view->setDocument(m_document);
    }
    m_coming.reset();
    showFacts();
    if (again)
        layOut();
    if (!status)
        Q_EMIT complained(status.error());
    else if (job == Job::Save)
        Q_EMIT said(tr("The PDF is at %1").arg(QDir::toNativeSeparators(m_path)));
    else if (job == Job::Print)
        Q_EMIT said(tr("Sent to %1").arg(m_choices.printer));
}

void PrintPreview::showFacts()
{
    QStringList facts;
    QString personal;
    if (m_printout.personal == Printout::Personal::Masked)
        personal = tr("ID numbers and phones are masked; each page says so");
    else if (m_printout.personal == Printout::Personal::InFull)
        personal = tr("With full ID numbers; each page says so");
    if (m_document) {
        m_head->setSubtitle(tr("%n page(s)", nullptr, m_document->pageCount()));
        if (!m_document->fontNote().isEmpty())
            facts << m_document->fontNote();
        if (const int cut = m_document->cutCells(); cut > 0)
            facts << tr("%n cell(s) are longer than a page and end with …", nullptr, cut);
    }
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_bar->setMessage(personal, m_printout.personal == Printout::Personal::InFull ? Tone::Warn : Tone::Neutral);
    showPage();
}

void PrintPreview::showPage()
{
    const int count = m_document ? m_document->pageCount() : 0;
    m_pageLabel->setText(count > 0 ? tr("Page %1 of %2").arg(m_view->currentPage()).arg(count) : QString());
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(u"400%"_s) + Space::xs);
    m_zoomLabel->setText(u"%1%"_s.arg(qRound(m_view->zoom() * 100)));
}

std::optional<QList<int>> PrintPreview::chosenPages()
{
    auto pages = readPages(m_pages->text(), m_document->pageCount());
    if (!pages) {
        m_pagesField->setFinding(tr("Write pages from 1 to %1, for example 1-3, 7").arg(m_document->pageCount()));
        m_pages->setFocus();
    }
    return pages;
}

QString PrintPreview::proposedPath() const
{
    QString name = m_printout.fileName.isEmpty() ? m_printout.title : m_printout.fileName;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    if (name.trimmed().isEmpty())
        name = tr("Pages");
    const QString folder = m_choices.folder.isEmpty() || !QFileInfo(m_choices.folder).isDir()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_choices.folder;
    return QDir(folder).filePath(name.trimmed() + u".pdf"_s);
}

void PrintPreview::savePdf()
{
    if (!m_document || !isIdle())
        return;
    const auto pages = chosenPages();
    if (!pages)
        return;
    QString path = m_askPath(proposedPath());
    if (path.isEmpty() || !isIdle() || !m_document)
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_path = path;
    m_choices.folder = QFileInfo(path).absolutePath();
    Q_EMIT choicesChanged();
    start(Job::Save, tr("Writing the PDF"), [document = m_document, path, pages = *pages](Progress &progress) {
        return writePdf(*document, path, progress, pages);
    });
}

void PrintPreview::print()
{
    if (!m_document || !isIdle() || m_printers.isEmpty())
        return;
    const auto pages = chosenPages();
    if (!pages)
        return;
    m_choices = choices();
    Q_EMIT choicesChanged();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(m_choices.printer);
    if (!printer->isValid()) {
        Q_EMIT complained(Error{ErrorCode::NotFound,
                                tr("The printer %1 is not there any more. Choose another one.").arg(m_choices.printer), {}});
        return;
    }
    printer->setCopyCount(m_copies->value());
    printer->setDuplex(!m_choices.bothSides ? QPrinter::DuplexNone
                       : m_document->isLandscape() ? QPrinter::DuplexShortSide
                                                   : QPrinter::DuplexLongSide);
    start(Job::Print, tr("Printing"), [document = m_document, printer, pages = *pages](Progress &progress) {
        return printPages(*document, *printer, progress, pages);
    });
}

void PrintPreview::escape()
{
    if (!isIdle()) {
        m_progress->cancel();
        return;
    }
    Q_EMIT closed();
}

bool PrintPreview::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_choices = choices();
        fill();
        if (!m_printout.title.isEmpty())
            m_head->setTitle(tr("Print: %1").arg(m_printout.title));
        showFacts();
        layOut(); // the foot speaks too
    }
    return QWidget::event(event);
}

} // namespace Printing
} // namespace Allpost
