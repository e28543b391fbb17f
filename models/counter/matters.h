// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/counter/matter.h"
#include "models/store/store.h"

namespace Allpost {

/// A matter of the catalogue, or a paper that is not issued: what a search among them finds.
struct MatterChoice
{
    Key matter = 0;
    Key refused = 0;     ///< instead of matter: a paper that is not issued (RefusedPaper)
    QString name = {};
    QString area = {};   ///< stored code of matter_area; empty for a paper not issued
    QString detail = {}; ///< one line below the name: who decides and the limit; of a paper not issued where to go instead
    bool example = false;

    bool isRefused() const { return refused != 0; }
};

/// A matter with its materials in their order.
struct MatterCard
{
    Key key = 0;
    Matter matter = {};
    QList<MatterMaterial> materials = {};
    QList<Key> materialKeys = {}; ///< beside materials; 0: not kept yet

    QStringList steps() const;
    /// 5 个工作日 and what is said about it; empty where neither is known.
    QString limit() const;
    /// 窗口、网上、代办 in words.
    QString channels() const;
};

/// 事项: the catalogue, which the office edits. Each step is one deed.
class Matters
{
public:
    explicit Matters(Store &store) : m_store(store) {}

    /// All in their order; with those no longer offered when asked.
    static Result<QList<MatterCard>> list(const Database &db, bool alsoInactive = false);
    static Result<MatterCard> card(const Database &db, Key matter);
    /// The matter of a code; 0 when the office has none in use.
    static Result<Key> ofCode(const Database &db, const QString &code);
    static Result<QList<std::pair<Key, RefusedPaper>>> refusedPapers(const Database &db, bool alsoInactive = false);

    /// What is wrong with a matter: no name, a name twice, a limit below 0, a form field nobody knows, a condition that is not
    /// understood. Field names as in the dictionary.
    static Findings check(const Database &db, const MatterCard &card);

    /// A new matter with its materials: one deed matter.add. Invalid with the first finding that holds it back.
    Result<Key> add(const MatterCard &card);
    /// What differs of the matter and its materials: one deed matter.change; it is then the office's own and no example.
    /// seen: as card() gave it. False when nothing differs.
    Result<bool> change(const MatterCard &seen, const MatterCard &now);
    /// A new matter with all that this one says, to be changed: one deed matter.copy.
    Result<Key> copy(Key matter, const QString &name);
    /// No longer offered; what was handled stays. And offered again.
    Status close(Key matter);
    Status reopen(Key matter);
    /// The example was compared with the local rules and is right: no mark any more. One deed matter.checked.
    Status markChecked(Key matter);

    /// Papers that are not issued: refused_paper.add, .change, .close (inactive).
    Result<Key> addRefused(const RefusedPaper &paper);
    Result<bool> changeRefused(const Snapshot &seen, const RefusedPaper &now);
    Status closeRefused(Key paper);

    /// Finds by what is typed: Chinese, pinyin or initials (glj, gaolingjintie), words people use (低保), code. Papers that
    /// are not issued are among them, marked. Best first; nothing typed: nothing.
    static Result<QList<MatterChoice>> search(const Database &db, const QString &typed, int limit = 12);
    /// The matters this worker handled most in the last 90 days, then the office's, then in the order of the catalogue; always
    /// `count` as long as the catalogue has so many. The first is number key 1.
    static Result<QList<MatterChoice>> mostUsed(const Database &db, Key worker, int count = 9, QDate today = QDate::currentDate());
    /// All offered, by area, for browsing.
    static Result<QList<MatterChoice>> choices(const Database &db);

    /// The matter that deals with an entitlement hint (HintRule::source, or the rule's key); 0 when none does.
    static Result<Key> ofHintRule(const Database &db, Key rule);

    /// The matters and papers that ship, as one deed each; nothing where the office has any already.
    static Status addExamples(Store &store);
    /// The sentence that stands wherever an example is shown.
    static QString exampleMark();

private:
    Status setInactive(const Entity &entity, Key key, bool inactive, const QString &action);

    Store &m_store;
};

} // namespace Allpost
