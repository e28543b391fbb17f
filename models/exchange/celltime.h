// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/cell.h"

#include <optional>
#include <string>
#include <string_view>

namespace Allpost {

/// What a number format shows; spreadsheets know dates only by it.
enum class NumberShows : quint8 { Number, Date, DateTime, Time };

/// Reads a number format: the built-in ids of ECMA-376 18.8.30, the East-Asian ones (27-36, 50-58) included,
/// else the format code.
NumberShows numberShows(int formatId, std::string_view formatCode);

/// Turns a serial into ISO text and the fitting kind. date1904: the workbook counts from 1904-01-01. A serial
/// that is no day (negative, beyond 9999-12-31) leaves a number with ImpossibleValue; serial 60, the
/// 1900-02-29 that never was, is given as 1900-02-28 with ImpossibleValue. text gets the ISO text (it must
/// outlive the cell).
void showSerial(CellView &cell, NumberShows shows, bool date1904, std::string &text);

/// Reads "2026-10-31", "2026-10-31T08:30:00(.000)(Z)", "08:30:00" into days since 1899-12-30.
std::optional<double> serialFromIso(std::string_view text, CellView::Kind *kind = nullptr);

} // namespace Allpost
