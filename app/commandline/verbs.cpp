// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/areaverbs.h"

#include "app/printing/pdf.h"
#include "app/shell/scenes.h"
#include "models/access/readlog.h"
#include "models/residents/finder.h"
#include "models/residents/officestart.h"
#include "models/residents/residentlist.h"
#include "models/residents/rosterimport.h"
#include "models/residents/sample.h"
#include "models/store/backup.h"
#include "models/store/integrity.h"
#include "models/store/store.h"
#include "models/views/filter.h"
#include "models/views/listexport.h"
#include "models/views/listrows.h"
#include "models/workorders/orderimport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString nameOf(SearchField field)
{
    switch (field) {
    case SearchField::Name: return u"name"_s;
    case SearchField::FormerName: return u"former_name"_s;
    case SearchField::IdNumber: return u"id_number"_s;
    case SearchField::Phone: return u"phone"_s;
    case SearchField::Address: return u"address"_s;
    }
    return {};
}

Result<int> runNew(CommandCall &call)
{
    if (!call.has(u"office"_s) || call.value(u"community"_s).trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("new takes --office FILE and --community NAME."), {}};
    const QString worker = call.has(u"worker"_s) ? call.value(u"worker"_s) : Words::tr("Worker 1");
    auto store = Store::create(call.value(u"office"_s), {call.value(u"community"_s), worker, call.value(u"desk"_s)});
    if (!store)
        return store.error();
    if (auto views = OfficeStart::addUsual(**store); !views)
        return views.error();
    call.answer({{u"office"_s, (*store)->path()}, {u"desk"_s, (*store)->deskLetter()}}, Words::tr("Made: %1").arg((*store)->path()));
    return 0;
}

