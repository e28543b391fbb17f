// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/expiry.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace Allpost {

class ActionBar;
class Button;
class Card;
class DateEdit;
class FieldBox;
class FormBinder;
class Label;
class ShortList;
class Table;
class Workplace;

namespace Ui {
class PolicyForm;
}

/// The points policy of the office, and what follows from it: announcing points that expire and carrying it out.
class PolicyView : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyView(Workplace &workplace, QWidget *parent = nullptr);
    ~PolicyView() override;

    void load();
    void begin();
    void save();
    bool isModified() const;
    /// Out of what is being typed; false when nothing was.
    bool stepBack();
    /// Works out who would lose how much by the days typed, off the window.
    void look();
    void announce();
    void carryOut();
    void print();
    Key currentRun() const;
    /// Why these cannot be done now; empty: they can.
    QString whyNotAnnounce() const;
    QString whyNotRun() const;
    Table *runs() const { return m_runs; }
    Table *due() const { return m_due; }
    DateEdit *effectiveOn() const { return m_effective; }

Q_SIGNALS:
    void changed();

private:
    void showRuns();
    void showPlan(const Expiry::Plan &plan, bool isRun);

    Workplace &m_workplace;
    std::unique_ptr<Ui::PolicyForm> m_ui;
    FormBinder *m_binder;
    Card *m_expiryCard;
    DateEdit *m_effective;
    DateEdit *m_before;
    FieldBox *m_effectiveBox;
    Label *m_words;
    Table *m_runs;
    ShortList *m_runRows;
    Table *m_due;
    ShortList *m_dueRows;
    Label *m_dueHead;
    QScrollArea *m_area = nullptr;
    PointsPolicy m_policy = {};
};

} // namespace Allpost
