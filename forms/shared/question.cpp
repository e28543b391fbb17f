// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/question.h"

#include "forms/shared/label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Allpost {

Question::Question(const QString &question, const QString &consequences, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_foot(new QHBoxLayout), m_refrain(new Button), m_go(new Button), m_told(new Label({}, Theme::Type::Body, Tone::Warn))
{
    setWindowTitle(question);
    auto *title = new Label(question, Theme::Type::Section);
    auto *body = new Label(consequences, Theme::Type::Body, Tone::Ink2);
    for (Label *label : {title, body}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
        label->setMinimumWidth(400 * Theme::textPercent() / 100);
    }
    body->setVisible(!consequences.isEmpty());
    setAccessibleDescription(consequences);

    m_column->setContentsMargins(Space::l, 20, Space::l, 20);
    m_column->setSpacing(12);
    m_column->addWidget(title);
    m_column->addWidget(body);
    m_column->addSpacing(Space::xs);
    m_told->setObjectName(u"told"_s);
    m_told->setWordWrap(true);
    m_told->hide();
    m_column->addWidget(m_told);
    m_foot->setSpacing(Space::s);
    m_foot->addStretch();
    m_foot->addWidget(m_refrain);
    m_foot->addWidget(m_go);
    m_column->addLayout(m_foot);
    m_refrain->setKeyText(u"Esc"_s);
    m_go->setKeyText(u"F10"_s);
    connect(m_refrain, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(key, &QShortcut::activated, m_go, &QAbstractButton::click);
    m_refrain->setFocus();
}

void Question::setDeeds(const QString &refrain, const QString &go, Button::Kind kind)
{
    m_refrain->setText(refrain);
    m_go->setText(go);
    m_go->setKind(kind);
}

void Question::tell(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    adjustSize();
}

QString Question::told() const
{
    return m_told->text();
}

Button *Question::addDeed(const QString &text, int result)
{
    auto *button = new Button(text);
    m_foot->insertWidget(m_foot->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, result] { done(result); });
    return button;
}

void Question::setBody(QWidget *body)
{
    m_column->insertWidget(2, body);
    body->setFocus();
}

} // namespace Allpost
