// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/moment.h"
#include "models/dictionary/value.h"
#include "models/store/database.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace Allpost {

/// What an office has to draw sample orders from: categories, people behind doors, departments, workers.
class OrderSampleOffice
{
public:
    struct Kind
    {
        Key key = 0;
        Key department = 0;
        std::array<int, 4> limits{120, 240, 1440, 960}; ///< minutes to accept, sign, handle, call back
        std::array<int, 4> urgent{-1, -1, -1, -1};
        QStringList titles = {};
    };

    struct Person
    {
        Key resident = 0, household = 0, dwelling = 0, stairwell = 0, building = 0, estate = 0, grid = 0;
        QString name = {};
        QString phone = {};
        QString place = {}; ///< with the door
        QString house = {}; ///< without it
    };

    /// Never without kinds: an office without categories gets the titles alone.
    Status read(const Database &db, QDate today);

    std::vector<Kind> kinds = {};
    std::vector<Person> people = {};
    std::vector<Key> departments = {};
    std::vector<Key> workers = {};

private:
    Status readKinds(const Database &db);
    Status readPeople(const Database &db, QDate today);
};

} // namespace Allpost
