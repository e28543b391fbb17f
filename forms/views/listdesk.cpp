// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/views/listdesk.h"

#include "forms/shared/celldelegate.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/views/listexport.h"
#include "models/views/listrows.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStandardPaths>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Rows that are looked at for the width of their column.
constexpr int RowsLookedAt = 40;
constexpr int WidestText = 220;
constexpr int WidestDoor = 300;
/// Room for two chips.
constexpr int LeastOfChips = 150;
constexpr int WidestOfChips = 360;
constexpr int MostAir = 32;

/// What a column will need before its rows are known, in pixels at 100 % text.
int guessedWidth(const ListColumn &column)
{
    switch (column.kind) {
    case ListColumn::Kind::Age:
    case ListColumn::Kind::Days:
    case ListColumn::Kind::YesNo:
    case ListColumn::Kind::Number: return 64;
    case ListColumn::Kind::Name: return 92;
    case ListColumn::Kind::Many: return LeastOfChips;
    case ListColumn::Kind::Door: return column.name == "address"_L1 ? 220 : 84;
    case ListColumn::Kind::Code: return column.name == "sex"_L1 ? 60 : 96;
    default: return column.mask == Mask::Phone ? 112 : column.name == "id_tail"_L1 ? 84 : 110;
    }
}

int widest(const ListColumn &column)
{
    return column.kind == ListColumn::Kind::Many ? WidestOfChips : column.kind == ListColumn::Kind::Door ? WidestDoor : WidestText;
}

} // namespace

ListDesk::ListDesk(Workplace &workplace, const ListDefinition &definition, RecordListModel &model, Table &table, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_definition(definition), m_model(model), m_table(table)
{
    connect(&table, &Table::columnsRequested, this, &ListDesk::chooseColumns);
    connect(&table, &Table::copyRequested, this, &ListDesk::copy);
    connect(&model, &RecordListModel::replaced, this, &ListDesk::fit);
    connect(&model, &RecordListModel::loaded, this, &ListDesk::fit);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_arranging)
            m_dragged.insert(m_model.column(section).name, width);
    });
    // After the drag has ended, since the heading is made anew.
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            QMetaObject::invokeMethod(this, &ListDesk::takeOrder, Qt::QueuedConnection);
    });
}

QString ListDesk::settingName() const
{
    return u"columns.%1.%2"_s.arg(m_name.isEmpty() ? m_definition.name : m_name).arg(m_workplace.store().worker());
}

void ListDesk::restore()
{
    QStringList kept = m_workplace.store().setting(settingName()).split(u',', Qt::SkipEmptyParts);
    kept.removeIf([&](const QString &name) { return !m_definition.find(name); });
    if (!kept.isEmpty()) {
        setColumns(kept);
        return;
    }
    setColumns(columnsThatFit());
    m_chosen = false;
}

int ListDesk::room() const
{
    return m_table.viewport()->width() > 200 ? m_table.viewport()->width() : m_table.width();
}

QStringList ListDesk::columnsThatFit() const
{
    int left = room() * 100 / qMax(1, Theme::textPercent());
    QStringList columns;
    const QStringList wanted = m_definition.usualColumns + m_further;
    for (const QString &name : wanted) {
        left -= guessedWidth(m_definition.at(name));
        if (left < 0 && columns.size() >= 2)
            break;
        columns << name;
    }
    return columns;
}

void ListDesk::setColumns(const QStringList &columns)
{
    m_chosen = true;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        if (columns != m_model.columns())
            m_model.setColumns(columns);
        QHeaderView *head = m_table.horizontalHeader();
        for (int i = 0; i < m_model.columnCount(); ++i)
            head->moveSection(head->visualIndex(i), i);
    }
    showOrder();
    fit();
}

void ListDesk::showOrder()
{
    QHeaderView *head = m_table.horizontalHeader();
    const QSignalBlocker quiet(head);
    head->setSortIndicator(int(m_model.columns().indexOf(m_model.sortColumn())), m_model.sortOrder());
}

void ListDesk::fit()
{
    if (m_arranging || m_model.columnCount() == 0)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int last = m_model.columnCount() - 1;
    const int rows = qMin(m_model.rowCount(), RowsLookedAt);
    QList<int> widths;
    int sum = 0;
    int elastic = -1;
    for (int i = 0; i <= last; ++i) {
        const ListColumn &column = m_model.column(i);
        // The heading with its arrow, padding as in the cells.
        int width = Theme::textWidth(Theme::Type::Small, column.title()) + 20 + 16 + (i == 0 || i == last ? Space::s : 0);
        for (int row = 0; row < rows; ++row)
            width = qMax(width, CellDelegate::neededWidth(CellLook::of(m_model.index(row, i)), i == 0, i == last));
        width = qMin(width, widest(column) * Theme::textPercent() / 100);
        if (column.kind == ListColumn::Kind::Many)
            elastic = i;
        widths << m_dragged.value(column.name, width);
        sum += widths.last();
    }
    if (elastic < 0)
        elastic = last;
    // A little of what is left to each, so that no hole opens in the middle.
    if (const int each = qBound(0, (room() - sum) / (last + 1), MostAir); each > 0)
        for (int i = 0; i <= last; ++i)
            if (!m_dragged.contains(m_model.column(i).name)) {
                widths[i] += each;
                sum += each;
            }
    // What is left then goes to the chips; what is missing they give, down to two of them.
    const int least = m_model.column(elastic).kind == ListColumn::Kind::Many ? qMin(widths[elastic], LeastOfChips) : widths[elastic];
    widths[elastic] = qMax(least, widths[elastic] + room() - sum);
    for (int i = 0; i <= last; ++i)
        m_table.setColumnWidth(i, widths[i]);
}

