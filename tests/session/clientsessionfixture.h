#pragma once

#include <memory>

#include <QtTest>

#include "session/clientsession.h"
#include "session/runtime.h"
#include "session/serversession.h"

namespace wireloupe::test {

/// What each test of a client's session begins with: a runtime, and an echo server to connect to.
class ClientSessionFixture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_runtime = std::make_unique<session::Runtime>();
        m_server = std::make_unique<session::ServerSession>(*m_runtime, capture::Store::create().store);
        net::ServerOptions options;
        options.subprotocols = {"chat"};
        m_server->start(options);
        QTRY_VERIFY(m_server->isListening());
    }

    void cleanup()
    {
        m_server.reset();
        m_runtime.reset();
    }

protected:
    std::unique_ptr<session::ClientSession> makeClient()
    {
        return std::make_unique<session::ClientSession>(*m_runtime, capture::Store::create().store);
    }

    /// The payloads of the data frames that went that way.
    static QByteArrayList textsOf(const capture::Store &store, capture::Direction direction)
    {
        QByteArrayList texts;
        for (qint64 row = 0; row < store.count(); ++row) {
            const capture::Record record = store.read(capture::Row{row});
            if (record.head.isFrame() && !record.head.isControlFrame() && record.head.direction == direction)
                texts << record.payload;
        }
        return texts;
    }

    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ServerSession> m_server;
};

} // namespace wireloupe::test
