// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importtexts.h"

#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Allpost::ImportTexts {

using namespace Qt::StringLiterals;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString letters(int column)
{
    QString name;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(u'A' + ushort((n - 1) % 26)));
    return name;
}

QString masked(const QString &target, const QString &text)
{
    static const QRegularExpression id(u"^\\s*'?\\d{14,17}[\\dXx]\\s*$"_s);
    static const QRegularExpression mobile(u"^\\s*1\\d{2}[- ]?\\d{4}[- ]?\\d{4}\\s*$"_s);
    static const QRegularExpression year(u"(?:19|20)\\d{2}"_s);
    if (text.isEmpty())
        return text;
    if (target == "id_number"_L1 || id.match(text).hasMatch())
        return maskIdTail(text.trimmed());
    if (target == "phone"_L1 || target == "other_phone"_L1 || mobile.match(text).hasMatch())
        return maskPhone(text.trimmed());
    if (target == "birth_date"_L1) {
        const auto found = year.match(text);
        return found.hasMatch() ? QCoreApplication::translate("Allpost::ImportTexts", "born %1").arg(found.captured()) : u"****"_s;
    }
    return text;
}

Meaning meaningOf(Finding::Weight weight)
{
    return weight == Finding::Weight::HoldBack ? Meaning::Bad : weight == Finding::Weight::Warning ? Meaning::Warn : Meaning::Accent;
}

QString iconOf(Finding::Weight weight)
{
    return weight == Finding::Weight::HoldBack ? u"circle-alert"_s : weight == Finding::Weight::Warning ? u"triangle-alert"_s : u"info"_s;
}

} // namespace Allpost::ImportTexts
