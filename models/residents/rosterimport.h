// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/base/result.h"
#include "models/base/task.h"
#include "models/exchange/mapping.h"
#include "models/exchange/sheetfile.h"
#include "models/residents/address.h"

#include <QDate>
#include <QJsonObject>

#include <memory>

namespace Allpost {

class Store;

/// A sheet of the file and what was found in it.
struct ImportSheet
{
    int index = 0;                  ///< in the file
    QString name = {};
    bool hidden = false;
    bool chosen = false;            ///< taken; proposed by analyse() where a table of people was found
    int hiddenRows = 0;
    SheetTable table = {};
    QList<ColumnMapping> columns = {};
    AddressReading place = {};      ///< estate and building its name or title speaks of; taken where the address has none
    int rows = 0;                   ///< rows of data
};

/// What becomes of a row.
enum class RowFate : quint8 { Unknown, Add, Update, Unchanged, HeldBack };

/// A value that stands in the office file and another in the spreadsheet. Kept as it is until chosen.
struct RowDifference
{
    int row = 0;          ///< index of the row in the import
    QString target = {};  ///< field, or relation, household, address
    QString label = {};
    QString office = {};  ///< as shown
    QString file = {};
    bool chosen = false;  ///< take the file's
};

/// Somebody of the households or estates in the file who is missing from it. Listed, never removed.
struct MissingPerson
{
    qint64 resident = 0;
    QString name = {};
    QString place = {}; ///< 油城花园3号楼2单元501室
};

/// Somebody of the office who may be meant by a row whose number a spreadsheet spoilt. A person confirms.
struct LikelyPerson
{
    qint64 resident = 0;
    QString idNumber = {};
    QString place = {};
};

struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 heldBack = 0;
    qint64 householdsAdded = 0;
    qint64 repeated = 0;  ///< of the unchanged
    qint64 warned = 0;    ///< rows with a warning that go in all the same
};

/// How often a finding occurs, for the list beside the preview.
struct FindingGroup
{
    QString code = {};
    QString title = {};   ///< 证件号码被表格改坏
    QString remedy = {};  ///< 留下，请按原表重输
    Finding::Weight weight = Finding::Weight::Warning;
    QList<int> rows = {}; ///< indexes of rows, rising
};

/// One value of a row as it would be kept.
struct KeptValue
{
    QString target = {};
    QString label = {};
    QString text = {};    ///< as shown to people (codes in words)
};

/// A row of the file as it would be kept, and by its number in the spreadsheet.
struct KeptRow
{
    int number = 0;
    QList<KeptValue> values = {};
};

/// Brings a roster of residents into the office file: open, analyse, (correct), check, (mend), plan, (choose), execute.
/// Nothing is written before execute(). Steps with a Progress are long and belong on a worker; the object is used by one
/// thread at a time. Rows go by their index among the rows of data; columns by their number in the sheet from 0.
class RosterImport
{
public:
    struct Options
    {
        QDate today = QDate::currentDate();
        bool hiddenSheets = false; ///< what is hidden is left out unless asked for
        bool hiddenRows = false;
    };

    explicit RosterImport(Store &store);
    RosterImport(Store &store, const Options &options);
    ~RosterImport();
    RosterImport(const RosterImport &) = delete;
    RosterImport &operator=(const RosterImport &) = delete;

    /// Opens the spreadsheet and reads its sheets (hidden ones only when Options say so). Errors as SheetFile::open.
    Status open(const QString &path, const OpenOptions &how, Progress &progress);
    /// How a text file was taken apart, to show and to choose again by open(); nothing for workbooks.
    const std::optional<TextLayout> &textLayout() const;
    QString fileName() const;
    /// Hidden sheets that were left out, and hidden rows of the others: what to ask for.
    int hiddenSheets() const;
    int hiddenRows() const;

    /// Finds tables and proposes the mapping; puts a remembered one over it. Invalid when no sheet holds a roster.
    Status analyse(Progress &progress);
    const QList<ImportSheet> &sheets() const;
    /// Everything a column can go to, the commonest first.
    static QList<ImportTarget> targets();

