// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/households/householdcard.h"
#include "models/households/householdsteps.h"

#include <QHash>
#include <QWidget>

class QStandardItemModel;
class QVBoxLayout;

namespace Allpost {

class CodeCombo;
class DateEdit;
class FieldBox;
class LineEdit;
class Table;
class Workplace;

/// The answers one household step needs. It asks; what would happen and what is wrong comes from HouseholdSteps.
/// Enter goes from field to field and after the last one says finished().
class StepForm : public QWidget
{
    Q_OBJECT
public:
    /// The steps in the order of their keys 1 … 9.
    enum class Kind { Add, Out, Death, Head, Split, Join, Home, Birth, Verify };

    /// The form of one step for a household.
    static StepForm *make(Kind kind, Workplace &workplace, const HouseholdCard &card);

    Kind kind() const { return m_kind; }
    /// Puts the focus where it starts.
    void begin();
    /// What the answers would do. Made anew whenever changed() is told.
    virtual Result<StepPlan> plan(const HouseholdSteps &steps) const = 0;
    /// The button: what will happen, "Move 2 people out".
    virtual QString deed(const StepPlan &plan) const = 0;
    /// The toast afterwards.
    virtual QString said(const StepDone &done) const = 0;
    /// Offers what only the plan knows: who can head the household.
    virtual void offer(const StepPlan &plan);
    /// A relation chosen instead of the proposed one.
    void choose(Key resident, const QString &relation);
    /// The box a finding of this field belongs to; null when none is shown.
    FieldBox *box(const QString &field) const;
    void clearFindings();

Q_SIGNALS:
    void changed();
    void finished();

protected:
    StepForm(Kind kind, Workplace &workplace, const HouseholdCard &card);

    Workplace &workplace() const { return m_workplace; }
    const HouseholdCard &card() const { return m_card; }
    FieldBox *addField(const QString &field, const QString &label, QWidget *input);
    /// The last field of most steps; today stands in it.
    void addDay(const QString &label);
    LineEdit *addLine(const QString &field, const QString &label, const QString &placeholder = {});
    CodeCombo *addCodes(const QString &field, const QString &label, const QString &list);
    /// Members to choose one from, or with ticks several; without a tick the row under the cursor counts.
    Table *addPeople(const QString &label, const QList<CardMember> &members, bool several);
    /// Who heads the household: shown only when the plan has somebody to choose.
    void addHeads(const QString &label);
    void addPick(const QString &field, class PersonPick *pick);
    void addBelow(QWidget *widget);

    static QList<Key> chosen(const Table *people);
    Key newHead() const;
    QDate day() const;
    ChosenRelations relations() const { return m_relations; }

private:
    void watchEnter();

    Kind m_kind;
    Workplace &m_workplace;
    HouseholdCard m_card;
    QVBoxLayout *m_column;
    QHash<QString, FieldBox *> m_boxes;
    DateEdit *m_day = nullptr;
    CodeCombo *m_heads = nullptr;
    QList<Table *> m_people;
    ChosenRelations m_relations;
    bool m_headChosen = false; ///< by the person, not proposed
    bool m_watching = false;
};

} // namespace Allpost
