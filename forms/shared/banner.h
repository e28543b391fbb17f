// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QWidget>

namespace Allpost {

class Button;
class Glyph;
class Label;

/// One line above the content with one deed: a possible duplicate, a notice for the whole office.
class Banner : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(Allpost::Theme::Tone tone READ tone WRITE setTone)

public:
    explicit Banner(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    Tone tone() const { return m_tone; }
    /// Sets the icon too.
    void setTone(Tone tone);
    /// The one deed; an empty text takes the button away.
    void setAction(const QString &text, const QString &key = {});
    Button *button() const { return m_button; }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    Glyph *m_icon;
    Label *m_text;
    Button *m_button;
};

/// Instead of a list that holds nothing: what is so, what was looked at, one next step.
class EmptyState : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString help READ help WRITE setHelp)
    Q_PROPERTY(QString icon READ icon WRITE setIcon)

public:
    /// All is done; nothing fits what was asked; it could not be read; nothing has been brought in yet.
    enum Kind { Done, NotFound, Unreadable, Fresh };
    Q_ENUM(Kind)

    explicit EmptyState(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString title() const;
    void setTitle(const QString &title);
    QString help() const;
    void setHelp(const QString &help);
    /// Another icon than the kind's.
    QString icon() const;
    void setIcon(const QString &name);
    /// The next step; an empty text takes the button away.
    void setAction(const QString &text, const QString &icon = {}, const QString &key = {});
    Button *button() const { return m_button; }

Q_SIGNALS:
    void acted();

private:
    Kind m_kind = Done;
    Glyph *m_icon;
    Label *m_title;
    Label *m_help;
    Button *m_button;
};

} // namespace Allpost
