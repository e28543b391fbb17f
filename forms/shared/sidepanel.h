// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/card.h"

class QHBoxLayout;
class QScrollArea;

namespace Allpost {

class Button;
class ChipRow;
class Label;

/// The panel beside a list: name and facts of the record, chips, deeds, and a body that scrolls when it is long.
class SidePanel : public Card
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName)
    Q_PROPERTY(QString facts READ facts WRITE setFacts)

public:
    explicit SidePanel(QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
    QString facts() const;
    void setFacts(const QString &facts);
    /// The facts stand below the name, in as many lines as they need: for panels whose facts are long.
    void setFactsBelow();
    ChipRow *chips() const { return m_chips; }
    /// Below the chips, side by side.
    void addDeed(QWidget *button);
    /// What scrolls. Replaces the one before.
    void setBody(QWidget *body);
    QWidget *body() const;

Q_SIGNALS:
    void closed();

private:
    Label *m_name;
    Label *m_facts;
    Button *m_close;
    ChipRow *m_chips;
    QHBoxLayout *m_deeds;
    QScrollArea *m_scroll;
};

/// A scroll area without a frame and with the page's own background: for long pages and panels.
QScrollArea *plainScrollArea(QWidget *content, QWidget *parent = nullptr);

/// "电话  138****4471": a name and its value in one line, the value after labelWidth
/// pixels (at 100 % text size).
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const QString &name, const QString &value, int labelWidth = 72, QWidget *parent = nullptr);
    void setValue(const QString &value, Tone tone = Tone::Ink);
    /// A long value takes as many lines as it needs instead of being elided.
    void setWordWrap(bool on);
    /// Something behind the value, e.g. a quiet button.
    void addWidget(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Label *m_name;
    Label *m_value;
    int m_labelWidth;
};

} // namespace Allpost
