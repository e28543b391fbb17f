// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/grid.h"
#include "models/grids/gridmap.h"
#include "models/grids/papers.h"
#include "models/residents/address.h"
#include "models/store/statement.h"

namespace Allpost {

struct PaperPerson
{
    Key resident = 0;
    QString name = {};
    QString sex = {};       ///< stored codes, as relation and presence
    QString birthDate = {};
    QString idNumber = {};
    QString phone = {};
    QString relation = {};
    QString presence = {};
    bool isHead = false;
    QStringList groups = {}; ///< in words, without restricted ones
};

struct PaperHome
{
    Key household = 0;
    QString number = {};
    QString pendingHead = {};
    QString lastVisit = {};  ///< ISO day somebody was last reached
    QStringList groups = {}; ///< of the household, in words
    QList<PaperPerson> people = {}; ///< the head first

    QString headName() const;
    /// The head's phone, else the first there is.
    QString phone() const;
};

struct PaperDoor
{
    Key dwelling = 0;
    Address address = {};
    Key building = 0;
    Key stairwell = 0;
    std::optional<int> floor = {};
    QString use = {}; ///< stored codes
    QString state = {};
    QList<PaperHome> homes = {};
};

/// Reads what sheets are made of, door by door with statements prepared once: a grid has some hundred doors.
class PaperReader
{
public:
    PaperReader(const Store &store, VisitIntervals intervals, QDate day);

    /// The doors of a part with who lives behind them, in the order one walks: estate, building, stairwell, floor, door.
    Result<QList<PaperDoor>> doors(const PaperPart &part);
    /// A household on the day with its door; a door without dwelling when it has none.
    Result<PaperDoor> home(Key household);
    /// Somebody who lives in no household, or is looked up alone.
    Result<PaperPerson> person(Key resident);

    const VisitIntervals &intervals() const { return m_intervals; }

private:
    Status readKeys(const PaperPart &part, QList<Key> &dwellings);
    Status readKeysOf(Key grid, const GridMap &map, QList<Key> &dwellings);
    Result<bool> readDoor(PaperDoor &door);
    Status readHomes(PaperDoor &door);
    Status readHome(PaperHome &home);
    Result<QStringList> groupsOf(Statement &care, Key of);

    const Store &m_store;
    VisitIntervals m_intervals;
    QDate m_day;
    QString m_on;
    Statement m_door, m_homes, m_home, m_people, m_person, m_careOfPerson, m_careOfHome, m_visits, m_where;
};

/// Sorts doors as one walks past them; whoever has none comes last.
void sortAsWalked(QList<PaperDoor> &doors);
/// The order in which one walks past them, to be compared.
QByteArray walkKey(const PaperDoor &door);

namespace PaperWords {

/// A stored code in the language of the program.
QString word(const char *list, const QString &stored);
/// Woman · 81, what is known of it.
QString sexAndAge(const PaperPerson &person, QDate day);
QString age(const QString &birthDate, QDate day);
QString phone(const QString &number, bool inFull);
QString idNumber(const QString &number, bool inFull);
/// 11-17, with the year when it is another; empty for an empty day.
QString day(const QString &iso, QDate today);
Printout::Personal personal(bool inFull);
/// A date as it stands in a title.
QString date(QDate day);

} // namespace PaperWords

} // namespace Allpost
