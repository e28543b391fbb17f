// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvfile.h"

#include "models/exchange/csvparser.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleBytes = 4 << 20;
constexpr qsizetype layoutBytes = 256 << 10;
constexpr int layoutRows = 60;
constexpr qint64 blockBytes = 1 << 20;

Error noText()
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate(
                "Exchange",
                "This is neither a spreadsheet nor text. Choose the spreadsheet (.xlsx, .xls or .csv)."),
            u"binary"_s};
}

Error emptyFile()
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("Exchange",
                                        "The file is empty. Ask for it again, or look for another copy."),
            u"empty"_s};
}

/// How well rows agree when text is taken apart by separator: rows of the commonest width times its columns.
qint64 agreement(std::string_view text, char32_t separator)
{
    std::map<size_t, int> widths;
    int rows = 0;
    const RowSink count = [&](const RowView &row) {
        ++widths[row.cells.size()];
        return ++rows < layoutRows;
    };
    CsvParser parser(separator, count);
    parser.feed(text);
    qint64 best = 0;
    for (const auto &[width, times] : widths)
        best = std::max(best, qint64(std::min<size_t>(width, 50) - 1) * times);
    return best;
}

char32_t findSeparator(std::string_view text)
{
    char32_t best = U',';
    qint64 most = 0;
    for (const char32_t separator : {U',', U'\t', U';', U'|', U'，'}) {
        if (const qint64 agrees = agreement(text, separator); agrees > most) {
            most = agrees;
            best = separator;
        }
    }
    return best;
}

/// "sep=;" on the first line, as Excel writes and reads it: the separator, and the bytes up to the second
/// line.
std::optional<std::pair<char32_t, size_t>> separatorLine(std::string_view text)
{
    const size_t end = text.find_first_of("\r\n");
    const std::string_view line = text.substr(0, end);
    if (line.size() < 5 || line.size() > 9 ||
        QLatin1String(line.data(), 4).compare("sep="_L1, Qt::CaseInsensitive) != 0)
        return {};
    const auto separator = QString::fromUtf8(line.data() + 4, qsizetype(line.size()) - 4).toUcs4();
    if (separator.size() != 1 || separator[0] == '"' || separator[0] == 0xfffd)
        return {};
    size_t skip = line.size();
    if (skip < text.size() && text[skip] == '\r')
        ++skip;
    if (skip < text.size() && text[skip] == '\n')
        ++skip;
    return std::pair{char32_t(separator[0]), skip};
}

} // namespace

Result<std::unique_ptr<SheetFile>> CsvFile::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                 const OpenOptions &options)
{
    std::unique_ptr<CsvFile> file(new CsvFile(std::move(device)));
    if (!file->m_device->seek(0))
        return ExchangeErrors::cannotOpen(name, file->m_device->errorString());
    const QByteArray sample = file->m_device->read(sampleBytes);
    if (sample.isEmpty())
        return emptyFile();
    const EncodingGuess guess = guessEncoding(sample);
    if (!guess.isText && !options.encoding)
        return noText();

    TextLayout layout{guess.encoding, guess.certain, guess.candidates, U','};
    if (options.encoding) {
        layout.encoding = *options.encoding;
        layout.certain = true;
        if (!layout.candidates.contains(*options.encoding))
            layout.candidates.append(*options.encoding);
    }
    TextDecoder decoder(layout.encoding);
    if (!decoder.isValid()) {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate(
                         "Exchange", "This computer cannot read %1. Save the file as UTF-8 or .xlsx.")
                         .arg(encodingName(layout.encoding)),
                     u"no converter"_s};
    }
    file->m_begin = byteOrderMark(sample, layout.encoding);
    const auto head =
        QByteArrayView(sample).sliced(file->m_begin).first(qMin(layoutBytes, sample.size() - file->m_begin));
    std::string text;
    decoder.decode(head, false, text);
    if (text.empty() && sample.size() <= 4)
        return emptyFile();
    std::string_view body = text;
    if (const auto line = separatorLine(body)) {
        layout.separator = line->first;
        file->m_skip = line->second;
    } else {
        layout.separator = findSeparator(body);
    }
    if (options.separator)
        layout.separator = *options.separator;
    file->m_layout = layout;
    file->m_sheets.push_back({name, false, 0, {}});
    return file;
}

Status CsvFile::read(int, const RowSink &sink, Progress &progress)
{
    if (!m_device->seek(m_begin))
        return ExchangeErrors::cannotOpen(m_sheets[0].name, m_device->errorString());
    const qint64 total = m_device->size();
    TextDecoder decoder(m_layout->encoding);
    CsvParser parser(m_layout->separator, sink);
    QByteArray block(qBound<qint64>(1, total, blockBytes), Qt::Uninitialized);
    std::string text;
    size_t skip = m_skip;
    for (bool more = true; more;) {
        const qint64 size = m_device->read(block.data(), block.size());
        if (size < 0)
            return ExchangeErrors::cannotOpen(m_sheets[0].name, m_device->errorString());
        more = size > 0;
        text.clear();
        decoder.decode(QByteArrayView(block.constData(), size), !more, text);
        std::string_view rest = text;
        const size_t now = std::min(skip, rest.size());
        rest.remove_prefix(now);
        skip -= now;
        if (!parser.feed(rest))
            break;
        if (progress.cancelled())
            return ExchangeErrors::cancelled();
        progress.report(m_device->pos(), total);
    }
    return parser.finish();
}

} // namespace Allpost
