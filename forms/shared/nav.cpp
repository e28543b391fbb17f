// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/nav.h"

#include "forms/shared/button.h"
#include "forms/shared/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

enum NavRole : int { IdRole = CellRoleEnd, CountRole, CountMeaningRole, GapRole };

constexpr int entryPitch = 40;
/// Where the window is low: all places in sight come before the room around each.
constexpr int leastPitch = 34;
constexpr int entryGap = 4;
constexpr int gapHeight = 16;
constexpr int side = 8;
constexpr int textLeft = 40;
constexpr int headHeight = 64;
constexpr int narrow = 56;
constexpr int wide = 168;
constexpr int widest = 264;
constexpr int iconPx = 18;

int countWidth(const QString &count)
{
    return count.isEmpty() ? 0
                           : std::max(20, Theme::metrics(Theme::Type::Caption).horizontalAdvance(count) + 12);
}

class NavDelegate : public QStyledItemDelegate
{
public:
    NavDelegate(const Nav *nav, QObject *parent) : QStyledItemDelegate(parent), m_nav(nav) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {40, m_nav->pitch() + (index.data(GapRole).toBool() ? gapHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &k = Theme::c();
        QRect area = option.rect;
        painter->save();
        if (index.data(GapRole).toBool()) {
            painter->fillRect(QRect(16, area.y() + 7, area.width() - 32, 1), k.line);
            area.setTop(area.top() + gapHeight);
        }
        const int entryHeight = m_nav->pitch() - entryGap;
        const QRect box(area.x() + side, area.y(), area.width() - 2 * side, entryHeight);
        const bool current = index.data(IdRole).toString() == m_nav->current();
        const bool cursor = (option.state & QStyle::State_HasFocus);
        if (current) {
            Paint::round(painter, box, Radius::control, k.surface, k.line);
            Paint::round(painter, QRectF(box.x(), box.y() + 8, 3, entryHeight - 16), 1.5, k.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            Paint::round(painter, box, Radius::control, k.neutralSoft);
        }
        if (cursor)
            Paint::round(painter, box, Radius::control, Qt::transparent, k.accent, 2);
        const qreal dpr = option.widget ? option.widget->devicePixelRatioF() : 1;
        painter->drawPixmap(box.x() + 11, box.y() + (entryHeight - iconPx) / 2,
                            Theme::icon(index.data(IconRole).toString(), iconPx, current ? k.accent : k.ink2, dpr));
        const QString count = index.data(CountRole).toString();
        const Tone tone = toneOf(Meaning(index.data(CountMeaningRole).toInt()));
        if (m_nav->isCollapsed())
            paintDot(painter, box, count, tone);
        else
            paintWords(painter, box, index, current, count, tone);
        painter->restore();
    }

private:
    static void paintDot(QPainter *painter, const QRect &box, const QString &count, Tone tone)
    {
        if (!count.isEmpty())
            Paint::round(painter, QRectF(box.right() - 12, box.y() + 5, 8, 8), 4, Theme::mark(tone));
    }

    static void paintWords(QPainter *painter, const QRect &box, const QModelIndex &index, bool current,
                           const QString &count, Tone tone)
    {
        const Colours &k = Theme::c();
        const Theme::Type type = current ? Theme::Type::Strong : Theme::Type::Body;
        const int badge = countWidth(count);
        const QRect words = box.adjusted(textLeft, 0, badge ? -badge - 10 : -8, 0);
        painter->setFont(Theme::font(type));
        painter->setPen(current ? k.accent : k.ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          Theme::metrics(type).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (!badge)
            return;
        const int high = std::max(19, Theme::metrics(Theme::Type::Caption).height());
        const QRect pill(box.right() - badge - 6, box.center().y() - high / 2, badge, high);
        const bool plain = tone == Tone::Neutral;
        Paint::round(painter, pill, high / 2.0, Theme::soft(tone), plain ? k.line : QColor());
        painter->setFont(Theme::font(Theme::Type::Caption));
        painter->setPen(Theme::ink(tone));
        painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, count);
    }

    const Nav *m_nav;
};

} // namespace

void NavModel::setEntries(const QList<NavEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void NavModel::setCount(const QString &id, const QString &count, Meaning meaning)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_entries[row].count = count;
    m_entries[row].countMeaning = meaning;
    Q_EMIT dataChanged(index(row), index(row));
}

int NavModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == id)
            return row;
    }
    return -1;
}

int NavModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NavModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NavEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole:
        return entry.count.isEmpty() ? entry.text : u"%1, %2"_s.arg(entry.text, entry.count);
    case IdRole: return entry.id;
    case IconRole: return entry.icon;
    case CountRole: return entry.count;
    case CountMeaningRole: return int(entry.countMeaning);
    case GapRole: return entry.gap;
    default: return {};
    }
}

