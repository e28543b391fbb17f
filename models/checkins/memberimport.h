// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/base/task.h"
#include "models/checkins/unitrecords.h"
#include "models/points/outsider.h"
#include "models/store/store.h"

#include <QJsonObject>

namespace Allpost {

/// One row of a unit's list.
struct MemberImportRow
{
    /// How the person was found.
    enum class Match {
        Nobody,    ///< no resident: becomes an outsider, or is one already
        ById,      ///< ID number, with the name
        Perhaps,   ///< name and phone, or a number that fits with another name: to be confirmed
        Confirmed, ///< … and was
    };
    enum class Fate { Add, Fill, Same, HeldBack };

    int row = 0;               ///< as the spreadsheet numbers it
    Match match = Match::Nobody;
    Fate fate = Fate::Add;
    Outsider person = {};      ///< as the list gives him
    PartyMember member = {};   ///< as read and completed; unit 0 while the unit is new
    Key resident = 0;          ///< the record that counts; of Perhaps: the one it may be
    QString residentName = {}; ///< for asking, with
    QString residentDoor = {}; ///< the door, of Perhaps only
    Key outsider = 0;          ///< known already as no resident
    bool links = false;        ///< that one is now found to be the resident
    Key known = 0;             ///< member of the unit already
    QString grid = {};         ///< name of the grid suggested
    Findings findings = {};

    bool isResident() const { return resident && match != Match::Perhaps; }
};

/// 单位党员花名册: a unit's list of its members, in whatever layout. People are matched with residents by ID number, name and
/// phone only ever suggest; who is no resident becomes an outsider. What stands here already is filled up where it was empty
/// and never changed. Importing twice changes nothing. Source: facts.md 3.10.
class MemberImport
{
public:
    static constexpr int MostRows = 50'000;

    struct Counts { int read = 0; int matched = 0; int unknown = 0; int perhaps = 0; int added = 0; int filled = 0; int same = 0; int heldBack = 0; };

    /// Reads the first sheet that is a list of people and says what would happen; writes nothing. unit: its name, known or
    /// new. Unreadable with a sentence when the file holds no such list. On any thread.
    static Result<MemberImport> read(const Database &db, const QString &path, const QString &unit, Progress &progress);
    /// A row that may be a resident: it is he, or it is not.
    Status confirm(int index, bool isHe);
    /// One deed import.party_member, taken back as a whole; the unit is added by it when it is new. Nothing new: nothing is
    /// written. Cancelled: nothing happened.
    Result<Counts> write(Store &store, Progress &progress) const;

    const QList<MemberImportRow> &rows() const { return m_rows; }
    Counts counts() const;
    QString unitName() const { return m_unitName; }
    bool isNewUnit() const { return !m_unit; }
    /// What a title line or the first row of the file says the unit is called; empty when nothing does.
    QString proposedUnit() const { return m_proposed; }
    static Result<QString> proposeUnit(const QString &path);

    /// {"read","matched","unknown"}
    QJsonObject toJson() const;

private:
    Status match(const Database &db);
    Status settle(const Database &db);
    void judge(MemberImportRow &row);

    Key m_unit = 0;
    QString m_unitName;
    QString m_proposed;
    QList<MemberImportRow> m_rows;
    QHash<Key, PartyMember> m_members; ///< of the unit, by key
    QHash<QString, Key> m_known;       ///< "r" or "o" with the person's key → member of the unit
    QHash<QString, QString> m_elsewhere; ///< the same → name of another unit he is with
    QHash<Key, QString> m_grids;
};

} // namespace Allpost
