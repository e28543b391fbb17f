// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/idnumber.h"

#include "models/residents/datetext.h"
#include "models/residents/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct IdText
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::IdNumber)
};

constexpr int oldestYears = 130;

struct TypeName
{
    IdType type;
    QLatin1StringView code;
};
constexpr TypeName typeNames[] = {{IdType::Resident, "resident"_L1},
                                  {IdType::ForeignPermanent, "foreign_permanent"_L1},
                                  {IdType::HmtResidence, "hmt_residence"_L1},
                                  {IdType::HmTravel, "hm_travel"_L1},
                                  {IdType::TwTravel, "tw_travel"_L1},
                                  {IdType::Passport, "passport"_L1},
                                  {IdType::Other, "other"_L1}};

// As ISO 7064 MOD 11-2 does it: a running remainder instead of the table of weights.
int checkValue(QStringView first17)
{
    int remainder = 0;
    for (const QChar c : first17)
        remainder = (remainder + (c.unicode() - u'0')) * 2 % 11;
    return (12 - remainder) % 11;
}

QDate dateOf(QStringView eight)
{
    return QDate(eight.first(4).toInt(), eight.sliced(4, 2).toInt(), eight.sliced(6, 2).toInt());
}

bool isExponent(QStringView text)
{
    const qsizetype mark = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (mark <= 0 || mark + 1 >= text.size())
        return false;
    QStringView power = text.sliced(mark + 1);
    if (power.startsWith(u'+') || power.startsWith(u'-'))
        power = power.sliced(1);
    const QStringView mantissa = text.first(mark);
    return Typed::allDigits(power) && Typed::isDigit(mantissa.front())
           && std::all_of(mantissa.begin(), mantissa.end(), [](QChar c) { return Typed::isDigit(c) || c == u'.'; });
}

bool isShape18(QStringView number)
{
    return number.size() == 18 && Typed::allDigits(number.first(17))
           && (Typed::isDigit(number.back()) || number.back() == u'X');
}

bool isOldForeignPermanent(QStringView number)
{
    return number.size() == 15 && std::all_of(number.begin(), number.begin() + 3, Typed::isCapital)
           && Typed::allDigits(number.sliced(3));
}

bool isHmTravel(QStringView number)
{
    return (number.size() == 9 || number.size() == 11) && (number.front() == u'H' || number.front() == u'M')
           && Typed::allDigits(number.sliced(1));
}

bool isTwTravel(QStringView number)
{
    return (number.size() == 8 || number.size() == 10) && Typed::allDigits(number);
}

// Letters, then digits: E12345678, EA1234567, PE1234567.
bool isPassport(QStringView number)
{
    if (number.size() < 6 || number.size() > 12 || !Typed::isCapital(number.front()))
        return false;
    return std::all_of(number.begin(), number.end(), [](QChar c) { return Typed::isDigit(c) || Typed::isCapital(c); })
           && std::count_if(number.begin(), number.end(), Typed::isDigit) >= 5;
}

IdKind kindOfShape(QStringView number)
{
    if (isShape18(number)) {
        if (number.front() == u'9')
            return IdKind::ForeignPermanent;
        if (number.startsWith(u"810000") || number.startsWith(u"820000") || number.startsWith(u"830000"))
            return IdKind::HmtResidence;
        return IdKind::Resident18;
    }
    if (number.size() == 15 && Typed::allDigits(number))
        return IdKind::Legacy15;
    if (isOldForeignPermanent(number))
        return IdKind::ForeignPermanent;
    if (isHmTravel(number))
        return IdKind::HmTravel;
    return isPassport(number) ? IdKind::Passport : IdKind::None;
}

