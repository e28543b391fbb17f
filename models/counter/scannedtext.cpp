// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/scannedtext.h"

#include "models/base/text.h"
#include "models/residents/idnumber.h"

#include <QRegularExpression>

namespace Allpost {

using namespace Qt::StringLiterals;

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
    return {Kind::Nothing, scanned.toString().trimmed()};
}

} // namespace Allpost
