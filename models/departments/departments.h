// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentbook.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// 部门: the organisations the office works with. A department is renamed and merged with a day and keeps its history:
/// what stood with it still leads there, what is counted follows to the one that took it over.
class Departments
{
public:
    explicit Departments(Store &store) : m_store(store) {}

    /// In the order of the office; withClosed: closed and merged ones too, last.
    static Result<QList<DepartmentEntry>> list(const Database &db, bool withClosed = false);
    /// By name, alias, former name, call number or letters; best first. Many searches: DepartmentBook.
    static Result<QList<DepartmentEntry>> find(const Database &db, const QString &typed, int limit = 20);
    /// What words in a list mean, for importers. key 0: unknown, to be kept as text, with a finding. Many: DepartmentBook.
    static Result<DepartmentMatch> resolve(const Database &db, const QString &text);
    /// The department that counts today for this one.
    static Result<Key> survivor(const Database &db, Key key);
    /// What it was called before, the latest first.
    static Result<QList<DepartmentName>> formerNames(const Database &db, Key key);
    /// How many records of the office lead to it, former names aside.
    static Result<qint64> uses(const Database &db, Key key);

    /// What is wrong with a department as typed; HoldBack refuses saving. self: the record changed, 0 for a new one.
    static Findings check(const Database &db, const Department &department, Key self = 0);

    /// Invalid with the first finding that refuses it, its field in Error::detail.
    Result<Key> add(const Department &department);
    /// Everything but the name, the closing and the merging. False when nothing differs.
    Result<bool> change(const Snapshot &seen, const Department &now);
    /// Called so from a day on; the old name stays findable. Invalid when the day is after today or before the last renaming.
    Status rename(Key department, const QString &name, QDate on = QDate::currentDate());
    /// gone's work is kept's from a day on. Records that name gone keep it; lists and counts follow. Refused when kept
    /// itself went into gone or either is closed.
    Status merge(Key gone, Key kept, QDate on = QDate::currentDate());
    /// No longer there from a day on; its history stays.
    Status close(Key department, QDate on = QDate::currentDate());
    /// There again, also out of a merging.
    Status reopen(Key department);
    /// Takes back what was never more than a mistake. Refused while anything leads to it.
    Status remove(Key department);

    /// The departments every new office begins with, marked as examples; those it has already are left alone. One deed.
    /// Gives how many were added.
    static Result<int> addExamples(Store &store);
    /// What every new office begins with: the example departments and the example duty list.
    static Status found(Store &store);

private:
    Result<Snapshot> openOne(Key department) const;

    Store &m_store;
};

} // namespace Allpost