// Words that say that there is no number; the person is then listed as incomplete.
bool saysNone(QStringView text)
{
    static const QStringView words[] = {u"无", u"没有", u"暂无", u"无证", u"未办", u"未办理", u"不详", u"未知",
                                        u"空", u"-",    u"--",   u"—",    u"——",   u"/",      u"\\",   u"0"};
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

QString cleaned(QStringView typed)
{
    const bool isClean =
        std::all_of(typed.begin(), typed.end(), [](QChar c) { return Typed::isDigit(c) || Typed::isCapital(c); });
    if (isClean)
        return typed.toString();
    QString number = Typed::withoutBlanks(Typed::unguarded(typed)).toUpper();
    QString joined = number;
    joined.remove(u'-');
    return isShape18(joined) || (joined.size() == 15 && Typed::allDigits(joined)) ? joined : number;
}

// What a spreadsheet has left of 18 digits: 2.30604199001011E+17 and 230604199001011000 are one.
void fillLost(IdCheck &check, const QString &text)
{
    QString digits = text.left(text.indexOf(u'E') < 0 ? text.size() : text.indexOf(u'E'));
    digits.remove(u'.');
    if (isExponent(text)) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
    }
    if (!Typed::allDigits(digits)) {
        check.number = text;
    } else if (digits.size() > 10) {
        // Written in full (a display has six digits), only without the zeros at its end.
        check.intactDigits = digits.left(15).leftJustified(15, u'0');
        check.number = digits.leftJustified(18, u'0');
        if (const QDate birth = dateOf(QStringView(check.number).sliced(6, 8)); birth.isValid())
            check.birth = birth;
        check.region = digits.left(6);
    } else {
        check.intactDigits = digits;
        check.number = text;
    }
    check.findings += Finding::holdBack(
        u"id_lost_to_float"_s,
        IdText::tr("The spreadsheet kept only a part of this number. Type it again from the document."));
}

void holdBackUnknownShape(IdCheck &check)
{
    const bool hasOther = std::any_of(check.number.cbegin(), check.number.cend(), [&](const QChar &c) {
        const bool isLastX = c == u'X' && &c == &check.number.cend()[-1];
        return !Typed::isDigit(c) && !isLastX;
    });
    if (hasOther) {
        check.findings += Finding::holdBack(
            u"id_characters"_s,
            IdText::tr("The number holds a character that does not belong there. Compare it with the document."));
    } else {
        check.findings += Finding::holdBack(
            u"id_length"_s, IdText::tr("An ID number has 18 characters, this one has %n. Compare it with the document.",
                                       nullptr, int(check.number.size())));
    }
}

bool checkBirth(IdCheck &check, QDate birth, QDate today)
{
    if (!birth.isValid() || birth.year() < 1800) {
        check.findings += Finding::holdBack(
            u"id_bad_date"_s, IdText::tr("The birth date in the number does not exist. Compare it with the document."));
        return false;
    }
    check.birth = birth;
    if (birth > today) {
        check.findings += Finding::holdBack(
            u"id_future"_s,
            IdText::tr("The birth date in the number lies in the future. Compare it with the document."));
        return false;
    }
    if (birth.addYears(oldestYears + 1) <= today) {
        check.findings += Finding::holdBack(
            u"id_too_old"_s,
            IdText::tr("By this number the person would be over %1 years old. Compare it with the document.")
                .arg(oldestYears));
        return false;
    }
    return true;
}

void warnOfRegion(IdCheck &check)
{
    if (check.kind != IdKind::ForeignPermanent && !isKnownRegion(check.region)) {
        check.findings += Finding::warning(
            u"id_region_unknown"_s,
            IdText::tr("The first six digits name no region of today. It may be an abolished one; have a look."));
    }
}

QString sexOf(QChar sequenceEnd)
{
    return (sequenceEnd.unicode() - u'0') % 2 ? u"1"_s : u"2"_s;
}

void check18(IdCheck &check, QDate today)
{
    const QStringView number = check.number;
    // A foreigner's number has the issuing province and the nationality there.
    if (check.kind != IdKind::ForeignPermanent)
        check.region = number.first(6).toString();
    check.sex = sexOf(number[16]);
    if (!checkBirth(check, dateOf(number.sliced(6, 8)), today))
        return;
    if (idCheckCharacter(number.first(17)) != number.back()) {
        check.findings += Finding::holdBack(
            u"id_bad_checksum"_s, IdText::tr("One place of the number is wrong. Compare it with the document."));
        return;
    }
    if (number.endsWith(u"000")) {
        check.findings += Finding::warning(
            u"id_ends_in_zeros"_s,
            IdText::tr("The number ends in 000, like one that a spreadsheet has cut. Compare it with the document."));
    }
    warnOfRegion(check);
}

