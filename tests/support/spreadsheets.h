// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetfile.h"
#include "tests/support/costtimer.h"

#include <minizip/zip.h>

#include <QBuffer>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <utility>

/// Spreadsheets made in tests: zips of hand-written parts, and what a reader gives back as plain lists.
namespace AllpostTest {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

inline QByteArray zipOf(const Parts &parts, int level = 6)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("made.zip")));
    zipFile zip = zipOpen64(path.constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : parts) {
        zipOpenNewFileInZip(zip, name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                            level);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workbook of hand-written parts; each part can be replaced before bytes() is called.
struct Workbook {
    QByteArray sheet = {};      ///< content of sheetData
    QByteArray beforeData = {}; ///< cols, dimension
    QByteArray afterData = {};  ///< mergeCells
    QByteArray strings = {};    ///< the si elements; empty = no such part
    QByteArray styles = {};     ///< numFmts and cellXfs; empty = no such part
    QByteArray workbookProperties = {};
    QByteArray sheetState = {};
    QByteArray nameSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Parts more = {};

    Parts parts() const
    {
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        Parts list;
        list.append(
            {"[Content_Types].xml",
             head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"});
        list.append({"_rels/.rels", head + "<Relationships xmlns=\"" + package +
                                        "\"><Relationship Id=\"rId1\" Type=\"" + relationships +
                                        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
        list.append({"xl/workbook.xml", head + "<workbook xmlns=\"" + nameSpace + "\" xmlns:r=\"" +
                                            relationships + "\">" + workbookProperties +
                                            "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" " + sheetState +
                                            " r:id=\"rId1\"/></sheets></workbook>"});
        QByteArray targets = "<Relationship Id=\"rId1\" Type=\"" + relationships +
                             "/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
        if (!strings.isEmpty())
            targets += "<Relationship Id=\"rId2\" Type=\"" + relationships +
                       "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
        if (!styles.isEmpty())
            targets +=
                "<Relationship Id=\"rId3\" Type=\"" + relationships + "/styles\" Target=\"styles.xml\"/>";
        list.append({"xl/_rels/workbook.xml.rels",
                     head + "<Relationships xmlns=\"" + package + "\">" + targets + "</Relationships>"});
        list.append({"xl/worksheets/sheet1.xml", head + "<worksheet xmlns=\"" + nameSpace + "\">" +
                                                     beforeData + "<sheetData>" + sheet + "</sheetData>" +
                                                     afterData + "</worksheet>"});
        if (!strings.isEmpty())
            list.append(
                {"xl/sharedStrings.xml", head + "<sst xmlns=\"" + nameSpace + "\">" + strings + "</sst>"});
        if (!styles.isEmpty())
            list.append({"xl/styles.xml",
                         head + "<styleSheet xmlns=\"" + nameSpace + "\">" + styles + "</styleSheet>"});
        return list + more;
    }
    QByteArray bytes() const { return zipOf(parts()); }
};

/// The parts with one of them replaced.
inline Parts replaced(Parts parts, const QByteArray &name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == name)
            part.second = content;
    }
    return parts;
}

inline Parts without(Parts parts, const QByteArray &name)
{
    parts.removeIf([&](const auto &part) { return part.first == name; });
    return parts;
}

inline Allpost::Result<std::unique_ptr<Allpost::SheetFile>>
openBytes(const QByteArray &bytes, const Allpost::OpenOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return Allpost::SheetFile::open(std::move(buffer), QStringLiteral("made"), options);
}

/// A cell as it was read, kept.
struct Kept {
    Allpost::CellView::Kind kind = Allpost::CellView::Kind::Empty;
    QString text = {};
    double number = 0;
    int notes = 0;
};

struct KeptRow {
    int number = 0;
    bool hidden = false;
    QList<Kept> cells = {};

    Kept at(int column) const { return column < cells.size() ? cells[column] : Kept(); }
    QStringList texts() const
    {
        QStringList list;
        for (const Kept &cell : cells)
            list.append(cell.text);
        return list;
    }
};

struct Reading {
    Allpost::Status status = {};
    QList<KeptRow> rows = {};

    QList<QStringList> texts() const
    {
        QList<QStringList> list;
        for (const KeptRow &row : rows)
            list.append(row.texts());
        return list;
    }
};

inline Reading readAll(Allpost::SheetFile &file, int sheet = 0)
{
    Reading reading;
    Allpost::Progress progress;
    reading.status = file.read(
        sheet,
        [&](const Allpost::RowView &row) {
            KeptRow kept{row.number, row.hidden, {}};
            for (const auto &cell : row.cells)
                kept.cells.append({cell.kind,
                                   QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())),
                                   cell.number, cell.notes});
            reading.rows.append(kept);
            return true;
        },
        progress);
    return reading;
}

inline Reading readBytes(const QByteArray &bytes, const Allpost::OpenOptions &options = {})
{
    auto file = openBytes(bytes, options);
    if (!file)
        return {file.error(), {}};
    return readAll(**file);
}

} // namespace AllpostTest
