// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"
#include "models/views/roles.h"

#include <QTabBar>

namespace Allpost {

/// Saved views as tabs with their counts; an amber count needs work. Arrow keys walk when focused, Ctrl+Tab is the
/// page's. Use QTabBar's own functions for the rest.
class Tabs : public QTabBar, public Fits
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

    int addView(const QString &text, const QString &count = {}, Meaning meaning = Meaning::Neutral);
    void setCount(int index, const QString &count, Meaning meaning = Meaning::Neutral);
    QString count(int index) const;

    /// One tab on, or back, round the end: what Ctrl+Tab does.
    void step(int by);

    QList<FitText> fitTexts() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wantedWidth(int index) const;
};

/// The steps of a flow: 1 选文件 — 2 对应列 — 3 查问题. Shows where one is; going back is the flow's buttons' work.
class Steps : public QWidget, public Fits
{
    Q_OBJECT
    Q_PROPERTY(QStringList names READ names WRITE setNames)
    Q_PROPERTY(int current READ current WRITE setCurrent)

public:
    explicit Steps(QWidget *parent = nullptr);

    QStringList names() const { return m_names; }
    void setNames(const QStringList &names);
    int current() const { return m_current; }
    /// From 0; the number of steps says that all are done.
    void setCurrent(int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<FitText> fitTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wantedWidth() const;
    void tell();

    QStringList m_names;
    int m_current = 0;
};

} // namespace Allpost
