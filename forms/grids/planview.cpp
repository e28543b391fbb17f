// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/planview.h"

#include "forms/grids/planpaint.h"
#include "forms/shared/paint.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;             ///< between doors
constexpr int StairwellGap = 16;   ///< between stairwells
constexpr int LeastWidth = 84, MostWidth = 176, LeastHeight = 46, MostHeight = 92;
constexpr int ThreeLinesFrom = 62; ///< at 100 % text
constexpr int SearchPauseMs = 1200;

int scaled(int px)
{
    return px * Theme::textPercent() / 100;
}

} // namespace

PlanView::PlanView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new PlanHeads(this));
    setVerticalHeader(new PlanFloors(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Building plan"));
    setAccessibleDescription(tr("Arrows go from door to door, a number typed goes to that door, Enter opens the card"));
    // The corner between the heads is paper like the rest.
    if (auto *corner = findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlanView::opened);
}

bool PlanView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !qobject_cast<QAbstractButton *>(watched))
        return QTableView::eventFilter(watched, event);
    auto *corner = static_cast<QWidget *>(watched);
    QPainter(corner).fillRect(corner->rect(), Theme::c().surface);
    return true;
}

void PlanView::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = qobject_cast<PlanModel *>(model);
    QTableView::setModel(model);
    if (!m_model)
        return;
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = {};
        m_searched.clear();
        arrange();
    });
    connect(m_model, &PlanModel::looksChanged, this, [this] {
        forget();
        viewport()->update();
        horizontalHeader()->viewport()->update();
    });
    arrange();
}

/// Cells as large as the view has room for, never smaller than can be read.
void PlanView::arrange()
{
    forget();
    if (!m_model || m_model->columnCount() == 0 || m_model->rowCount() == 0)
        return;
    const auto &stairwells = m_model->plan().stairwells();
    const int columns = m_model->columnCount();
    const int room = viewport()->width() - StairwellGap * int(qMax<qsizetype>(0, stairwells.size() - 1));
    const int width = qBound(scaled(LeastWidth), room / columns, scaled(MostWidth));
    const int height = qBound(scaled(LeastHeight), viewport()->height() / m_model->rowCount(), scaled(MostHeight));
    horizontalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setDefaultSectionSize(height);
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, width);
    for (int row = 0; row < m_model->rowCount(); ++row)
        verticalHeader()->resizeSection(row, height);
    for (qsizetype i = 0; i + 1 < stairwells.size(); ++i)
        horizontalHeader()->resizeSection(stairwells.at(i).first + stairwells.at(i).width - 1, width + StairwellGap);
    m_cell = {width - Gap, height - Gap};
    viewport()->update();
}

void PlanView::forget()
{
    m_grounds.clear();
    m_prepared.clear();
    if (m_model)
        m_prepared.resize(size_t(m_model->rowCount()) * size_t(m_model->columnCount()));
}

QRect PlanView::cellRect(int row, int column) const
{
    return {QPoint(columnViewportPosition(column), rowViewportPosition(row)), m_cell};
}

void PlanView::goToFirstDoor()
{
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const PlanDoor *door = m_model->plan().at(row, column);
            if (door && !first.isValid())
                first = m_model->index(row, column);
            if (door && door->isLivedIn()) {
                setCurrentIndex(m_model->index(row, column));
                return;
            }
        }
    setCurrentIndex(first);
}

QModelIndex PlanView::nextInRow(int row, int column, int by) const
{
    for (int at = column + by; at >= 0 && at < m_model->columnCount(); at += by)
        if (m_model->plan().at(row, at))
            return m_model->index(row, at);
    return {};
}

