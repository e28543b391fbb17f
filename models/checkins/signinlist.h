// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/signins.h"
#include "models/views/roles.h"

namespace Allpost {

class ResidentFinder;

/// One line under the input of the sign-in page.
struct SignInHit
{
    enum class State { NotYet, Here, Left, Leave };
    enum class From { Sheet, Member, Volunteer, Resident, Outsider }; ///< where he was found; the sheet first

    CheckinPerson who = {};
    Key row = 0;               ///< on the sheet; 0: not yet
    From from = From::Sheet;
    State state = State::NotYet;
    QString since = {};        ///< came, or left, at
    QString reading = {};      ///< "zhang zhi qiang"
    QString where = {};
    QList<MarkSpan> marks = {};        ///< into the name
    QList<MarkSpan> readingMarks = {}; ///< into the reading

    bool canCome() const { return state == State::NotYet || state == State::Leave; }
};

/// Who is meant by a few letters or digits while people come in: those on the sheet first, then members who report,
/// volunteers, residents, non-residents; whoever is here already stands last. All names are in memory with every reading of
/// their characters, so that one key is answered at once with 20,000 members.
class SignInList
{
public:
    static constexpr int MostHits = 9;

    /// The sheet and the people beyond it.
    Status load(const Database &db, Key activity);
    /// The people alone, without a sheet: to choose somebody for a list, a team, the register.
    Status loadPeople(const Database &db);
    /// The sheet alone, after somebody came.
    Status reloadSheet(const Database &db);

    Key activity() const { return m_activity; }
    const QList<SheetRow> &rows() const { return m_rows; }
    const SheetRow *row(Key key) const;
    SheetCounts counts() const { return SignIns::counts(m_rows); }

    /// Letters: pinyin initials or the whole reading from the front; digits: end of phone or ID number, from two on; else part
    /// of the name. finder may be null: then no residents beyond the lists.
    Result<QList<SignInHit>> find(const Database &db, const QString &typed, const ResidentFinder *finder) const;
    /// People as hits, for a scan that means several.
    Result<QList<SignInHit>> hits(const Database &db, const QList<Person> &people) const;

    /// What is typed picks by a digit: true for letters and characters, false while digits are still the search.
    static bool digitPicks(const QString &typed);

private:
    struct Entry
    {
        Person person = {};
        Key identity = 0;
        SignInHit::From from = SignInHit::From::Sheet;
        qsizetype row = -1;    ///< in m_rows
        QString name = {};
        QString phone = {};
        QString idNumber = {};
        std::vector<quint32> initials = {}; ///< of each character the letters it may be read by
        QString reading = {};  ///< without blanks
    };

    static Entry entryOf(const Person &person, const QString &name, const QString &phone, const QString &idNumber);
    static bool fits(const Entry &entry, const QString &typed, bool isDigits, bool isLetters);
    Status loadOthers(const Database &db);
    Status addOthers(const Database &db, const QString &sql, SignInHit::From from, QSet<Key> &seen);
    void fillSheetEntries();
    Result<SignInHit> hit(CheckinPeople &people, const Entry &entry, const QString &typed) const;

    Key m_activity = 0;
    QList<SheetRow> m_rows;
    SamePeople m_same;
    std::vector<Entry> m_sheet;
    std::vector<Entry> m_others; ///< members, volunteers, non-residents, in this order
};

} // namespace Allpost
