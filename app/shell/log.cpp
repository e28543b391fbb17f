// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestLog = 1 << 20;
QMutex mutex;
QString path;

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QString line = withoutPersonalNumbers(u"%1 %2 %3\n"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODate), QLatin1String(context.category), message));
    const QMutexLocker lock(&mutex);
    if (QFile::exists(path) && QFile(path).size() > LargestLog) {
        const QString older = QString(path).replace(u".log"_s, u".1.log"_s);
        QFile::remove(older);
        QFile::rename(path, older);
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(line.toUtf8());
    }
    if (type == QtFatalMsg)
        std::fputs(qPrintable(line), stderr);
}

} // namespace

QString withoutPersonalNumbers(QString line)
{
    static const QRegularExpression number(u"[0-9]{7,}[0-9Xx]?"_s);
    return line.replace(number, u"#"_s);
}

void startLog(const QString &folder)
{
    QDir().mkpath(folder);
    path = folder + u"/allpost.log"_s;
    qInstallMessageHandler(write);
}

} // namespace Allpost
