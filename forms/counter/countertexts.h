// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/counter.h"
#include "models/counter/handlingdraft.h"
#include "models/views/roles.h"

#include <QDate>

namespace Allpost {

class Table;
class ShortList;

/// How the counter's records are put in words on its screens.
namespace CounterTexts {

/// A stored code in the language of the program.
QString word(const char *list, const QString &stored);
Meaning meaningOf(const QString &handlingState);
QString iconOf(const QString &handlingState);
/// until 4 December, 3 days over: what the day of a handling says.
QString limitOf(const HandlingLine &line, QDate today);
/// Today 08:50, 11-14 09:20.
QString moment(const QString &iso, QDate today);
/// 12月4日, 4 December.
QString day(const QString &iso);
QString minutes(qint64 count);
/// The sentence to say aloud now.
QString sentence(const HandlingDraft &draft, QDate comeBack);

/// A short list without heading, two lines a row, the first column taking the room.
void setUp(Table *table, ShortList *model, const QString &name, int rightWidth = 96);

} // namespace CounterTexts

} // namespace Allpost
