// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/members.h"

namespace Allpost {

/// Every member in the order people read them (by unit, then name), with what a list is narrowed by and nothing else: a list
/// of 20,000 opens and narrows like one of 60. The lines on the screen are read by Members::lines.
class MemberRoll
{
public:
    /// As they stand on a day. On any thread with a connection of its own; the error of a file that cannot be read.
    static Result<MemberRoll> read(const Database &db, QDate today = QDate::currentDate());

    /// Those the question asks for, in the order of the roll.
    QList<Key> select(const Members::Question &question) const;
    /// Who is neither moved away nor ended, of this unit (0: of none) or of all.
    QList<Key> here(std::optional<Key> unit = {}) const;
    int size() const { return int(m_entries.size()); }
    /// How many are neither moved away nor ended; how many of them have not come.
    int hereCount() const { return m_here; }
    int notYetCount() const { return m_notYet; }

private:
    struct Entry
    {
        Key key = 0;
        Key unit = 0;
        Key grid = 0;
        MemberState state = MemberState::NotYet;
        QString name = {};     ///< folded
        QString phone = {};
        QString idNumber = {};
        int unitName = 0;      ///< in m_unitNames
    };

    std::vector<Entry> m_entries;
    QStringList m_unitNames; ///< folded, each once
    int m_here = 0;
    int m_notYet = 0;
};

} // namespace Allpost
