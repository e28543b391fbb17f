// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// What bringing in a roster costs, from "Import" pressed to committed (reading, findings, households, journal, indexes),
// beside unzip + expat + raw prepared inserts of the same rows into one flat table. Arguments: [rows] [runs].
#include "models/exchange/sheetwriter.h"
#include "models/residents/idnumber.h"
#include "models/residents/rosterimport.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <expat.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unzip.h>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 16;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(Status status)
{
    if (!status)
        qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().detail));
}

QString number(int i)
{
    // Each of 30,000 birthdays is used again with another sequence number, so that no two numbers are equal.
    const QDate birth = QDate(1940, 1, 1).addDays(qint64((quint64(i) * 7919u) % 30000u));
    const int sequence = i / 30000 * 37 % 1000;
    static const QString regions[] = {u"230602"_s, u"230603"_s, u"230604"_s, u"230203"_s, u"230903"_s};
    const QString first = regions[i % 5] + birth.toString(u"yyyyMMdd"_s) + QString::number(sequence).rightJustified(3, u'0');
    return first + idCheckCharacter(first);
}

/// People of invented names, one a row, two or three behind a door.
void writeRoster(const QString &path, int rows)
{
    auto writer = must(SheetWriter::create(path));
    QList<SheetColumn> heads;
    for (const QString &title : {u"姓名"_s, u"性别"_s, u"身份证号"_s, u"出生日期"_s, u"与户主关系"_s, u"民族"_s, u"文化程度"_s, u"政治面貌"_s, u"婚姻状况"_s,
                                 u"联系电话"_s, u"工作单位"_s, u"小区"_s, u"楼号"_s, u"单元"_s, u"室"_s, u"人员类别"_s})
        heads << SheetColumn{title};
    must(writer->addSheet(u"花名册"_s, heads));
    static const QString groups[] = {u"低保"_s, u"残疾"_s, u"退役军人"_s, u"独居老人"_s, u"失独家庭"_s, u"流动人口"_s};
    int door = 0;
    int left = 0;
    for (int i = 0; i < rows; ++i) {
        const bool isHead = left == 0;
        if (isHead) {
            ++door;
            left = 2 + (door % 5 != 0 ? 1 : 0);
        }
        --left;
        const QString id = number(i);
        const int room = door % 12;
        const QStringList cells{
            QString(QChar(u'王' + i % 20)) + QChar(u'一' + i % 997) + QChar(u'丁' + i % 1999), id[16].digitValue() % 2 ? u"男"_s : u"女"_s, id,
            id.mid(6, 4) + u'-' + id.mid(10, 2) + u'-' + id.mid(12, 2), isHead ? u"户主"_s : left ? u"妻"_s : u"子"_s, i % 9 ? u"汉族"_s : u"满族"_s,
            i % 3 ? u"初中"_s : u"大专"_s, i % 7 ? u"群众"_s : u"中共党员"_s, i % 4 ? u"已婚"_s : u"未婚"_s,
            u"138%1"_s.arg((quint64(i) * 7919u) % 100000000u, 8, 10, QChar(u'0')), u"采油一厂第%1作业区"_s.arg(i % 40),
            u"%1花园"_s.arg(QChar(u'东' + door / 12000)), QString::number(door / 120 % 100 + 1), QString::number(door / 12 % 10 + 1),
            QString::number((room / 2 + 1) * 100 + room % 2 + 1), i % 11 ? QString() : groups[i % 6]};
        must(writer->addRow(cells));
    }
    must(writer->finish());
}

qint64 memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(what);
    return at < 0 ? 0 : all.mid(at + qsizetype(strlen(what)) + 1).trimmed().split(' ').first().toLongLong() * 1024;
}

void resetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// The limit: a streaming unzip into expat, cells bound as they come.
struct Raw
{
    sqlite3_stmt *insert = nullptr;
    XML_Parser parser = nullptr;
    std::string text;
    std::vector<std::string> strings;
    std::string cells[columns];
    int column = 0;
    bool inValue = false;
    bool isShared = false;
    bool isStrings = false;
    qint64 rows = 0;

    static void XMLCALL start(void *user, const char *name, const char **attributes)
    {
        auto &raw = *static_cast<Raw *>(user);
        if (!strcmp(name, "c")) {
            raw.isShared = false;
            for (int i = 0; attributes[i]; i += 2) {
                if (!strcmp(attributes[i], "r")) {
                    int c = 0;
                    for (const char *p = attributes[i + 1]; *p >= 'A'; ++p)
                        c = c * 26 + (*p - 'A' + 1);
                    raw.column = c - 1;
                } else if (!strcmp(attributes[i], "t")) {
                    raw.isShared = !strcmp(attributes[i + 1], "s");
                }
            }
        } else if (!strcmp(name, "v") || !strcmp(name, "t")) {
            raw.inValue = true;
            raw.text.clear();
        }
    }
    static void XMLCALL text_(void *user, const char *s, int length)
    {
        auto &raw = *static_cast<Raw *>(user);
        if (raw.inValue)
            raw.text.append(s, size_t(length));
    }
    static void XMLCALL end(void *user, const char *name)
    {
        auto &raw = *static_cast<Raw *>(user);
        if (!strcmp(name, "v") || !strcmp(name, "t")) {
            raw.inValue = false;
            if (raw.isStrings)
                raw.strings.push_back(raw.text);
            else if (raw.column < columns)
                raw.cells[raw.column] = raw.isShared ? raw.strings[size_t(std::stoul(raw.text))] : raw.text;
        } else if (!strcmp(name, "row")) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_text(raw.insert, i + 1, raw.cells[i].data(), int(raw.cells[i].size()), SQLITE_STATIC);
            sqlite3_step(raw.insert);
            sqlite3_reset(raw.insert);
            for (std::string &cell : raw.cells)
                cell.clear();
            ++raw.rows;
        }
    }

    void parse(unzFile zip, const char *part, bool strings_)
    {
        if (unzLocateFile(zip, part, 1) != UNZ_OK)
            return;
        isStrings = strings_;
        unzOpenCurrentFile(zip);
        parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, text_);
        int got = 1;
        while (got > 0) {
            void *buffer = XML_GetBuffer(parser, 1 << 16);
            got = unzReadCurrentFile(zip, buffer, 1 << 16);
            XML_ParseBuffer(parser, got, got == 0);
        }
        XML_ParserFree(parser);
        unzCloseCurrentFile(zip);
    }
};

