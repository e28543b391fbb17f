// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/pointsrecords.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// A rule with all its versions, the newest first.
struct RuleCard
{
    struct Version { Key key = 0; PointsRuleVersion version = {}; };

    Key key = 0;
    PointsRule rule = {};
    QList<Version> versions = {};

    /// The version that holds on a day: the latest that began by then; null before the first.
    const Version *on(QDate day) const;
    const Version *find(Key version) const;
    bool isExample() const { return rule.example.value_or(false); }
    bool isInactive() const { return rule.inactive.value_or(false); }
    /// May points of this rule go to an account of this kind (code of account_kind)?
    bool isFor(QStringView kind) const;
};

/// A version in the words of the screens: "5 a 次, at most 20 a month".
class RuleWords
{
public:
    static QString points(const PointsRuleVersion &version);
    /// "10 a day, 40 a month", or that there is no limit: where a heading says that these are limits.
    static QString limits(const PointsRuleVersion &version);
    /// The same for the middle of a sentence: "at most 10 a day, 40 a month".
    static QString caps(const PointsRuleVersion &version);
    /// What comes before the entry: "核实（社工核实）→ 公示 3 天 → 入账".
    static QString way(const PointsRuleVersion &version);
    /// "household, resident" in words.
    static QString who(const PointsRule &rule);
};

/// 积分规则: versioned data of the office's own. A version is never changed: a new one holds from its day, and what was
/// given by the old stays as it is (facts 3.9, table 2.D). Each step is one deed.
class PointsRules
{
public:
    explicit PointsRules(Store &store) : m_store(store) {}

    /// All by category in their order; with those no longer offered when asked.
    static Result<QList<RuleCard>> list(const Database &db, bool alsoInactive = false);
    /// NotFound when it is gone.
    static Result<RuleCard> card(const Database &db, Key rule);
    /// The rule of a code or of an own one; 0 when there is none in use.
    static Result<Key> ofCode(const Database &db, const QString &code);
    /// The rule whose version this is.
    static Result<RuleCard> ofVersion(const Database &db, Key version);
    /// Rules that hold on this day and fit what is typed: number of the code (6 → R06), code, words, pinyin or initials; best
    /// first. Nothing typed: the most used of the last 90 days, then the order of the catalogue.
    static Result<QList<RuleCard>> search(const Database &db, const QString &typed, QDate day, int limit = 9);

    /// What is wrong with a rule and a version of it (field names as in the dictionary); seen: the rule it belongs to, none
    /// for a new one. No deed, a code twice, nobody it is for, no points, a version not after the last one.
    static Findings check(const Database &db, const PointsRule &rule, const PointsRuleVersion &version, const RuleCard *seen);
    /// The same of the rule alone.
    static Findings checkRule(const Database &db, const PointsRule &rule, Key key);

    /// A new rule with its first version: one deed points_rule.add. Invalid with the first finding that holds it back.
    Result<Key> add(const PointsRule &rule, const PointsRuleVersion &version);
    /// What the rule says besides its values: deed points_rule.change; it is then no example any more.
    Result<bool> change(const RuleCard &seen, const PointsRule &now);
    /// New values from a day on: deed points_rule.version. Invalid when the day is not after the version before.
    Result<Key> addVersion(const RuleCard &seen, const PointsRuleVersion &version);
    Status close(Key rule);
    Status reopen(Key rule);
    /// The example was compared with the local rules and is right: deed points_rule.checked.
    Status markChecked(Key rule);

    /// The 40 rules that ship as examples, one deed points_rule.examples; nothing where the office has any already.
    static Status addExamples(Store &store);
    static QString exampleMark();

    /// Quantity in hundredths that so many minutes are by a rule's unit: 小时 and 2小时 count time, all else counts once.
    static qint64 quantityOf(const QString &unit, qint64 minutes);
    static bool countsTime(const QString &unit) { return unit.contains(QStringLiteral("小时")); }
    /// Points for a quantity in hundredths, down to whole points, towards zero.
    static qint64 pointsFor(const PointsRuleVersion &version, qint64 quantity);

private:
    Status alter(Key rule, const QString &action, void (*set)(PointsRule &));

    Store &m_store;
};

} // namespace Allpost
