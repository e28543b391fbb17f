// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/countview.h"

#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

void CountModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CountModel::setCounted(int row, std::optional<qint64> counted)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].counted = counted;
    Q_EMIT dataChanged(index(row, CountedColumn), index(row, DifferenceColumn));
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const qint64 difference = row.counted ? *row.counted - row.booked : 0;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= BookedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == StrongRole)
        return index.column() == NameColumn || index.column() == CountedColumn;
    if (role == WashRole)
        return index.column() == DifferenceColumn && difference ? QVariant(int(difference < 0 ? Meaning::Bad : Meaning::Warn)) : QVariant();
    if (role == MeaningRole)
        return int(index.column() == DifferenceColumn && difference ? (difference < 0 ? Meaning::Bad : Meaning::Warn) : index.column() == UnitColumn ? Meaning::Quiet : Meaning::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return row.goods.goods.name;
    case UnitColumn: return row.goods.goods.unit;
    case BookedColumn: return QLocale().toString(row.booked);
    case CountedColumn: return row.counted ? QLocale().toString(*row.counted) : tr("—");
    case DifferenceColumn: return !row.counted ? QString() : !difference ? tr("right") : difference > 0 ? u'+' + QLocale().toString(difference) : u'−' + QLocale().toString(-difference);
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= BookedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Goods"), tr("Unit"), tr("Booked"), tr("Counted"), tr("Difference")}.value(section);
}

CountView::CountView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new CountModel(this)), m_table(new Table),
      m_hint(new Label(tr("Type the number, Enter goes on. Enter alone: the booked number is right. Backspace takes it back."), Theme::Type::Small, Tone::Ink3)), m_sum(new Label({}, Theme::Type::Small, Tone::Ink2))
{
    auto *card = new Card;
    card->setPadding(1);
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(m_table);
    m_table->setObjectName(u"countTable"_s);
    m_table->setAccessibleName(tr("Stock-taking"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(CountModel::NameColumn, QHeaderView::Stretch);
    for (const auto &[column, wide] : {std::pair(CountModel::UnitColumn, 80), {CountModel::BookedColumn, 110}, {CountModel::CountedColumn, 130}, {CountModel::DifferenceColumn, 130}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, wide * Theme::textPercent() / 100);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::s);
    whole->addWidget(m_hint);
    whole->addWidget(card, 1);
    whole->addWidget(m_sum);
    m_table->installEventFilter(this);
}

void CountView::load()
{
    const Store &store = m_workplace.store();
    auto goods = GoodsList::all(store.db());
    if (!goods) {
        m_workplace.complain(goods.error());
        return;
    }
    QHash<Key, std::optional<qint64>> typedBefore;
    for (const CountModel::Row &row : m_model->rows())
        typedBefore.insert(row.goods.key, row.counted);
    const int at = m_table->currentIndex().row();
    QList<CountModel::Row> rows;
    for (const GoodsEntry &one : std::as_const(*goods)) {
        if (!one.isStocked())
            continue;
        auto level = Stock::level(store.db(), one.key, store.deskLetter());
        if (!level) {
            m_workplace.complain(level.error());
            return;
        }
        rows.append({one, level->quantity, typedBefore.value(one.key)});
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(qBound(0, at, int(rows.size()) - 1), 0));
    tell();
}

void CountView::begin()
{
    m_table->setFocus();
}

void CountView::clear()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setCounted(row, {});
    goOn(0);
    tell();
}

QList<Counted> CountView::counted() const
{
    QList<Counted> all;
    for (const CountModel::Row &row : m_model->rows())
        if (row.counted)
            all.append({row.goods.key, row.booked, *row.counted});
    return all;
}

void CountView::tell()
{
    const QList<Counted> all = counted();
    int different = 0;
    for (const Counted &one : all)
        different += one.difference() != 0;
    m_sum->setText(all.isEmpty() ? tr("Nothing counted yet") : tr("%1 of %2 counted, %3 differ").arg(all.size()).arg(m_model->rowCount()).arg(different));
    Q_EMIT typed();
}

void CountView::goOn(int row)
{
    m_table->setCurrentIndex(m_model->index(qBound(0, row, qMax(0, m_model->rowCount() - 1)), 0));
}

bool CountView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentIndex().row();
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isDigit = isPlain && key->text().size() == 1 && key->text().front().isDigit();
    const bool isEnter = isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (row < 0 || !(isDigit || isEnter || (isPlain && key->key() == Qt::Key_Backspace)))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const std::optional<qint64> before = m_model->rows().at(row).counted;
    if (isDigit) {
        // The first digit in a line begins its number anew.
        const qint64 now = (std::exchange(m_typing, row) == row ? before.value_or(0) : 0) * 10 + key->text().front().digitValue();
        if (now <= Stock::MostPieces)
            m_model->setCounted(row, now);
    } else if (isEnter) {
        if (!before)
            m_model->setCounted(row, m_model->rows().at(row).booked);
        m_typing = -1;
        goOn(row + 1);
    } else {
        m_model->setCounted(row, before && *before >= 10 ? std::optional(*before / 10) : std::nullopt);
    }
    tell();
    return true;
}

} // namespace Allpost