Result<int> runSample(CommandCall &call)
{
    if (!call.has(u"office"_s))
        return Error{ErrorCode::Invalid, Words::tr("Say which office: --office FILE."), {}};
    auto households = call.number(u"households"_s, 900, 1, 1000000);
    auto seed = call.number(u"seed"_s, 1, 0, 0xffffffffLL);
    auto months = call.number(u"months"_s, 6, 0, 240);
    auto orders = call.number(u"orders"_s, 400, 0, 1000000);
    if (!households || !seed || !months || !orders)
        return (!households ? households : !seed ? seed : !months ? months : orders).error();
    auto store = Store::create(call.value(u"office"_s), {Words::tr("Changqing sample community"), Words::tr("Liu Min")});
    if (!store)
        return store.error();
    if (auto views = OfficeStart::addUsual(**store); !views)
        return views.error();
    SampleOptions options;
    options.households = int(*households);
    options.seed = quint32(*seed);
    options.months = int(*months);
    options.orders = int(*orders);
    Progress progress([&](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto people = fillSample(**store, options, progress);
    if (!people)
        return people.error();
    call.answer({{u"office"_s, (*store)->path()}, {u"households"_s, *households}, {u"residents"_s, *people}, {u"orders"_s, *orders}},
                Words::tr("Made: %1 with %2 invented people").arg((*store)->path(), QLocale().toString(*people)));
    return 0;
}

Result<int> runFind(CommandCall &call)
{
    auto limit = call.number(u"limit"_s, 50, 1, 100000);
    if (!limit)
        return limit.error();
    auto store = call.office(false);
    if (!store)
        return store.error();
    ResidentFinder finder(**store);
    finder.load();
    finder.wait();
    QElapsedTimer timer;
    timer.start();
    const SearchResult found = finder.search(call.arguments().first(), int(*limit));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    auto lines = finder.lines(found.hits);
    if (!lines)
        return lines.error();
    QJsonArray results;
    for (const FoundResident &line : *lines) {
        auto id = (*store)->idOf(line.key);
        if (!id)
            return id.error();
        QJsonArray matched;
        for (const SearchMark &mark : line.marks)
            if (const QString name = nameOf(mark.field); !matched.contains(name))
                matched.append(name);
        results.append(QJsonObject{{u"id"_s, id->toString(QUuid::WithoutBraces)},
                                   {u"name"_s, line.name},
                                   {u"household"_s, line.household},
                                   {u"address"_s, line.address},
                                   {u"matched"_s, matched}});
        call.line(QStringList{line.name, line.address, line.household}.join(u'\t'));
    }
    call.answer({{u"total"_s, found.total}, {u"milliseconds"_s, milliseconds}, {u"results"_s, results}},
                Words::tr("%1 people").arg(QLocale().toString(found.total)));
    return 0;
}

Progress::Listener listener(CommandCall &call)
{
    return [&call](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); };
}

Status knownEntity(const QString &name)
{
    if (name == ResidentList::definition().name)
        return {};
    return Error{ErrorCode::Invalid, Words::tr("There is no list “%1”; there is: resident, and for import work_order.").arg(name), name};
}

/// A list of orders that another system exported.
Result<int> importOrders(CommandCall &call)
{
    auto store = call.office(true);
    if (!store)
        return store.error();
    Progress progress(listener(call));
    auto import = OrderImport::read((*store)->db(), (*store)->worker(), call.arguments().at(1), progress);
    if (!import)
        return import.error();
    const QJsonObject answer = import->toJson();
    auto counts = import->write(**store, progress);
    if (!counts)
        return counts.error();
    for (const OrderImportRow &row : import->rows())
        if (row.kind == OrderImportRow::Kind::HeldBack)
            call.line(Words::tr("Row %1: %2").arg(row.row).arg(row.why));
    for (const OrderTwins &twins : import->twins())
        call.line(Words::tr("%1 may be the same trouble as %2").arg(twins.number, twins.of));
    const QLocale locale;
    call.answer(answer, Words::tr("Read %1 · new %2 · changed %3 · unchanged %4 · held back %5")
                            .arg(locale.toString(counts->read), locale.toString(counts->added), locale.toString(counts->updated), locale.toString(counts->unchanged), locale.toString(counts->heldBack)));
    return 0;
}

Result<int> runImport(CommandCall &call)
{
    if (call.arguments().first() == WorkOrder::entity().name)
        return importOrders(call);
    if (auto known = knownEntity(call.arguments().first()); !known)
        return known.error();
    auto store = call.office(true);
    if (!store)
        return store.error();
    ImportCommand command;
    command.input = call.arguments().at(1);
    command.mapping = call.value(u"mapping"_s);
    command.findings = call.value(u"findings"_s);
    if (call.has(u"encoding"_s)) {
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE, TextEncoding::Gb18030, TextEncoding::Big5})
            if (encodingName(encoding).startsWith(call.value(u"encoding"_s), Qt::CaseInsensitive))
                command.how.encoding = encoding;
        if (!command.how.encoding)
            return Error{ErrorCode::Invalid, Words::tr("The encodings are UTF-8, UTF-16LE, UTF-16BE, GB18030 and Big5."), {}};
    }
    Progress progress(listener(call));
    auto done = importCommand(**store, command, progress);
    if (!done)
        return done.error();
    for (const Finding &finding : done->findings)
        call.line(Words::tr("%1, row %2: %3").arg(finding.sheet).arg(finding.row).arg(finding.message));
    const ImportCounts &counts = done->counts;
    const QLocale locale;
    call.answer(done->toJson(), Words::tr("Read %1 · new %2 · completed %3 · unchanged %4 · held back %5 · new households %6")
                                    .arg(locale.toString(counts.read), locale.toString(counts.added), locale.toString(counts.updated),
                                         locale.toString(counts.unchanged), locale.toString(counts.heldBack), locale.toString(counts.householdsAdded)));
    return 0;
}

