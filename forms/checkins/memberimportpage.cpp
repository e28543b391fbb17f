// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/memberimportpage.h"
#include "ui_memberimportpage.h"

#include "forms/checkins/memberimportmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/workplace.h"
#include "models/checkins/units.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int UnitWidth = 420;
}

MemberImportPage::MemberImportPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::MemberImportPage>()), m_rows(new MemberImportModel(this)), m_unit(new CodeCombo),
      m_unitBox(new FieldBox(tr("Whose list it is"), m_unit))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->head->setTitle(title());
    m_unit->setObjectName(u"unit"_s);
    m_unit->setFreeText(true);
    m_unitBox->setRequired(true);
    m_unitBox->setFixedWidth(UnitWidth);
    m_ui->unitRow->addWidget(m_unitBox);
    m_ui->unitRow->addStretch();
    m_ui->drop->setKind(EmptyState::Fresh);
    m_ui->drop->setIcon(u"file-spreadsheet"_s);
    m_ui->drop->setTitle(tr("Drop the unit's list of its Party members here"));
    m_ui->drop->setHelp(tr("In whatever layout: .xlsx, .xls or .csv with name, ID number, phone, home. Nothing is saved before you have seen who comes in."));
    m_ui->drop->setAction(tr("Choose a file"), u"folder-open"_s, u"Enter"_s);
    m_ui->drop->button()->setKind(Button::Primary);
    connect(m_ui->drop, &EmptyState::acted, this, &MemberImportPage::choose);
    m_ui->rows->setObjectName(u"memberRows"_s);
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setRowHeight(Height::row2);
    m_ui->rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->rows->horizontalHeader()->setSectionResizeMode(MemberImportModel::Person, QHeaderView::Stretch);
    connect(m_ui->rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MemberImportPage::showCurrent);
    connect(m_ui->rows, &Table::opened, this, &MemberImportPage::confirm);
    m_ui->progress->hide();
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    // Another unit: who is there already is another question.
    connect(m_unit, &CodeCombo::codeChanged, this, [this] {
        if (m_import && unit() != m_import->unitName())
            openFile(m_path);
    });
    addCommands();
    showState();
}

MemberImportPage::~MemberImportPage() = default;

void MemberImportPage::addCommands()
{
    QAction *another = addCommand("memberimport.choose", tr("Another file"), u"folder-open"_s, Qt::CTRL | Qt::Key_O, [this] { choose(); });
    m_confirm = addCommand("memberimport.confirm", tr("It is this resident"), u"user-check"_s, Qt::Key_F9, [this] { confirm(); });
    m_go = addCommand("memberimport.go", tr("Bring in"), u"check"_s, Qt::Key_F10, [this] { bringIn(); });
    addCommand("memberimport.leave", tr("Back"), u"x"_s, Qt::Key_Escape, [this] { m_busy ? workplace().cancel(this) : workplace().back(); });
    for (const auto &[action, kind] : {std::pair(another, Button::Normal), {m_confirm, Button::Normal}, {m_go, Button::Primary}})
        m_ui->bar->addButton(buttonFor(action, kind));
}

QString MemberImportPage::title() const
{
    return tr("A unit's list of Party members");
}

QString MemberImportPage::unit() const
{
    return m_unit->currentText().simplified();
}

void MemberImportPage::offerUnits(const QString &chosen)
{
    auto units = Units::list(workplace().store().db());
    if (!units)
        return workplace().complain(units.error());
    QList<Choice> choices;
    for (const UnitLine &line : std::as_const(*units))
        choices.append({line.unit.name, line.unit.name});
    const QSignalBlocker quiet(m_unit);
    m_unit->setChoices(choices);
    m_unit->setEditText(chosen);
}

void MemberImportPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    m_import.reset();
    offerUnits(map.value(u"unit"_s).toString());
    showState();
    const QString file = what.typeId() == QMetaType::QString ? what.toString() : map.value(u"file"_s).toString();
    if (!file.isEmpty())
        openFile(file);
    else
        m_ui->drop->button()->setFocus();
}

