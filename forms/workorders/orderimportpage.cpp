// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderimportpage.h"
#include "ui_orderimportpage.h"

#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/orderimportmodel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>

namespace Allpost {

using namespace Qt::StringLiterals;

OrderImportPage::OrderImportPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::OrderImportPage>()), m_rows(new OrderImportModel(this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->head->setTitle(title());
    m_ui->drop->setKind(EmptyState::Fresh);
    m_ui->drop->setIcon(u"file-spreadsheet"_s);
    m_ui->drop->setTitle(tr("Drop the list of the hotline or the platform here"));
    m_ui->drop->setHelp(tr("As it was exported: .xlsx, .xls or .csv with number, time, matter and place. Nothing is saved before you have seen what comes in."));
    m_ui->drop->setAction(tr("Choose a file"), u"folder-open"_s, u"Enter"_s);
    m_ui->drop->button()->setKind(Button::Primary);
    connect(m_ui->drop, &EmptyState::acted, this, &OrderImportPage::choose);
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setRowHeight(Height::row2);
    m_ui->rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->rows->horizontalHeader()->setSectionResizeMode(OrderImportModel::Matter, QHeaderView::Stretch);
    m_ui->progress->hide();
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    addCommands();
    showState();
}

OrderImportPage::~OrderImportPage() = default;

void OrderImportPage::addCommands()
{
    QAction *another = addCommand("orderimport.choose", tr("Another file"), u"folder-open"_s, Qt::CTRL | Qt::Key_O, [this] { choose(); });
    QAction *answers = addCommand("orderimport.answers", tr("Save the answers for it"), u"file-up"_s, Qt::Key_F9, [this] { saveAnswers(); });
    m_go = addCommand("orderimport.go", tr("Bring in"), u"check"_s, Qt::Key_F10, [this] { bringIn(); });
    addCommand("orderimport.leave", tr("Back"), u"x"_s, Qt::Key_Escape, [this] { m_busy ? workplace().cancel(this) : workplace().back(); });
    auto *answersButton = new Button(answers->text(), u"file-up"_s);
    answersButton->follow(answers);
    m_ui->head->addButton(answersButton);
    auto *anotherButton = new Button(another->text(), u"folder-open"_s);
    anotherButton->follow(another);
    m_ui->bar->addButton(anotherButton);
    auto *goButton = new Button(m_go->text(), u"check"_s, {}, Button::Primary);
    goButton->follow(m_go);
    m_ui->bar->addButton(goButton);
}

QString OrderImportPage::title() const
{
    return tr("Orders of the hotline and the platform");
}

void OrderImportPage::show(const QVariant &what)
{
    m_import.reset();
    showState();
    if (!what.toString().isEmpty())
        openFile(what.toString());
    else
        m_ui->drop->button()->setFocus();
}

QString OrderImportPage::askPath(bool save) const
{
    if (m_askPath)
        return m_askPath(save);
    if (save)
        return QFileDialog::getSaveFileName(const_cast<OrderImportPage *>(this), tr("Save the answers"), QFileInfo(m_path).absolutePath() + u'/' + tr("Answers") + u".xlsx"_s, tr("Spreadsheets (*.xlsx *.csv)"));
    return QFileDialog::getOpenFileName(const_cast<OrderImportPage *>(this), tr("A list of orders"), QFileInfo(m_path).absolutePath(), tr("Spreadsheets (*.xlsx *.xls *.csv);;All files (*)"));
}

void OrderImportPage::choose()
{
    if (const QString path = askPath(false); !path.isEmpty())
        openFile(path);
}

void OrderImportPage::openFile(const QString &path)
{
    if (m_busy)
        return;
    m_path = path;
    m_busy = true;
    m_import.reset();
    m_ui->problem->hide();
    m_ui->progress->start(tr("Reading %1").arg(QFileInfo(path).fileName()), tr("Nothing is changed in the file."));
    auto read = std::make_shared<std::optional<OrderImport>>();
    Store *store = &workplace().store();
    workplace().run(
        tr("Reading orders"), this,
        [store, read, path, worker = store->worker()](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto import = OrderImport::read(*db, worker, path, progress);
            if (!import)
                return import.error();
            *read = std::move(*import);
            return {};
        },
        [this, read](const Status &status) {
            m_busy = false;
            m_ui->progress->finish();
            m_import = std::move(*read);
            showState();
            if (!status && status.error().code != ErrorCode::Cancelled) {
                m_ui->problem->setTone(Tone::Bad);
                m_ui->problem->setText(status.error().message);
                m_ui->problem->show();
            }
        });
}

void OrderImportPage::showState()
{
    const bool any = m_import.has_value();
    m_rows->setImport(any ? &*m_import : nullptr);
    m_ui->problem->hide();
    m_ui->drop->setVisible(!any);
    m_ui->rows->setVisible(any);
    m_ui->bar->setVisible(any);
    if (!any) {
        m_ui->head->setSubtitle({});
        CommandRegistry::refuse(m_go, tr("Choose a file first."));
        return;
    }
    const OrderImport::Counts counts = m_import->counts();
    const QLocale locale;
    m_ui->head->setSubtitle(tr("%1 · %2 rows").arg(QFileInfo(m_path).fileName(), locale.toString(counts.read)));
    const auto likely = std::count_if(m_import->twins().begin(), m_import->twins().end(), [](const OrderTwins &twins) { return twins.likely; });
    m_ui->bar->setMessage(tr("%1 come in · %2 change · %3 are here already · %4 held back · %5 look like the same trouble")
                              .arg(locale.toString(counts.added), locale.toString(counts.updated), locale.toString(counts.unchanged), locale.toString(counts.heldBack), locale.toString(likely)));
    const bool nothing = !counts.added && !counts.updated;
    CommandRegistry::refuse(m_go, nothing ? tr("All of it is here already.") : QString());
    m_go->setText(nothing ? tr("Bring in") : tr("Bring in %1").arg(locale.toString(counts.added + counts.updated)));
    m_ui->rows->setCurrentIndex(m_rows->index(0, 0));
    m_ui->rows->setFocus();
}

void OrderImportPage::bringIn()
{
    if (m_busy || !m_import)
        return;
    m_busy = true;
    m_ui->progress->start(tr("Writing the orders"), tr("The file stays as it is."));
    auto import = std::make_shared<OrderImport>(*m_import);
    Store *store = &workplace().store();
    workplace().run(
        tr("Bringing in orders"), this,
        [store, import](Progress &progress) -> Status {
            auto written = import->write(*store, progress);
            return written ? Status() : Status(written.error());
        },
        [this, import](const Status &status) {
            m_busy = false;
            m_ui->progress->finish();
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            const OrderImport::Counts counts = import->counts();
            m_import.reset();
            showState();
            workplace().say(tr("%n orders came in", nullptr, counts.added), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
            workplace().go({u"orders"_s, {}});
        },
        [this](qint64 done, qint64 total, const QString &) { m_ui->progress->setProgress(done, total); });
}

void OrderImportPage::saveAnswers()
{
    const QString path = askPath(true);
    if (path.isEmpty())
        return;
    auto written = OrderImport::exportAnswers(workplace().store().db(), path, NoMoment);
    if (!written)
        return workplace().complain(written.error());
    workplace().recordRead(tr("Answers for another system"), 0, {u"title"_s}, *written, tr("answered to where they came from"));
    workplace().say(tr("%n answers saved", nullptr, *written));
}

void OrderImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void OrderImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace Allpost