/// The command line is in full and noted in the read log, unless --masked.
Result<int> runExport(CommandCall &call)
{
    if (auto known = knownEntity(call.arguments().first()); !known)
        return known.error();
    const QString path = call.value(u"out"_s);
    if (path.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Say where to: --out FILE.xlsx, .csv or .pdf."), {}};
    auto store = call.office(true);
    if (!store)
        return store.error();
    const ListDefinition &list = ResidentList::definition();
    const FilterLanguage language(list);
    auto filter = language.parse(call.value(u"filter"_s));
    if (!filter)
        return Error{ErrorCode::Invalid, filter.error().message, {}};
    const bool inFull = !call.has(u"masked"_s);
    const bool paper = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QDate today = QDate::currentDate();
    const QStringList columns = call.has(u"columns"_s) ? call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts) : paper ? list.usualColumns : ResidentList::exportColumns();
    for (const QString &column : columns)
        if (!list.find(column))
            return Error{ErrorCode::Invalid, Words::tr("There is no column “%1”.").arg(column), {}};
    auto rows = ListRows::all(**store, list, columns, language.compile(*filter, today), inFull, today);
    if (!rows)
        return rows.error();
    Progress progress(listener(call));
    if (paper) {
        Printout printout = Printout::list(Words::tr("Residents"), ListRows::printTable(*rows));
        printout.subtitle = language.describe(*filter);
        if (auto office = (*store)->office())
            printout.office = office->community;
        printout.worker = (*store)->workerName();
        printout.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
        if (auto written = Printing::writePdf(printout, {}, path, progress); !written)
            return written.error();
    } else if (auto written = ListExport::write(**rows, path, Words::tr("Residents"), progress); !written) {
        return written.error();
    }
    const int count = (*rows)->rowCount();
    if (inFull)
        if (auto noted = ReadLog::note(**store, {u"export"_s, 0, columns, Words::tr("command line"), count, 0, 0, {}}); !noted)
            return noted.error();
    call.answer({{u"rows"_s, count}}, Words::tr("%1 rows: %2").arg(QLocale().toString(count), path));
    return 0;
}

Result<int> runCheck(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    Progress progress(listener(call));
    auto report = Integrity::check((*store)->db(), progress);
    if (!report)
        return report.error();
    for (const QString &problem : report->problems)
        call.line(problem);
    call.answer({{u"ok"_s, report->ok()}, {u"problems"_s, QJsonArray::fromStringList(report->problems)}},
                report->ok() ? Words::tr("The file is sound: SQLite, links, journal and tables agree.") : Words::tr("The file is not sound; restore the last good backup to a new file."));
    return report->ok() ? 0 : 1;
}

Result<int> runDigest(CommandCall &call)
{
    auto store = call.office(false);
    if (!store)
        return store.error();
    Progress progress(listener(call));
    auto digest = Integrity::digest((*store)->db(), progress);
    if (!digest)
        return digest.error();
    call.answer({{u"digest"_s, *digest}}, *digest);
    return 0;
}

Result<int> runRebuild(CommandCall &call)
{
    auto store = call.office(true);
    if (!store)
        return store.error();
    Progress progress(listener(call));
    if (auto done = Integrity::rebuild(**store, progress); !done)
        return done.error();
    auto digest = Integrity::digest((*store)->db(), progress);
    if (!digest)
        return digest.error();
    call.answer({{u"digest"_s, *digest}}, Words::tr("All tables were made anew from the journal."));
    return 0;
}

Result<int> runBackup(CommandCall &call)
{
    auto store = call.office(true);
    if (!store)
        return store.error();
    Progress progress(listener(call));
    const QString folder = call.has(u"out"_s) ? call.value(u"out"_s) : Backup::folder(**store);
    auto made = Backup::make((*store)->db(), (*store)->path(), folder, Backup::Reason::ByHand, progress);
    if (!made)
        return made.error();
    if (auto kept = Backup::remember(**store, made->op); !kept)
        return kept.error();
    call.answer({{u"backup"_s, made->path}}, Words::tr("Kept and checked: %1").arg(made->path));
    return 0;
}

Result<int> runRestore(CommandCall &call)
{
    if (!call.has(u"office"_s))
        return Error{ErrorCode::Invalid, Words::tr("Say which office: --office FILE."), {}};
    Progress progress(listener(call));
    if (auto done = Backup::restore(call.arguments().first(), call.value(u"office"_s), progress); !done)
        return done.error();
    call.answer({{u"office"_s, call.value(u"office"_s)}}, Words::tr("Restored to a new file: %1").arg(call.value(u"office"_s)));
    return 0;
}

Result<int> runScreens(CommandCall &call)
{
    if (!call.has(u"office"_s) || !call.has(u"out"_s))
        return Error{ErrorCode::Invalid, Words::tr("screens takes --office FILE and --out FOLDER."), {}};
    Progress progress(listener(call));
    auto drawn = drawScreens(call.value(u"office"_s), call.value(u"out"_s), progress, call.value(u"only"_s));
    if (!drawn)
        return drawn.error();
    for (const QString &problem : drawn->problems)
        call.line(problem);
    call.answer({{u"pictures"_s, drawn->pictures}, {u"problems"_s, QJsonArray::fromStringList(drawn->problems)}},
                Words::tr("%1 pictures; %2 texts do not fit.").arg(drawn->pictures).arg(drawn->problems.size()));
    return 0;
}

} // namespace

