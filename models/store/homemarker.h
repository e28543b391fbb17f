// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

namespace Allpost {

/// A small file beside the person's settings that says where the desk of an office file lives and how far it had
/// written (reliability 2.1): a file that is opened with fewer deeds was restored, one whose original still lies
/// elsewhere was copied. It counts only when it is there: no marker means unknown, not copied. Written after each deed
/// without a sync of its own.
class HomeMarker
{
public:
    enum class Verdict { Home, Copied, Restored };

    /// Where markers are kept; main() gives the settings folder. Empty: no guard. Gives the folder before.
    static QString setFolder(const QString &folder);

    explicit HomeMarker(QString path) : m_path(std::move(path)) {}

    Verdict compare(const QUuid &desk, qint64 lastNumber) const;
    void write(const QUuid &desk, qint64 lastNumber);

private:
    static QString fileOf(const QUuid &desk);

    QString m_path;
    QUuid m_desk;
    qint64 m_number = -1;
};

} // namespace Allpost
