#pragma once

#include <csignal>

#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "net/commandrun.h"

namespace wireloupe::net::test {

/// A redis-server of the test's own, in a folder of its own, on a Unix socket and a TCP port of this machine.
/// Whoever destroys it ends it.
class RedisServer
{
public:
    explicit RedisServer(const QStringList &options = {}) : m_options(options)
    {
        QTcpServer probe;
        probe.listen(QHostAddress(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    ~RedisServer() { kill(); }

    /// Starts it, also again, and waits until it answers.
    void start()
    {
        m_process.start(QStringLiteral("redis-server"),
                        QStringList{QStringLiteral("--port"), QString::number(m_port),
                                    QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                                    QStringLiteral("--unixsocket"), socketPath(), QStringLiteral("--save"),
                                    QString(), QStringLiteral("--appendonly"), QStringLiteral("no"),
                                    QStringLiteral("--dir"), m_folder.path()} +
                            m_options);
        if (!m_process.waitForStarted())
            qFatal("redis-server cannot be started");
        if (!QTest::qWaitFor([this] { return isAnswering(); }, 30'000))
            qFatal("redis-server does not answer");
    }

    /// As a crash would.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// It holds its connections and says nothing.
    void freeze() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

    quint16 port() const { return m_port; }
    QString socketPath() const { return m_folder.filePath(QStringLiteral("redis.sock")); }
    QString url() const { return QStringLiteral("unix://") + socketPath(); }
    QString tcpUrl(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("redis://%1:%2").arg(host).arg(m_port);
    }

    /// What redis-cli prints; `input` is the last word of the command.
    QByteArray command(const QStringList &words, const QByteArray &input) const
    {
        const auto run =
            runCommand(QStringLiteral("redis-cli"),
                       QStringList{QStringLiteral("-s"), socketPath(), QStringLiteral("-x")} + words, input);
        return run.output + run.errors;
    }

    /// As any program does: into how many subscribers' hands it came.
    int publish(const QByteArray &payload, const QString &channel = QStringLiteral("wireloupe")) const
    {
        return command({QStringLiteral("PUBLISH"), channel}, payload).trimmed().toInt();
    }

private:
    bool isAnswering() const
    {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        if (!socket.waitForConnected(1000))
            return false;
        socket.write("PING\r\n");
        return socket.waitForReadyRead(1000);
    }

    QTemporaryDir m_folder;
    QStringList m_options;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace wireloupe::net::test
