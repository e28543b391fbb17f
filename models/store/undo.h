// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/deeds.h"
#include "models/store/store.h"

#include <QObject>

namespace Allpost {

/// Takes whole deeds back. Undo is a new deed (design.md), never the removal of one: what was born is removed, what was
/// changed gets its old values, what was removed comes back.
class Undo
{
public:
    /// How long after it a deed may be taken back as a whole.
    static constexpr qint64 Window = 7 * 24 * 3600 * 1000LL;

    /// Takes deed op back and gives the number of the new deed. Runs on any thread; cancelled: the file is as it was.
    /// Refused, naming what stands in the way in the sentence and the records as "entity:key,…" in Error::detail, when
    /// something of it was changed since, when later records link to its records, when it is older than Window, or when
    /// one of its records cannot be taken back (Inverse).
    static Result<qint64> deed(Store &store, qint64 op, Progress &progress);
    static Result<qint64> deed(Store &store, qint64 op);
};

/// What Ctrl+Z and Ctrl+Y mean now: one's own deeds of this sitting, the last one first. Follows the store's deeds by
/// itself; lives on its thread.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    explicit UndoStack(Store &store, QObject *parent = nullptr);

    /// The deed that undo() or redo() would take back; 0 when there is none.
    qint64 nextUndo() const;
    qint64 nextRedo() const;
    /// In words: "Undo: change of phone"; empty when there is nothing.
    QString undoText() const;
    QString redoText() const;
    /// A deed of thousands of records: call Undo::deed() off this thread instead; the stack notices by itself.
    bool isLarge(qint64 op) const;

    /// Takes the deed back at once; gives the number of the new deed. NotFound when there is none.
    Result<qint64> undo();
    Result<qint64> redo();

Q_SIGNALS:
    void changed();

private:
    struct Entry { DeedInfo deed; QString words; };

    void follow(const ChangeSet &changes);
    const Entry *top(const std::vector<Entry> &stack) const;

    Store &m_store;
    std::vector<Entry> m_done;
    std::vector<Entry> m_undone;
};

} // namespace Allpost
