// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/celltime.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

namespace Allpost {

namespace {

constexpr int lastSerial = 2'958'465; // 9999-12-31
constexpr qint64 millisecondsADay = 86'400'000;

std::chrono::sys_days epoch()
{
    using namespace std::chrono;
    return sys_days{year{1899} / December / 30};
}

bool digits(std::string_view text, size_t at, size_t count, int &value)
{
    if (at + count > text.size())
        return false;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
    return error == std::errc{} && end == text.data() + at + count && text[at] != '-';
}

/// The format code without quoted text, escapes, colours and conditions; [h] and the like become h.
std::string bareFormat(std::string_view code)
{
    std::string bare;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = char(code[i] >= 'A' && code[i] <= 'Z' ? code[i] + 32 : code[i]);
        if (c == ';')
            break; // what follows is for negative numbers and text
        if (c == '"') {
            i = code.find('"', i + 1);
            if (i == std::string_view::npos)
                break;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const size_t end = code.find(']', i);
            if (end == std::string_view::npos)
                break;
            const auto inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                bare += 'h';
            i = end;
        } else {
            bare += c;
        }
    }
    return bare;
}

NumberShows showsByCode(std::string_view code)
{
    const std::string bare = bareFormat(code);
    if (bare.find("general") != std::string::npos || bare.find_first_of("0#?@") != std::string::npos) {
        // "0.00E+00" is a number; "ss.000" is a time although it has zeros.
        if (bare.find_first_of("ydhs") == std::string::npos || bare.find("general") != std::string::npos ||
            bare.find_first_of("#?@") != std::string::npos)
            return NumberShows::Number;
    }
    const bool time = bare.find_first_of("hs") != std::string::npos;
    bool date = bare.find_first_of("yd") != std::string::npos || bare.find("aaa") != std::string::npos ||
                bare.find("gg") != std::string::npos;
    if (!date && !time)
        date = bare.find('m') != std::string::npos;
    if (!date && time && bare.find("mmm") != std::string::npos)
        date = true;
    if (date && time)
        return NumberShows::DateTime;
    return date ? NumberShows::Date : time ? NumberShows::Time : NumberShows::Number;
}

void writeIso(CellView &cell, qint64 day, qint64 milliseconds, bool withDate, bool withTime,
              std::string &text)
{
    char buffer[48];
    int size = 0;
    if (withDate) {
        const std::chrono::year_month_day date{epoch() + std::chrono::days{day}};
        size = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", int(date.year()),
                             unsigned(date.month()), unsigned(date.day()));
    }
    if (withTime) {
        const int seconds = int(milliseconds / 1000);
        size += std::snprintf(buffer + size, sizeof buffer - size_t(size), "%s%02d:%02d:%02d",
                              withDate ? "T" : "", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    text.assign(buffer, size_t(size));
    cell.text = text;
    cell.kind = !withDate ? CellView::Kind::Time : withTime ? CellView::Kind::DateTime : CellView::Kind::Date;
}

} // namespace

NumberShows numberShows(int formatId, std::string_view formatCode)
{
    if (!formatCode.empty())
        return showsByCode(formatCode);
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31) || formatId == 36 ||
        (formatId >= 50 && formatId <= 54) || formatId == 57 || formatId == 58)
        return NumberShows::Date;
    if (formatId == 22)
        return NumberShows::DateTime;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) ||
        (formatId >= 45 && formatId <= 47) || formatId == 55 || formatId == 56)
        return NumberShows::Time;
    return NumberShows::Number;
}

void showSerial(CellView &cell, NumberShows shows, bool date1904, std::string &text)
{
    if (shows == NumberShows::Number)
        return;
    double serial = cell.number;
    if (!std::isfinite(serial) || serial < 0 || serial >= lastSerial + 1.0) {
        cell.notes |= ImpossibleValue;
        return;
    }
    const bool timeOnly = serial < 1 && (shows == NumberShows::Time || (serial > 0 && !date1904));
    if (date1904 && !timeOnly)
        serial += 1462;
    qint64 day = qint64(serial);
    // Serials carry no more than a second faithfully.
    qint64 milliseconds = std::llround((serial - double(day)) * 86'400.0) * 1000;
    if (milliseconds >= millisecondsADay) {
        ++day;
        milliseconds -= millisecondsADay;
    }
    if (day > lastSerial || (day == 0 && !timeOnly)) {
        cell.notes |= ImpossibleValue;
        return;
    }
    // The 1900 system holds a 29 February that never was (serial 60), so earlier serials are one day short.
    if (!date1904 && day == 60)
        cell.notes |= ImpossibleValue;
    else if (!date1904 && day < 60 && !timeOnly)
        ++day;
    cell.number = double(day) + double(milliseconds) / double(millisecondsADay);
    const bool withTime = timeOnly || shows != NumberShows::Date || milliseconds != 0;
    writeIso(cell, day, milliseconds, !timeOnly, withTime, text);
}

std::optional<double> serialFromIso(std::string_view text, CellView::Kind *kind)
{
    int year = 0, month = 0, day = 0;
    double serial = 0;
    size_t at = 0;
    const bool withDate = text.size() >= 10 && text[4] == '-' && text[7] == '-';
    if (withDate) {
        if (!digits(text, 0, 4, year) || !digits(text, 5, 2, month) || !digits(text, 8, 2, day))
            return {};
        const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month(unsigned(month)),
                                               std::chrono::day(unsigned(day))};
        if (!date.ok())
            return {};
        serial = double((std::chrono::sys_days{date} - epoch()).count());
        at = 10;
        if (at < text.size() && (text[at] == 'T' || text[at] == ' '))
            ++at;
        else if (at < text.size())
            return {};
    }
    int hour = 0, minute = 0, second = 0;
    const bool withTime = at < text.size();
    if (withTime) {
        if (!digits(text, at, 2, hour) || at + 5 > text.size() || text[at + 2] != ':' ||
            !digits(text, at + 3, 2, minute) || hour > 23 || minute > 59)
            return {};
        if (at + 5 < text.size() && text[at + 5] == ':' && (!digits(text, at + 6, 2, second) || second > 59))
            return {};
        serial += (hour * 3600 + minute * 60 + second) / 86400.0;
    } else if (!withDate) {
        return {};
    }
    if (kind)
        *kind = !withDate ? CellView::Kind::Time : withTime ? CellView::Kind::DateTime : CellView::Kind::Date;
    return serial;
}

double cellNumber(CellView::Kind kind, std::string_view text)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    switch (kind) {
    case CellView::Kind::Number:
    case CellView::Kind::Bool: {
        if (!text.empty() && text.front() == '+')
            text.remove_prefix(1);
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size() ? value : none;
    }
    case CellView::Kind::Date:
    case CellView::Kind::DateTime:
    case CellView::Kind::Time:
        return serialFromIso(text).value_or(none);
    default:
        return 0;
    }
}

} // namespace Allpost
