// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// A person the office keeps. Household, door and care groups are ties of their own (household.h).
/// Code fields hold the stored form of codelist.h: a code, a code with the words kept, or words outside the list.
struct Resident
{
    QString name = {};
    QString formerName = {};
    QString sex = {};               ///< GB/T 2261.1
    QString idType = {};            ///< empty: resident ID card
    QString idNumber = {};          ///< GB 11643-1999, normalised
    QString birthDate = {};         ///< ISO; year-month or year where no more is known
    QString ethnicity = {};         ///< GB/T 3304
    QString politicalStatus = {};   ///< GB/T 4762
    QString education = {};         ///< GB/T 4658
    QString maritalStatus = {};     ///< GB/T 2261.2
    QString phone = {};
    QString otherPhone = {};
    QString occupation = {};
    QString employer = {};
    QString registeredAddress = {};
    QString residence = {};         ///< registered, floating, not yet registered, from abroad
    QString presence = {};          ///< 人户同在, 户在人不在, 人在户不在
    QString diedOn = {};
    QString note = {};
    QString idMissingReason = {};   ///< why there is no number yet
    QString idValidUntil = {};
    std::optional<bool> idIssued = {};        ///< holds a resident ID card
    QString employment = {};
    QString unemployedOn = {};
    QString pensionInsurance = {};
    std::optional<bool> pensionDrawing = {};
    std::optional<bool> medicalInsured = {};  ///< for the present year
    QString partyJoinedOn = {};
    QString arrivedOn = {};         ///< floating population: in this place since
    QString permitUntil = {};       ///< residence permit
    QString registeredKind = {};    ///< farming or not, before the distinction was given up
    QString children = {};
    QString lastHealthCheck = {};
    QString lastScreening = {};
    QString awaySince = {};         ///< registered here, away for a time
    QString awayTo = {};
    QString awayReason = {};
    QString verifiedOn = {};        ///< the record was last found right

    static const Entity &entity();
};

} // namespace Allpost
