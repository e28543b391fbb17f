// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Printing a list to PDF: our composer, with everything it does (widths, pages counted, repaired text map, file in its
// place), beside QTextDocument filled by a cursor within an edit block. Arguments: [rows] [repeats].
#include "app/printing/pdf.h"
#include "tests/app/printing/sample.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cstdio>

using namespace Allpost;
using namespace Allpost::Printing;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double layout = 0;
    double paint = 0;
    int pages = 0;
    qint64 bytes = 0;

    double total() const { return layout + paint; }
};

double elapsed(QElapsedTimer &timer)
{
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return ms;
}

Run composer(const Printout &printout, const QString &path)
{
    Run run;
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    const auto document = PagedDocument::make(printout, {}, progress);
    run.layout = elapsed(timer);
    if (!document || !writePdf(**document, path, progress))
        qFatal("the composer failed");
    run.paint = elapsed(timer);
    run.pages = (*document)->pageCount();
    run.bytes = QFileInfo(path).size();
    return run;
}

Run textDocument(const PrintTable &table, const QString &path)
{
    Run run;
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextTableFormat format;
    format.setBorder(1);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    const int columns = int(table.columns.size());
    QTextTable *filled = cursor.insertTable(table.rowCount + 1, columns, format);
    for (int column = 0; column < columns; ++column)
        filled->cellAt(0, column).firstCursorPosition().insertText(table.columns[column].heading);
    for (int row = 0; row < table.rowCount; ++row) {
        const QStringList cells = table.row(row);
        for (int column = 0; column < columns; ++column)
            filled->cellAt(row + 1, column).firstCursorPosition().insertText(cells[column]);
    }
    cursor.endEditBlock();
    run.pages = document.pageCount();
    run.layout = elapsed(timer);
    document.print(&writer);
    run.paint = elapsed(timer);
    run.bytes = QFileInfo(path).size();
    return run;
}

Run median(QList<Run> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.total() < b.total(); });
    return runs[runs.size() / 2];
}

void print(const char *name, const Run &run)
{
    std::printf("%-30s layout %8.1f ms  pages to file %8.1f ms  total %8.1f ms  %4d pages  %5.2f ms a page  %6.2f MB\n", name,
                run.layout, run.paint, run.total(), run.pages, run.total() / std::max(run.pages, 1),
                double(run.bytes) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 13500;
    const int repeats = std::max(1, argc > 2 ? QByteArray(argv[2]).toInt() : 3);
    QTemporaryDir dir;
    const Printout printout = samplePrintout(rows);
    const PrintTable table = sampleTable(rows);

    QList<Run> ours;
    QList<Run> theirs;
    for (int i = 0; i < repeats; ++i) {
        ours.append(composer(printout, dir.filePath(u"composer.pdf"_s)));
        theirs.append(textDocument(table, dir.filePath(u"document.pdf"_s)));
    }
    const Run own = median(ours);
    const Run document = median(theirs);
    std::printf("a list of %d rows x 7 columns as PDF, medians of %d\n", rows, repeats);
    print("composer", own);
    print("QTextDocument, edit block", document);
    std::printf("%-30s %.1f x faster (wanted: 5 x)\n", "composer", document.total() / own.total());
    return 0;
}