void MemberImportPage::choose()
{
    const QString path = m_askPath ? m_askPath()
                                   : QFileDialog::getOpenFileName(this, tr("A unit's list"), QFileInfo(m_path).absolutePath(), tr("Spreadsheets (*.xlsx *.xls *.csv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MemberImportPage::openFile(const QString &path)
{
    if (m_busy)
        return;
    m_path = path;
    m_busy = true;
    m_rows->setImport(nullptr);
    m_import.reset();
    m_ui->problem->hide();
    m_ui->progress->start(tr("Reading %1").arg(QFileInfo(path).fileName()), tr("Nothing is changed in the file."));
    auto read = std::make_shared<std::optional<MemberImport>>();
    Store *store = &workplace().store();
    workplace().run(
        tr("Reading a unit's list"), this,
        [store, read, path, unit = unit()](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            QString name = unit;
            if (name.isEmpty()) {
                auto proposed = MemberImport::proposeUnit(path);
                if (!proposed)
                    return proposed.error();
                name = *proposed;
            }
            auto import = MemberImport::read(*db, path, name, progress);
            if (!import)
                return import.error();
            *read = std::move(*import);
            return {};
        },
        [this, read](const Status &status) {
            m_busy = false;
            m_ui->progress->finish();
            m_import = std::move(*read);
            if (m_import && unit().isEmpty())
                offerUnits(m_import->unitName());
            showState();
            if (!status && status.error().code != ErrorCode::Cancelled) {
                m_ui->problem->setTone(Tone::Bad);
                m_ui->problem->setText(status.error().message);
                m_ui->problem->show();
            }
        });
}

void MemberImportPage::showState()
{
    const bool any = m_import.has_value();
    m_rows->setImport(any ? &*m_import : nullptr);
    m_ui->problem->hide();
    m_ui->drop->setVisible(!any);
    m_ui->rows->setVisible(any);
    m_ui->bar->setVisible(any);
    if (any) {
        m_ui->head->setSubtitle(tr("%1 · %n rows", nullptr, int(m_import->rows().size())).arg(QFileInfo(m_path).fileName()));
        m_ui->rows->setCurrentIndex(m_rows->index(0, 0));
        m_ui->rows->setFocus();
    } else {
        m_ui->head->setSubtitle({});
    }
    showCurrent();
}

void MemberImportPage::showCurrent()
{
    if (!m_import) {
        CommandRegistry::refuse(m_go, tr("Choose a file first."));
        CommandRegistry::refuse(m_confirm, tr("Choose a file first."));
        m_unitBox->setNote({});
        return;
    }
    const MemberImport::Counts counts = m_import->counts();
    const QLocale locale;
    m_unitBox->setNoteTone(m_import->isNewUnit() ? Tone::Ink3 : Tone::Ok);
    m_unitBox->setNote(unit().isEmpty() ? QString() : m_import->isNewUnit() ? tr("A new unit; it is added with the list") : tr("Known here"));
    m_ui->bar->setMessage(tr("%1 residents, %2 not (%3 perhaps) · %4 new · %5 filled up · %6 here · %7 held back")
                              .arg(locale.toString(counts.matched), locale.toString(counts.unknown), locale.toString(counts.perhaps), locale.toString(counts.added), locale.toString(counts.filled),
                                   locale.toString(counts.same), locale.toString(counts.heldBack)));
    const int coming = counts.added + counts.filled;
    CommandRegistry::refuse(m_go, unit().isEmpty() ? tr("Say whose list it is.") : !coming ? tr("All of it is here already.") : QString());
    const auto named = [this](QAction *action, const QString &text) {
        action->setText(text);
        if (auto *button = findChild<Button *>(action->objectName() + u"Button"_s))
            button->setText(text);
    };
    named(m_go, coming ? tr("Bring in %1").arg(locale.toString(coming)) : tr("Bring in"));
    const MemberImportRow *row = m_rows->at(m_ui->rows->currentIndex().row());
    const bool asks = row && row->resident && (row->match == MemberImportRow::Match::Perhaps || row->match == MemberImportRow::Match::Confirmed);
    named(m_confirm, asks && row->match == MemberImportRow::Match::Confirmed ? tr("It is somebody else") : tr("It is this resident"));
    CommandRegistry::refuse(m_confirm, asks ? QString() : tr("Nothing is to be confirmed in this row."));
}

void MemberImportPage::confirm()
{
    const int at = m_ui->rows->currentIndex().row();
    const MemberImportRow *row = m_rows->at(at);
    if (!row || !m_confirm->isEnabled())
        return;
    if (auto said = m_import->confirm(m_rows->indexOf(at), row->match == MemberImportRow::Match::Perhaps); !said)
        return workplace().complain(said.error());
    m_rows->rowChanged(at);
    showCurrent();
}

void MemberImportPage::bringIn()
{
    if (m_busy || !m_import)
        return;
    m_busy = true;
    m_ui->progress->start(tr("Writing the members"), tr("The file stays as it is."));
    auto import = std::make_shared<MemberImport>(*m_import);
    Store *store = &workplace().store();
    workplace().run(
        tr("Bringing in a unit's list"), this,
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
            const MemberImport::Counts counts = import->counts();
            m_rows->setImport(nullptr);
            m_import.reset();
            showState();
            workplace().say(tr("%n members came in", nullptr, counts.added), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
            workplace().go({u"members"_s, u"members"_s});
        },
        [this](qint64 done, qint64 total, const QString &) { m_ui->progress->setProgress(done, total); });
}

void MemberImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MemberImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace Allpost
