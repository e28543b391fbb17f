// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace Allpost {

class Glyph;
class Label;

/// A strip that puts buttons at its right end; buttons drawn into it in a .ui file go there too, in their order.
class ButtonStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonStrip(QWidget *parent = nullptr);
    void addButton(QWidget *button);

protected:
    QHBoxLayout *row() const { return m_row; }
    bool event(QEvent *event) override;

private:
    QHBoxLayout *m_row;
};

/// Head of a page: what it is, how much there is, its deeds at the right.
class PageHead : public ButtonStrip
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)

public:
    explicit PageHead(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    QString subtitle() const;
    void setSubtitle(const QString &subtitle);

private:
    Label *m_title;
    Label *m_subtitle;
};

/// The bar at the foot of a flow: what will happen at the left, the deeds at the right, the primary one last.
class ActionBar : public ButtonStrip
{
    Q_OBJECT
    Q_PROPERTY(QString message READ message WRITE setMessage)

public:
    explicit ActionBar(QWidget *parent = nullptr);

    QString message() const;
    void setMessage(const QString &message);
    /// Bad or Warn when something is missing ("2 more papers …"), plain otherwise.
    void setMessage(const QString &message, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph *m_icon;
    Label *m_message;
};

} // namespace Allpost
