// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QStringList>

namespace Allpost {

/// 常用语: sentences ready to be put into a visit, for each thing a visit may be about. This desk's own, kept beside the
/// journal; until somebody changes them, the ones that ship.
class ReadyWords
{
public:
    /// kind: code of visit_kind; empty: those for a plain visit. In the order they are numbered.
    static QStringList of(const Store &store, const QString &kind);
    static QStringList shipped(const QString &kind);
    /// Empty lines and repeated ones are left out; nothing left: the shipped ones again.
    static Status save(Store &store, const QString &kind, const QStringList &words);

    /// The first sentence whose pinyin initials begin with these letters (two at least): "st" finds 身体健康. Empty
    /// when there is none.
    static QString matching(const QStringList &words, const QString &letters);
    /// The letters before the cursor that may stand for a sentence: Latin letters behind anything else; empty for fewer than two.
    static QString lettersBefore(const QString &text, qsizetype cursor);
};

} // namespace Allpost
