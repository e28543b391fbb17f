// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"

#include "models/residents/finder.h"
#include "models/residents/sample.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption office()
{
    return {u"office"_s, tr("The office file."), u"FILE"_s};
}

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
        return Error{ErrorCode::Invalid, tr("new takes --office FILE and --community NAME."), {}};
    const QString worker = call.has(u"worker"_s) ? call.value(u"worker"_s) : tr("Worker 1");
    auto store = Store::create(call.value(u"office"_s), {call.value(u"community"_s), worker, call.value(u"desk"_s)});
    if (!store)
        return store.error();
    call.answer({{u"office"_s, (*store)->path()}, {u"desk"_s, (*store)->deskLetter()}}, tr("Made: %1").arg((*store)->path()));
    return 0;
}

Result<int> runSample(CommandCall &call)
{
    if (!call.has(u"office"_s))
        return Error{ErrorCode::Invalid, tr("Say which office: --office FILE."), {}};
    auto households = call.number(u"households"_s, 900, 1, 1000000);
    auto seed = call.number(u"seed"_s, 1, 0, 0xffffffffLL);
    auto months = call.number(u"months"_s, 0, 0, 240);
    if (!households || !seed || !months)
        return (!households ? households : !seed ? seed : months).error();
    auto store = Store::create(call.value(u"office"_s), {tr("Changqing sample community"), tr("Liu Min")});
    if (!store)
        return store.error();
    SampleOptions options;
    options.households = int(*households);
    options.seed = quint32(*seed);
    Progress progress([&](qint64 done, qint64 total, const QString &step) { call.progress(step, done, total); });
    auto people = fillSample(**store, options, progress);
    if (!people)
        return people.error();
    call.answer({{u"office"_s, (*store)->path()}, {u"households"_s, *households}, {u"residents"_s, *people}},
                tr("Made: %1 with %2 invented people").arg((*store)->path(), QLocale().toString(*people)));
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
                tr("%1 people").arg(QLocale().toString(found.total)));
    return 0;
}

} // namespace

const std::vector<Verb> &CommandLine::verbs()
{
    static const std::vector<Verb> all{
        {u"new"_s, tr("makes an empty office"), {},
         {office(), {u"community"_s, tr("Name of the community."), u"NAME"_s}, {u"worker"_s, tr("Name of the first worker."), u"NAME"_s},
          {u"desk"_s, tr("Name of this desk."), u"NAME"_s}},
         runNew},
        {u"sample"_s, tr("makes a sample office of invented people"), {},
         {office(), {u"households"_s, tr("How many households (900)."), u"N"_s}, {u"seed"_s, tr("The same seed gives the same people (1)."), u"S"_s},
          {u"months"_s, tr("Months of history, as later capabilities need them."), u"M"_s}},
         runSample},
        {u"find"_s, tr("finds people"), {u"TEXT"_s}, {office(), {u"limit"_s, tr("How many to show (50); the total is exact."), u"N"_s}}, runFind},
    };
    return all;
}

} // namespace Allpost
