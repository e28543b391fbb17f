// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/papers/paper.h"
#include "models/store/store.h"

namespace Allpost {

struct PaperTemplateEntry
{
    Key key = 0;
    PaperTemplate paper = {};
};

/// 文书模板: the layouts of papers the office has, each change one deed.
class PaperTemplates
{
public:
    /// Longest text a template takes, in characters; longest single line.
    static constexpr qsizetype MostText = 20000;

    /// {office_short}〔{year}〕{series}{desk}{seq:04d}号
    static QString usualPattern();
    /// 证 for proofs, 函 for letters, 知, 邀, 单 …
    static QString usualSeries(QStringView kind);

    /// In their order; closed ones last when asked for.
    static Result<QList<PaperTemplateEntry>> list(const Database &db, bool withInactive = false);
    /// NotFound with a sentence when there is none.
    static Result<PaperTemplateEntry> get(const Database &db, Key key);
    static Result<PaperTemplateEntry> find(const Database &db, QStringView code);
    /// Those this worker issued most often, the most used first; filled up with the first of the list.
    static Result<QList<PaperTemplateEntry>> mostUsed(const Database &db, Key worker, int count = 9);

    /// What is wrong: no title or text, a brace that stands alone, a number without desk letter or running number, too long.
    static Findings check(const PaperTemplate &paper);
    static Result<Key> add(Store &store, const PaperTemplate &paper);
    static Status change(Store &store, const Snapshot &seen, const PaperTemplate &now);
    /// A template of the office's own that begins as this one.
    static Result<Key> copy(Store &store, Key key);
    /// No longer offered, and offered again; papers issued from it stay.
    static Status setInactive(Store &store, Key key, bool inactive);

    /// What ships (resources/content/papers.json), with mark(): example, check locally.
    static QList<PaperTemplate> shipped();
    static QString exampleMark();
    /// The shipped ones this office has not: one deed. Gives Status for OfficeStart.
    static Status addShipped(Store &store);
};

} // namespace Allpost
