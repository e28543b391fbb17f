// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/banner.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_icon(new Glyph), m_text(new Label), m_button(new Button)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, Space::s, 4);
    row->setSpacing(Space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setKind(Button::Quiet);
    m_button->setTall(Height::condition);
    m_button->hide();
    connect(m_button, &QAbstractButton::clicked, this, &Banner::acted);
    setMinimumHeight(Height::tall);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTone(Tone::Accent);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setTone(tone);
    m_icon->setIcon(tone == Tone::Warn  ? u"triangle-alert"_s
                    : tone == Tone::Bad ? u"circle-alert"_s
                    : tone == Tone::Ok  ? u"circle-check"_s
                                        : u"info"_s);
    update();
}

void Banner::setAction(const QString &text, const QString &key)
{
    m_button->setText(text);
    m_button->setKeyText(key);
    m_button->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::round(&painter, rect(), Radius::card, Theme::soft(m_tone));
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new Glyph(QString(), 32, Tone::Ink3)), m_title(new Label(QString(), Theme::Type::Section)),
      m_help(new Label(QString(), Theme::Type::Body, Tone::Ink2)), m_button(new Button)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addSpacing(Space::xs);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    for (Label *label : {m_title, m_help}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }
    m_button->hide();
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::acted);
    setKind(Done);
}

void EmptyState::setKind(Kind kind)
{
    m_kind = kind;
    static const QString icons[] = {u"circle-check"_s, u"search"_s, u"hard-drive"_s, u"inbox"_s};
    m_icon->setIcon(icons[kind]);
    m_button->setKind(kind == Done ? Button::Quiet : kind == Fresh ? Button::Primary : Button::Normal);
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString EmptyState::help() const
{
    return m_help->text();
}

void EmptyState::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

QString EmptyState::icon() const
{
    return m_icon->icon();
}

void EmptyState::setIcon(const QString &name)
{
    m_icon->setIcon(name);
}

void EmptyState::setAction(const QString &text, const QString &icon, const QString &key)
{
    m_button->setText(text);
    m_button->setIconName(icon);
    m_button->setKeyText(key);
    m_button->setVisible(!text.isEmpty());
}

} // namespace Allpost
