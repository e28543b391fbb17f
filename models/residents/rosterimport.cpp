// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimport.h"

#include "models/residents/rosterimportdata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

} // namespace

RosterImport::RosterImport(Store &store) : RosterImport(store, Options{}) {}
RosterImport::RosterImport(Store &store, const Options &options) : d(std::make_unique<Private>(store, options)) {}
RosterImport::~RosterImport() = default;

const std::optional<TextLayout> &RosterImport::textLayout() const { return d->layout; }
QString RosterImport::fileName() const { return QFileInfo(d->path).fileName(); }
int RosterImport::hiddenSheets() const { return d->hiddenSheets; }
int RosterImport::hiddenRows() const { return d->options.hiddenRows ? 0 : d->hiddenRows; }
const QList<ImportSheet> &RosterImport::sheets() const { return d->sheets; }
QList<ImportTarget> RosterImport::targets() { return Roster::targets(); }
AddressReading::TwoParts RosterImport::twoParts() const { return d->twoParts; }
bool RosterImport::isTwoPartsUnsure() const { return d->isTwoPartsUnsure; }
QJsonObject RosterImport::mapping() const { return d->mapping(); }

void RosterImport::chooseSheet(int sheet, bool chosen)
{
    d->sheets[sheet].chosen = chosen;
    d->invalidate();
    d->makePlans();
}

void RosterImport::setTarget(int sheet, int column, const QString &target)
{
    const QString heading = headingKey(d->sheets.at(sheet).columns.at(column).heading);
    bool several = target.isEmpty();
    for (const ImportTarget &known : Roster::targets())
        several = several || (known.name == target && known.several);
    for (ImportSheet &other : d->sheets) {
        for (ColumnMapping &mapping : other.columns) {
            const bool isIt = other.index == d->sheets.at(sheet).index ? mapping.column == column
                                                                       : !heading.isEmpty() && headingKey(mapping.heading) == heading;
            if (isIt) {
                mapping.target = target;
                mapping.confidence = 1;
                mapping.by = ColumnMapping::By::Person;
            } else if (!several && mapping.target == target && other.index == d->sheets.at(sheet).index) {
                mapping.target.clear();
                mapping.by = ColumnMapping::By::Person;
            }
        }
    }
    d->invalidate();
    d->makePlans();
}

void RosterImport::setFillDown(int sheet, int column, bool fillDown)
{
    d->sheets[sheet].columns[column].fillDown = fillDown;
    d->invalidate();
    d->makePlans();
}

void RosterImport::setPlace(int sheet, const AddressReading &place)
{
    ImportSheet &changed = d->sheets[sheet];
    changed.place.estate = place.estate;
    changed.place.building = place.building;
    changed.place.stairwell = place.stairwell;
    d->invalidate();
    d->makePlans();
}

void RosterImport::setTwoParts(AddressReading::TwoParts meaning)
{
    d->twoParts = meaning;
    for (ImportSheet &sheet : d->sheets)
        sheet.place.twoParts = meaning;
    d->invalidate();
    d->makePlans();
}

void RosterImport::setTable(int sheet, int headerFirst, int headerLast, int firstRow, int lastRow)
{
    ImportSheet &changed = d->sheets[sheet];
    // A blank line is no row of the store: the next one inside counts.
    while (firstRow < lastRow && d->rows.indexOf(changed.index, firstRow) < 0)
        ++firstRow;
    while (lastRow > firstRow && d->rows.indexOf(changed.index, lastRow) < 0)
        --lastRow;
    changed.table.headerFirst = headerFirst;
    changed.table.headerLast = headerLast;
    changed.table.firstRow = firstRow;
    changed.table.lastRow = lastRow;
    changed.table.skipped.removeIf([&](int row) { return row < firstRow || row > lastRow; });
    changed.table.headings = headerFirst > 0 ? headingsOf(d->rows, changed.index, headerFirst, headerLast) : QStringList();
    changed.columns = proposeMapping(d->rows, changed.index, changed.table, Roster::targets());
    changed.chosen = true;
    d->proposeFillDown(changed);
    d->invalidate();
    d->makePlans();
}

Status RosterImport::setMapping(const QJsonObject &json)
{
    if (auto done = d->setMapping(json, ColumnMapping::By::Person); !done)
        return done;
    d->invalidate();
    d->makePlans();
    return {};
}

QString RosterImport::blocker() const
{
    bool any = false;
    for (const ImportSheet &sheet : d->sheets) {
        if (!sheet.chosen)
            continue;
        any = true;
        if (d->plans[size_t(sheet.index)].name < 0)
            return Words::tr("No column of sheet “%1” is the name. Say which one it is.").arg(sheet.name);
    }
    return any ? QString() : Words::tr("No sheet is chosen. Choose the one with the list of people.");
}

QJsonObject ImportOutcome::toJson() const
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{u"sheet"_s, finding.sheet}, {u"row"_s, finding.row}, {u"field"_s, finding.field},
                                {u"code"_s, finding.code}, {u"message"_s, finding.message}});
    }
    return {{u"read"_s, counts.read}, {u"added"_s, counts.added}, {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged}, {u"held_back"_s, counts.heldBack},
            {u"households_added"_s, counts.householdsAdded}, {u"findings"_s, list}};
}

} // namespace Allpost
