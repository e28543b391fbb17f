// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/departments/department.h"
#include "models/store/database.h"

#include <QHash>

namespace Allpost {

/// A department with the names it had before, the latest first.
struct DepartmentEntry
{
    Key key = 0;
    Department department = {};
    QList<DepartmentName> formerNames = {};

    /// Neither closed nor merged into another.
    bool isOpen() const { return department.closedOn.isEmpty() && !department.mergedInto; }
    QStringList aliases() const { return department.aliases.split(u'\n', Qt::SkipEmptyParts); }
    QStringList duties() const { return department.duties.split(u'\n', Qt::SkipEmptyParts); }
};

/// Where words lead that somebody wrote for a department.
struct DepartmentMatch
{
    enum class By { Nothing, Name, Alias, FormerName, Part };

    Key key = 0;            ///< the one that counts today; 0: unknown, the words stay as they are
    Key written = 0;        ///< the one that bears the words, before it was merged
    By by = By::Nothing;
    Findings findings = {}; ///< department_unknown, _ambiguous, _guessed, _closed warn; _renamed, _merged note
};

/// All departments of an office as they are now, read once: for lists of thousands of lines, for typing. Holds values,
/// so it may go to another thread.
class DepartmentBook
{
public:
    static Result<DepartmentBook> read(const Database &db);

    /// In the order of the office; those closed or merged last.
    const QList<DepartmentEntry> &entries() const { return m_entries; }
    /// Null when there is none of this key.
    const DepartmentEntry *find(Key key) const;
    /// The name of today; empty for an unknown key.
    QString name(Key key) const;

    /// The department that counts today: itself, or what it was merged into, over any number of steps. Where two desks
    /// merged two into one another the same one counts on every desk.
    Key survivor(Key key) const { return m_survivors.value(key, key); }
    /// Every department whose lines count for this one, itself first.
    QList<Key> mergedInto(Key survivor) const;

    /// Open departments by name, alias, former name, call number or the letters of their reading (qmzj, minzheng); best
    /// first. A former name or a merged one leads to the department of today. Empty text gives all.
    QList<Key> search(const QString &typed, int limit = 50) const;
    /// What words in a list mean: exact name, alias, former name, then a name that contains or is contained in them when
    /// only one does.
    DepartmentMatch resolve(const QString &words) const;

private:
    void follow(const QHash<Key, QByteArray> &ids);
    DepartmentMatch matched(Key written, DepartmentMatch::By by, const QString &words) const;
    DepartmentMatch resolvePart(const QString &folded, const QString &words) const;
    int rank(const DepartmentEntry &entry, const QString &typed, const QString &letters) const;

    QList<DepartmentEntry> m_entries;
    QHash<Key, qsizetype> m_index;
    QHash<Key, Key> m_survivors;
};

/// Whether letters (lower case, no blanks) are a reading of part of a text: initials, syllables or a mixture, beginning at
/// any character. fromStart: only at its first.
bool readsAs(const QString &text, const QString &letters, bool fromStart = false);

} // namespace Allpost
