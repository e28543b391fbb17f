// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/carerecords.h"
#include "models/views/roles.h"

#include <optional>

namespace Allpost {

/// How care records are put in words on every screen.
namespace CareTexts {

/// "1280.50" of cents, and back; nothing typed is null, what is no amount gives nothing.
QString money(qint64 cents);
std::optional<Value> readMoney(const QString &typed);
std::optional<Value> readNumber(const QString &typed);

/// The value of one of a group's own fields as it may be shown: personal ones masked unless inFull.
QString value(const Field &field, const Value &value, bool inFull);
/// Day in the language of the program: 2020年5月; 2020-05.
QString day(const QString &iso);
/// Colour of an attention level.
Meaning meaningOf(const QString &attention);
QString attention(const QString &code);
/// The group, its attention where it is more than usual, whether the household has it.
QList<ChipValue> chips(const CareRecord &record, bool onPerson);
/// Since, every so many days, who sees to it, last visit; of a past record from when to when and why it ended.
QString about(const CareRecord &record, const QString &today);
/// When the next visit is due; empty: none is planned.
QString due(const CareRecord &record, QDate today);
/// What was noted in the group's own fields: names and values in one text; empty when nothing is.
QString facts(const CareRecord &record, bool inFull);

} // namespace CareTexts

} // namespace Allpost
