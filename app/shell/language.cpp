// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Allpost {

using namespace Qt::StringLiterals;

void useLanguage(const QString &language)
{
    static QTranslator own, qt;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    QLocale::setDefault(QLocale(language));
    if (own.load(u":/i18n/allpost_"_s + language))
        QCoreApplication::installTranslator(&own);
    if (language != "en"_L1 && qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

QString languageOfTerminal(const QString &chosen)
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.startsWith("en"_L1) ? u"en"_s : value.startsWith("zh"_L1) ? u"zh_CN"_s : chosen;
    }
    return chosen;
}

} // namespace Allpost
