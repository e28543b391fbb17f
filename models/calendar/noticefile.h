// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/calendar/notice.h"

namespace Allpost {

/// Reads yearly notices from a file of somebody else: the JSON form the program ships its own in, or a spreadsheet (xlsx,
/// xls, CSV) of two or three columns 日期, 类型 (休/班), 名称, with or without a heading. A row may name days from one to
/// another: 2027-02-05至2027-02-11.
namespace NoticeFile {

constexpr qint64 MostBytes = 4 << 20;
constexpr int MostDays = 4'000; ///< a hundred years of notices

/// Rows that are no day, say neither 休 nor 班 or contradict another row are left out and named in Notice::findings.
/// Unreadable when the file is something else or far too large for a calendar.
Result<Notice> read(const QString &path, Progress &progress);

/// 休, 放假, holiday → false; 班, 补班, 上班, workday → true; nothing when the word says neither (调休 alone can mean both).
std::optional<bool> workingOf(const QString &word);

} // namespace NoticeFile

} // namespace Allpost
