// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "forms/shared/theme.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace Allpost {

/// A deed: verb first, its key standing on it. One Primary a screen, rightmost; Danger is outlined red, never primary.
/// Without a text it is a square with an icon and needs a tool tip.
class Button : public QPushButton, public Fits
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString keyText READ keyText WRITE setKeyText)
    Q_PROPERTY(QString refusal READ refusal WRITE setRefusal)
    Q_PROPERTY(int tall READ tall WRITE setTall)

public:
    enum Kind { Normal, Primary, Quiet, Danger };
    Q_ENUM(Kind)

    explicit Button(QWidget *parent = nullptr);
    explicit Button(const QString &text, const QString &iconName = {}, const QString &keyText = {}, Kind kind = Normal,
                    QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    /// The key cap, painted only: who owns the command owns the shortcut.
    QString keyText() const { return m_keyText; }
    void setKeyText(const QString &key);
    /// Height in pixels: Height::control, at the counter Height::tall.
    int tall() const { return m_tall; }
    void setTall(int px);

    /// Why it cannot be done now, a sentence: switches the button off and says so as tool tip and to screen readers.
    /// Empty switches it on again.
    QString refusal() const { return m_refusal; }
    void setRefusal(const QString &why);

    /// Does what the action does: text, key, tool tip, on and off (the action's dynamic property "refusal" says why)
    /// follow it, a click triggers it. A text or icon set on the button stays.
    void follow(QAction *action);

    /// Draws itself as under the pointer, focused or pressed: "hover", "focus", "down". For the component sheet.
    void setPose(const QString &pose);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme::Type type() const;
    void changed();
    void takeFromAction();

    Kind m_kind = Normal;
    QString m_iconName;
    QString m_keyText;
    QString m_refusal;
    QString m_pose;
    QString m_ownTip;
    int m_tall = Height::control;
    QPointer<QAction> m_action;
    bool m_ownText = false;
};

} // namespace Allpost
