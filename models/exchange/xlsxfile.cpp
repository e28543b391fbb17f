// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlsxfile.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/xlsxsheet.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Error otherKind(const char *sentence)
{
    return {ErrorCode::Unreadable, QCoreApplication::translate("Exchange", sentence),
            u"zip of another kind"_s};
}

/// What a zip that is no .xlsx is.
Error refusal(ZipFile &zip)
{
    const QByteArray mimetype = zip.contains(u"mimetype"_s) ? zip.peek(u"mimetype"_s, 100) : QByteArray();
    if (mimetype.contains("opendocument.spreadsheet"))
        return otherKind(QT_TRANSLATE_NOOP("Exchange", "This is an OpenDocument spreadsheet (.ods): open it "
                                                       "in WPS or LibreOffice and save it as .xlsx."));
    if (zip.contains(u"xl/workbook.bin"_s))
        return otherKind(QT_TRANSLATE_NOOP(
            "Exchange",
            "This is a binary Excel workbook (.xlsb): open it in WPS or Excel and save it as .xlsx."));
    if (zip.contains(u"word/document.xml"_s) || mimetype.contains("opendocument.text"))
        return otherKind(QT_TRANSLATE_NOOP("Exchange", "This is a text document, not a spreadsheet: copy its "
                                                       "table into WPS or Excel and save it as .xlsx."));
    if (zip.contains(u"ppt/presentation.xml"_s))
        return otherKind(QT_TRANSLATE_NOOP(
            "Exchange", "These are presentation slides, not a spreadsheet. Choose the spreadsheet itself."));
    if (zip.contains(u"[Content_Types].xml"_s))
        return ExchangeErrors::damaged(u"no workbook part"_s);
    return otherKind(QT_TRANSLATE_NOOP(
        "Exchange",
        "This is a zip archive, not a spreadsheet: unpack it and choose the spreadsheet inside."));
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

} // namespace

Result<std::unique_ptr<SheetFile>> XlsxFile::open(std::unique_ptr<QIODevice> device)
{
    auto zip = ZipFile::open(std::move(device));
    if (!zip)
        return zip.error();
    std::unique_ptr<XlsxFile> file(new XlsxFile(std::move(*zip)));
    if (auto read = file->readWorkbook(); !read)
        return read.error();
    return file;
}

Status XlsxFile::readWorkbook()
{
    Relationships package{QString()};
    if (!m_zip->contains(u"_rels/.rels"_s))
        return refusal(*m_zip);
    if (auto read = package.parse(*m_zip, u"_rels/.rels"_s); !read)
        return read;
    QString part = package.partOf(u"officeDocument"_s);
    if (!part.startsWith("xl/"_L1, Qt::CaseInsensitive) && m_zip->contains(u"xl/workbook.xml"_s))
        part = u"xl/workbook.xml"_s;
    if (!m_zip->contains(part) || part.startsWith("word/"_L1) || part.startsWith("ppt/"_L1) ||
        part.endsWith(".bin"_L1))
        return refusal(*m_zip);

    const QString folder = folderOf(part);
    Relationships relationships(folder);
    if (auto read = relationships.parse(*m_zip, folder + "_rels/"_L1 + part.mid(folder.size()) + ".rels"_L1);
        !read)
        return read;
    WorkbookPart workbook;
    if (auto read = workbook.parse(*m_zip, part); !read)
        return read;
    m_date1904 = workbook.date1904();
    for (const auto &sheet : workbook.sheets()) {
        const auto target = relationships.targets().value(sheet.id);
        if (target.external || !target.type.endsWith("/worksheet"_L1))
            continue; // charts, dialogs, and what lies outside the file
        if (!m_zip->contains(target.part))
            return ExchangeErrors::damaged(u"sheet part missing"_s);
        m_sheets.push_back({sheet.name, sheet.hidden, 0, {}});
        m_parts.push_back(target.part);
    }
    if (m_sheets.empty())
        return ExchangeErrors::damaged(u"no sheets"_s);
    m_merges.resize(m_sheets.size());
    m_stringsPart = relationships.partOf(u"sharedStrings"_s);
    m_stylesPart = relationships.partOf(u"styles"_s);
    if (!m_stringsPart.isEmpty() && !m_zip->contains(m_stringsPart))
        return ExchangeErrors::damaged(u"shared strings missing"_s);
    return {};
}

Status XlsxFile::readTables(Progress &progress)
{
    if (m_tablesRead)
        return {};
    // Styles tell dates from numbers, so a book that names them and lost them is not read on a guess.
    m_styles.emplace();
    m_strings.emplace();
    if (!m_stylesPart.isEmpty()) {
        if (auto read = m_styles->parse(*m_zip, m_stylesPart); !read)
            return read;
    }
    if (!m_stringsPart.isEmpty()) {
        const auto progressed = [&](qint64, qint64) { return !progress.cancelled(); };
        if (auto read = m_strings->parse(*m_zip, m_stringsPart, progressed, XmlPart::Engine::Scanner); !read)
            return read;
    }
    m_tablesRead = true;
    return {};
}

Status XlsxFile::read(int sheet, const RowSink &sink, Progress &progress)
{
    if (auto read = readTables(progress); !read)
        return read;
    XlsxSheet part(*m_strings, *m_styles, m_date1904, sink, progress);
    const auto progressed = [&](qint64 done, qint64 total) {
        progress.report(done, total);
        return !progress.cancelled();
    };
    if (auto read = part.parse(*m_zip, m_parts[size_t(sheet)], progressed, XmlPart::Engine::Scanner); !read)
        return read;
    if (part.ranToEnd()) {
        m_merges[size_t(sheet)] = std::move(part.merges());
        m_sheets[size_t(sheet)].hiddenRows = part.hiddenRows();
        m_sheets[size_t(sheet)].hiddenColumns = part.hiddenColumns();
    }
    return {};
}

Result<std::vector<MergedRange>> XlsxFile::merges(int sheet)
{
    if (!m_merges[size_t(sheet)]) {
        Progress unseen;
        if (auto gone = read(
                sheet, [](const RowView &) { return true; }, unseen);
            !gone)
            return gone.error();
    }
    return *m_merges[size_t(sheet)];
}

} // namespace Allpost
