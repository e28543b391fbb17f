// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/statusline.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, 1, Space::s, 0);
    row->setSpacing(Space::m);
    m_desk = new Label({}, Theme::Type::Caption, Tone::Ink2);
    m_backup = new Label({}, Theme::Type::Caption, Tone::Ink2);
    m_task = new Label({}, Theme::Type::Caption, Tone::Ink2);
    m_progress = new QProgressBar;
    m_progress->setFixedSize(140, 12);
    m_progress->setTextVisible(false);
    m_cancel = new Button(tr("Cancel"), u"x"_s, {}, Button::Quiet);
    m_cancel->setTall(Height::status - 4);
    m_keys = new Button(tr("All keys"), u"keyboard"_s, u"Ctrl+/"_s, Button::Quiet);
    m_keys->setTall(Height::status - 4);
    m_keys->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_desk);
    row->addWidget(m_backup);
    row->addStretch();
    row->addWidget(m_task);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_keys);
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusLine::cancelled);
    connect(m_keys, &QAbstractButton::clicked, this, &StatusLine::keysWanted);
    setTask({}, 0, 0);
    arrange();
}

void StatusLine::arrange()
{
    setFixedHeight(std::max(int(Height::status), m_keys->sizeHint().height() + 1));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &StatusLine::arrange, Qt::QueuedConnection);
}

void StatusLine::setDesk(const QString &text)
{
    m_desk->setText(text);
}

void StatusLine::setBackup(const QString &text, bool good)
{
    m_backup->setText(text);
    m_backup->setTone(good ? Tone::Ink2 : Tone::Warn);
}

void StatusLine::setTask(const QString &name, qint64 done, qint64 total)
{
    const bool runs = !name.isEmpty();
    m_task->setVisible(runs);
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_task->setText(name);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(done * 1000 / total));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::c().nav);
    painter.fillRect(0, 0, width(), 1, Theme::c().line);
}

} // namespace Allpost
