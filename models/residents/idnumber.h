// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"

#include <QDate>
#include <QString>

namespace Allpost {

/// What the person says the number is; stored as the code of the list id_type.
enum class IdType {
    Unknown,          ///< not said: told from the number's own shape
    Resident,         ///< 居民身份证, GB 11643-1999, 18 characters (or 15 before 2000)
    ForeignPermanent, ///< 外国人永久居留身份证: since 2023 18 characters led by 9, before 3 letters and 12 digits
    HmtResidence,     ///< 港澳台居民居住证: led by 810000, 820000 or 830000, check digit as GB 11643
    HmTravel,         ///< 港澳居民来往内地通行证: H or M and 8 (or 10) digits
    TwTravel,         ///< 台湾居民来往大陆通行证: 8 (or 10) digits
    Passport,
    Other,            ///< kept as typed
};

QString idTypeCode(IdType type);            ///< "resident", "passport" …: codes of the list id_type
IdType idTypeFromCode(QStringView code);

/// What the number turned out to be.
enum class IdKind { None, Resident18, Legacy15, ForeignPermanent, HmtResidence, HmTravel, TwTravel, Passport, Other };

/// A number as it will be kept, what it says about its holder, and what is wrong with it.
struct IdCheck
{
    QString number = {};       ///< normalised: half width, no blanks or guards, X in capitals; may be untrusted
    IdKind kind = IdKind::None;
    QDate birth = {};          ///< of a number whose date part is whole (also of one lost to a spreadsheet)
    QString sex = {};          ///< GB/T 2261.1: "1" male, "2" female; empty when the number does not say
    QString region = {};       ///< first six digits: the place of first registration, never the present one
    QString intactDigits = {}; ///< of a number lost to a spreadsheet: the 15 digits that survived, to match by
    Findings findings = {};

    bool isEmpty() const { return number.isEmpty() && findings.isEmpty(); }
    bool isTrusted() const { return !number.isEmpty() && !mustHoldBack(findings); }
    /// The reason to report: first of id_lost_to_float, id_bad_date, id_bad_checksum, else the first that holds back; empty if trusted.
    QString reason() const;
    const Finding *reasonFinding() const;
};

/// Checks a number typed or pasted. Codes: id_lost_to_float, id_characters, id_length, id_bad_date, id_future,
/// id_too_old (over 130), id_bad_checksum (all hold back), id_ends_in_zeros, id_region_unknown, id_type_differs (warn),
/// id_cleaned (note). No message ever tells which digit would make it fit. Source: GB 11643-1999.
IdCheck checkIdNumber(QStringView typed, IdType type = IdType::Unknown, QDate today = QDate::currentDate());

/// What kind of cell a number stood in, which decides whether it may have lost its last digits.
enum class IdCell {
    Text,   ///< kept as text: whole. One in a thousand ends in 000 by nature; it is trusted when its check digit passes
    Number, ///< a number: all after 15 digits is gone; never trusted, even where the check digit passes (one in twelve)
    Bare,   ///< CSV without a guard: may have been a number once, so 18 digits that end in 000 are not trusted
};
IdCheck checkIdCell(QStringView text, IdCell cell, IdType type = IdType::Unknown, QDate today = QDate::currentDate());
inline IdCheck checkIdCell(QStringView text, bool wasNumeric, IdType type = IdType::Unknown, QDate today = QDate::currentDate())
{
    return checkIdCell(text, wasNumeric ? IdCell::Number : IdCell::Text, type, today);
}

/// The 18-character form of a 15-digit number (19 put before the year, check digit appended); empty if it is none.
QString upgradedId(QStringView legacy15);

/// The check character of the first 17 digits; null if they are not digits. For making numbers, never for messages.
QChar idCheckCharacter(QStringView first17);

/// What can be said while a number is being typed.
struct IdProgress
{
    enum class Part { None, Characters, Region, Year, Month, Day, CheckDigit, Length };
    QString number = {};      ///< normalised so far
    Part wrong = Part::None;  ///< the first part that is wrong so far
    int from = 0;             ///< first wrong position in number, from 0
    int length = 0;
    bool isWarning = false;   ///< an unknown region may be an abolished one
    QString message = {};     ///< a short sentence to stand under the field; empty while nothing is wrong
    bool isComplete = false;  ///< 18 characters and trusted
    QDate birth = {};
    QString sex = {};
    QString region = {};      ///< name of the region, as soon as six digits stand
};

IdProgress followIdNumber(QStringView soFar, QDate today = QDate::currentDate());

/// Compares typed sex (code of GB/T 2261.1) and birth date (ISO, may be partial) with what the number says.
/// Codes: id_sex_differs, id_birth_differs (warnings that show both).
Findings compareWithId(const IdCheck &id, QStringView sexCode, QStringView birthIso);

/// Name of a region of GB/T 2260 in full (黑龙江省大庆市让胡路区), empty when unknown or abolished.
QString regionName(QStringView code6);
bool isKnownRegion(QStringView code6);

} // namespace Allpost
