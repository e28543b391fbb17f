// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/residents/household.h"
#include "models/store/store.h"
#include "models/views/filter.h"

namespace Allpost {

/// A rule of the office as it is used: its condition read, or why it is not understood.
struct HintRuleEntry
{
    Key key = 0;
    HintRule rule = {};
    Filter filter = {};   ///< with what goes without saying: alive, and not moved away, unless the rule asks for those
    QString problem = {}; ///< why the condition is not understood; mostly empty

    bool isUsable() const { return problem.isEmpty() && rule.enabled.value_or(false) && !filter.isEmpty(); }
    /// Shown in this month at all.
    bool isInSeason(QDate today) const;
    /// The day the condition is looked at on: so many days ahead.
    QDate day(QDate today) const { return today.addDays(rule.leadDays.value_or(0)); }
};

/// The rules that suggest what a resident may be entitled to, what should end, what to check: the office's own records,
/// written in the filter language of the list of residents.
class HintRules
{
public:
    static constexpr qint64 MostDaysAhead = 3660;

    /// All rules in their order, also those not in use.
    static Result<QList<HintRuleEntry>> read(const Database &db);
    static HintRuleEntry entry(Key key, const HintRule &rule);

    /// What is wrong in a rule: name, filter, lead_days, months; each finding names its field.
    static Findings check(const HintRule &rule);
    /// The rule's condition in one form whatever language it was typed in; what goes without saying is not in it.
    static QString canonical(const QString &filter);

    /// One deed each. Invalid with the first finding of check().
    static Result<Key> add(Store &store, const HintRule &rule);
    static Status change(Store &store, Key key, const HintRule &rule);
    static Status setEnabled(Store &store, Key key, bool enabled);
    static Status remove(Store &store, Key key);

    /// The rules that ship, in the language of the program, and the sentence that must be shown with them.
    static QList<HintRule> examples();
    static QString exampleMark();
    /// Adds the examples this office does not have, as one deed; gives how many.
    static Result<int> addExamples(Store &store);

    /// Months as kept ("9,10,11") and as numbers; empty when they are not understood or always.
    static QList<int> months(const QString &kept);
};

} // namespace Allpost
