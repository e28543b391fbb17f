// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include "models/store/statement.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Roster;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

constexpr int addressSamples = 400;

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

bool isOfHousehold(QStringView target)
{
    static const QStringView all[] = {HeadTarget, HouseholdTarget, SerialTarget, AddressTarget, EstateTarget, BuildingTarget, StairwellTarget, RoomTarget};
    return std::find(std::begin(all), std::end(all), target) != std::end(all);
}

int columnOf(const ImportSheet &sheet, QStringView target)
{
    for (const ColumnMapping &column : sheet.columns) {
        if (column.target == target)
            return column.column;
    }
    return -1;
}

} // namespace

Status RosterImport::open(const QString &path, const OpenOptions &how, Progress &progress)
{
    d->path = path;
    d->rows.clear();
    d->sheets.clear();
    d->invalidate();
    auto file = SheetFile::open(path, how);
    if (!file)
        return file.error();
    d->file = std::move(*file);
    d->layout = d->file->textLayout();
    const auto read = d->readSheets(progress);
    d->file.reset(); // with the strings of the whole workbook; all that counts is in the rows now
    return read;
}

Status RosterImport::Private::readSheets(Progress &progress)
{
    hiddenSheets = hiddenRows = 0;
    const auto &found = file->sheets();
    for (size_t i = 0; i < found.size(); ++i) {
        ImportSheet sheet;
        sheet.index = int(i);
        sheet.name = found[i].name;
        sheet.hidden = found[i].hidden;
        sheets << sheet;
        if (sheet.hidden && !options.hiddenSheets) {
            ++hiddenSheets;
            continue;
        }
        progress.report(0, 0, Words::tr("Reading sheet “%1”").arg(sheet.name));
        if (auto read = rows.load(*file, int(i), progress); !read)
            return read;
        sheets.last().hiddenRows = file->sheets()[i].hiddenRows;
        hiddenRows += sheets.last().hiddenRows;
    }
    return {};
}

Status RosterImport::analyse(Progress &progress)
{
    d->invalidate();
    d->sheetFindings.clear();
    if (auto done = d->loadAliases(); !done)
        return done;
    const QList<ImportTarget> targets = Roster::targets();
    bool any = false;
    for (ImportSheet &sheet : d->sheets) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Words::tr("The import was stopped. Nothing was written."), {}};
        sheet.chosen = false;
        if (sheet.hidden && !d->options.hiddenSheets)
            continue;
        sheet.table = findTable(d->rows, sheet.index, targets);
        sheet.columns = sheet.table.firstRow ? proposeMapping(d->rows, sheet.index, sheet.table, targets) : QList<ColumnMapping>();
        // Names and one thing that tells people apart make a roster; a sheet of notes or totals has neither.
        const bool hasOther = columnOf(sheet, u"id_number") >= 0 || columnOf(sheet, u"birth_date") >= 0 || columnOf(sheet, u"phone") >= 0
            || columnOf(sheet, AddressTarget) >= 0 || columnOf(sheet, RoomTarget) >= 0 || columnOf(sheet, RelationTarget) >= 0;
        sheet.chosen = columnOf(sheet, u"name") >= 0 && hasOther;
        any = any || sheet.chosen;
        if (sheet.chosen)
            d->proposeFillDown(sheet);
    }
    // Numbers without a known column of names: the person can say which one it is.
    for (ImportSheet &sheet : d->sheets) {
        if (any || columnOf(sheet, u"id_number") < 0)
            continue;
        sheet.chosen = true;
        d->proposeFillDown(sheet);
    }
    any = any || std::any_of(d->sheets.cbegin(), d->sheets.cend(), [](const ImportSheet &sheet) { return sheet.chosen; });
    if (!any)
        return Error{ErrorCode::Invalid, Words::tr("No sheet of this file holds a list of people with a column of names. Look whether it is the right file."), {}};
    d->proposePlaces();
    d->learnAddresses();
    d->makePlans();
    d->proposed = d->mapping();
    d->applyRemembered();
    d->makePlans();
    return {};
}

