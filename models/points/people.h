// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/points/outsider.h"
#include "models/store/store.h"

#include <QDate>

namespace Allpost {

/// Somebody who may be no resident: exactly one of the two is set.
struct Person
{
    Key resident = 0;
    Key outsider = 0;

    bool isNobody() const { return !resident && !outsider; }
    friend bool operator==(const Person &, const Person &) = default;
    friend auto operator<=>(const Person &, const Person &) = default;
    friend size_t qHash(const Person &person, size_t seed = 0) { return qHashMulti(seed, person.resident, person.outsider); }
};

/// A person in a list: enough to tell two of one name apart, nothing more than may be seen.
struct PersonLine
{
    Person person = {};
    QString name = {};
    QString letters = {}; ///< wgl for 王桂兰
    QString tail = {};    ///< the phone masked, else the tail of the ID number
    QString where = {};   ///< door of a resident, employer or kind of an outsider
};

/// People with points, hours or posts, residents or not.
class People
{
public:
    /// The person that counts: an outsider found to be a resident counts as that one, a second record as the first.
    static Result<Person> identity(const Database &db, Person person);
    /// The same for many, reading the links once.
    static Result<QList<Person>> identities(const Database &db, const QList<Person> &people);
    /// Outsiders by part of the name, its letters, the end of a phone or ID number. Residents: ResidentFinder.
    static Result<QList<PersonLine>> find(const Database &db, const QString &typed, int limit = 12);
    /// NotFound when there is no such person.
    static Result<PersonLine> describe(const Database &db, Person person);
    static QString nameOf(const Database &db, Person person);
    /// The household a person belongs to today; 0: none, or an outsider.
    static Result<Key> householdOf(const Database &db, Person person, QDate day = QDate::currentDate());

    /// What is wrong with an outsider before it is kept: no name, a number that cannot be, somebody of this number kept already.
    static Findings check(const Database &db, const Outsider &outsider, Key self = 0);
    /// One deed outsider.add. Invalid with the first finding that holds back.
    static Result<Key> add(Store &store, const Outsider &outsider);
    /// One deed outsider.change.
    static Result<bool> change(Store &store, const Snapshot &seen, const Outsider &now);
};

} // namespace Allpost
