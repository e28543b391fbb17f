// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimportdata.h"

#include "models/exchange/sheetwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Roster;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::RosterImport)
};

} // namespace

Status RosterImport::saveHeldBack(const QString &path) const
{
    auto writer = SheetWriter::create(path);
    if (!writer)
        return writer.error();
    const bool oneSheet = path.endsWith(u".csv", Qt::CaseInsensitive);
    bool isOpen = false;
    for (const ImportSheet &sheet : std::as_const(d->sheets)) {
        QList<int> held;
        const QList<int> all = heldBackRows();
        for (const int row : all) {
            if (rowSheet(row) == sheet.index)
                held << row;
        }
        if (held.isEmpty())
            continue;
        // What the sheet's name or title said of the place would be lost; it gets columns of its own.
        const SheetPlan &plan = d->plans[size_t(sheet.index)];
        const bool addsEstate = plan.estate < 0 && plan.address < 0 && !sheet.place.estate.isEmpty();
        const bool addsBuilding = plan.building < 0 && plan.address < 0 && !sheet.place.building.isEmpty();
        const int count = int(sheet.columns.size());
        if (!isOpen || !oneSheet) {
            QList<SheetColumn> columns;
            for (const ColumnMapping &column : sheet.columns)
                columns << SheetColumn{column.heading.isEmpty() ? Words::tr("Column %1").arg(column.column + 1) : column.heading};
            if (addsEstate)
                columns << SheetColumn{u"小区"_s};
            if (addsBuilding)
                columns << SheetColumn{u"楼号"_s};
            columns << SheetColumn{Words::tr("Why it stayed back"), SheetColumn::As::Text, 48};
            if (auto done = (*writer)->addSheet(sheet.name, columns); !done)
                return done;
            isOpen = true;
        }
        for (const int row : std::as_const(held)) {
            QList<QByteArray> texts;
            for (int column = 0; column < count; ++column)
                texts << cellText(row, column).toUtf8();
            if (addsEstate)
                texts << sheet.place.estate.toUtf8();
            if (addsBuilding)
                texts << sheet.place.building.toUtf8();
            QStringList reasons;
            std::vector<int> marked;
            const Findings found = findings(row);
            for (const Finding &finding : found) {
                if (finding.weight != Finding::Weight::HoldBack)
                    continue;
                reasons << finding.message;
                if (finding.column >= 0)
                    marked.push_back(finding.column);
            }
            texts << Words::tr("Row %1: %2").arg(rowNumber(row)).arg(reasons.join(u' ')).toUtf8();
            std::vector<CellView> cells;
            for (const QByteArray &text : std::as_const(texts))
                cells.push_back(CellView::ofText({text.constData(), size_t(text.size())}));
            if (auto done = (*writer)->addRow(cells, marked); !done)
                return done;
        }
    }
    if (!isOpen) {
        if (auto done = (*writer)->addSheet(Words::tr("Held back"), {SheetColumn{Words::tr("No row stayed back")}}); !done)
            return done;
    }
    return (*writer)->finish();
}

Result<ImportOutcome> importCommand(Store &store, const ImportCommand &command, Progress &progress)
{
    RosterImport import(store, command.options);
    if (auto done = import.open(command.input, command.how, progress); !done)
        return done.error();
    if (auto done = import.analyse(progress); !done)
        return done.error();
    if (!command.mapping.isEmpty()) {
        QFile file(command.mapping);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, Words::tr("The file of the mapping cannot be read. Look whether its name is right."), file.errorString()};
        if (auto done = import.setMapping(QJsonDocument::fromJson(file.readAll()).object()); !done)
            return done.error();
    }
    if (auto done = import.check(progress); !done)
        return done.error();
    ImportOutcome outcome;
    outcome.findings = import.allFindings();
    if (!command.findings.isEmpty()) {
        if (auto done = import.saveHeldBack(command.findings); !done)
            return done.error();
    }
    if (auto done = import.plan(progress); !done)
        return done.error();
    auto counts = import.execute(progress);
    if (!counts)
        return counts.error();
    outcome.counts = *counts;
    return outcome;
}

} // namespace Allpost