void RosterImport::Private::proposeFillDown(ImportSheet &sheet)
{
    const bool tellsHouseholds = columnOf(sheet, RelationTarget) >= 0 || columnOf(sheet, SerialTarget) >= 0 || columnOf(sheet, HeadTarget) >= 0;
    for (ColumnMapping &column : sheet.columns) {
        if (!isOfHousehold(column.target))
            continue;
        int looked = 0;
        int empty = 0;
        int merged = 0;
        const int first = rows.indexOf(sheet.index, sheet.table.firstRow);
        for (int i = first; i >= 0 && i < rows.size() && rows.sheet(i) == sheet.index && rows.number(i) <= sheet.table.lastRow && looked < 500; ++i) {
            ++looked;
            const MergedRange *range = rows.mergedAt(i, column.column);
            merged += range && range->lastRow > range->firstRow ? 1 : 0;
            empty += rows.cell(i, column.column).isEmpty() ? 1 : 0;
        }
        column.fillDown = merged > 0 || (tellsHouseholds && empty * 7 > looked && empty < looked);
        if (column.fillDown) {
            Finding told = Finding::note(u"filled_down"_s, Words::tr("“%1” stands once for a whole household; the rows below take it over.").arg(column.heading));
            told.sheet = sheet.name;
            told.column = column.column;
            told.field = column.target;
            sheetFindings << told;
        }
    }
    for (const int skipped : std::as_const(sheet.table.skipped)) {
        Finding told = Finding::note(u"row_skipped"_s, Words::tr("This row holds totals or signatures and was left out."));
        told.sheet = sheet.name;
        told.row = skipped;
        sheetFindings << told;
    }
}

void RosterImport::Private::proposePlaces()
{
    for (ImportSheet &sheet : sheets) {
        if (!sheet.chosen)
            continue;
        AddressReading byTitle = readAddressTitle(sheet.table.title, estates);
        const AddressReading byName = readAddressTitle(sheet.name, estates);
        // The sheet's name counts more for the building, the title more for the estate.
        if (!byName.building.isEmpty())
            byTitle.building = byName.building;
        if (byTitle.estate.isEmpty())
            byTitle.estate = byName.estate;
        if (columnOf(sheet, BuildingTarget) >= 0)
            byTitle.building.clear();
        if (columnOf(sheet, EstateTarget) >= 0)
            byTitle.estate.clear();
        sheet.place = byTitle;
    }
}

void RosterImport::Private::learnAddresses()
{
    isTwoPartsUnsure = false;
    QStringList learnt = estates;
    for (ImportSheet &sheet : sheets) {
        const int column = columnOf(sheet, AddressTarget);
        if (!sheet.chosen || column < 0)
            continue;
        QStringList samples;
        const int first = rows.indexOf(sheet.index, sheet.table.firstRow);
        const int last = rows.indexOf(sheet.index, sheet.table.lastRow);
        const int step = std::max(1, (last - first) / (addressSamples * 2));
        for (int i = first; i >= 0 && i <= last && samples.size() < addressSamples; i += step) {
            const CellView cell = rows.cell(i, column);
            if (cell.kind == CellView::Kind::Text)
                samples << textOf(cell);
        }
        AddressReading known = sheet.place;
        known.estates = learnt;
        const AddressSplit split = proposeAddressSplit(samples, known);
        for (const QString &estate : split.reading.estates) {
            if (!learnt.contains(estate))
                learnt << estate;
        }
        isTwoPartsUnsure = isTwoPartsUnsure || split.isTwoPartsUnsure;
        twoParts = split.reading.twoParts;
        if (region.isEmpty())
            region = split.reading.region;
    }
    for (ImportSheet &sheet : sheets) {
        sheet.place.estates = learnt;
        sheet.place.region = region;
        sheet.place.twoParts = twoParts;
    }
}

Status RosterImport::Private::loadAliases()
{
    auto db = store.connect();
    if (!db)
        return db.error();
    officeWords = {};
    // As kept for the worker at the desk: this runs beside the thread of the store.
    auto unseen = Query::run(*db, u"SELECT care_group FROM unseen_group"_s);
    if (!unseen)
        return unseen.error();
    while (unseen->next())
        officeWords.unseenGroups << unseen->text(0);
    Statement own(*db, u"SELECT list, word, code, keep_word FROM code_alias"_s);
    while (true) {
        auto more = own.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        officeWords.aliases[own.text(0)].insert(own.text(1), own.text(2) + (own.number(3) ? u"~"_s : QString()));
    }
    // The office's own care groups are known words too.
    Statement ownGroups(*db, u"SELECT DISTINCT care_group FROM care_group WHERE substr(care_group, 1, 1) = '~'"_s);
    while (true) {
        auto more = ownGroups.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        officeWords.aliases[u"care_group"_s].insert(ownGroups.text(0).sliced(1), ownGroups.text(0));
    }
    estates.clear();
    Statement names(*db, u"SELECT name FROM estate ORDER BY key"_s);
    while (true) {
        auto more = names.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        estates << names.text(0);
    }
    return {};
}