void check15(IdCheck &check, QDate today)
{
    const QStringView number = check.number;
    check.region = number.first(6).toString();
    check.sex = sexOf(number.back());
    const QString birth = u"19"_s + number.sliced(6, 6).toString();
    if (checkBirth(check, dateOf(birth), today))
        warnOfRegion(check);
}

IdType typeOfKind(IdKind kind)
{
    switch (kind) {
    case IdKind::Resident18:
    case IdKind::Legacy15: return IdType::Resident;
    case IdKind::ForeignPermanent: return IdType::ForeignPermanent;
    case IdKind::HmtResidence: return IdType::HmtResidence;
    case IdKind::HmTravel: return IdType::HmTravel;
    case IdKind::TwTravel: return IdType::TwTravel;
    case IdKind::Passport: return IdType::Passport;
    case IdKind::Other: return IdType::Other;
    case IdKind::None: break;
    }
    return IdType::Unknown;
}

// Documents without a check digit: the shape is all that can be looked at.
void checkForeign(IdCheck &check, IdType type)
{
    const QString &number = check.number;
    bool fits = true;
    switch (type) {
    case IdType::HmTravel:
        check.kind = IdKind::HmTravel;
        fits = isHmTravel(number);
        break;
    case IdType::TwTravel:
        check.kind = IdKind::TwTravel;
        fits = isTwTravel(number);
        break;
    case IdType::Passport:
        check.kind = IdKind::Passport;
        fits = isPassport(number) || isTwTravel(number) || (number.size() == 9 && Typed::allDigits(number));
        break;
    default: check.kind = IdKind::Other; break;
    }
    if (!fits) {
        check.findings +=
            Finding::warning(u"id_type_differs"_s,
                             IdText::tr("The number does not look like one of this kind of document. Have a look."));
    }
}

bool endsInZeros(QStringView number)
{
    return number.size() == 18 && Typed::allDigits(number) && number.endsWith(u"000");
}

bool isLost(QStringView number, IdCell cell)
{
    if (isExponent(number) || (cell == IdCell::Number && number.size() >= 15))
        return true;
    return endsInZeros(number) && (cell == IdCell::Bare || idCheckCharacter(number.first(17)) != u'0');
}

bool mayBeLost(IdType type)
{
    return type == IdType::Unknown || type == IdType::Resident || type == IdType::HmtResidence
           || type == IdType::ForeignPermanent;
}

} // namespace

QString idTypeCode(IdType type)
{
    for (const TypeName &name : typeNames) {
        if (name.type == type)
            return name.code;
    }
    return {};
}

IdType idTypeFromCode(QStringView code)
{
    for (const TypeName &name : typeNames) {
        if (code == name.code)
            return name.type;
    }
    return code.isEmpty() ? IdType::Unknown : IdType::Other;
}

const Finding *IdCheck::reasonFinding() const
{
    for (const QLatin1StringView first : {"id_lost_to_float"_L1, "id_bad_date"_L1, "id_bad_checksum"_L1}) {
        for (const Finding &finding : findings) {
            if (finding.code == first)
                return &finding;
        }
    }
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::HoldBack)
            return &finding;
    }
    return nullptr;
}

QString IdCheck::reason() const
{
    const Finding *finding = reasonFinding();
    return finding ? finding->code : QString();
}

IdCheck checkIdNumber(QStringView typed, IdType type, QDate today)
{
    return checkIdCell(typed, IdCell::Text, type, today);
}

