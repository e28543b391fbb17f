// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/dictionary/codelist.h"
#include "models/exchange/mapping.h"
#include "models/exchange/rowstore.h"
#include "models/residents/address.h"

#include <QDate>
#include <QHash>

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

/// How one row of a roster becomes a person: used by RosterImport when rows are checked, held against the office and
/// written.
namespace Allpost::Roster {

// Targets that are no field of Resident.
inline constexpr QStringView RelationTarget = u"relation";
inline constexpr QStringView HeadTarget = u"head_name";
inline constexpr QStringView HouseholdTarget = u"household_number";
inline constexpr QStringView SerialTarget = u"serial";
inline constexpr QStringView AddressTarget = u"address";
inline constexpr QStringView EstateTarget = u"estate";
inline constexpr QStringView BuildingTarget = u"building";
inline constexpr QStringView StairwellTarget = u"stairwell";
inline constexpr QStringView RoomTarget = u"room";
inline constexpr QStringView CareTarget = u"care_group";

QList<ImportTarget> targets();
QString targetLabel(QStringView target);

/// Places of the fields in Resident::entity(). Yes and no stand as "1" and "0".
enum FieldAt { Name, FormerName, Sex, IdType, IdNumber, Birth, Ethnicity, Political, Education, Marital, MobilePhone, OtherPhone,
               Occupation, Employer, Registered, Residence, Presence, DiedOn, Note, IdMissingReason, IdValidUntil, IdIssued, Employment,
               UnemployedOn, PensionInsurance, PensionDrawing, MedicalInsured, PartyJoinedOn, ArrivedOn, PermitUntil, RegisteredKind,
               Children, LastHealthCheck, LastScreening, AwaySince, AwayTo, AwayReason, VerifiedOn, FieldCount };
using PersonValues = std::array<QString, FieldCount>;

/// The columns of one sheet by what they are.
struct SheetPlan
{
    struct At { int column; int field; };
    struct CareColumn { int column; QString headingGroup; bool ofHousehold; };

    int name = -1, id = -1, idType = -1, relation = -1, head = -1, household = -1, serial = -1;
    int address = -1, estate = -1, building = -1, stairwell = -1, room = -1;
    std::vector<At> codes = {}, dates = {}, phones = {}, texts = {};
    std::vector<int> notes = {};
    std::vector<CareColumn> care = {};
    std::vector<bool> fillDown = {};  ///< by column
    std::vector<bool> mapped = {};    ///< by column: counts when deciding whether a row is empty
    AddressReading place = {};
    bool isCsv = false;               ///< a number without a guard may have been a numeric cell once
    bool hasAddress() const { return address >= 0 || room >= 0 || building >= 0 || estate >= 0; }

    static SheetPlan of(const QList<ColumnMapping> &columns, const AddressReading &place);
};

struct CareWord
{
    QString group = {};  ///< stored form of the list care_group
    QString note = {};
    bool ofHousehold = false;
};

/// A row, cleaned.
struct CleanRow
{
    PersonValues values = {};
    QString relation = {};   ///< stored form
    QString headName = {};
    QString householdNumber = {};
    Address address = {};
    std::vector<CareWord> care = {};
    quint64 idKey = 0;       ///< equal for equal numbers; 0: none that can be trusted
    quint64 nameKey = 0;
    quint64 door = 0;        ///< equal for equal doors; 0: none
    bool isEmpty = false;
    bool isHead = false;
    bool startsHousehold = false; ///< has its own running number
    Findings findings = {};

    /// Code of the finding that holds the row back; empty when it goes in.
    QString reason() const;
};

quint64 hashOf(QStringView text);
quint64 hashOfName(QStringView name);
quint64 keyOfId(const QString &number);
quint64 keyOfDoor(const Address &address);

/// What this office adds to the words of a roster: its own aliases by list, and the care groups (subjects as Rights has
/// them) that the worker may neither see nor enter.
struct OfficeWords
{
    QHash<QString, CodeAliases> aliases = {};
    QStringList unseenGroups = {};
};

/// Reads rows; remembers words it has seen. One object a thread.
class RowReader
{
public:
    RowReader(const RowStore &rows, const std::vector<SheetPlan> &plans, QDate today, const OfficeWords &office);

    /// row: index in the store.
    void read(int row, CleanRow &out);
    /// The cell as shown: its own value, else, in a column to be filled down, that of the household above.
    CellView shown(int row, int column) const;
    void forgetWords() { m_words.clear(); }

private:
    struct Word
    {
        QString stored = {};
        int otherField = -1;   ///< the word belongs into this field
        bool isUnknown = false;
    };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using WordMap = std::unordered_map<std::string, Word, TextHash, std::equal_to<>>;

    CellView cell(int row, const SheetPlan &plan, int column);
    const Word &word(const QString &list, int slot, const CellView &cell);
    bool startsHousehold(int row, const SheetPlan &plan) const;
    void readName(int row, const SheetPlan &plan, CleanRow &out);
    void readCodes(int row, const SheetPlan &plan, CleanRow &out);
    void readDates(int row, const SheetPlan &plan, CleanRow &out);
    void readPhones(int row, const SheetPlan &plan, CleanRow &out);
    void readId(int row, const SheetPlan &plan, CleanRow &out);
    void readTies(int row, const SheetPlan &plan, CleanRow &out);
    void readAddress(int row, const SheetPlan &plan, CleanRow &out);
    void readCare(int row, const SheetPlan &plan, CleanRow &out);
    void addCare(const QString &text, const SheetPlan::CareColumn &column, bool ofHousehold, CleanRow &out);
    bool isMasked(const CellView &cell, int column, int field, CleanRow &out);
    void noteCell(const CellView &cell, int column, int field, CleanRow &out);
    void add(CleanRow &out, Finding finding, int column, QStringView field) const;
    void add(CleanRow &out, const Findings &findings, int column, QStringView field) const;

    const RowStore &m_rows;
    const std::vector<SheetPlan> &m_plans;
    QDate m_today;
    const OfficeWords &m_office;
    std::vector<CellView> m_cells;
    std::vector<const QString *> m_fieldNames;
    std::vector<WordMap> m_words;
    std::string m_lastAddress;
    AddressText m_lastAddressRead;
    quint64 m_lastDoor = 0;
    const SheetPlan *m_lastPlan = nullptr;
};

} // namespace Allpost::Roster