QString RosterImport::Private::fingerprint() const
{
    for (const ImportSheet &sheet : sheets) {
        if (sheet.chosen && !sheet.table.headings.isEmpty())
            return headingFingerprint(sheet.table.headings);
    }
    return {};
}

QJsonObject RosterImport::Private::mapping() const
{
    SavedMapping saved;
    for (const ImportSheet &sheet : sheets) {
        if (!sheet.chosen)
            continue;
        const SavedMapping of = SavedMapping::of(sheet.columns);
        for (auto it = of.targets.begin(); it != of.targets.end(); ++it)
            saved.targets.insert(it.key(), it.value());
        for (const QString &heading : of.fillDown) {
            if (!saved.fillDown.contains(heading))
                saved.fillDown << heading;
        }
    }
    static const QString meanings[] = {u"building-room"_s, u"stairwell-room"_s, u"building-stairwell"_s};
    saved.more.insert(u"two_parts"_s, meanings[int(twoParts)]);
    return saved.toJson();
}

Status RosterImport::Private::setMapping(const QJsonObject &json, ColumnMapping::By by)
{
    auto saved = SavedMapping::fromJson(json);
    if (!saved)
        return saved.error();
    for (auto it = saved->targets.begin(); it != saved->targets.end(); ++it) {
        const QList<ImportTarget> known = Roster::targets();
        const bool isKnown = it.value().isEmpty()
            || std::any_of(known.begin(), known.end(), [&](const ImportTarget &target) { return target.name == it.value(); });
        if (!isKnown)
            return Error{ErrorCode::Invalid, Words::tr("The mapping sends “%1” to “%2”, which is nothing a resident has.").arg(it.key(), it.value()), {}};
    }
    const QString meaning = saved->more.value("two_parts"_L1).toString();
    if (meaning == u"stairwell-room")
        twoParts = AddressReading::TwoParts::StairwellRoom;
    else if (meaning == u"building-stairwell")
        twoParts = AddressReading::TwoParts::BuildingStairwell;
    else if (meaning == u"building-room")
        twoParts = AddressReading::TwoParts::BuildingRoom;
    for (ImportSheet &sheet : sheets) {
        saved->applyTo(sheet.columns, by);
        sheet.place.twoParts = twoParts;
        // A kept mapping may name an estate or building for sheets that do not say theirs.
        if (sheet.place.estate.isEmpty())
            sheet.place.estate = saved->more.value("estate"_L1).toString();
        if (sheet.place.building.isEmpty())
            sheet.place.building = saved->more.value("building"_L1).toString();
    }
    return {};
}

void RosterImport::Private::applyRemembered()
{
    const QString print = fingerprint();
    auto db = store.connect();
    if (print.isEmpty() || !db)
        return;
    Statement found(*db, u"SELECT mapping FROM import_mapping WHERE fingerprint = ? ORDER BY key DESC"_s);
    found.bind(1, print);
    const auto row = found.step();
    if (!row || !*row)
        return;
    // What cannot be read any more is passed over: the proposal stands.
    const auto applied = setMapping(QJsonDocument::fromJson(found.text(0).toUtf8()).object(), ColumnMapping::By::Remembered);
    Q_UNUSED(applied)
}

void RosterImport::Private::makePlans()
{
    plans.clear();
    plans.resize(size_t(sheets.size()));
    for (ImportSheet &sheet : sheets) {
        plans[size_t(sheet.index)] = SheetPlan::of(sheet.columns, sheet.place);
        plans[size_t(sheet.index)].isCsv = file && file->format() == SheetFile::Format::Csv;
        sheet.rows = 0;
        if (!sheet.chosen || !sheet.table.firstRow)
            continue;
        const int first = rows.indexOf(sheet.index, sheet.table.firstRow);
        const int last = rows.indexOf(sheet.index, sheet.table.lastRow);
        sheet.rows = first >= 0 && last >= first ? last - first + 1 - int(std::ranges::count_if(sheet.table.skipped, [&](int row) { return row >= sheet.table.firstRow && row <= sheet.table.lastRow; })) : 0;
    }
    reader.reset();
}

} // namespace Allpost
