// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Allpost::Limits {

// What a spreadsheet may cost us. The measure is a roster of 600,000 rows: 40 MB zipped, 300 MB of sheet XML;
// shared strings make 210 MB of sheet and 60 MB of strings. Honest workbooks compress 7 to 15 times, sheets
// of many empty or like rows 20 to 40 times; deflate cannot exceed 1,032.

inline constexpr int zipEntries = 2'000;
inline constexpr qint64 fileBytes = qint64(1) << 30; ///< of the file itself
/// Of an .xls, which holds no more than 65,536 rows a sheet.
inline constexpr qint64 xlsBytes = qint64(256) << 20;
/// Inflated, of one part: that roster with every field in a column of its own (our own export) needs 1 GB. Parts
/// stream by in a few megabytes of memory and can be cancelled, so that size alone does no harm.
inline constexpr qint64 partBytes = qint64(2) << 30;
inline constexpr qint64 inflatedBytes = qint64(3) << 30; ///< inflated, of all parts read
/// A part that grew to ratioFloor bytes must not have inflated more than ratio times, one that grew to
/// largeRatioFloor not more than largeRatio times. 8 MB inflate in 30 ms, so a bomb is refused long before it costs
/// a second; the floor lets small sparse sheets through whatever their ratio.
inline constexpr int ratio = 200;
inline constexpr qint64 ratioFloor = qint64(8) << 20;
inline constexpr int largeRatio = 80;
inline constexpr qint64 largeRatioFloor = qint64(128) << 20;

inline constexpr int xmlDepth = 64;
inline constexpr int xmlAttributes = 256;        ///< of one element; a cell has three
inline constexpr qint64 xmlTokenBytes = 1 << 20; ///< one tag: expat must keep it whole in memory
inline constexpr int sheets = 1'000;
inline constexpr int rows = 1'048'576; ///< of an .xlsx sheet (ECMA-376 18.3.1.73)
inline constexpr int columns = 16'384; ///< XFD
inline constexpr int csvRows = 5'000'000;
inline constexpr int cellBytes = 32'767 * 4; ///< the longest text a spreadsheet lets one type, in UTF-8
inline constexpr qint64 rowBytes = qint64(8) << 20;
/// Places gone through in one sheet, empty ones included: a value in XFD on each of a million rows would be
/// 17 milliard.
inline constexpr qint64 cellPlaces = qint64(256) << 20;
inline constexpr int mergedRanges = 1'000'000;
inline constexpr int styles = 100'000;                    ///< Excel allows 65,490 cell formats
inline constexpr qint64 stringsBytes = qint64(256) << 20; ///< the table of shared strings once read
inline constexpr qint64 storeBytes = qint64(512) << 20;   ///< a RowStore; the roster above needs about 90 MB

} // namespace Allpost::Limits
