// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace Allpost {

/// One window for a user of a PC: a second start hands its file to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// name tells users and tests apart.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True when another instance runs and took the file (empty: it only comes to the front).
    bool handOver(const QString &file);
    /// From now on this one answers.
    bool listen();

Q_SIGNALS:
    void called(const QString &file);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace Allpost
