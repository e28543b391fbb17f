// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/xmlscanner.h"

#include "models/exchange/limits.h"
#include "models/exchange/textencoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace Allpost {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Bytes that end a name.
constexpr std::array<bool, 256> nameEnds = [] {
    std::array<bool, 256> ends{};
    for (const char c : {' ', '\t', '\n', '\r', '/', '>', '<', '=', '"', '\'', '&', '?', '!', '\0'})
        ends[static_cast<unsigned char>(c)] = true;
    return ends;
}();

/// What a byte of text asks for, beside nothing.
enum Asks : unsigned char {
    Decoding = 1,
    CheckingUtf8 = 2,
    Refusal = 4,
    SpaceInAttributes = 8,
    RefusalInAttributes = 16
};

constexpr std::array<unsigned char, 256> textBytes = [] {
    std::array<unsigned char, 256> kinds{};
    for (size_t i = 0; i < kinds.size(); ++i)
        kinds[i] = i >= 0x80 ? CheckingUtf8 : i < 0x20 ? Refusal : 0;
    kinds['\t'] = kinds['\n'] = SpaceInAttributes;
    kinds['\r'] = kinds['&'] = Decoding;
    kinds['<'] = RefusalInAttributes;
    return kinds;
}();

bool isCharacter(unsigned code)
{
    return code == 9 || code == 10 || code == 13 || (code >= 0x20 && code < 0xd800) ||
           (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code < 0x110000);
}

std::string_view lowered(std::string_view text, std::string &scratch)
{
    scratch.assign(text);
    for (char &c : scratch)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return scratch;
}

} // namespace

bool XmlScanner::canRead(std::string_view head)
{
    if (head.starts_with(utf8Mark))
        head.remove_prefix(utf8Mark.size());
    if (head.size() < 2 || static_cast<unsigned char>(head[0]) >= 0xfe || head[0] == '\0' || head[1] == '\0')
        return false;
    if (!head.starts_with("<?xml"))
        return true;
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const size_t at = declaration.find("encoding");
    if (at == std::string_view::npos)
        return true;
    const size_t quote = declaration.find_first_of("\"'", at);
    if (quote == std::string_view::npos)
        return false;
    const size_t close = declaration.find(declaration[quote], quote + 1);
    std::string scratch;
    return close != std::string_view::npos &&
           lowered(declaration.substr(quote + 1, close - quote - 1), scratch) == "utf-8";
}

XmlScanner::Took XmlScanner::refuse(const char *why, bool hostile)
{
    m_error = why;
    m_hostile = hostile;
    return Took::Refused;
}

bool XmlScanner::feed(std::string_view bytes)
{
    m_buffer += bytes;
    return run(false);
}

bool XmlScanner::finish()
{
    if (!run(true))
        return false;
    if (!m_rootSeen || !m_open.empty())
        refuse("the document ends too early");
    return m_error.empty();
}

bool XmlScanner::run(bool last)
{
    if (!m_begun) {
        if (m_buffer.starts_with(utf8Mark))
            m_buffer.erase(0, utf8Mark.size());
        m_begun = true;
    }
    size_t at = 0;
    Took took = Took::Token;
    while (at < m_buffer.size() && took == Took::Token && !m_listener.isDone())
        took = token(at, last);
    if (took == Took::Refused || m_listener.isDone())
        return false;
    m_buffer.erase(0, at);
    if (last && !m_buffer.empty())
        refuse("the document ends within a tag");
    else if (m_buffer.size() > size_t(Limits::xmlTokenBytes))
        refuse("endless tag", true);
    return m_error.empty();
}

XmlScanner::Took XmlScanner::token(size_t &at, bool last)
{
    if (m_buffer[at] != '<')
        return text(at, last);
    if (at + 1 >= m_buffer.size())
        return Took::NeedsMore;
    switch (m_buffer[at + 1]) {
    case '/':
        return endTag(at);
    case '!':
    case '?':
        return markup(at);
    default:
        return startTag(at);
    }
}