IdCheck checkIdCell(QStringView text, IdCell cell, IdType type, QDate today)
{
    IdCheck check;
    check.number = cleaned(text);
    if (check.number.isEmpty() || saysNone(check.number)) {
        check.number.clear();
        return check;
    }
    const QString &number = check.number;
    if (mayBeLost(type) && isLost(number, cell)) {
        fillLost(check, QString(number));
        check.kind = IdKind::Resident18;
        return check;
    }
    if (number != text) {
        check.findings +=
            Finding::note(u"id_cleaned"_s, IdText::tr("Blanks or signs around the number were taken away."));
    }
    if (type == IdType::HmTravel || type == IdType::TwTravel || type == IdType::Passport || type == IdType::Other) {
        checkForeign(check, type);
        return check;
    }
    check.kind = kindOfShape(number);
    const bool isDigitsOnly = check.kind == IdKind::Resident18 || check.kind == IdKind::Legacy15
                              || check.kind == IdKind::HmtResidence || check.kind == IdKind::ForeignPermanent;
    if (check.kind == IdKind::None || (type == IdType::Resident && !isDigitsOnly)) {
        holdBackUnknownShape(check);
        return check;
    }
    if (isShape18(number))
        check18(check, today);
    else if (check.kind == IdKind::Legacy15)
        check15(check, today);
    if (type != IdType::Unknown && typeOfKind(check.kind) != type && check.isTrusted()) {
        check.findings +=
            Finding::warning(u"id_type_differs"_s,
                             IdText::tr("The number does not look like one of this kind of document. Have a look."));
    }
    return check;
}

QChar idCheckCharacter(QStringView first17)
{
    if (first17.size() != 17 || !Typed::allDigits(first17))
        return {};
    const int value = checkValue(first17);
    return value == 10 ? u'X' : QChar(u'0' + value);
}

QString upgradedId(QStringView legacy15)
{
    if (legacy15.size() != 15 || !Typed::allDigits(legacy15))
        return {};
    const QString first17 = legacy15.first(6).toString() + u"19"_s + legacy15.sliced(6).toString();
    return first17 + idCheckCharacter(first17);
}

Findings compareWithId(const IdCheck &id, QStringView sexCode, QStringView birthIso)
{
    Findings findings;
    const bool isSaid = sexCode == u"1" || sexCode == u"2";
    if (!id.sex.isEmpty() && isSaid && sexCode != id.sex) {
        const QString typed = sexCode == u"1" ? IdText::tr("male") : IdText::tr("female");
        const QString number = id.sex == u"1" ? IdText::tr("male") : IdText::tr("female");
        findings += Finding::warning(
            u"id_sex_differs"_s,
            IdText::tr("Written is “%1”, by the ID number it is “%2”. Compare with the document.").arg(typed, number));
    }
    const QString birth = id.birth.toString(Qt::ISODate);
    if (id.birth.isValid() && !birthIso.isEmpty() && !birth.startsWith(birthIso)) {
        findings += Finding::warning(
            u"id_birth_differs"_s,
            IdText::tr("The birth date written is %1, by the ID number it is %2. Compare with the document.")
                .arg(birthIso, birth));
    }
    return findings;
}

namespace {

// An old number has its year in two digits; while up to 15 digits stand it may be one.
bool mayBeLegacy(QStringView number)
{
    if (number.size() < 7 || number.size() > 15 || !Typed::allDigits(number) || number[6] == u'1' || number[6] == u'2')
        return false;
    if (number.size() >= 9 && number[8] > u'1')
        return false;
    if (number.size() >= 10) {
        const int month = number.sliced(8, 2).toInt();
        if (month < 1 || month > 12)
            return false;
    }
    return number.size() < 12 || dateOf(QString(u"19"_s + number.sliced(6, 6).toString())).isValid();
}

void blame(IdProgress &progress, IdProgress::Part part, qsizetype from, qsizetype length, const QString &message)
{
    progress.wrong = part;
    progress.from = int(from);
    progress.length = int(length);
    progress.message = message;
}

bool followCharacters(IdProgress &progress)
{
    const QString &number = progress.number;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (Typed::isDigit(number[i]) || (i == 17 && number[i] == u'X'))
            continue;
        blame(progress, IdProgress::Part::Characters, i, 1,
              IdText::tr("Only digits belong here, and an X at the very end."));
        return false;
    }
    if (number.size() > 18) {
        blame(progress, IdProgress::Part::Length, 18, number.size() - 18,
              IdText::tr("An ID number has no more than 18 characters."));
        return false;
    }
    return true;
}

