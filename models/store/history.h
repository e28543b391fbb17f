// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/deeds.h"
#include "models/store/store.h"

namespace Allpost {

/// One field of a record, before and after a deed. Texts are as a person reads them (code labels, names of linked
/// records), in full: who shows them masks by field.
struct FieldChange
{
    const Field *field = nullptr;
    QString before = {};
    QString after = {};
};

/// One thing that happened to a record.
struct HistoryEvent
{
    enum class Kind { Imported, Born, Changed, Removed, BroughtBack };

    Kind kind = Kind::Changed;
    qint64 op = 0;
    qint64 wall = 0;       ///< milliseconds UTC
    QString worker = {};
    QString action = {};   ///< in words, see Deeds
    const Entity *entity = nullptr; ///< the record itself, or the tie (membership, care …) that was made, changed or ended
    Key key = 0;
    QList<FieldChange> fields = {};
};

/// What happened to a record and to its ties, the latest first; from record.born, op_touch and the bodies of those
/// deeds only, so it takes no longer for a large file. language: "zh" or "en", for code labels.
class History
{
public:
    static Result<QList<HistoryEvent>> of(const Database &db, const Entity &entity, Key key, QStringView language = u"zh");
    /// How a value reads: code label, yes/no, the linked record's name or number.
    static QString display(const Database &db, const Field &field, const JournalValue &value, QStringView language);
};

} // namespace Allpost