XmlScanner::Took XmlScanner::text(size_t &at, bool last)
{
    const std::string_view rest = std::string_view(m_buffer).substr(at);
    size_t size = rest.find('<');
    bool waits = false;
    if (size == std::string_view::npos) {
        size = rest.size();
        if (!last) {
            // What may go on in the next bytes waits for them: a reference, a line end, a character.
            const size_t reference = rest.rfind('&');
            if (reference != std::string_view::npos && rest.find(';', reference) == std::string_view::npos)
                size = reference;
            if (size > 0 && rest[size - 1] == '\r')
                --size;
            for (size_t back = 1; back <= 3 && back <= size && size == rest.size(); ++back) {
                const auto byte = static_cast<unsigned char>(rest[size - back]);
                if (byte >= 0xc0) {
                    const size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
                    if (length > back)
                        size -= back;
                    break;
                }
                if (byte < 0x80)
                    break;
            }
            waits = size < rest.size();
        }
    }
    if (m_open.empty()) {
        if (!std::ranges::all_of(rest.substr(0, size), isSpace))
            return refuse("text outside the document");
    } else if (size > 0 && !giveText(rest.substr(0, size))) {
        return Took::Refused;
    }
    at += size;
    return waits ? Took::NeedsMore : Took::Token;
}

std::optional<unsigned char> XmlScanner::asks(std::string_view raw)
{
    unsigned char kinds = 0;
    for (const char c : raw)
        kinds |= textBytes[static_cast<unsigned char>(c)];
    if (kinds & Refusal)
        return {};
    const bool fits = !(kinds & CheckingUtf8) ||
                      (validUtf8(raw) == raw.size() && raw.find("\xEF\xBF\xBE") == std::string_view::npos &&
                       raw.find("\xEF\xBF\xBF") == std::string_view::npos);
    return fits ? std::optional(kinds) : std::nullopt;
}

bool XmlScanner::giveText(std::string_view raw)
{
    const auto kinds = asks(raw);
    if (!kinds) {
        refuse("bytes that are no text");
        return false;
    }
    if (!(*kinds & Decoding)) {
        m_listener.characters(raw);
        return true;
    }
    m_text.clear();
    if (!decode(raw, false, m_text))
        return false;
    m_listener.characters(m_text);
    return true;
}

bool XmlScanner::decode(std::string_view raw, bool inAttribute, std::string &to)
{
    static constexpr std::pair<std::string_view, char> named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\r') {
            if (i + 1 < raw.size() && raw[i + 1] == '\n')
                ++i;
            to += inAttribute ? ' ' : '\n';
        } else if (inAttribute && (c == '\n' || c == '\t')) {
            to += ' ';
        } else if (c != '&') {
            to += c;
        } else {
            const size_t close = raw.find(';', i);
            const std::string_view name =
                close == std::string_view::npos ? std::string_view() : raw.substr(i + 1, close - i - 1);
            const auto *found = std::ranges::find(named, name, &std::pair<std::string_view, char>::first);
            if (found != std::end(named)) {
                to += found->second;
            } else if (name.size() > 1 && name[0] == '#') {
                const bool hex = name[1] == 'x';
                unsigned code = 0;
                const char *begin = name.data() + (hex ? 2 : 1), *end = name.data() + name.size();
                const auto parsed = std::from_chars(begin, end, code, hex ? 16 : 10);
                if (parsed.ec != std::errc{} || parsed.ptr != end || !isCharacter(code)) {
                    refuse("a reference to no character");
                    return false;
                }
                appendUtf8(to, code);
            } else {
                refuse("an unknown entity");
                return false;
            }
            i = close;
        }
    }
    return true;
}

XmlScanner::Took XmlScanner::until(size_t &at, size_t from, std::string_view ending, bool isText)
{
    const size_t end = m_buffer.find(ending, at + from);
    if (end == std::string::npos)
        return Took::NeedsMore;
    const std::string_view inside = std::string_view(m_buffer).substr(at + from, end - at - from);
    if (!asks(inside))
        return refuse("bytes that are no text");
    if (isText) {
        if (m_open.empty())
            return refuse("text outside the document");
        m_text.clear();
        for (size_t i = 0; i < inside.size(); ++i) {
            const bool pair = inside[i] == '\r' && i + 1 < inside.size() && inside[i + 1] == '\n';
            if (!pair)
                m_text += inside[i] == '\r' ? '\n' : inside[i];
        }
        if (!m_text.empty())
            m_listener.characters(m_text);
    }
    at = end + ending.size();
    return Took::Token;
}

XmlScanner::Took XmlScanner::markup(size_t &at)
{
    constexpr std::string_view data = "<![CDATA[";
    const std::string_view rest = std::string_view(m_buffer).substr(at);
    if (rest[1] == '?')
        return until(at, 2, "?>", false);
    if (rest.starts_with("<!--")) {
        const size_t end = rest.find("--", 4);
        if (end != std::string_view::npos && end + 2 < rest.size() && rest[end + 2] != '>')
            return refuse("two hyphens in a comment");
        return until(at, 4, "-->", false);
    }
    if (rest.starts_with(data))
        return until(at, data.size(), "]]>", true);
    if (rest.size() < data.size() && (data.starts_with(rest) || std::string_view("<!--").starts_with(rest) ||
                                      std::string_view("<!DOCTYPE").starts_with(rest)))
        return Took::NeedsMore;
    if (rest.starts_with("<!DOCTYPE"))
        return refuse("DTD", true);
    return refuse("unknown markup");
}

