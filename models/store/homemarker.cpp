// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/homemarker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sys/stat.h>

#include <utility>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QString &folder()
{
    static QString path;
    return path;
}

/// Device and inode: the same file wherever it was moved to on its volume. stat() opens nothing.
QString identity(const QString &path)
{
    struct stat st = {};
    if (stat(QFile::encodeName(path).constData(), &st) != 0)
        return {};
    return QString::number(st.st_dev) + u':' + QString::number(st.st_ino);
}

QString machine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

} // namespace

QString HomeMarker::setFolder(const QString &path)
{
    return std::exchange(folder(), path);
}

QString HomeMarker::fileOf(const QUuid &desk)
{
    return folder() + u'/' + desk.toString(QUuid::Id128) + u".home"_s;
}

HomeMarker::Verdict HomeMarker::compare(const QUuid &desk, qint64 lastNumber) const
{
    if (folder().isEmpty())
        return Verdict::Home;
    QFile file(fileOf(desk));
    if (!file.open(QIODevice::ReadOnly))
        return Verdict::Home;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.size() < 4 || lines.at(0) != machine())
        return Verdict::Home;
    if (lines.at(1).toLongLong() > lastNumber)
        return Verdict::Restored;
    const QString here = QFileInfo(m_path).absoluteFilePath();
    if (lines.at(3) != here && lines.at(2) != identity(here) && identity(lines.at(3)) == lines.at(2))
        return Verdict::Copied;
    return Verdict::Home;
}

void HomeMarker::write(const QUuid &desk, qint64 lastNumber)
{
    if (folder().isEmpty() || (desk == m_desk && lastNumber == m_number))
        return;
    QDir().mkpath(folder());
    const QString name = fileOf(desk);
    // Whole or not at all without a sync: written beside and renamed. A torn marker reads as none.
    QFile file(name + u".new"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const QString here = QFileInfo(m_path).absoluteFilePath();
    file.write((machine() + u'\n' + QString::number(lastNumber) + u'\n' + identity(here) + u'\n' + here).toUtf8());
    file.close();
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData()) == 0) {
        m_desk = desk;
        m_number = lastNumber;
    }
}

} // namespace Allpost
