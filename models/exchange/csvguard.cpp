// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvguard.h"

namespace Allpost {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view wideSpace = "\u3000";
constexpr std::string_view byteOrderMark = "\uFEFF";
constexpr std::string_view zeroWidthSpace = "\u200B";

bool isInvisible(std::string_view text)
{
    return text.front() == '\0' || text.starts_with(byteOrderMark) || text.starts_with(zeroWidthSpace);
}

/// Removes invisible characters, tabs at the ends and ="…"; whether anything changed.
bool clean(std::string_view &text, std::string &scratch)
{
    bool cleaned = false;
    if (text.find('\0') != std::string_view::npos || text.find(byteOrderMark) != std::string_view::npos ||
        text.find(zeroWidthSpace) != std::string_view::npos) {
        scratch.clear();
        for (; !text.empty(); text.remove_prefix(1)) {
            if (!isInvisible(text))
                scratch += text.front();
            else if (text.front() != '\0')
                text.remove_prefix(2);
        }
        text = scratch;
        cleaned = true;
    }
    const size_t first = text.find_first_not_of('\t');
    const std::string_view trimmed = first == std::string_view::npos
                                         ? std::string_view()
                                         : text.substr(first, text.find_last_not_of('\t') - first + 1);
    cleaned |= trimmed.size() != text.size();
    text = trimmed;
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"') &&
        text.substr(2, text.size() - 3).find('"') == std::string_view::npos) {
        text = text.substr(2, text.size() - 3);
        cleaned = true;
    }
    return cleaned;
}

bool needsGuard(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.front() == '\'' || readsAsFormula(text))
        return true;
    std::string scratch;
    return clean(text, scratch);
}

/// A spreadsheet keeps 15 digits of what it takes for a number; longer ones (ID numbers, cards) it would spoil.
bool isLongNumber(std::string_view text)
{
    constexpr size_t kept = 15;
    const size_t digits = text.find_first_not_of("0123456789");
    return text.size() > kept && (digits == std::string_view::npos);
}

} // namespace

bool readsAsFormula(std::string_view text)
{
    for (;;) {
        if (text.starts_with(' '))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else if (text.starts_with(wideSpace))
            text.remove_prefix(wideSpace.size());
        else
            break;
    }
    using namespace std::string_view_literals;
    if (text.empty())
        return false;
    if ("=+-@\t\r\n\0"sv.find(text.front()) != std::string_view::npos)
        return true;
    return text.starts_with("＝") || text.starts_with("＋") || text.starts_with("－") ||
           text.starts_with("＠");
}

void appendGuarded(std::string &out, std::string_view text)
{
    if (needsGuard(text))
        out += '\'';
    else if (isLongNumber(text))
        out += '\t';
    out += text;
}

bool removeGuards(std::string_view &text, std::string &scratch)
{
    if (text.starts_with('\'') && text.size() > 1) {
        const auto rest = text.substr(1);
        if (!needsGuard(rest) && (rest.front() < '0' || rest.front() > '9'))
            return false;
        text = rest;
        return true;
    }
    return clean(text, scratch);
}

} // namespace Allpost
