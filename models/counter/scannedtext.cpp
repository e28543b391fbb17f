// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/scannedtext.h"

#include "models/base/text.h"
#include "models/residents/idnumber.h"

#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// EAN-8, UPC-A, EAN-13: digits from the right weigh 1, 3, 1, 3 …; the sum is a multiple of ten (GB 12904).
bool isBarcode(const QString &text)
{
    if (text.size() != 8 && text.size() != 12 && text.size() != 13)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(text.size() - 1 - i);
        if (c < u'0' || c > u'9')
            return false;
        sum += c.digitValue() * (i % 2 ? 3 : 1);
    }
    return sum % 10 == 0;
}

} // namespace

QString ScannedText::prefix()
{
    return u"ALLPOST:"_s;
}

ScannedText ScannedText::read(QStringView scanned)
{
    QString text = Text::folded(scanned.toString()).toUpper();
    text.remove(u' ').remove(u'\t').remove(u'\n').remove(u'\r');
    const bool isOurs = text.startsWith(prefix());
    if (isOurs)
        text = text.mid(prefix().size());
    static const QRegularExpression visit(u"^\\d{4}-[A-Z]+-V\\d{4,}$"_s);
    static const QRegularExpression handling(u"^\\d{4}-[A-Z]+-V\\d{4,}-\\d+$"_s);
    static const QRegularExpression number(u"^\\d{4}-[A-Z]+-[A-Z]*\\d{4,}(-\\d+)?$"_s);
    static const QRegularExpression account(u"^[0-9A-HJKMNP-TV-Z]{10}$"_s);
    static const QRegularExpression card(u"^\\d{17}[0-9X]$"_s);
    if (visit.match(text).hasMatch())
        return {Kind::Visit, text};
    if (handling.match(text).hasMatch())
        return {Kind::Handling, text};
    if (isOurs && account.match(text).hasMatch())
        return {Kind::Account, text};
    if (isOurs || number.match(text).hasMatch())
        return {Kind::Number, text};
    if (card.match(text).hasMatch())
        return {idCheckCharacter(QStringView(text).left(17)) == text.back() && checkIdNumber(text).isTrusted() ? Kind::IdNumber : Kind::BadId, text};
    if (isBarcode(text))
        return {Kind::Barcode, text};
    return {Kind::Nothing, scanned.toString().trimmed()};
}

} // namespace Allpost
