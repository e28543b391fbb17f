// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/points/ledgerrecords.h"
#include "models/points/people.h"
#include "models/store/unitofwork.h"

namespace Allpost {

/// Whose account it is. kind: code list account_kind; one of the links is set, none of an account of the office itself.
struct AccountHolder
{
    QString kind = {};
    Key household = 0;
    Key resident = 0;
    Key outsider = 0;
    Key merchant = 0;

    static AccountHolder ofHousehold(Key household) { return {QStringLiteral("household"), household, 0, 0, 0}; }
    static AccountHolder ofResident(Key resident) { return {QStringLiteral("resident"), 0, resident, 0, 0}; }
    /// A courier, rider, driver …: kind new_group unless said otherwise.
    static AccountHolder ofOutsider(Key outsider, const QString &kind = QStringLiteral("new_group")) { return {kind, 0, 0, outsider, 0}; }
    static AccountHolder ofVolunteer(Person person) { return {QStringLiteral("volunteer"), 0, person.resident, person.outsider, 0}; }
    static AccountHolder ofMerchant(Key merchant) { return {QStringLiteral("merchant"), 0, 0, 0, merchant}; }
    static AccountHolder ofPerson(Person person) { return person.resident ? ofResident(person.resident) : ofOutsider(person.outsider); }
    /// source, store or expiry.
    static AccountHolder ofOffice(const QString &kind) { return {kind, 0, 0, 0, 0}; }
};

/// An account in words.
struct AccountLine
{
    Key key = 0;
    QString kind = {};
    QString kindText = {}; ///< in the language of the program
    QString number = {};   ///< A-10387
    QString code = {};     ///< what the QR carries
    QString name = {};     ///< of the head, the person, the merchant; in full: mask it
    QString door = {};     ///< of a household or resident
    QString tail = {};     ///< masked phone or ID number of a person
    Key household = 0;
    Person person = {};    ///< the holder, of a household its head
    Key merchant = 0;
    bool closed = false;
};

/// 积分账户. Found by whose they are, opened when first needed; two that two desks opened for one holder stand as a case
/// (cases.h) and the same one is used on every desk until it is settled.
class Accounts
{
public:
    /// source, store, expiry: the office's own, which may be below zero.
    static bool isOffice(QStringView kind);

    /// The account of a holder that is not closed; 0 when there is none.
    static Result<Key> of(const Database &db, const AccountHolder &holder);
    /// The same, opened within the deed when there is none. Invalid when the holder names nobody.
    static Result<Key> need(UnitOfWork &work, const Store &store, const AccountHolder &holder);
    /// One deed points.open.
    static Result<Key> open(Store &store, const AccountHolder &holder);
    /// The office's own account of a kind; NotFound in a file from before points: needSystem() makes it.
    static Result<Key> system(const Database &db, const QString &kind);
    static Result<Key> needSystem(UnitOfWork &work, const Store &store, const QString &kind) { return need(work, store, AccountHolder::ofOffice(kind)); }
    /// Source, store and expiry of a new office; one deed points.examples.
    static Status addOffice(Store &store);

    /// By the ten characters of its code, as typed or scanned, with or without our prefix; NotFound.
    static Result<Key> byCode(const Database &db, const QString &code);
    /// By its number (a-10387, A10387); NotFound.
    static Result<Key> byNumber(const Database &db, const QString &number);
    /// By code, number, part of the holder's name, or its letters (at least two).
    static Result<QList<AccountLine>> find(const Database &db, const QString &typed, int limit = 12);
    static Result<AccountLine> describe(const Database &db, Key account);
    /// What the QR on a slip holds: our prefix and the code.
    static QString qrOf(const QString &code);

    /// One deed points.close. Refused while it holds or reserves points.
    static Status close(Store &store, Key account, const QString &note);
    static Status close(UnitOfWork &work, Key account, const QString &note);

    /// Moves what one account holds to another by a transfer and closes it, within a deed: households that join, records
    /// that are one person, two accounts of one holder. A negative balance moves too. 0 when there was nothing to move.
    /// Where points expire they keep the day they came.
    static Result<Key> moveAll(UnitOfWork &work, const Store &store, Key from, Key to, const QString &reason, Key second = 0);
    /// Within the deed that joins two households: what the one that ends holds goes to the other.
    static Status joinHouseholds(UnitOfWork &work, const Store &store, Key household, Key into);
    /// Within the deed that links two records as one person: the accounts of the second go to those of the first.
    static Status joinRecords(UnitOfWork &work, const Store &store, Key resident);
};

} // namespace Allpost
