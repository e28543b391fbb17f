// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QHash>
#include <QList>

namespace Allpost {

/// Which records are one person (table same_person), read at once: mostly none, at most a few. A chain of links leads to
/// its end; a circle, which two desks can make without knowing, to its smallest key.
class SecondRecords
{
public:
    static Result<SecondRecords> load(const Database &db);

    bool isEmpty() const { return m_root.isEmpty(); }
    /// The record that counts for this one; the record itself when it has no other.
    Key root(Key resident) const { return m_root.value(resident, resident); }
    /// Whether the person has several records, this being one of them.
    bool isLinked(Key resident) const { return m_root.contains(resident); }
    /// All records of the person that a record belongs to, the one that counts first.
    QList<Key> records(Key resident) const;
    /// Every record that is one of several.
    QList<Key> linked() const { return m_root.keys(); }

private:
    QHash<Key, Key> m_root; ///< of linked records, the roots too
};

} // namespace Allpost
