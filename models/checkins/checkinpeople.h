// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/scannedtext.h"
#include "models/points/people.h"
#include "models/store/statement.h"
#include "models/views/roles.h"

#include <QList>

namespace Allpost {

/// What a sign-in sheet shows of a person, resident or not, and what he is to the community today.
struct CheckinPerson
{
    Person person = {};
    QString name = {};
    QString sex = {};
    QString phone = {};
    QString idNumber = {};
    QString door = {};          ///< 3-2-501; empty for a non-resident
    QString employer = {};      ///< of a non-resident
    Key member = 0;             ///< party_member that is neither moved nor ended
    Key unit = 0;               ///< for which he reports
    QString unitName = {};
    Key volunteer = 0;          ///< on the register today
    QString volunteerNumber = {};

    /// Unit, else door, else employer.
    QString where() const;
    /// Last four of the identity number, else of the phone; empty when neither is known.
    QString tail() const;
    /// 双报到党员, 志愿者, 居民, 非居民.
    QString kind() const;
    Meaning kindMeaning() const;
};

/// Reads people one by one through statements prepared once.
class CheckinPeople
{
public:
    explicit CheckinPeople(const Database &db, QDate on = QDate::currentDate());

    /// NotFound when the record is gone.
    Result<CheckinPerson> read(const Person &person);
    Result<CheckinPerson> read(Key resident, Key outsider) { return read(Person{resident, outsider}); }

    /// Whom a card or code means: an ID number, the code of a points account (of a household: its people), a volunteer's
    /// number. Empty when nobody is known by it.
    static Result<QList<Person>> scanned(const Database &db, const ScannedText &scan);
    /// Who belongs to a household now, the head first.
    static Result<QList<Person>> ofHousehold(const Database &db, Key household);

private:
    Status readMore(CheckinPerson &who);

    QString m_on;
    Statement m_resident;
    Statement m_outsider;
    /// Of residents and of non-residents: each asks one index.
    Statement m_member[2];
    Statement m_volunteer[2];
};

} // namespace Allpost