bool followYear(IdProgress &progress, int thisYear)
{
    const QStringView year = QStringView(progress.number).sliced(6).left(4);
    // Every year between the oldest and this one that begins so is still possible.
    for (int possible = thisYear - oldestYears - 1; possible <= thisYear; ++possible) {
        if (QString::number(possible).startsWith(year))
            return true;
    }
    blame(progress, IdProgress::Part::Year, 6, year.size(), IdText::tr("The year of birth cannot be right."));
    return false;
}

bool followMonthAndDay(IdProgress &progress, QDate today)
{
    const QStringView number = progress.number;
    if (number.size() >= 11 && number[10] > u'1') {
        blame(progress, IdProgress::Part::Month, 10, 1, IdText::tr("The month of birth cannot be right."));
        return false;
    }
    if (number.size() < 12)
        return true;
    const int year = number.sliced(6, 4).toInt();
    const int month = number.sliced(10, 2).toInt();
    if (month < 1 || month > 12 || QDate(year, month, 1) > today) {
        blame(progress, IdProgress::Part::Month, 10, 2, IdText::tr("The month of birth cannot be right."));
        return false;
    }
    if (number.size() == 13 && number[12] > u'3') {
        blame(progress, IdProgress::Part::Day, 12, 1, IdText::tr("The day of birth cannot be right."));
        return false;
    }
    if (number.size() < 14)
        return true;
    const QDate birth = dateOf(number.sliced(6, 8));
    if (!birth.isValid() || birth > today) {
        blame(progress, IdProgress::Part::Day, 12, 2, IdText::tr("The day of birth cannot be right."));
        return false;
    }
    progress.birth = birth;
    return true;
}

} // namespace

IdProgress followIdNumber(QStringView soFar, QDate today)
{
    IdProgress progress;
    progress.number = Typed::withoutBlanks(Typed::unguarded(soFar)).toUpper();
    const QString &number = progress.number;
    if (!followCharacters(progress))
        return progress;
    if (number.size() >= 6)
        progress.region = regionName(QStringView(number).first(6));
    if (number.size() == 15 && mayBeLegacy(number)) {
        const IdCheck check = checkIdNumber(number, IdType::Unknown, today);
        progress.birth = check.birth;
        progress.sex = check.sex;
        progress.isComplete = check.isTrusted();
        return progress;
    }
    if (number.size() > 6 && !mayBeLegacy(number)
        && (!followYear(progress, today.year()) || !followMonthAndDay(progress, today)))
        return progress;
    if (number.size() >= 17 && !mayBeLegacy(number))
        progress.sex = sexOf(number[16]);
    if (number.size() == 18) {
        const IdCheck check = checkIdNumber(number, IdType::Unknown, today);
        progress.isComplete = check.isTrusted();
        if (const Finding *reason = check.reasonFinding()) {
            const bool isChecksum = reason->code == "id_bad_checksum"_L1;
            blame(progress, isChecksum ? IdProgress::Part::CheckDigit : IdProgress::Part::Length, 0, 18,
                  reason->message);
            return progress;
        }
    }
    const qsizetype regionLength = number.size() >= 6 ? 6 : number.size() >= 4 ? 4 : number.size() >= 2 ? 2 : 0;
    if (regionLength && number.front() != u'9' && !number.startsWith(u"8")
        && !isKnownRegion(QStringView(number).first(regionLength))) {
        blame(progress, IdProgress::Part::Region, 0, regionLength,
              IdText::tr("The first digits name no region of today; it may be an abolished one."));
        progress.isWarning = true;
    }
    return progress;
}

} // namespace Allpost