QModelIndex PlanView::nextInColumn(int row, int column, int by) const
{
    for (int at = row + by; at >= 0 && at < m_model->rowCount(); at += by) {
        if (m_model->plan().at(at, column))
            return m_model->index(at, column);
        // No door just there: the nearest of the floor within the same stairwell.
        const int stairwell = m_model->plan().stairwellOf(column);
        for (int away = 1; away < m_model->columnCount(); ++away)
            for (const int near : {column - away, column + away})
                if (m_model->plan().stairwellOf(near) == stairwell && m_model->plan().at(at, near))
                    return m_model->index(at, near);
    }
    return {};
}

QModelIndex PlanView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return nextInRow(0, -1, 1);
    const bool isWhole = modifiers & Qt::ControlModifier;
    QModelIndex to;
    switch (action) {
    case MoveLeft:
    case MovePrevious: to = nextInRow(from.row(), from.column(), -1); break;
    case MoveRight:
    case MoveNext: to = nextInRow(from.row(), from.column(), 1); break;
    case MoveUp: to = nextInColumn(from.row(), from.column(), -1); break;
    case MoveDown: to = nextInColumn(from.row(), from.column(), 1); break;
    case MoveHome:
        for (int row = isWhole ? 0 : from.row(); row < m_model->rowCount() && !to.isValid(); ++row)
            to = nextInRow(row, -1, 1);
        break;
    case MoveEnd:
        for (int row = isWhole ? m_model->rowCount() - 1 : from.row(); row >= 0 && !to.isValid(); --row)
            to = nextInRow(row, m_model->columnCount(), -1);
        break;
    default: break;
    }
    return to.isValid() ? to : from;
}

void PlanView::keyboardSearch(const QString &typed)
{
    if (!m_model)
        return;
    if (m_sinceSearch.isValid() && m_sinceSearch.elapsed() > SearchPauseMs)
        m_searched.clear();
    m_sinceSearch.start();
    m_searched += typed;
    QModelIndex found = m_model->find(m_searched, currentIndex());
    // "2-" is on its way to a door of stairwell 2.
    if (!found.isValid() && m_searched.size() > 1 && m_searched.endsWith(u'-'))
        return;
    if (!found.isValid() && m_searched.size() > typed.size()) {
        // Begins anew: the number before was another.
        m_searched = typed;
        found = m_model->find(m_searched, currentIndex());
    }
    if (found.isValid())
        setCurrentIndex(found);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentDoor()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    const QModelIndex at = indexAt(viewport()->mapFrom(this, event->pos()));
    if (m_model && m_model->door(at)) {
        setCurrentIndex(at);
        Q_EMIT menuRequested(event->globalPos());
    }
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring reaches into the gap between doors.
    viewport()->update();
    Q_EMIT currentDoorChanged();
}

bool PlanView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const QModelIndex at = event->type() == QEvent::HoverMove ? indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()) : QModelIndex();
        if (at != m_hovered) {
            const QModelIndex before = std::exchange(m_hovered, at);
            for (const QModelIndex &one : {before, at})
                if (one.isValid())
                    viewport()->update(cellRect(one.row(), one.column()));
        }
    }
    return QTableView::viewportEvent(event);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void PlanView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

const QPixmap &PlanView::ground(int kind, bool faded, const QSize &size)
{
    QPixmap &made = m_grounds[kind * 2 + int(faded)];
    if (made.isNull()) {
        const qreal dpr = devicePixelRatioF();
        made = QPixmap(size * dpr);
        made.setDevicePixelRatio(dpr);
        made.fill(Theme::c().surface);
        QPainter painter(&made);
        PlanPaint::ground(&painter, QRectF(QPointF(), size), m_model->legend().at(kind), faded);
    }
    return made;
}

