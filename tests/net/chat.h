#pragma once

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <vector>

#include "net/rawsocket.h"
#include "net/sharingserver.h"

namespace wireloupe::net::test {

/// More than there are clients of one: names tell the servers apart.
constexpr int perServer = 1000;

/// A client that says "NAME NUMBER" and keeps the books over what it hears of the like: each number of each
/// name once, in order.
class Chatter
{
public:
    Chatter(int name, quint16 port) : m_name(name)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                       "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                       "Sec-WebSocket-Version: 13\r\n\r\n");
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
    }

    void say()
    {
        m_socket.write(RawSocket::masked(wire::Opcode::Text,
                                         QByteArray::number(m_name) + ' ' + QByteArray::number(m_said++)));
    }

    /// The last of the things that each of so many has said, itself included.
    bool hasHeardAll(std::size_t others, int said) const
    {
        return m_next.size() == others &&
               std::ranges::all_of(
                   m_next, [said](const auto &each) { return each.second == said; });
    }

    int heard = 0;
    int heardHere = 0; ///< from those on the same server
    /// What came twice, too early, or is nothing that a chatter says. A number that is left out makes the
    /// next one wrong.
    int wrong = 0;
    bool mayMissOthers = false; ///< what those on other servers say

private:
    void read()
    {
        QByteArray bytes = m_socket.readAll();
        if (!m_isOpen) {
            m_head += bytes;
            const qsizetype end = m_head.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_isOpen = true;
            bytes = m_head.sliced(end + 4);
        }
        m_parser.feed(bytes);
        while (const auto frame = m_parser.next())
            keepBooks(frame->payload);
    }

    void keepBooks(const QByteArray &payload)
    {
        const QList<QByteArray> words = payload.split(' ');
        const int name = words.value(0).toInt();
        const int number = words.value(1).toInt();
        const bool isHere = name / perServer == m_name / perServer;
        int &next = m_next[name];
        const bool mayMiss = mayMissOthers && !isHere;
        const bool isRight = words.size() == 2 && (mayMiss ? number >= next : number == next);
        ++(isRight ? heard : wrong);
        heardHere += isRight && isHere ? 1 : 0;
        next = number + 1;
    }

    int m_name;
    int m_said = 0;
    QTcpSocket m_socket;
    bool m_isOpen = false;
    QByteArray m_head;
    wire::FrameParser m_parser;
    std::unordered_map<int, int> m_next; ///< by name
};

/// Clients of several servers.
class Chat
{
public:
    Chat(const QList<SharingServer *> &servers, int clients)
    {
        for (int i = 0; i < servers.size(); ++i)
            for (int name = 1; name <= clients; ++name)
                chatters.push_back(std::make_unique<Chatter>(i * perServer + name, servers[i]->port));
        const auto areAllIn = [&] {
            return std::all_of(servers.begin(), servers.end(), [clients](const SharingServer *each) {
                return each->server->peerCount() == clients;
            });
        };
        if (!QTest::qWaitFor(areAllIn, 30'000))
            qFatal("Not all clients came in");
    }

    /// Each says so many things, all at once.
    void say(int messages)
    {
        for (int i = 0; i < messages; ++i)
            for (const auto &chatter : chatters)
                chatter->say();
    }

    void mayMissOthers()
    {
        for (const auto &chatter : chatters)
            chatter->mayMissOthers = true;
    }

    /// The last of the things that each of them has said.
    bool haveAllHeard(int said) const
    {
        return std::ranges::all_of(
            chatters,
            [this, said](const std::unique_ptr<Chatter> &chatter) {
                return chatter->hasHeardAll(chatters.size(), said);
            });
    }

    /// What each has heard of its own server at least.
    int heardHere() const { return (*std::ranges::min_element(chatters, {}, &Chat::heardHereBy))->heardHere; }
    /// What the one who has heard least has heard.
    int heard() const { return (*std::ranges::min_element(chatters, {}, &Chat::heardBy))->heard; }
    int mostHeard() const { return (*std::ranges::max_element(chatters, {}, &Chat::heardBy))->heard; }
    int wrong() const
    {
        int sum = 0;
        for (const auto &chatter : chatters)
            sum += chatter->wrong;
        return sum;
    }

    std::vector<std::unique_ptr<Chatter>> chatters;

private:
    static int heardHereBy(const std::unique_ptr<Chatter> &chatter) { return chatter->heardHere; }
    static int heardBy(const std::unique_ptr<Chatter> &chatter) { return chatter->heard; }
};

} // namespace wireloupe::net::test
