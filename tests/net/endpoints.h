#pragma once

#include <memory>

#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include "net/client.h"
#include "net/networkthread.h"
#include "net/recordingsink.h"
#include "net/server.h"
#include "net/testengine.h"

namespace wireloupe::net::test {

inline wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

inline wire::Message binary(const QByteArray &payload)
{
    return {wire::Message::Type::Binary, payload};
}

inline QUrl urlOf(quint16 port, const QString &path = QStringLiteral("/"))
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(path));
}

/// A Client on a network thread of its own, and what became of it, on the test's thread.
class TestClient : public QObject
{
public:
    TestClient()
    {
        connect(
            client.get(), &Client::stateChanged, this, [this](ClientState changed) { state = changed; });
        connect(
            client.get(), &Client::ended, this, [this](const capture::StateEvent &event) { end = event; });
        connect(
            client.get(), &Client::subprotocolChosen, this,
            [this](const QByteArray &chosen) { subprotocol = chosen; });
        connect(
            client.get(), &Client::secured, this,
            [this](const capture::TlsDetails &details) { tls = details; });
        connect(
            client.get(), &Client::deflateChosen, this,
            [this](const wire::DeflateParameters &chosen) { deflate = chosen; });
        connect(client.get(), &Client::messageReceived, this,
                [this](const wire::Message &message) { messages.append(message); });
    }

    void open(const QUrl &url)
    {
        ClientOptions options;
        options.url = url;
        open(options);
    }

    void open(const ClientOptions &options)
    {
        state = ClientState::Idle;
        client->open(options);
    }

    bool isOver() const { return state == ClientState::Closed || state == ClientState::Failed; }

    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    NetworkThread thread{QStringLiteral("test client")};
    std::shared_ptr<Client> client = thread.adopt(std::make_unique<Client>(sink));
    ClientState state = ClientState::Idle;
    capture::StateEvent end;
    QByteArray subprotocol;
    std::optional<capture::TlsDetails> tls;
    std::optional<wire::DeflateParameters> deflate;
    QList<wire::Message> messages;
};

/// A Server on a network thread of its own.
class TestServer : public QObject
{
public:
    TestServer()
    {
        connect(
            server.get(), &Server::stateChanged, this, [this](ServerState changed) { state = changed; });
        connect(
            server.get(), &Server::listening, this,
            [this](const QHostAddress &, quint16 listened) { port = listened; });
        connect(server.get(), &Server::failed, this,
                [this](const capture::StateEvent &event) { failure = event; });
    }

    /// Starts and waits until it listens.
    bool start(const ServerOptions &options = {})
    {
        state = ServerState::Stopped;
        server->start(underTest(options));
        return QTest::qWaitFor(
                   [this] { return state == ServerState::Listening || state == ServerState::Failed; }) &&
               state == ServerState::Listening;
    }

    QUrl url(const QString &path = QStringLiteral("/")) const { return urlOf(port, path); }

    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    NetworkThread thread{QStringLiteral("test server")};
    std::shared_ptr<Server> server = thread.adopt(std::make_unique<Server>(sink));
    ServerState state = ServerState::Stopped;
    quint16 port = 0;
    capture::StateEvent failure;
};

} // namespace wireloupe::net::test
