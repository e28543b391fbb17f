// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/resident.h"
#include "models/residents/rosterimport.h"
#include "models/residents/rosteroffice.h"
#include "models/residents/rosterrows.h"

#include <QHash>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Allpost {

class Database;

namespace Roster {

/// What is known of a row without reading it again. Few bytes: there may be 600,000.
struct Staged
{
    quint64 idKey = 0;
    quint64 nameKey = 0;
    quint64 door = 0;
    quint64 head = 0;       ///< name of the head, as hashOfName
    quint64 number = 0;     ///< household number
    qint64 match = 0;       ///< resident in the office
    qint32 group = -1;      ///< household in this file
    quint16 reason = 0;     ///< why held back, index of code; 0: goes in
    quint8 isHead : 1 = 0;
    quint8 isRepeated : 1 = 0;
    quint8 isWarned : 1 = 0;
    quint8 hasCare : 1 = 0;
    quint8 hasNumber : 1 = 0;
    RowFate fate = RowFate::Unknown;
};

/// A finding of a row, by code; its words are found again by reading the row.
struct Mark
{
    quint32 row;
    quint16 code;
    quint8 weight;
};

/// A household as the file has it.
struct Group
{
    quint64 door = 0;
    quint64 head = 0;
    quint64 number = 0;
    qint32 firstRow = -1;
    qint32 doorRow = -1;       ///< a row that names the door
    qint32 headRow = -1;       ///< the head's own row, also when it is held back
    qint64 household = 0;      ///< in the office; 0: there is none
    bool isCreated = false;    ///< this import makes it
    bool hasGoodHead = false;  ///< the head's row goes in
    bool isWanted = false;     ///< somebody in it has no household yet
};

/// Target of a difference: the person stands in another household.
inline constexpr QStringView HouseholdOfPerson = u"household";

/// Whether the file says nothing but what the office has, however it is written (汉 and 汉族, phones with dashes, less
/// exact dates and codes).
bool saysSame(int field, const QString &office, const PersonValues &officeAll, const QString &file);
bool isSameCode(const QString &list, const QString &office, const QString &file);
/// Where a household of the office lives, in words.
QString placeOf(const Database &db, Key household);

} // namespace Roster

struct RosterImport::Private
{
    Private(Store &s, const Options &o) : store(s), options(o) {}

    Store &store;
    Options options;
    QString path;
    std::unique_ptr<SheetFile> file;
    std::optional<TextLayout> layout;
    RowStore rows;
    QList<ImportSheet> sheets;
    int hiddenSheets = 0;
    int hiddenRows = 0;
    AddressReading::TwoParts twoParts = AddressReading::TwoParts::BuildingRoom;
    bool isTwoPartsUnsure = false;
    QString region;                      ///< in front of every address
    QStringList estates;                 ///< known to the office or learnt from the file
    QJsonObject proposed;                ///< the mapping before anybody corrected it
    Roster::OfficeWords officeWords; ///< of this office

    std::vector<Roster::SheetPlan> plans;
    std::vector<int> data;               ///< index in the store, by row
    std::vector<Roster::Staged> staged;
    std::vector<Roster::Mark> marks;
    std::vector<QString> codes{QString()};
    std::unordered_map<quint32, quint32> repeatOf; ///< repeated row → the row that is taken
    Findings sheetFindings;
    std::unique_ptr<Roster::RowReader> reader; ///< for single rows

    std::unique_ptr<Roster::OfficeIndex> office; ///< as plan() found it
    std::vector<Roster::Group> groups;
    QList<RowDifference> differences;
    QHash<int, QList<int>> differencesOf; ///< by row
    QList<MissingPerson> missing;
    bool isPlanned = false;
    qint64 plannedOp = 0;

    // rosteranalysis.cpp
    Status readSheets(Progress &progress);
    void proposePlaces();
    void learnAddresses();
    void proposeFillDown(ImportSheet &sheet);
    void applyRemembered();
    Status loadAliases();
    void makePlans();
    QString fingerprint() const;
    QJsonObject mapping() const;
    Status setMapping(const QJsonObject &json, ColumnMapping::By by);

    // rostercheck.cpp
    quint16 codeOf(const QString &code);
    void stage(int row, const Roster::CleanRow &clean, std::vector<Roster::Mark> &into);
    void findRepeats();
    void restage(int row);
    void mended(int row, int column);
    Roster::RowReader &single();
    Findings findings(int row);
    QList<KeptValue> keptOf(const Roster::CleanRow &clean) const;
    void invalidate();

    // rostermatch.cpp
    void formGroups();
    Status matchPeople(const Database &db);
    void matchHouseholds();
    void decideGroups();

    // rosterplan.cpp
    Status makePlan(const Database &db, Progress &progress);
    Status compare(const Database &db, Progress &progress);
    Status findMissing(const Database &db);
    bool compareTies(const Database &db, int row, const Roster::CleanRow &clean);
    void addDifference(int row, QStringView target, const QString &office, const QString &file);
    bool isChosen(int row, QStringView target) const;
    ImportCounts counts() const;
};

} // namespace Allpost