    // What a person corrects. After any of these check() is to be run again.
    void chooseSheet(int sheet, bool chosen);
    /// In this and all other sheets with this heading. A target that takes one column is withdrawn from the other.
    void setTarget(int sheet, int column, const QString &target);
    void setFillDown(int sheet, int column, bool fillDown);
    /// Estate, building taken where an address has none.
    void setPlace(int sheet, const AddressReading &place);
    /// What 3-501 means, when addresses leave it open (isTwoPartsUnsure()).
    void setTwoParts(AddressReading::TwoParts meaning);
    AddressReading::TwoParts twoParts() const;
    bool isTwoPartsUnsure() const;
    /// Rows of the table, as the spreadsheet numbers them; headerFirst 0: the sheet has no header.
    void setTable(int sheet, int headerFirst, int headerLast, int firstRow, int lastRow);
    QJsonObject mapping() const;
    Status setMapping(const QJsonObject &json);
    /// What stands against going on: no column of names. Empty when nothing does.
    QString blocker() const;

    /// The first rows of a sheet as they would be kept with the mapping as it is now, before check() too.
    QList<KeptRow> firstKept(int sheet, int count) const;

    /// Puts every row through the rules: findings, held-back rows, repeated people.
    Status check(Progress &progress);
    int rowCount() const;
    int rowNumber(int row) const;      ///< as the spreadsheet numbers it
    int rowSheet(int row) const;       ///< index into sheets()
    /// The cell as shown, merged and filled-down values included.
    QString cellText(int row, int column) const;
    bool isMended(int row, int column) const;
    /// Findings of a row with their cells; the reason first where it is held back.
    Findings findings(int row) const;
    bool isHeldBack(int row) const;
    /// The code why it is held back: id_lost_to_float, id_bad_date, id_bad_checksum before all others.
    QString reason(int row) const;
    QList<int> heldBackRows() const;
    /// Who of the office has the row's name and the digits that are left of its number; to be put in by setCell().
    QList<LikelyPerson> likelyPeople(int row) const;
    /// All findings together, held-back ones first, then by number.
    QList<FindingGroup> findingGroups() const;
    /// Findings of all rows in the order of the file, and those of the sheets (skipped rows).
    Findings allFindings() const;
    const Findings &sheetFindings() const;
    /// The row as it would be kept, in the order of targets().
    QList<KeptValue> kept(int row) const;
    /// Mends a cell in place; only what depends on it is checked again. plan() is to be run again.
    void setCell(int row, int column, const QString &text);
    void resetCell(int row, int column);

    /// Holds the rows against the office file. Nothing is written.
    Status plan(Progress &progress);
    bool isPlanned() const;
    ImportCounts counts() const;
    RowFate fate(int row) const;
    const QList<RowDifference> &differences() const;
    void choose(int difference, bool fromFile);
    void chooseAll(const QString &target, bool fromFile);
    const QList<MissingPerson> &missing() const;

    /// Writes everything as one deed import.resident. Cancelled or failed: the office file is as it was. An import that
    /// changes nothing writes nothing. Conflict: the office changed since plan() in a way that touches this; plan again.
    Result<ImportCounts> execute(Progress &progress);

    /// The held-back rows with their original columns, faulty cells marked, the reason beside each; can be opened here
    /// again after mending.
    Status saveHeldBack(const QString &path) const;

private:
    struct Private;
    class Writer;
    std::unique_ptr<Private> d;
};

/// What `allpost import resident` was asked to do.
struct ImportCommand
{
    QString input = {};
    QString mapping = {};     ///< path of a JSON mapping, or empty
    QString findings = {};    ///< path of a spreadsheet for the held-back rows, or empty
    RosterImport::Options options = {};
    OpenOptions how = {};
};

struct ImportOutcome
{
    ImportCounts counts = {};
    Findings findings = {};

    /// {"read","added","updated","unchanged","held_back","households_added","findings":[{"sheet","row","field","code","message"}]}
    QJsonObject toJson() const;
};

/// The whole flow without a window: proposals are taken as they are, differing values stay.
Result<ImportOutcome> importCommand(Store &store, const ImportCommand &command, Progress &progress);

} // namespace Allpost
