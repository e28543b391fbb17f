// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/residents/address.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// One line of a preview: who, from what, to what.
struct StepLine
{
    enum class What {
        Relation, ///< stays in the household; from and to are codes of the list relation
        Leaves,   ///< from a relation; to is empty
        Enters,   ///< to a relation; from is empty
        Door,     ///< of the household: from and to are addresses
        Ends,     ///< the household: nobody is left
        Other,    ///< of the person or the household, as the texts say
    };

    What what = What::Other;
    Key resident = 0;        ///< 0: of the household itself; negative: a newborn who is not kept yet
    QString name = {};       ///< of the person, else of the household (its head), in full: mask it
    Key household = 0;       ///< negative: one that the step makes
    QString from = {};
    QString to = {};
    QString fromText = {};   ///< the same for people, in the language of the program
    QString toText = {};
    bool guess = false;      ///< the relation does not follow for certain: please check
    QStringList others = {}; ///< other relations it may be, the likelier first (codes)

    bool isChoosable() const { return what == What::Relation || what == What::Enters; }
};

/// Who can head a household, the proposed one first.
struct HeadChoice
{
    Key resident = 0;
    QString name = {};
    QString relation = {};        ///< to the head until now, stored code
    std::optional<int> age = {};
    bool minor = false;

    friend bool operator==(const HeadChoice &, const HeadChoice &) = default;
};

/// A record the step makes or changes.
struct StepEdit
{
    const Entity *entity = nullptr;
    Key key = 0;         ///< negative: made by this step; links to it stand as this number until then
    Values seen = {};    ///< of a record that is changed
    Values now = {};
    Address door = {};   ///< a door that is made with its estate, building and stairwell; then there are no values
};

/// What must still be as it was when the step was planned: all records of an entity that link to one.
struct StepGuard
{
    const Entity *entity = nullptr;
    QString link = {};  ///< the linking field; empty: the record key itself
    Key key = 0;
    QList<Snapshot> records = {};
};

/// A step as it will be done, to be looked at first. HouseholdSteps::apply() does exactly this, or answers Conflict when
/// the records are no longer what they were. Made anew whenever an answer changes.
struct StepPlan
{
    QString action = {};          ///< of the deed: household.head, household.move …
    QDate on = {};
    Key household = 0;            ///< the one the step is about
    QList<StepLine> lines = {};
    Findings findings = {};       ///< field: member of the step's struct (on, newHead, relation …); row: line from 1, of one line
    QList<HeadChoice> heads = {}; ///< when somebody new has to head the household
    Key newHead = 0;              ///< the chosen one, else the proposed one; 0: nobody can be proposed, choose
    Key otherHousehold = 0;       ///< the second one the step touches; negative: made by it

    QList<StepEdit> edits = {};
    QList<StepGuard> guards = {};

    bool isReady() const { return !mustHoldBack(findings) && !edits.isEmpty(); }
};

/// What was done.
struct StepDone
{
    qint64 op = 0;               ///< the deed, for undo
    QList<StepLine> lines = {};  ///< with the keys of what was made
    Key household = 0;           ///< made by the step, else the one it was about
    Key resident = 0;            ///< the newborn; else 0
};

} // namespace Allpost