const PlanView::Prepared &PlanView::prepared(int row, int column, const PlanDoor &door, const QSize &size)
{
    Prepared &made = m_prepared[size_t(row) * size_t(m_model->columnCount()) + size_t(column)];
    if (made.isReady)
        return made;
    made.isReady = true;
    const PlanModel::DoorText words = m_model->text(door);
    const int room = size.width() - PlanPaint::Strip - 3 - 5;
    const bool isLit = m_model->isLit(door);
    auto prepare = [&](QStaticText &text, const QString &content, Theme::Type type, int width) {
        const QString fitted = Theme::textWidth(type, content) <= width ? content : Theme::metrics(type).elidedText(content, Qt::ElideRight, width);
        text.setText(fitted);
        text.setTextFormat(Qt::PlainText);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.prepare(QTransform(), Theme::font(type));
        return Theme::textWidth(type, fitted);
    };
    // The number of the door stands whole before anything else.
    const int number = prepare(made.number, words.number, m_model->saying() == DoorSays::NumberOnly ? Theme::Type::Strong : Theme::Type::Caption, room);
    if (Theme::textWidth(Theme::Type::Caption, words.beside) <= room - number - 4)
        made.besideWidth = prepare(made.beside, words.beside, Theme::Type::Caption, room);
    const bool hasFoot = size.height() >= scaled(ThreeLinesFrom) - Gap;
    const int nameWidth = prepare(made.name, words.name, isLit && door.isLivedIn() ? Theme::Type::Strong : Theme::Type::Body, room);
    int free = room;
    if (hasFoot)
        free -= prepare(made.foot, words.age, Theme::Type::Small, room) + 4;
    else
        free -= nameWidth + 4;
    // Too little of a word says nothing.
    const int needed = Theme::textWidth(Theme::Type::Caption, words.mark.text);
    if (!words.mark.text.isEmpty() && (needed <= free || free >= scaled(34)))
        made.markWidth = prepare(made.mark, words.mark.text, Theme::Type::Caption, free);
    made.markTone = toneOf(words.mark.meaning);
    return made;
}

void PlanView::paintDoor(QPainter &painter, int row, int column, const PlanDoor &door, const QRect &rect)
{
    const Colours &k = Theme::c();
    const bool isFaded = !m_model->isLit(door);
    painter.drawPixmap(rect.topLeft(), ground(m_model->kindOf(door), isFaded, rect.size()));
    if (m_hovered.row() == row && m_hovered.column() == column)
        Paint::round(&painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::chip, Qt::transparent, k.accent);
    const Prepared &texts = prepared(row, column, door, rect.size());
    const int left = rect.left() + PlanPaint::Strip + 3;
    const int right = rect.right() - 4;
    const bool hasFoot = rect.height() >= scaled(ThreeLinesFrom) - Gap;
    const int captionHeight = Theme::metrics(Theme::Type::Caption).height();
    const int nameHeight = Theme::metrics(Theme::Type::Strong).height();
    const int spare = qMax(0, rect.height() - captionHeight - nameHeight - (hasFoot ? Theme::metrics(Theme::Type::Small).height() : 0));
    const int between = spare / (hasFoot ? 4 : 3);
    int y = rect.top() + between;
    if (m_model->saying() == DoorSays::NumberOnly) {
        painter.setFont(Theme::font(Theme::Type::Strong));
        painter.setPen(isFaded ? k.ink3 : k.ink);
        painter.drawStaticText(left, rect.center().y() - nameHeight / 2, texts.number);
        return;
    }
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(isFaded ? k.ink3 : k.ink2);
    painter.drawStaticText(left, y, texts.number);
    if (texts.besideWidth)
        painter.drawStaticText(right - texts.besideWidth, y, texts.beside);
    y += captionHeight + between;
    painter.setFont(Theme::font(!isFaded && door.isLivedIn() ? Theme::Type::Strong : Theme::Type::Body));
    painter.setPen(isFaded || !door.isLivedIn() ? k.ink3 : k.ink);
    painter.drawStaticText(left, y, texts.name);
    if (hasFoot) {
        y += nameHeight + between;
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.setPen(isFaded ? k.ink3 : k.ink);
        painter.drawStaticText(left, y, texts.foot);
    }
    if (texts.markWidth) {
        painter.setFont(Theme::font(Theme::Type::Caption));
        painter.setPen(isFaded ? k.ink3 : Theme::ink(texts.markTone));
        painter.drawStaticText(right - texts.markWidth, y + 1, texts.mark);
    }
}

