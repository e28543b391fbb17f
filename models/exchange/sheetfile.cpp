// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/sheetfile.h"

#include "models/exchange/csvfile.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/xlsfile.h"
#include "models/exchange/xlsxfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 4096;

Error otherFile(const char *sentence)
{
    return {ErrorCode::Unreadable, QCoreApplication::translate("Exchange", sentence),
            u"file of another kind"_s};
}

/// The beginning of a file as lower-case ASCII, whatever Unicode form it is written in.
QByteArray plainHead(const QByteArray &head)
{
    QByteArray plain = head;
    plain.replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "").replace('\0', "");
    return plain.trimmed().toLower();
}

std::optional<Error> markedFile(const QByteArray &head)
{
    const QByteArray plain = plainHead(head);
    if (plain.startsWith("<?xml") && plain.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return otherFile(QT_TRANSLATE_NOOP(
            "Exchange", "This is an XML spreadsheet of 2003: open it in WPS or Excel and save it as .xlsx."));
    if (plain.startsWith("<?xml") && !plain.contains("<html"))
        return otherFile(QT_TRANSLATE_NOOP(
            "Exchange", "This is an XML file, not a spreadsheet. Ask for the list as .xlsx."));
    for (const char *tag : {"<?xml", "<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<style",
                            "<script", "<div", "<!--", "mime-version:"}) {
        if (plain.startsWith(tag))
            return otherFile(QT_TRANSLATE_NOOP(
                "Exchange", "This is a web page saved as .xls: open it in WPS and save it as .xlsx."));
    }
    return {};
}

/// What the first bytes say the file is, when it is none we read.
std::optional<Error> otherKind(const QByteArray &head)
{
    if (head.startsWith("%PDF"))
        return otherFile(
            QT_TRANSLATE_NOOP("Exchange", "This is a PDF. Ask for the spreadsheet it was printed from."));
    if (head.startsWith("{\\rtf"))
        return otherFile(QT_TRANSLATE_NOOP("Exchange", "This is a text document, not a spreadsheet: copy its "
                                                       "table into WPS or Excel and save it as .xlsx."));
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8") ||
        head.startsWith("BM6"))
        return otherFile(QT_TRANSLATE_NOOP("Exchange", "This is a picture. Ask for the spreadsheet itself."));
    if (head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF") || head.startsWith("\x1F\x8B"))
        return otherFile(QT_TRANSLATE_NOOP(
            "Exchange", "This is an archive: unpack it and choose the spreadsheet inside."));
    if (head.startsWith("SQLite format 3"))
        return otherFile(QT_TRANSLATE_NOOP("Exchange", "This is a database, not a spreadsheet. If it is an "
                                                       "office file, open it instead of importing it."));
    const bool oldBiff = head.size() >= 4 && head[0] == 0x09 &&
                         (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8) && head[2] >= 4 &&
                         head[2] <= 8 && head[3] == 0;
    if (oldBiff)
        return otherFile(QT_TRANSLATE_NOOP(
            "Exchange",
            "This workbook was made by a very old Excel: open it in WPS or Excel and save it as .xlsx."));
    return markedFile(head);
}

} // namespace

Result<std::unique_ptr<SheetFile>> SheetFile::open(const QString &path, const OpenOptions &options)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return otherFile(QT_TRANSLATE_NOOP(
            "Exchange", "This is not a file. Choose the spreadsheet (.xlsx, .xls or .csv)."));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return ExchangeErrors::cannotOpen(path, file->errorString());
    return open(std::move(file), info.completeBaseName(), options);
}

Result<std::unique_ptr<SheetFile>> SheetFile::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const OpenOptions &options)
{
    if (device->size() > Limits::fileBytes)
        return ExchangeErrors::tooMuch();
    const QByteArray head = device->peek(headBytes);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return XlsxFile::open(std::move(device));
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return XlsFile::open(std::move(device));
    if (auto other = otherKind(head))
        return *other;
    return CsvFile::open(std::move(device), name, options);
}

} // namespace Allpost
