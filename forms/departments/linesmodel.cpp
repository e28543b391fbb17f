// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/linesmodel.h"

#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int BlockSize = 64;
constexpr int MostBlocks = 16; ///< kept of those that were read

} // namespace

void LinesModel::setHeadings(const QStringList &headings, const QList<int> &right)
{
    // Read again, mostly the same: whoever stands on a line or marked some keeps them.
    if (headings == m_headings && right == m_right)
        return;
    if (headings.size() == m_headings.size() && right == m_right) {
        m_headings = headings;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headings.size()) - 1);
        return;
    }
    beginResetModel();
    m_headings = headings;
    m_right = right;
    endResetModel();
}

void LinesModel::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_keys.clear();
    m_keys.reserve(lines.size());
    for (const Line &line : lines)
        m_keys << line.key;
    m_read = {};
    m_blocks = {{0, lines}};
    endResetModel();
}

void LinesModel::setKeys(const QList<Key> &keys, Reader read)
{
    beginResetModel();
    m_keys = keys;
    m_read = std::move(read);
    m_blocks.clear();
    endResetModel();
}

const LinesModel::Line &LinesModel::lineAt(int row) const
{
    if (!m_read)
        return m_blocks.find(0)->at(row);
    const int number = row / BlockSize;
    auto block = m_blocks.find(number);
    if (block == m_blocks.end()) {
        if (m_blocks.size() >= MostBlocks)
            m_blocks.clear();
        const QList<Key> keys = m_keys.mid(number * BlockSize, BlockSize);
        QHash<Key, Line> read;
        for (const Line &line : m_read(keys))
            read.insert(line.key, line);
        QList<Line> lines;
        for (Key key : keys)
            lines << read.value(key, Line{key, {}});
        block = m_blocks.insert(number, lines);
    }
    return block->at(row % BlockSize);
}

int LinesModel::rowOf(Key key) const
{
    return int(m_keys.indexOf(key));
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineCell cell = lineAt(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text.isEmpty() && cell.chips.isEmpty() ? u"—"_s : cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole: return int((m_right.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrongRole: return cell.strong;
    case SubTextRole: return cell.sub.isEmpty() ? QVariant() : QVariant(cell.sub);
    case ChipsRole: return cell.chips.isEmpty() ? QVariant() : QVariant::fromValue(cell.chips);
    case MeaningRole: return int(cell.text.isEmpty() && cell.chips.isEmpty() ? Meaning::Faint : cell.meaning);
    default: return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole && m_right.contains(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

LinesCard::LinesCard(const QString &name, QWidget *parent)
    : Card(parent), m_table(new Table), m_none(new EmptyState), m_model(new LinesModel(this))
{
    setPadding(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_none);
    m_none->hide();
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_filling)
            Q_EMIT currentChanged(m_model->keyAt(now.row()));
    });
}

void LinesCard::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    arrange();
}

void LinesCard::arrange()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_widths.size() && column < header->count(); ++column) {
        header->setSectionResizeMode(column, m_widths.at(column) ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (m_widths.at(column))
            header->resizeSection(column, m_widths.at(column) * Theme::textPercent() / 100);
    }
}

void LinesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void LinesCard::setLines(const QList<LinesModel::Line> &lines)
{
    refill([&] { m_model->setLines(lines); });
}

void LinesCard::setKeys(const QList<Key> &keys, LinesModel::Reader read)
{
    refill([&] { m_model->setKeys(keys, std::move(read)); });
}

void LinesCard::refill(const std::function<void()> &fill)
{
    const Key before = current();
    const int row = m_table->currentIndex().row();
    const bool hadFocus = m_table->hasFocus();
    QSet<Key> marks;
    for (const int marked : markedRows())
        marks.insert(m_model->keyAt(marked));
    m_filling = true;
    fill();
    const QItemSelection kept = rowsOf(marks);
    const int there = m_model->rowOf(before);
    const bool none = !m_model->rowCount();
    if (!none && (kept.isEmpty() || (marks.size() == 1 && marks.contains(before))))
        standOn(there >= 0 ? there : std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    else if (!none) {
        // A line that was not marked is not marked by standing on it.
        m_table->selectionModel()->setCurrentIndex(m_model->index(there >= 0 ? there : kept.first().top(), 0), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_filling = false;
    m_table->setVisible(!none);
    m_none->setVisible(none);
    if (none && hadFocus)
        begin();
    Q_EMIT currentChanged(current());
}

/// In their order. By pieces: selectedRows() asks for each row whether any piece holds it.
QList<int> LinesCard::markedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &piece : m_table->selectionModel()->selection())
        for (int row = piece.top(); row <= piece.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Those of the marks that are among the lines, in few pieces: all of thousands may be marked.
QItemSelection LinesCard::rowsOf(const QSet<Key> &marks) const
{
    QItemSelection rows;
    const int count = marks.isEmpty() ? 0 : m_model->rowCount(), last = m_model->columnCount() - 1;
    for (int row = 0; row < count; ++row) {
        const int from = row;
        while (row < count && marks.contains(m_model->keyAt(row)))
            ++row;
        if (row > from)
            rows.append(QItemSelectionRange(m_model->index(from, 0), m_model->index(row - 1, last)));
    }
    return rows;
}

Key LinesCard::current() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

/// Whatever keys are held just now (Ctrl+Tab came here): the line alone is marked.
void LinesCard::standOn(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<Key> LinesCard::marked() const
{
    QList<Key> keys;
    for (const int row : markedRows())
        keys << m_model->keyAt(row);
    if (keys.isEmpty() && current())
        keys << current();
    return keys;
}

QList<Key> LinesCard::keys() const
{
    QList<Key> keys;
    for (int row = 0; row < m_model->rowCount(); ++row)
        keys << m_model->keyAt(row);
    return keys;
}

void LinesCard::setCurrent(Key key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        standOn(row);
}

void LinesCard::begin()
{
    if (m_model->rowCount())
        m_table->setFocus();
    else if (m_none->button()->isVisible())
        m_none->button()->setFocus();
}

bool LinesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (!(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && text.size() == 1 && text.at(0).isLetterOrNumber() && receivers(SIGNAL(typed(QString)))) {
            Q_EMIT typed(text);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace Allpost
