// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/carerow.h"

#include "forms/care/caretexts.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace Allpost {

using namespace Qt::StringLiterals;

CareRow::CareRow(const CareRecord &record, bool onPerson, bool inFull, bool mayChange, QWidget *parent) : QWidget(parent), m_record(record)
{
    setFocusPolicy(Qt::StrongFocus);
    const QDate today = QDate::currentDate();
    const QString day = today.toString(Qt::ISODate);
    const bool current = record.isCurrent(day);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::s, Space::s, Space::s);
    column->setSpacing(Space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::s);
    column->addLayout(head);
    auto *chips = new ChipRow;
    const QList<ChipValue> facts = CareTexts::chips(record, onPerson);
    chips->setChips(facts);
    head->addWidget(chips, 1, Qt::AlignVCenter);
    const QString due = CareTexts::due(record, today);
    if (!due.isEmpty())
        head->addWidget(new Label(due, Theme::Type::Small, record.dueOn <= day ? Tone::Warn : Tone::Ink2));
    auto button = [&](const QString &text, const QString &icon, const QString &tip) {
        auto *made = new Button(text, icon, {}, Button::Quiet);
        made->setFocusPolicy(Qt::NoFocus);
        made->setToolTip(tip);
        head->addWidget(made);
        return made;
    };
    if (mayChange) {
        m_change = button(tr("Change"), u"pencil"_s, tr("Enter on the row"));
        connect(m_change, &QAbstractButton::clicked, this, &CareRow::changeWanted);
        if (current) {
            m_end = button(tr("End"), u"circle-x"_s, tr("Del on the row"));
            connect(m_end, &QAbstractButton::clicked, this, &CareRow::endWanted);
        }
    }
    const QString about = CareTexts::about(record, day);
    const QString noted = CareTexts::facts(record, inFull);
    for (const auto &[text, tone] : {std::pair{about, Tone::Ink2}, {noted, record.isShown ? Tone::Ink : Tone::Ink3}}) {
        if (text.isEmpty())
            continue;
        auto *line = new Label(text, Theme::Type::Small, tone);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    QStringList spoken;
    for (const ChipValue &fact : facts)
        spoken << fact.text;
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(QStringList{about, due, noted}.join(u". "_s));
}

void CareRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &k = Theme::c();
    painter.fillRect(QRect(0, 0, width(), 1), k.line);
    if (!hasFocus())
        return;
    painter.fillRect(rect().adjusted(0, 1, 0, 0), k.select);
    painter.fillRect(QRect(0, 1, 3, height() - 1), k.accent);
}

bool CareRow::event(QEvent *event)
{
    // The page may have Enter and Del for itself; on a row they are the row's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Delete && m_end)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CareRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_change)
            Q_EMIT changeWanted();
        return;
    case Qt::Key_Delete:
        if (m_end)
            Q_EMIT endWanted();
        return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CareRow::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_change)
        Q_EMIT changeWanted();
}

void CareRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CareRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Allpost
