// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/singleinstance.h"

#include <QLocalSocket>

namespace Allpost {

namespace {
constexpr int PatienceMs = 1000;
constexpr qint64 LongestPath = 4096;
} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readChannelFinished, this, [this, caller] {
                Q_EMIT called(QString::fromUtf8(caller->read(LongestPath)));
                caller->disconnectFromServer();
            });
        }
    });
}

bool SingleInstance::handOver(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(file.toUtf8());
    socket.waitForBytesWritten(PatienceMs);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(PatienceMs);
    return true;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // The socket of a program that crashed is still there; nobody answered on it.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

} // namespace Allpost
