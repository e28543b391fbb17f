// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/value.h"

#include <QDate>
#include <QList>

namespace Allpost {

class Database;

/// Somebody who turns 80, 90 or 100.
struct RoundBirthday
{
    Key resident = 0;
    QString name = {};
    QDate day = {};
    int age = 0;
    QString door = {}; ///< 3-2-501
};

/// Round birthdays of people who live here, from a day on for so many days; born on 29 February counts on 1 March of other
/// years. People whose day of birth is not known are left out.
Result<QList<RoundBirthday>> roundBirthdays(const Database &db, QDate from, int days = 7);

} // namespace Allpost
