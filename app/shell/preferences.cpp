// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Allpost {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &file)
    : m_file(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/allpost.ini"_s : file)
{
    QDir().mkpath(folder());
}

QString Preferences::folder() const
{
    return QFileInfo(m_file).absolutePath();
}

QString Preferences::text(const char *key, const QString &otherwise) const
{
    return QSettings(m_file, QSettings::IniFormat).value(QLatin1String(key), otherwise).toString();
}

int Preferences::number(const char *key, int otherwise) const
{
    bool ok = false;
    const int value = text(key).toInt(&ok);
    return ok ? value : otherwise;
}

void Preferences::set(const char *key, const QString &value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(QLatin1String(key), value);
}

} // namespace Allpost
