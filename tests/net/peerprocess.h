#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace wireloupe::net::test {

/// A peer by another implementation, in a process of its own. It prints what it sees, one JSON object a line.
class PeerProcess : public QProcess
{
public:
    /// `script` is a file of tests/net/peers: of Node where it ends with "js", of Python where it ends with
    /// "py". `settings` are what the script says of them.
    explicit PeerProcess(const QString &script, const QStringList &arguments = {},
                         const QJsonObject &settings = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
        // Certificates name localhost, and servers of tests listen at its IPv4 address alone.
        environment.insert(QStringLiteral("NODE_OPTIONS"), QStringLiteral("--dns-result-order=ipv4first"));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("PEER_SETTINGS"),
                           QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)));
        setProcessEnvironment(environment);
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const bool isNode = script.endsWith(QLatin1String("js"));
        const QString path = QStringLiteral(WIRELOUPE_TESTS_DIR "/net/peers/") + script;
        start(isNode ? QStringLiteral("node") : QStringLiteral("/usr/bin/python3"),
              QStringList(path) + arguments);
    }

    ~PeerProcess() override
    {
        kill();
        waitForFinished();
    }

    /// Waits for an object that has `key`, skipping others, and returns it; an empty one when none comes. A
    /// server tags what it prints with the number that the query of the connection's URL had.
    QJsonObject next(const QString &key, int tag = 0, int timeout = 30'000)
    {
        QJsonObject found;
        const bool hasCome = QTest::qWaitFor(
            [&] {
                while (found.isEmpty() && canReadLine()) {
                    const auto object = QJsonDocument::fromJson(readLine()).object();
                    if (object.contains(QLatin1String("error")))
                        qWarning() << object;
                    if (object.contains(key) && object.value(QLatin1String("tag")).toInt() == tag)
                        found = object;
                }
                return !found.isEmpty();
            },
            timeout);
        return hasCome ? found : QJsonObject();
    }

    quint16 port()
    {
        return static_cast<quint16>(next(QStringLiteral("port")).value(QLatin1String("port")).toInt());
    }
};

} // namespace wireloupe::net::test
