// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/dictionary/value.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Allpost {

/// What screens and papers say of one account: whose it is, where the holder lives, what stands on it.
struct AccountCard
{
    Key key = 0;
    QString kind = {};     ///< code list account_kind
    QString holder = {};   ///< of a household its head
    QString door = {};     ///< 3-2-501
    QString grid = {};
    QString phone = {};    ///< in full; masked by who shows it
    QString employer = {}; ///< of who is no resident
    QString number = {};
    QString code = {};
    QString openedOn = {};
    QString closedOn = {};
    QString note = {};
    Key household = 0;
    Key resident = 0;
    Key outsider = 0;
    Key merchant = 0;
    qint64 balance = 0;
    qint64 reserved = 0;
    qint64 transfers = 0;
    QString lastOn = {};

    qint64 available() const { return balance - reserved; }
    bool isClosed() const { return !closedOn.isEmpty(); }
    /// One of the office's own: source, store, expiry.
    bool isSystem() const { return kind == QStringLiteral("source") || kind == QStringLiteral("store") || kind == QStringLiteral("expiry"); }
    /// 家庭账户, in the language of the program.
    QString kindText() const;
    /// "王桂兰 · 3-2-501 · household account"
    QString subtitle() const;

    /// NotFound when there is no such account. One question, whatever the ledger's length.
    static Result<AccountCard> read(const Database &db, Key account, QDate day = QDate::currentDate());
    /// The accounts of a person: the own ones and those of the household at present, open ones first; of a household its
    /// own and its members'. A linked second record's count as the person's.
    static Result<QList<Key>> ofResident(const Database &db, Key resident, QDate day = QDate::currentDate());
    /// Of many people at once: what a search found.
    static Result<QList<Key>> ofResidents(const Database &db, const QList<Key> &residents, QDate day = QDate::currentDate());
    static Result<QList<Key>> ofHousehold(const Database &db, Key household, QDate day = QDate::currentDate());
};

/// The latest movements of an account in short, as cards and the household's timeline show them.
struct AccountMovement
{
    Key transfer = 0;
    Key account = 0;
    QString number = {};
    QString kind = {};   ///< code list transfer_kind
    QString on = {};     ///< the day of the deed
    QString entered = {};///< the day of entry
    QString cause = {};  ///< the rule's deed, or the reason
    QString person = {}; ///< who did it, on a household's account
    QString worker = {};
    qint64 change = 0;   ///< below zero: went
    bool reversed = false;

    /// The latest ones of these accounts together, the latest first.
    static Result<QList<AccountMovement>> latest(const Database &db, const QList<Key> &accounts, int limit);
};

} // namespace Allpost
