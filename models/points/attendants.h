// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/people.h"
#include "models/store/database.h"

#include <QDate>
#include <QList>

namespace Allpost {

/// Who was at an activity, as an award needs it: each person once, with the longest of the times noted.
class Attendants
{
public:
    struct One { Person person = {}; qint64 minutes = 0; };
    struct Choice { Key activity = 0; QString title = {}; QString day = {}; int present = 0; };
    struct Sheet
    {
        QString title = {};
        QString number = {};
        QString day = {};
        Key rule = 0;
        QList<One> people = {};
    };

    /// Activities whose title has the typed words, the latest first, that nobody asked points for yet.
    static Result<QList<Choice>> find(const Database &db, const QString &typed, int limit);
    /// Whether somebody stood on the office's register of volunteers on a day, or in one of its teams: resident or not.
    static Result<bool> isVolunteer(const Database &db, const Person &person, QDate on);
    /// NotFound when there is none.
    static Result<Sheet> of(const Database &db, Key activity);
};

} // namespace Allpost
