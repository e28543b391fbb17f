// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentbook.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// An item of the duty list with the department as it is called today.
struct DutyLine
{
    Key key = 0;
    DutyItem item = {};
    QString department = {}; ///< what was written where none is known

    /// 职责清单 12: the list and the number, as it is cited.
    QString cited() const;
};

/// An item that a task may be about, by the words both share. A person decides.
struct DutySuggestion
{
    DutyLine line = {};
    int weight = 0;          ///< 1 … 100
    QStringList shared = {}; ///< runs of characters both have, the longest first
};

/// 职责清单、下沉事项: what the office does of itself, what may be handed down to it, what was struck.
class Duties
{
public:
    explicit Duties(Store &store) : m_store(store) {}

    /// Items in force on a day, by list and position; list: one of them only (own, handed_down, removed).
    static Result<QList<DutyLine>> list(const Database &db, const QString &list = {}, QDate on = QDate::currentDate());
    static Result<DutyLine> line(const Database &db, Key item);
    static Findings check(const Database &db, const DutyItem &item, Key self = 0);

    /// Invalid with the first finding that refuses it, its field in Error::detail.
    Result<Key> add(const DutyItem &item);
    Result<bool> change(const Snapshot &seen, const DutyItem &now);
    /// No longer on the list from a day on; what cited it keeps its citation.
    Status end(Key item, QDate on = QDate::currentDate());
    /// Takes back what was never more than a mistake; Refused while a task cites it.
    Status remove(Key item);

    /// Items whose words a task's title shares, best first; department: its items come before others that fit as well.
    /// Struck items are among them: that is an answer too.
    static Result<QList<DutySuggestion>> suggest(const Database &db, const QString &title, Key department = 0, int limit = 5);
    /// The same over lines already read, for typing.
    static QList<DutySuggestion> suggest(const QList<DutyLine> &lines, const QString &title, Key department, int limit);

    /// The example list, for an office that has none of it; needs the example departments. One deed; gives how many.
    static Result<int> addExamples(Store &store);

private:
    Store &m_store;
};

} // namespace Allpost
