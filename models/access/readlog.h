// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

namespace Allpost {

/// Who looked at what that is masked by default: reveals, copies and exports in full. Beside the journal, outside digest
/// and exchange. No value is ever in it.
class ReadLog
{
public:
    /// What was done: "reveal", "copy", "export", "print".
    struct Entry
    {
        QString what = {};
        Key record = 0;          ///< of a reveal
        QStringList fields = {}; ///< names of the dictionary
        QString reason = {};     ///< asked for what leaves the program in full
        qint64 rows = 0;
        qint64 wall = 0;         ///< filled by the log
        Key account = 0;
        QString worker = {};     ///< filled by list()
    };

    /// Records it, before anything is shown; on the store's thread. An export or copy in full needs a reason.
    static Status note(Store &store, const Entry &entry);
    /// The latest first.
    static Result<QList<Entry>> list(const Database &db, int limit = 500);
};

} // namespace Allpost
