// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/workorders/orders.h"

#include <QHash>
#include <QJsonObject>

namespace Allpost {

/// One row of a list that another system (12345, the city platform) exported.
struct OrderImportRow
{
    enum class Kind {
        New,
        Unchanged, ///< we have it as it is, or it stands twice in the file
        Changed,   ///< its state or deadline there is another than we kept
        HeldBack,  ///< cannot be read; why says what
    };

    int row = 0;              ///< as the spreadsheet numbers it
    Kind kind = Kind::New;
    WorkOrder order = {};     ///< as read and completed
    QString named = {};       ///< the unit named as in charge there
    Key known = 0;            ///< our order of this number
    Key asCaller = 0;         ///< … or the caller of an order merged, kept with this number
    QString why = {};
};

/// Two orders that may be the same trouble; only ever suggested.
struct OrderTwins
{
    QString number = {};  ///< there
    QString of = {};      ///< there, or ours when it came another way
    bool likely = false;  ///< the other system gave both the same deadline: it took the second for a repetition itself
};

/// Orders out of another system's list: matched by its own numbers, which are kept beside ours with their deadlines.
class OrderImport
{
public:
    static constexpr int MostRows = 50'000;

    struct Counts { int read = 0; int added = 0; int updated = 0; int unchanged = 0; int heldBack = 0; };

    /// Reads the first sheet that is a list of orders and says what would happen; writes nothing. Unreadable with a sentence
    /// when there is none in the file. worker: who registers them. On any thread.
    static Result<OrderImport> read(const Database &db, Key worker, const QString &path, Progress &progress);
    /// One deed import.work_order for the rows that are new or changed; cancelled: nothing happened. What is done there
    /// already comes in as closed by its source and outside of the rates.
    Result<Counts> write(Store &store, Progress &progress) const;

    const QList<OrderImportRow> &rows() const { return m_rows; }
    /// Counted as if it was written now.
    Counts counts() const;
    /// The same trouble called in again by somebody else, within the file or with what is open here.
    const QList<OrderTwins> &twins() const { return m_twins; }
    QString source() const { return m_source; }

    /// {"read","added","updated","unchanged","held_back","similar":[{"order","of"}],"perhaps":[…],"findings":[…]}
    QJsonObject toJson() const;

    /// Writes what the other system wants back to a spreadsheet: its numbers, our answers, when, who, whether solved and
    /// satisfied. since: orders answered from this moment on; masked phones stay out of it. Gives how many.
    static Result<int> exportAnswers(const Database &db, const QString &path, Moment since, const QString &source = {});

private:
    struct Known { Key order = 0; Key caller = 0; QString due = {}; QString state = {}; };

    Status match(const Database &db);
    Status complete(const Database &db, Key worker);
    Status findTwins(const Database &db);

    QString m_source;
    QList<OrderImportRow> m_rows;
    QList<OrderTwins> m_twins;
};

} // namespace Allpost