bool ListDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize) {
        if (!m_chosen && columnsThatFit() != m_model.columns()) {
            setColumns(columnsThatFit());
            m_chosen = false;
        } else {
            fit();
        }
    }
    return QObject::eventFilter(watched, event);
}

void ListDesk::takeOrder()
{
    const QHeaderView *head = m_table.horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < m_model.columnCount(); ++visual)
        columns << m_model.columns().value(head->logicalIndex(visual));
    setColumns(columns);
    rememberColumns();
}

void ListDesk::chooseColumns(const QPoint &at)
{
    QMenu menu;
    const QStringList shown = m_model.columns();
    for (const ListColumn &column : m_definition.columns) {
        if (column.isRestricted || column.isDetail)
            continue;
        QAction *action = menu.addAction(column.title());
        action->setCheckable(true);
        action->setChecked(shown.contains(column.name));
        // The last column stays: a list without any says nothing.
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, name = column.name](bool on) {
            QStringList columns = m_model.columns();
            if (on)
                columns.append(name);
            else
                columns.removeAll(name);
            setColumns(columns);
            rememberColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The usual columns")), &QAction::triggered, this, [this] {
        m_dragged.clear();
        if (auto gone = m_workplace.store().setSetting(settingName(), {}); !gone)
            m_workplace.complain(gone.error());
        restore();
    });
    menu.exec(at);
}

void ListDesk::rememberColumns()
{
    if (auto kept = m_workplace.store().setSetting(settingName(), m_model.columns().join(u',')); !kept)
        m_workplace.complain(kept.error());
}

QList<Key> ListDesk::chosen() const
{
    const QList<Key> keys = m_model.keysOf(m_table.selectionModel()->selection());
    return keys.size() > 1 ? keys : QList<Key>();
}

bool ListDesk::allowed(const QString &deed, const QString &words, qint64 rows)
{
    if (!m_workplace.revealed())
        return true;
    const auto reason = m_workplace.askReason(words);
    if (reason)
        m_workplace.recordRead(deed, 0, m_model.columns(), rows, *reason);
    return reason.has_value();
}

void ListDesk::copy()
{
    const QList<Key> keys = m_model.keysOf(m_table.selectionModel()->selection());
    if (keys.isEmpty() || !allowed(u"copy"_s, tr("Copy in full"), keys.size()))
        return;
    const bool inFull = m_workplace.revealed();
    auto data = m_model.copy(keys, inFull);
    if (!data) {
        m_workplace.complain(data.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data->release());
    m_workplace.say(inFull ? tr("%n rows copied in full", nullptr, int(keys.size())) : tr("%n rows copied, numbers masked", nullptr, int(keys.size())));
}

void ListDesk::exportShown()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(&m_table, m_workplace.revealed() ? tr("Export in full") : tr("Export what is shown, numbers masked"),
                                                QDir(folder).filePath(m_title + u".xlsx"_s), tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.section(u'/', -1).contains(u'.'))
        path += u".xlsx"_s;
    exportTo(path);
}

void ListDesk::exportTo(const QString &path)
{
    const bool inFull = m_workplace.revealed();
    const std::shared_ptr<ListRows> rows = m_model.rows(inFull, chosen());
    const int count = rows->rowCount();
    if (!allowed(u"export"_s, tr("Export in full"), count))
        return;
    m_workplace.run(
        tr("Exporting %1").arg(m_title), this,
        [rows, path, title = m_title](Progress &progress) -> Status {
            auto written = ListExport::write(*rows, path, title, progress);
            if (!written)
                return written.error();
            return {};
        },
        [this, count, inFull](const Status &status) {
            if (!status) {
                m_workplace.complain(status.error());
                return;
            }
            m_workplace.say(inFull ? tr("%n rows exported in full", nullptr, count) : tr("%n rows exported, numbers masked", nullptr, count));
        });
}

void ListDesk::print()
{
    const bool inFull = m_workplace.revealed();
    const std::shared_ptr<ListRows> rows = m_model.rows(inFull, chosen());
    if (!allowed(u"print"_s, tr("Print in full"), rows->rowCount()))
        return;
    Printout printout = Printout::list(m_title, ListRows::printTable(rows));
    printout.subtitle = m_subtitle;
    printout.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    m_workplace.print(printout);
}

void ListDesk::setTitle(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

} // namespace Allpost