/// Processor time of all threads: what the work costs whoever else uses the machine.
double processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/// The same of the calling thread alone: what would be waited for with a core free for the helpers.
double threadTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

struct Cost { double wall = 0, processor = 0; };

Cost runRaw(const QString &file, const QString &database)
{
    const double before = processorTime();
    QElapsedTimer timer;
    timer.start();
    sqlite3 *db = nullptr;
    sqlite3_open(database.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536;"
                     "CREATE TABLE flat (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    Raw raw;
    sqlite3_prepare_v2(db, "INSERT INTO flat VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &raw.insert, nullptr);
    unzFile zip = unzOpen64(file.toUtf8().constData());
    raw.parse(zip, "xl/sharedStrings.xml", true);
    raw.parse(zip, "xl/worksheets/sheet1.xml", false);
    unzClose(zip);
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_finalize(raw.insert);
    sqlite3_close(db);
    return {double(timer.nsecsElapsed()) / 1e9, processorTime() - before};
}

struct Steps { double open = 0, analyse = 0, check = 0, plan = 0, write = 0, processor = 0, thread = 0; double all() const { return open + analyse + check + plan + write; } qint64 peak = 0; };

Steps runImport(const QString &file, Store &store, int expected)
{
    resetPeak();
    const qint64 before = memory("VmRSS:");
    Steps steps;
    const double cpuBefore = processorTime();
    const double threadBefore = threadTime();
    double cpuLast = cpuBefore;
    QElapsedTimer timer;
    Progress progress;
    RosterImport import(store);
    auto lap = [&](double &into) {
        into = double(timer.nsecsElapsed()) / 1e9;
        const double cpu = processorTime();
        std::printf("  [%.2f s of processor, %.0f MB]", cpu - cpuLast, double(memory("VmRSS:") - before) / 1e6);
        cpuLast = cpu;
        timer.restart();
    };
    timer.start();
    must(import.open(file, {}, progress));
    lap(steps.open);
    must(import.analyse(progress));
    lap(steps.analyse);
    must(import.check(progress));
    lap(steps.check);
    must(import.plan(progress));
    lap(steps.plan);
    const ImportCounts counts = must(import.execute(progress));
    lap(steps.write);
    steps.peak = memory("VmHWM:") - before;
    steps.processor = processorTime() - cpuBefore;
    steps.thread = threadTime() - threadBefore;
    std::printf("\n");
    if (counts.read != expected)
        qFatal("read %lld of %d rows", counts.read, expected);
    std::printf("  read %lld added %lld unchanged %lld held back %lld households %lld\n", counts.read, counts.added, counts.unchanged, counts.heldBack,
                counts.householdsAdded);
    return steps;
}

void print(const char *what, const Steps &steps)
{
    std::printf("  %-22s %6.2f s = open %.2f + analyse %.2f + check %.2f + plan %.2f + write %.2f; peak memory %.0f MB\n", what, steps.all(), steps.open,
                steps.analyse, steps.check, steps.plan, steps.write, double(steps.peak) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 600'000;
    const int runs = argc > 2 ? atoi(argv[2]) : 1;
    QTemporaryDir dir;
    const QString file = dir.filePath(u"roster.xlsx"_s);
    writeRoster(file, rows);
    std::printf("import of %d rows, xlsx of %.1f MB, %d run(s)\n", rows, double(QFile(file).size()) / 1e6, runs);
    std::vector<double> raws, imports, rawCosts, importCosts, threads;
    for (int run = 0; run < runs; ++run) {
        const Cost limit = runRaw(file, dir.filePath(u"raw%1.db"_s.arg(run)));
        raws.push_back(limit.wall);
        rawCosts.push_back(limit.processor);
        QFile::remove(dir.filePath(u"raw%1.db"_s.arg(run)));
        auto store = must(Store::create(dir.filePath(u"office%1.allpost"_s.arg(run)), {u"创新社区"_s, u"刘敏"_s}));
        const Steps first = runImport(file, *store, rows);
        print("import, new office", first);
        imports.push_back(first.all());
        importCosts.push_back(first.processor);
        threads.push_back(first.thread);
        if (run == runs - 1)
            print("the same again", runImport(file, *store, rows));
    }
    auto median = [](std::vector<double> &all) {
        std::ranges::sort(all);
        return all[all.size() / 2];
    };
    const double raw = median(raws);
    const double own = median(imports);
    std::printf("  unzip + expat + raw inserts %6.2f s; import %.2f s = %.2f x (at most 2.5)\n", raw, own, own / raw);
    std::printf("  processor time              %6.2f s; import %.2f s = %.2f x\n", median(rawCosts), median(importCosts), median(importCosts) / median(rawCosts));
    std::printf("  of the first thread         %6.2f s; import %.2f s = %.2f x\n", median(rawCosts), median(threads), median(threads) / median(rawCosts));
    return 0;
}
