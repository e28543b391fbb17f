// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/views/listdesk.h"

#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/views/listexport.h"
#include "models/views/listrows.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Width of a column by what it holds, in pixels.
int widthOf(const ListColumn &column)
{
    switch (column.kind) {
    case ListColumn::Kind::Age:
    case ListColumn::Kind::YesNo:
    case ListColumn::Kind::Number: return 84;
    case ListColumn::Kind::Name: return 132;
    case ListColumn::Kind::Date: return 112;
    case ListColumn::Kind::Many: return 220;
    case ListColumn::Kind::Door: return column.name == "address"_L1 ? 240 : 104;
    case ListColumn::Kind::Code: return column.name == "sex"_L1 ? 72 : 120;
    default: return column.mask == Mask::Phone ? 132 : column.mask == Mask::IdNumber ? 120 : 132;
    }
}

} // namespace

ListDesk::ListDesk(Workplace &workplace, const ListDefinition &definition, RecordListModel &model, Table &table, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_definition(definition), m_model(model), m_table(table)
{
    connect(&table, &Table::columnsRequested, this, &ListDesk::chooseColumns);
    connect(&table, &Table::copyRequested, this, &ListDesk::copy);
}

QString ListDesk::settingName() const
{
    return u"columns.%1.%2"_s.arg(m_definition.name).arg(m_workplace.store().worker());
}

void ListDesk::restore()
{
    const QString kept = m_workplace.store().setting(settingName());
    setColumns(kept.isEmpty() ? m_model.columns() : kept.split(u','));
}

void ListDesk::setColumns(const QStringList &columns)
{
    m_model.setColumns(columns);
    QHeaderView *head = m_table.horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const ListColumn &column = m_model.column(i);
        m_table.setColumnWidth(i, widthOf(column) + (i == 0 || i == m_model.columnCount() - 1 ? 8 : 0));
        head->setSectionResizeMode(i, column.kind == ListColumn::Kind::Many ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    if (!std::any_of(m_model.columns().begin(), m_model.columns().end(), [&](const QString &name) { return name == "group"_L1; }))
        head->setSectionResizeMode(m_model.columnCount() - 1, QHeaderView::Stretch);
}

void ListDesk::chooseColumns(const QPoint &at)
{
    QMenu menu;
    const QStringList shown = m_model.columns();
    for (const ListColumn &column : m_definition.columns) {
        if (column.isRestricted)
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
        setColumns(m_definition.usualColumns);
        rememberColumns();
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

bool ListDesk::allowed(const QString &what, qint64 rows)
{
    if (!m_workplace.revealed())
        return true;
    const auto reason = m_workplace.askReason(what);
    if (reason)
        m_workplace.recordRead(what, 0, m_model.columns(), rows, *reason);
    return reason.has_value();
}

void ListDesk::copy()
{
    const QList<Key> keys = m_model.keysOf(m_table.selectionModel()->selection());
    if (keys.isEmpty() || !allowed(tr("Copy in full"), keys.size()))
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
    const QString path = QFileDialog::getSaveFileName(&m_table, tr("Export what is shown"), m_title + u".xlsx"_s, tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ListDesk::exportTo(const QString &path)
{
    const bool inFull = m_workplace.revealed();
    const std::shared_ptr<ListRows> rows = m_model.rows(inFull, chosen());
    const int count = rows->rowCount();
    if (!allowed(tr("Export in full"), count))
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
    if (!allowed(tr("Print in full"), rows->rowCount()))
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