void PlanView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::c().surface);
    if (!m_model || m_prepared.empty() || m_cell.width() <= 0)
        return;
    const QRect area = event->rect();
    const int firstRow = qMax(0, rowAt(area.top()));
    const int lastRow = rowAt(area.bottom()) < 0 ? m_model->rowCount() - 1 : rowAt(area.bottom());
    const int firstColumn = qMax(0, columnAt(area.left()));
    const int lastColumn = columnAt(area.right()) < 0 ? m_model->columnCount() - 1 : columnAt(area.right());
    for (int row = firstRow; row <= lastRow; ++row)
        for (int column = firstColumn; column <= lastColumn; ++column)
            if (const PlanDoor *door = m_model->plan().at(row, column))
                paintDoor(painter, row, column, *door, cellRect(row, column));
    if (currentDoor()) {
        const QRectF rect = cellRect(currentIndex().row(), currentIndex().column());
        painter.setRenderHint(QPainter::Antialiasing);
        Paint::round(&painter, rect.adjusted(-1, -1, 1, 1), Radius::chip + 2, Qt::transparent, Theme::c().accent, hasFocus() ? 3 : 1.5);
    }
}

PlanHeads::PlanHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize PlanHeads::sizeHint() const
{
    return {0, Theme::metrics(Theme::Type::Strong).height() + Space::s};
}

void PlanHeads::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::c().surface);
    const auto *planModel = qobject_cast<PlanModel *>(model());
    if (!planModel)
        return;
    for (const PlanStairwell &stairwell : planModel->plan().stairwells()) {
        if (stairwell.width == 0)
            continue;
        const int last = stairwell.first + stairwell.width - 1;
        const int left = sectionViewportPosition(stairwell.first);
        const QRect rect(left + 2, 0, sectionViewportPosition(last) + sectionSize(stairwell.first) - left - Gap - 4, height());
        const QString name = planModel->headerData(stairwell.first, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString shown = !name.isEmpty() ? name : planModel->plan().stairwells().size() > 1 ? tr("No stairwell") : QString();
        Paint::line(&painter, rect, Theme::metrics(Theme::Type::Strong).elidedText(shown, Qt::ElideRight, rect.width()), Theme::Type::Strong, Theme::c().ink);
        const int room = rect.width() - Theme::textWidth(Theme::Type::Strong, shown) - Space::s;
        const QString head = stairwell.head.isEmpty() ? QString() : tr("Head %1").arg(stairwell.head);
        if (!head.isEmpty() && room >= Theme::textWidth(Theme::Type::Caption, head))
            Paint::line(&painter, rect, head, Theme::Type::Caption, Theme::c().ink2, true);
        else if (!head.isEmpty() && room >= Theme::textWidth(Theme::Type::Caption, stairwell.head))
            Paint::line(&painter, rect, stairwell.head, Theme::Type::Caption, Theme::c().ink2, true);
    }
}

PlanFloors::PlanFloors(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize PlanFloors::sizeHint() const
{
    int widest = 0;
    for (int i = 0; model() && i < model()->rowCount(); ++i)
        widest = qMax(widest, Theme::textWidth(Theme::Type::Small, model()->headerData(i, Qt::Vertical, Qt::DisplayRole).toString()));
    return {qMax(scaled(28), widest + 12), 0};
}

void PlanFloors::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::c().surface);
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QRect rect(0, sectionViewportPosition(row), width() - Space::s, sectionSize(row) - Gap);
        if (rect.intersects(event->rect()))
            Paint::line(&painter, rect, model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), Theme::Type::Small, Theme::c().ink2, true);
    }
}

} // namespace Allpost
