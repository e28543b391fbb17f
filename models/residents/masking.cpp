// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/masking.h"

#include "models/residents/datetext.h"
#include "models/residents/phone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

struct MaskText
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Masking)
};

constexpr qsizetype tailLength = 4;

// Surnames of two characters that people of today bear; a wrong guess only shows one character less.
bool hasDoubleSurname(QStringView name)
{
    static const QStringView surnames[] = {u"欧阳", u"上官", u"司马", u"诸葛", u"东方", u"皇甫",
                                           u"尉迟", u"公孙", u"慕容", u"司徒", u"令狐", u"夏侯",
                                           u"端木", u"长孙", u"宇文", u"轩辕", u"南宫", u"澹台"};
    return name.size() > 2 && std::any_of(std::begin(surnames), std::end(surnames), [&](QStringView surname) {
               return name.startsWith(surname);
           });
}

} // namespace

QString maskTail(QStringView text)
{
    if (text.isEmpty())
        return {};
    return text.size() > tailLength ? text.last(tailLength).toString() : QString(text.size(), u'*');
}

QString maskIdTail(QStringView number)
{
    return number.isEmpty() ? QString() : MaskText::tr("tail %1").arg(maskTail(number));
}

QString maskPhone(QStringView phone)
{
    const PhoneText read = readPhones(phone);
    QStringList masked;
    for (const Phone &one : read.phones) {
        const QString digits = phoneDigits(one.number);
        if (digits.size() <= tailLength)
            masked += u"****"_s;
        else if (one.kind == PhoneKind::Mobile)
            masked += digits.left(3) + u"****"_s + digits.right(tailLength);
        else
            masked += u"****"_s + digits.right(tailLength);
    }
    return masked.join(u'、');
}

QString maskName(QStringView name)
{
    if (name.isEmpty())
        return {};
    qsizetype shown = name.front().isHighSurrogate() && name.size() > 1 ? 2 : 1;
    if (hasDoubleSurname(name))
        shown = 2;
    return name.first(shown).toString() + u'*';
}

QString maskBirth(QStringView birthIso, QDate today)
{
    const std::optional<int> age = ageOn(birthIso, today);
    if (!age)
        return {};
    return MaskText::tr("%1 years · born in %2").arg(QString::number(*age), birthIso.first(4));
}

} // namespace Allpost