XmlScanner::Took XmlScanner::startTag(size_t &at)
{
    size_t i = at + 1;
    while (i < m_buffer.size() && !nameEnds[static_cast<unsigned char>(m_buffer[i])])
        ++i;
    if (i == m_buffer.size())
        return Took::NeedsMore;
    const std::string_view name = std::string_view(m_buffer).substr(at + 1, i - at - 1);
    if (name.empty() || (name[0] >= '0' && name[0] <= '9') || name[0] == '-' || name[0] == '.')
        return refuse("an element without a name");
    if (m_open.empty() && m_rootSeen)
        return refuse("a second document");
    const size_t tag = at;
    const Took took = attributes(i);
    if (took != Took::Token)
        return took;
    const bool empty = m_buffer[i] == '/';
    if (empty && i + 1 >= m_buffer.size())
        return Took::NeedsMore;
    if (m_buffer[i + (empty ? 1 : 0)] != '>')
        return refuse("a tag that is none");
    if (m_open.size() >= size_t(Limits::xmlDepth))
        return refuse("elements nested too deep", true);
    m_rootSeen = true;
    const std::string_view ours = std::string_view(m_buffer).substr(tag + 1, name.size());
    m_listener.begin(ours, m_attributes);
    if (empty) {
        if (!m_listener.isDone())
            m_listener.end(ours);
    } else {
        m_open.push_back(m_names.size());
        m_names += ours;
    }
    at = i + (empty ? 2 : 1);
    return Took::Token;
}

XmlScanner::Took XmlScanner::attributes(size_t &at)
{
    m_attributes.clear();
    m_decoded.clear();
    m_decoded.reserve(size_t(Limits::xmlAttributes)); // the views into it must last
    const char *bytes = m_buffer.data();
    const size_t size = m_buffer.size();
    for (;;) {
        const size_t gap = at;
        while (at < size && isSpace(bytes[at]))
            ++at;
        if (at == size)
            return Took::NeedsMore;
        if (bytes[at] == '>' || bytes[at] == '/')
            return Took::Token;
        const size_t begin = at;
        while (at < size && !nameEnds[static_cast<unsigned char>(bytes[at])])
            ++at;
        const size_t nameEnd = at;
        while (at < size && isSpace(bytes[at]))
            ++at;
        if (at + 1 >= size)
            return Took::NeedsMore;
        if (gap == begin || nameEnd == begin || bytes[at] != '=')
            return refuse("an attribute that is none");
        ++at;
        while (at < size && isSpace(bytes[at]))
            ++at;
        if (at == size)
            return Took::NeedsMore;
        const char quote = bytes[at];
        if (quote != '"' && quote != '\'')
            return refuse("an attribute without quotes");
        const auto *close = static_cast<const char *>(std::memchr(bytes + at + 1, quote, size - at - 1));
        if (!close)
            return Took::NeedsMore;
        std::string_view value(bytes + at + 1, size_t(close - bytes) - at - 1);
        const auto kinds = asks(value);
        if (!kinds || (*kinds & RefusalInAttributes))
            return refuse("bytes that are no text");
        if (*kinds & (Decoding | SpaceInAttributes)) {
            std::string &decoded = m_decoded.emplace_back();
            if (!decode(value, true, decoded))
                return Took::Refused;
            value = decoded;
        }
        if (m_attributes.size() >= size_t(Limits::xmlAttributes))
            return refuse("too many attributes", true);
        m_attributes.push_back({std::string_view(bytes + begin, nameEnd - begin), value});
        at = size_t(close - bytes) + 1;
    }
}

XmlScanner::Took XmlScanner::endTag(size_t &at)
{
    const size_t close = m_buffer.find('>', at);
    if (close == std::string::npos)
        return Took::NeedsMore;
    std::string_view name = std::string_view(m_buffer).substr(at + 2, close - at - 2);
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_open.empty() || name != std::string_view(m_names).substr(m_open.back()))
        return refuse("an end tag that ends nothing");
    m_listener.end(name);
    m_names.resize(m_open.back());
    m_open.pop_back();
    at = close + 1;
    return Took::Token;
}

} // namespace Allpost
