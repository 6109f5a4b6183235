#pragma once

#include <memory>

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "wire/closecode.h"
#include "wire/frameparser.h"
#include "wire/framewriter.h"

namespace wireloupe::net::test {

/// A peer that says exactly the bytes it is told to, right or wrong.
class RawSocket
{
public:
    explicit RawSocket(std::unique_ptr<QTcpSocket> socket) : m_socket(std::move(socket))
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    explicit RawSocket(quint16 port) : RawSocket(std::make_unique<QTcpSocket>())
    {
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket->waitForConnected();
    }

    QTcpSocket *operator->() const { return m_socket.get(); }

    void say(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }

    /// One segment a byte.
    void sayBytewise(const QByteArray &bytes)
    {
        for (const char byte : bytes) {
            say(QByteArray(1, byte));
            m_socket->waitForBytesWritten(100);
        }
    }

    void sayFrame(wire::Opcode opcode, const QByteArray &payload) { say(masked(opcode, payload)); }

    static QByteArray masked(wire::Opcode opcode, const QByteArray &payload)
    {
        return wire::serialize(opcode, payload, wire::MaskingKey{0x12, 0x34, 0x56, 0x78});
    }

    /// The next head, or what came of it before the end.
    QByteArray head()
    {
        waitFor([this] { return m_input.contains("\r\n\r\n") || isAtEnd(); });
        const qsizetype size = m_input.indexOf("\r\n\r\n") + 4;
        const QByteArray head = size >= 4 ? m_input.left(size) : m_input;
        m_input.remove(0, head.size());
        return head;
    }

    std::optional<wire::Frame> frame()
    {
        std::optional<wire::Frame> next;
        waitFor([&] {
            m_parser.feed(std::exchange(m_input, {}));
            next = m_parser.next();
            return next || isAtEnd();
        });
        return next;
    }

    /// The code of the next frame, where that is a close frame; else 0.
    int closeCode()
    {
        const auto next = frame();
        return next && next->header.opcode == wire::Opcode::Close
                   ? wire::parseClosePayload(next->payload).code
                   : 0;
    }

    /// What comes until the other side closes TCP.
    QByteArray rest()
    {
        waitFor([this] { return isAtEnd(); });
        return std::exchange(m_input, {});
    }

    bool isAtEnd()
    {
        m_input.append(m_socket->readAll());
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }

private:
    template <class Condition>
    void waitFor(Condition condition)
    {
        const bool hasCome = QTest::qWaitFor(
            [&] {
                if (m_socket->isOpen())
                    m_input.append(m_socket->readAll());
                return condition();
            },
            20'000);
        if (!hasCome)
            qWarning("Waited in vain");
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_input;
    wire::FrameParser m_parser;
};

/// Listens for clients that are to be told exactly certain bytes.
class RawServer
{
public:
    RawServer() { m_server.listen(QHostAddress(QHostAddress::LocalHost)); }

    quint16 port() const { return m_server.serverPort(); }

    RawSocket accept()
    {
        if (!QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }))
            qFatal("Nobody has connected");
        std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        socket->setParent(nullptr);
        return RawSocket(std::move(socket));
    }

private:
    QTcpServer m_server;
};

} // namespace wireloupe::net::test