Nav::Nav(QWidget *parent)
    : QWidget(parent), m_model(new NavModel(this)), m_view(new QListView(this)), m_fold(new Button(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new NavDelegate(this, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_view->setAccessibleName(tr("Places"));
    connect(m_view, &QAbstractItemView::clicked, this, &Nav::choose);

    m_fold->setKind(Button::Quiet);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, headHeight, 1, Space::s);
    column->setSpacing(Space::xs);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(side, 0, side, 0);
    foot->addWidget(m_fold);
    foot->addStretch();
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    arrange();
}

void Nav::setEntries(const QList<NavEntry> &entries)
{
    const QString was = current();
    m_model->setEntries(entries);
    setCurrent(was);
    arrange();
}

void Nav::setCount(const QString &id, const QString &count, Meaning meaning)
{
    m_model->setCount(id, count, meaning);
    arrange();
}

void Nav::setCurrent(const QString &id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    m_view->viewport()->update();
}

void Nav::setOffice(const QString &name, const QString &below)
{
    m_office = name;
    m_below = below;
    arrange();
}

void Nav::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    arrange();
    Q_EMIT collapsedChanged(collapsed);
}

int Nav::wantedWidth() const
{
    if (m_collapsed)
        return narrow;
    int width = wide;
    for (const NavEntry &entry : m_model->entries()) {
        const int badge = countWidth(entry.count);
        width = std::max(width, 2 * side + textLeft + Theme::metrics(Theme::Type::Strong).horizontalAdvance(entry.text)
                                    + (badge ? badge + 12 : 10));
    }
    width = std::max(width, 56 + Theme::metrics(Theme::Type::Strong).horizontalAdvance(m_office) + side);
    return std::min(width, widest);
}

int Nav::pitch() const
{
    const QList<NavEntry> &entries = m_model->entries();
    if (entries.isEmpty())
        return entryPitch;
    const int gaps = int(std::count_if(entries.cbegin(), entries.cend(), [](const NavEntry &entry) { return entry.gap; }));
    const int room = height() - headHeight - Space::s - Space::xs - m_fold->sizeHint().height() - gaps * gapHeight;
    return std::clamp(room / int(entries.size()), leastPitch, entryPitch);
}

void Nav::arrange()
{
    m_fold->setIconName(m_collapsed ? u"panel-left-open"_s : u"panel-left-close"_s);
    m_fold->setText(m_collapsed ? QString() : tr("Collapse"));
    m_fold->setKeyText(m_collapsed ? QString() : u"F4"_s);
    m_fold->setToolTip(m_collapsed ? tr("Show the names of the places (F4)") : QString());
    m_fold->setAccessibleName(m_collapsed ? tr("Expand the navigation") : tr("Collapse the navigation"));
    setFixedWidth(wantedWidth());
    m_view->doItemsLayout();
    updateGeometry();
    update();
}

void Nav::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    setCurrent(id);
    Q_EMIT chosen(id);
}

QSize Nav::sizeHint() const
{
    return {wantedWidth(), headHeight + entryPitch * int(m_model->entries().size()) + 60};
}

QSize Nav::minimumSizeHint() const
{
    return {wantedWidth(), headHeight + 4 * entryPitch};
}

QList<FitText> Nav::fitTexts() const
{
    QList<FitText> texts;
    if (m_collapsed)
        return texts;
    for (const NavEntry &entry : m_model->entries()) {
        const int badge = countWidth(entry.count);
        texts.append({entry.text, Theme::metrics(Theme::Type::Strong).horizontalAdvance(entry.text),
                      width() - 1 - 2 * side - textLeft - (badge ? badge + 10 : 8)});
    }
    texts.append({m_office, Theme::metrics(Theme::Type::Strong).horizontalAdvance(m_office), width() - 56});
    texts.append({m_below, Theme::metrics(Theme::Type::Caption).horizontalAdvance(m_below), width() - 56});
    return texts;
}

void Nav::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    painter.fillRect(rect(), k.nav);
    painter.fillRect(width() - 1, 0, 1, height(), k.line);
    Paint::round(&painter, QRectF(14, 14, 28, 28), 6, k.accent);
    painter.setFont(Theme::font(Theme::Type::Section));
    painter.setPen(k.onAccent);
    painter.drawText(QRect(14, 14, 28, 27), Qt::AlignCenter | Qt::TextDontClip, u"岗"_s);
    if (m_collapsed)
        return;
    const int room = width() - 56;
    const QFontMetrics &strong = Theme::metrics(Theme::Type::Strong);
    const QFontMetrics &caption = Theme::metrics(Theme::Type::Caption);
    const int top = (56 - strong.height() - caption.height() + 4) / 2;
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setFont(Theme::font(Theme::Type::Strong));
    painter.setPen(k.ink);
    painter.drawText(QRect(52, top, room, strong.height()), flags, strong.elidedText(m_office, Qt::ElideRight, room));
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(k.ink2);
    painter.drawText(QRect(52, top + strong.height() - 4, room, caption.height()), flags,
                     caption.elidedText(m_below, Qt::ElideRight, room));
}

void Nav::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void Nav::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        m_view->doItemsLayout();
}

bool Nav::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        m_view->viewport()->update();
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
