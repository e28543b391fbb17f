// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlsfile.h"

#include "models/exchange/compoundfile.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/xlssheet.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Error otherBook(const char *sentence)
{
    return {ErrorCode::Unreadable, QCoreApplication::translate("Exchange", sentence),
            u"compound file of another kind"_s};
}

Error protectedBook()
{
    return otherBook(
        QT_TRANSLATE_NOOP("Exchange", "The file is protected by a password. Open it in WPS or Excel, take "
                                      "the password off, save it and choose it again."));
}

Error olderBook()
{
    return otherBook(QT_TRANSLATE_NOOP(
        "Exchange",
        "This workbook was made by a very old Excel: open it in WPS or Excel and save it as .xlsx."));
}

Error refusal(const CompoundFile &file)
{
    if (file.contains(u"EncryptedPackage"_s))
        return protectedBook();
    if (file.contains(u"WordDocument"_s))
        return otherBook(QT_TRANSLATE_NOOP("Exchange", "This is a text document, not a spreadsheet: copy its "
                                                       "table into WPS or Excel and save it as .xlsx."));
    if (file.contains(u"PowerPoint Document"_s))
        return otherBook(QT_TRANSLATE_NOOP(
            "Exchange", "These are presentation slides, not a spreadsheet. Choose the spreadsheet itself."));
    if (file.contains(u"Book"_s))
        return olderBook();
    return otherBook(QT_TRANSLATE_NOOP(
        "Exchange", "This is not a spreadsheet. Choose the spreadsheet (.xlsx, .xls or .csv)."));
}

} // namespace

Result<std::unique_ptr<SheetFile>> XlsFile::open(std::unique_ptr<QIODevice> device)
{
    if (device->size() > Limits::xlsBytes)
        return ExchangeErrors::tooMuch();
    auto container = CompoundFile::open(device->readAll());
    if (!container)
        return container.error();
    if (!container->contains(u"Workbook"_s))
        return refusal(*container);
    auto stream = container->stream(u"Workbook"_s);
    if (!stream)
        return stream.error();
    std::unique_ptr<XlsFile> file(new XlsFile);
    file->m_stream = std::move(*stream);
    if (auto read = file->readGlobals(); !read)
        return read.error();
    return file;
}

Status XlsFile::readGlobals()
{
    BiffReader record(m_stream);
    if (!record.next() || record.id() != BiffReader::Bof)
        return ExchangeErrors::damaged(u"no BOF"_s);
    if (record.u16(0) != 0x0600)
        return olderBook();
    std::vector<int> formats;
    std::map<int, std::string> codes;
    bool ended = false;
    while (!ended && record.next()) {
        switch (record.id()) {
        case BiffReader::FilePass:
            return protectedBook();
        case BiffReader::DateMode:
            m_date1904 = record.u16(0) == 1;
            break;
        case BiffReader::Xf:
            if (formats.size() < size_t(Limits::styles))
                formats.push_back(record.u16(2));
            break;
        case BiffReader::Format: {
            std::string code;
            const int id = record.u16(0);
            BiffText(record, 5).characters(record.u16(2), record.u8(4) & 1, code, 1024);
            if (codes.size() < size_t(Limits::styles))
                codes[id] = code;
            break;
        }
        case BiffReader::BoundSheet:
            addSheet(record);
            break;
        case BiffReader::SharedTable:
            if (auto read = readStrings(record); !read)
                return read;
            break;
        case BiffReader::Eof:
            ended = true;
            break;
        default:
            break;
        }
    }
    if (!ended || m_sheets.empty())
        return ExchangeErrors::damaged(u"workbook globals cut short"_s);
    resolveFormats(formats, codes);
    m_merges.resize(m_sheets.size());
    return {};
}

void XlsFile::addSheet(const BiffReader &record)
{
    constexpr quint8 worksheet = 0;
    if (record.u8(5) != worksheet || m_sheets.size() >= size_t(Limits::sheets))
        return;
    QString name;
    const int count = record.u8(6);
    const bool wide = record.u8(7) & 1;
    for (int i = 0; i < count; ++i)
        name += QChar(wide ? record.u16(8 + 2 * i) : quint16(record.u8(8 + i)));
    m_sheets.push_back({name, (record.u8(4) & 3) != 0, 0, {}});
    m_offsets.push_back(record.u32(0));
}

Status XlsFile::readStrings(BiffReader &record)
{
    const quint32 count = record.u32(4);
    BiffText text(record, 8);
    for (quint32 i = 0; i < count && !text.atEnd(); ++i) {
        const int characters = text.u16();
        const quint8 flags = text.u8();
        const int runs = flags & 8 ? text.u16() : 0;
        const quint32 phonetic = flags & 4 ? text.u32() : 0;
        text.characters(characters, flags & 1, m_texts, size_t(Limits::stringsBytes));
        text.skip(qint64(runs) * 4 + phonetic);
        m_textEnds.push_back(quint32(m_texts.size()));
        if (qint64(m_texts.size() + m_textEnds.size() * sizeof(quint32)) >= Limits::stringsBytes)
            return ExchangeErrors::tooMuch();
    }
    return {};
}

void XlsFile::resolveFormats(const std::vector<int> &formats, const std::map<int, std::string> &codes)
{
    for (const int id : formats) {
        const auto code = codes.find(id);
        m_shows.push_back(
            numberShows(id, code == codes.end() ? std::string_view() : std::string_view(code->second)));
    }
}

Status XlsFile::read(int sheet, const RowSink &sink, Progress &progress)
{
    XlsSheet reader(*this, sink, progress);
    if (auto read = reader.read(m_offsets[size_t(sheet)]); !read)
        return read;
    if (reader.ranToEnd()) {
        m_merges[size_t(sheet)] = std::move(reader.merges());
        m_sheets[size_t(sheet)].hiddenRows = reader.hiddenRows();
        m_sheets[size_t(sheet)].hiddenColumns = reader.hiddenColumns();
    }
    return {};
}

Result<std::vector<MergedRange>> XlsFile::merges(int sheet)
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
