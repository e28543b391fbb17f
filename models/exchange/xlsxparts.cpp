// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xlsxparts.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"
#include "models/exchange/textencoding.h"

#include <QStringList>

#include <charconv>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Resolves a target against the folder of its source; what climbs above the root stays a name no entry
/// bears.
QString resolved(const QString &base, const QString &target)
{
    QString path = target.startsWith(u'/') ? target.mid(1) : base + target;
    path.replace(u'\\', u'/');
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'/');
}

/// The code unit of an escape at at, or -1.
int escaped(std::string_view text, size_t at)
{
    if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int unit = 0;
    const char *begin = text.data() + at + 2;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    return error == std::errc{} && end == begin + 4 ? unit : -1;
}

} // namespace

void decodeXstring(std::string &text)
{
    size_t from = text.find("_x");
    if (from == std::string::npos)
        return;
    std::string decoded(text, 0, from);
    while (from < text.size()) {
        const int unit = escaped(text, from);
        if (unit < 0) {
            decoded += text[from++];
            continue;
        }
        from += 7;
        if (unit >= 0xd800 && unit < 0xdc00) {
            const int low = escaped(text, from);
            if (low >= 0xdc00 && low < 0xe000) {
                appendUtf8(decoded, 0x10000 + ((char32_t(unit) - 0xd800) << 10) + (char32_t(low) - 0xdc00));
                from += 7;
                continue;
            }
        }
        if (unit != 0)
            appendUtf8(decoded, unit >= 0xd800 && unit < 0xe000 ? U'\uFFFD' : char32_t(unit));
    }
    text = std::move(decoded);
}

void encodeXstring(std::string &text)
{
    for (size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (escaped(text, at) >= 0) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
}

void Relationships::element(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "Relationship" || m_targets.size() > Limits::zipEntries)
        return;
    Target target;
    target.external = attributes.value("TargetMode") == "External";
    target.part = target.external ? QString() : resolved(m_base, toQString(attributes.value("Target")));
    target.type = toQString(attributes.value("Type"));
    m_targets.insert(toQString(attributes.value("Id")), target);
}

QString Relationships::partOf(const QString &kind) const
{
    for (const Target &target : m_targets) {
        if (!target.external && target.type.endsWith(u'/' + kind))
            return target.part;
    }
    return {};
}

void WorkbookPart::element(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "workbookPr") {
        m_date1904 = attributes.isTrue("date1904");
    } else if (name == "sheet") {
        if (m_sheets.size() >= size_t(Limits::sheets))
            return fail(ExchangeErrors::hostile(u"too many sheets"_s));
        const auto state = attributes.value("state");
        m_sheets.push_back({toQString(attributes.value("name")), toQString(attributes.prefixedValue("id")),
                            !state.empty() && state != "visible"});
    }
}

void StylesPart::element(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        if (m_codes.size() < size_t(Limits::styles))
            m_codes[attributes.number("numFmtId", -1)] = attributes.value("formatCode");
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats && m_shows.size() < size_t(Limits::styles)) {
        const int id = attributes.number("numFmtId", 0);
        const auto code = m_codes.find(id);
        m_shows.push_back(
            numberShows(id, code == m_codes.end() ? std::string_view() : std::string_view(code->second)));
    }
}

void StylesPart::endElement(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

void SharedStrings::element(std::string_view name, const XmlAttributes &)
{
    if (name == "si") {
        m_inItem = true;
        m_item.clear();
    } else if (name == "t") {
        m_inText = m_inItem && m_phonetic == 0;
    } else if (name == "rPh") {
        ++m_phonetic;
    }
}

void SharedStrings::endElement(std::string_view name)
{
    if (name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "si") {
        m_inItem = false;
        decodeXstring(m_item);
        m_text += m_item;
        m_ends.push_back(quint32(m_text.size()));
        if (qint64(m_text.size() + m_ends.size() * sizeof(quint32)) > Limits::stringsBytes)
            fail(ExchangeErrors::tooMuch());
    }
}

void SharedStrings::text(std::string_view text)
{
    // One byte beyond the limit tells the cell that it was cut.
    if (m_inText && m_item.size() <= size_t(Limits::cellBytes))
        m_item += text.substr(0, size_t(Limits::cellBytes) + 1 - m_item.size());
}

} // namespace Allpost
