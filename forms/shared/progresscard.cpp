// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/progresscard.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent), m_what(new Label(QString(), Theme::Type::Strong)),
      m_figures(new Label(QString(), Theme::Type::Small, Tone::Ink2)),
      m_leaves(new Label(QString(), Theme::Type::Small, Tone::Ink2)), m_bar(new QProgressBar),
      m_cancel(new Button(tr("Cancel"), u"x"_s, u"Esc"_s)), m_appear(new QTimer(this)), m_refresh(new QTimer(this))
{
    setPadding(12);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(m_figures);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::s);
    foot->addWidget(m_leaves, 1);
    foot->addWidget(m_cancel);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_appear->setSingleShot(true);
    m_appear->setInterval(100);
    connect(m_appear, &QTimer::timeout, this, &ProgressCard::showNow);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(100);
    connect(m_refresh, &QTimer::timeout, this, &ProgressCard::showFigures);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressCard::cancelled);
    hide();
}

void ProgressCard::start(const QString &what, const QString &leaves, bool cancellable)
{
    m_done = 0;
    m_total = 0;
    m_since.start();
    setWhat(what);
    m_leaves->setText(leaves);
    m_cancel->setVisible(cancellable);
    m_appear->start();
    window()->removeEventFilter(this);
    if (cancellable)
        window()->installEventFilter(this);
}

void ProgressCard::setWhat(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
}

void ProgressCard::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (!m_refresh->isActive())
        m_refresh->start();
}

void ProgressCard::showNow()
{
    m_appear->stop();
    showFigures();
    show();
}

void ProgressCard::finish()
{
    m_appear->stop();
    m_refresh->stop();
    window()->removeEventFilter(this);
    hide();
}

QString ProgressCard::aboutTime(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    if (seconds <= 10)
        return tr("about %n second(s)", nullptr, int(std::max<qint64>(1, seconds)));
    if (seconds < 60)
        return tr("about %n second(s)", nullptr, int((seconds + 9) / 10 * 10));
    return tr("about %n minute(s)", nullptr, int((seconds + 59) / 60));
}

void ProgressCard::showFigures()
{
    if (m_total <= 0) {
        m_bar->setRange(0, 0);
        m_figures->setText(m_done > 0 ? QLocale().toString(m_done) : QString());
        return;
    }
    // QProgressBar counts in int; thousandths are finer than its pixels.
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(std::min(m_done, m_total) * 1000 / m_total));
    QString figures = u"%1 / %2"_s.arg(QLocale().toString(m_done), QLocale().toString(m_total));
    const qint64 elapsed = m_since.elapsed();
    if (elapsed > 500 && m_done > 0 && m_done < m_total)
        figures += u" · "_s + aboutTime(qint64(double(elapsed) * double(m_total - m_done) / double(m_done)));
    m_figures->setText(figures);
}

bool ProgressCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the override too: a shortcut of the page must not take the key meanwhile
        if (event->type() == QEvent::KeyPress)
            Q_EMIT cancelled();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace Allpost
