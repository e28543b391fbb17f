// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/search/searchbox.h"

#include "forms/search/searchmodel.h"
#include "forms/shared/label.h"
#include "forms/shared/paint.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/counter/scannedtext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsInSight = 7;

/// A sheet of paper above the page; part of the window, so that the typing stays in the box.
class Sheet : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::round(&painter, rect(), Radius::card, Theme::c().surface, Theme::c().edge);
    }
};

} // namespace

SearchBox::SearchBox(Workplace &workplace, QWidget *parent)
    : LineEdit(parent), m_workplace(workplace), m_model(new SearchModel(workplace, this))
{
    setIconName(u"search"_s);
    setKeyText(u"Ctrl+K"_s);
    setPlaceholderText(tr("Name, pinyin, last digits of ID or phone, door 3-2-501"));
    setAccessibleName(tr("Search"));

    m_popup = new Sheet(window());
    m_popup->hide();
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, Space::s, 1, Space::s);
    column->setSpacing(Space::xs);
    m_count = new Label({}, Theme::Type::Caption, Tone::Ink3);
    m_count->setContentsMargins(Space::m, 0, Space::m, 0);
    m_none = new Label({}, Theme::Type::Body, Tone::Ink2);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    m_list = new Table;
    m_list->setRowHeight(Height::row2);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Found"));
    m_list->horizontalHeader()->setSectionResizeMode(SearchModel::Who, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(SearchModel::Where, QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionResizeMode(SearchModel::Numbers, QHeaderView::Fixed);
    column->addWidget(m_count);
    column->addWidget(m_none);
    column->addWidget(m_list);

    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(&workplace.finder(), &ResidentFinder::changed, this, [this] {
        if (m_popup->isVisible())
            search(text());
    });
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().isEmpty())
        search(text());
}

Key SearchBox::current() const
{
    return m_popup->isVisible() ? m_model->resident(m_list->currentIndex().row()) : 0;
}

void SearchBox::search(const QString &text)
{
    const QModelIndex before = m_list->currentIndex();
    const Key stay = m_model->resident(before.row());
    m_model->search(text);
    if (text.trimmed().isEmpty()) {
        close();
        return;
    }
    const QLocale locale;
    m_count->setText(m_workplace.finder().isReady()
                         ? tr("%1 people").arg(locale.toString(m_model->total()))
                         : tr("The search is being prepared; more may be found in a moment"));
    m_none->setVisible(m_model->rowCount() == 0);
    m_number = m_model->rowCount() ? ScanPlace() : numberOf(text);
    m_none->setText(m_number.isKnown() ? tr("Enter opens %1.").arg(m_number.what) : tr("Nobody is found for “%1”. Names, former names, pinyin, ID numbers, phones and addresses were searched.").arg(text));
    m_list->setVisible(m_model->rowCount() > 0);
    int row = 0;
    for (int i = 0; stay && i < m_model->rowCount(); ++i)
        if (m_model->resident(i) == stay)
            row = i;
    m_list->setCurrentIndex(m_model->index(row, 0));
    place();
}

ScanPlace SearchBox::numberOf(const QString &text) const
{
    const QString number = text.simplified();
    if (std::none_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); }))
        return {};
    ScannedText scan = ScannedText::read(number);
    // Typed by hand it has no prefix.
    if (scan.kind == ScannedText::Kind::Nothing)
        scan = ScannedText::read(ScannedText::code(number));
    auto known = ScanPlace::of(m_workplace.store().db(), scan);
    return known ? *known : ScanPlace();
}

void SearchBox::place()
{
    QWidget *over = window();
    if (m_popup->parentWidget() != over)
        m_popup->setParent(over);
    const int wide = qMin(qMax(width(), 820), over->width() - 32);
    const QPoint at = mapTo(over, QPoint(0, height() + 2));
    m_list->setColumnWidth(SearchModel::Where, wide * 36 / 100);
    m_list->setColumnWidth(SearchModel::Numbers, wide * 24 / 100);
    const int rows = qMin(m_model->rowCount(), RowsInSight);
    m_list->setFixedHeight(rows * m_list->verticalHeader()->defaultSectionSize() + 2);
    m_popup->setFixedWidth(wide);
    m_popup->adjustSize();
    m_popup->move(qMin(at.x(), over->width() - wide - 16), at.y());
    m_popup->show();
    m_popup->raise();
}

void SearchBox::open(int row)
{
    const Key resident = m_model->resident(row);
    QAction *command = m_model->command(row);
    const Key order = m_model->order(row);
    const Key account = m_model->account(row);
    if (!resident && !order && !account && !(command && command->isEnabled()))
        return;
    close();
    clear();
    if (resident)
        Q_EMIT chosen(resident);
    else if (order)
        m_workplace.go({u"order"_s, qlonglong(order)});
    else if (account)
        m_workplace.go({u"accounts"_s, QVariantMap{{u"account"_s, qlonglong(account)}}});
    else
        command->trigger();
}

void SearchBox::close()
{
    m_popup->hide();
}

bool SearchBox::event(QEvent *event)
{
    // The person found is meant, not the page behind.
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_F6 || key == Qt::Key_F7) && m_model->resident(m_list->currentIndex().row())) {
            event->accept();
            return true;
        }
    }
    return LineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    const bool shown = m_popup->isVisible() && last >= 0;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown)
            m_list->setCurrentIndex(m_model->index(qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), last), 0));
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (shown)
            m_list->setCurrentIndex(m_model->index(qBound(0, row + (event->key() == Qt::Key_PageDown ? RowsInSight : -RowsInSight), last), 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shown) {
            open(row);
        } else if (m_popup->isVisible() && m_number.isKnown()) {
            const Place place = std::exchange(m_number, {}).place;
            close();
            clear();
            m_workplace.go(place);
        }
        return;
    case Qt::Key_F3:
        if (const Key resident = shown ? m_model->resident(row) : 0) {
            close();
            clear();
            m_workplace.go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(resident)}}});
        }
        return;
    case Qt::Key_F6:
    case Qt::Key_F7:
        if (const Key resident = shown ? m_model->resident(row) : 0) {
            close();
            clear();
            m_workplace.go({event->key() == Qt::Key_F6 ? u"order-entry"_s : u"visit"_s, QVariantMap{{u"resident"_s, qlonglong(resident)}}});
        }
        return;
    case Qt::Key_Escape:
        close();
        clear();
        focusNextChild();
        return;
    default: LineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close();
}

} // namespace Allpost
