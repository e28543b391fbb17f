// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/scannedtext.h"
#include "models/points/awards.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class FormBinder;
class LineEdit;
class PickLine;
class Workplace;

namespace Ui {
class AwardForm;
}

/// What points are asked for: the rule by its number or letters, the day, how many, the evidence; the people one after
/// another, each with Enter, or those who signed in at an activity.
class AwardForm : public QWidget
{
    Q_OBJECT
public:
    explicit AwardForm(Workplace &workplace, QWidget *parent = nullptr);
    ~AwardForm() override;

    /// A new asking of today; the rule stays when asked.
    void begin(bool keepRule);
    void setRule(Key rule);
    void add(const AwardPerson &person);
    void removeAt(int row);
    /// One unit more or less for the person of this row; at least one hundredth is left.
    void changeQuantity(int row, qint64 by);
    /// Those who were there, with their minutes; day and rule of the activity.
    void takeActivity(Key activity);
    /// A code or an identity card that was read; false when it is nobody's.
    bool takeScan(const ScannedText &scan);

    AwardAsk ask() const;
    const RuleCard &rule() const { return m_rule; }
    bool isEmpty() const { return m_people.isEmpty(); }
    void showFindings(const Findings &findings);
    void clearFindings();
    void focusStart();
    void focusPerson();

Q_SIGNALS:
    /// Anything that changes what would come of it.
    void changed();

private:
    struct PersonHit { AwardPerson person = {}; QString name = {}; QString more = {}; };

    void searchRule(const QString &typed);
    void searchPerson(const QString &typed);
    void searchActivity(const QString &typed);
    void takeRule(int row);
    void takePerson(int row);

    Workplace &m_workplace;
    std::unique_ptr<Ui::AwardForm> m_ui;
    FormBinder *m_binder;
    RuleCard m_rule = {};
    Key m_activity = 0;
    QList<AwardPerson> m_people;
    QList<RuleCard> m_ruleHits;
    QList<PersonHit> m_personHits;
    QList<Key> m_activityHits;
};

} // namespace Allpost
