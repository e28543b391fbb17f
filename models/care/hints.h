// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/hintrules.h"
#include "models/views/filtersets.h"

#include <QDate>

namespace Allpost {

/// What a rule says of one person.
struct Hint
{
    enum class When {
        Any,    ///< the rule knows no day
        Coming, ///< after today
        Past,   ///< today or before
    };

    Key rule = 0;
    Key resident = 0;
    QString name = {};     ///< of the person
    QString title = {};    ///< of the rule
    QString kind = {};     ///< code list hint_kind
    QString sentence = {}; ///< filled for this person; of [将于|已于] the word that fits the day
    QDate due = {};        ///< the day it is about: a birthday, the end of a card; invalid where the rule knows none
    When when = When::Any;
    bool toAsk = false;       ///< whether the rule applies is not known …
    QStringList missing = {}; ///< … as long as these fields are empty; their labels
};

/// Rules put to people. A hint is a suggestion, never a decision. Whether a rule applies is yes, no or not known; not
/// known is a question to ask and never counts as a hint. Settled hints stay quiet until the day that was said.
/// Rules about restricted care groups answer only the worker who has the right.
class Hints
{
public:
    struct Answer
    {
        Key rule = 0;
        KeySet yes = {};
        KeySet ask = {};
        bool isShown = true;      ///< false: not in use, not in season, not understood, not for this worker
        bool isForbidden = false; ///< not for this worker
    };

    /// The rules and rights as they are now, for this day. On the store's thread.
    static Result<Hints> open(const Store &store, QDate today);

    QDate today() const { return m_today; }
    const QList<HintRuleEntry> &rules() const { return m_rules; }

    /// All rules for all people, in the order of the rules: a scan of the residents, one of the care records for each day
    /// looked at, and what the rules' other ties need. On any thread.
    Result<std::vector<Answer>> community(const Database &db, const std::atomic<bool> &cancelled) const;

    /// What is to be said of one person, of each member of a household: hints by their day, then what is to ask.
    /// inFull: personal numbers in sentences as they are.
    Result<QList<Hint>> ofResident(const Database &db, Key resident, bool inFull = false) const;
    Result<QList<Hint>> ofHousehold(const Database &db, Key household, bool inFull = false) const;
    /// The sentence of one rule for one person who is among its answers.
    Result<Hint> say(const Database &db, Key rule, Key resident, bool toAsk, bool inFull = false) const;

    /// Dealt with: quiet until that day (ISO), or for good when empty. One deed. And again as if nothing was said.
    static Status settle(Store &store, Key resident, Key rule, const QString &until, const QString &note = {});
    static Status unsettle(Store &store, Key resident, Key rule);

    /// The rules a new office begins with; one deed. Shown with HintRules::exampleMark().
    static Status addExampleRules(Store &store);

    /// The rule asks about restricted care groups: who is told by it, reading is recorded.
    bool isRestricted(Key rule) const { return m_restricted.contains(rule); }

    /// The columns a rule's condition compares, without those every list shows.
    static QStringList columnsOf(const Filter &filter);

private:
    const HintRuleEntry *find(Key rule) const;
    bool isAsked(const HintRuleEntry &entry) const;
    Result<Hint> made(const Database &db, const HintRuleEntry &entry, Key resident, bool toAsk, bool inFull) const;
    Result<QSet<std::pair<Key, Key>>> settled(const Database &db, Key resident) const;

    QDate m_today;
    QList<HintRuleEntry> m_rules;
    QSet<Key> m_restricted;
    QSet<Key> m_forbidden;
};

} // namespace Allpost