QCommandLineOption officeOption()
{
    return {u"office"_s, Words::tr("The office file."), u"FILE"_s};
}

Result<QDate> dayOption(const CommandCall &call, const QString &option, QDate otherwise)
{
    if (!call.has(option))
        return otherwise;
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::Invalid, Words::tr("--%1 takes a date as 2026-03-01.").arg(option), {}};
    return day;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

Result<QJsonValue> idValue(const Store &store, Key key)
{
    if (!key)
        return QJsonValue();
    auto id = store.idOf(key);
    if (!id)
        return id.error();
    return QJsonValue(id->toString(QUuid::WithoutBraces));
}

const std::vector<Verb> &CommandLine::verbs()
{
    static const std::vector<Verb> all{
        {u"new"_s, Words::tr("makes an empty office"), {},
         {officeOption(), {u"community"_s, Words::tr("Name of the community."), u"NAME"_s}, {u"worker"_s, Words::tr("Name of the first worker."), u"NAME"_s},
          {u"desk"_s, Words::tr("Name of this desk."), u"NAME"_s}},
         runNew},
        {u"sample"_s, Words::tr("makes a sample office of invented people"), {},
         {officeOption(), {u"households"_s, Words::tr("How many households (900)."), u"N"_s}, {u"seed"_s, Words::tr("The same seed gives the same people (1)."), u"S"_s},
          {u"months"_s, Words::tr("Months of births, deaths, moves and visits to look back on (6)."), u"M"_s},
          {u"orders"_s, Words::tr("How many work orders (400)."), u"N"_s}},
         runSample},
        {u"find"_s, Words::tr("finds people"), {u"TEXT"_s}, {officeOption(), {u"limit"_s, Words::tr("How many to show (50); the total is exact."), u"N"_s}}, runFind},
        {u"import"_s, Words::tr("brings a spreadsheet in"), {u"ENTITY"_s, u"INPUT"_s},
         {officeOption(), {u"mapping"_s, Words::tr("Which column is which field, as JSON."), u"FILE"_s},
          {u"findings"_s, Words::tr("Where to save the rows held back, as a spreadsheet."), u"FILE"_s},
          {u"encoding"_s, Words::tr("Encoding of a text file; found out unless given."), u"NAME"_s}},
         runImport},
        {u"export"_s, Words::tr("writes a list to .xlsx, .csv or .pdf, in full and noted"), {u"ENTITY"_s},
         {officeOption(), {u"out"_s, Words::tr("Where to; the ending says what."), u"FILE"_s}, {u"filter"_s, Words::tr("A condition in the filter language."), u"EXPR"_s},
          {u"columns"_s, Words::tr("Names of columns, parted by commas."), u"NAMES"_s}, {u"masked"_s, Words::tr("Mask ID numbers, phones and the like.")}},
         runExport},
        {u"check"_s, Words::tr("checks the file: SQLite, links, journal, tables"), {}, {officeOption()}, runCheck},
        {u"digest"_s, Words::tr("hash over the contents, equal where the contents are equal"), {}, {officeOption()}, runDigest},
        {u"rebuild"_s, Words::tr("makes all tables anew from the journal"), {}, {officeOption()}, runRebuild},
        {u"backup"_s, Words::tr("keeps a checked copy"), {}, {officeOption(), {u"out"_s, Words::tr("Folder of the copy."), u"FOLDER"_s}}, runBackup},
        {u"restore"_s, Words::tr("makes a new office file from a backup"), {u"BACKUP"_s}, {officeOption()}, runRestore},
        {u"screens"_s, Words::tr("draws every screen to PNG"), {}, {officeOption(), {u"out"_s, Words::tr("Folder of the pictures."), u"FOLDER"_s},
          {u"only"_s, Words::tr("Only the screens whose name begins so."), u"NAME"_s}}, runScreens},
        populationVerb(),
        visitsVerb(),
        gridVerb(),
        departmentsVerb(),
        householdVerb(),
        papersVerb(),
        counterVerb(),
        reportVerb(),
        measuresVerb(),
        checkinVerb(),
        pointsVerb(),
    };
    return all;
}

} // namespace Allpost
