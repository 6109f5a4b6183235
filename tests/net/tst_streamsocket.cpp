#include "net/streamsocket.h"

#include <fcntl.h>

#include <QTest>

#include "net/tcpconnection.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;

namespace {

/// What `socket` reads, waiting for it; nothing: the end.
std::optional<QByteArray> next(StreamSocket &socket)
{
    std::array<char, 100> buffer;
    pollfd readable{socket.descriptor(), POLLIN, 0};
    if (::poll(&readable, 1, 20'000) != 1)
        qFatal("Nothing comes");
    const auto size = socket.read(buffer);
    return size.value_or(0) > 0 ? std::optional(QByteArray(buffer.data(), *size)) : std::nullopt;
}

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

} // namespace

class TestStreamSocket : public QObject
{
    Q_OBJECT

private slots:
    void carriesBytesBothWays()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        std::array<char, 10> buffer;
        QVERIFY(!socket.read(buffer));
        connection.say("hello");
        QCOMPARE(next(socket), "hello");
        QVERIFY(!socket.read(buffer));
        const std::array<QByteArrayView, 3> pieces{"a", "", "bc"};
        QCOMPARE(socket.write(pieces), 3);
        QByteArray heard;
        QTRY_COMPARE((heard += connection.hear()), "abc");
        QVERIFY(!connection.isAtEnd);
    }

    void takesMorePiecesThanOneCallCan()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        std::vector<QByteArrayView> pieces(1000, "x");
        QByteArray heard;
        while (!pieces.empty()) {
            const qint64 taken = socket.write(pieces);
            QVERIFY(taken > 0);
            pieces.erase(pieces.begin(), pieces.begin() + taken);
        }
        QTRY_COMPARE((heard += connection.hear()), QByteArray(1000, 'x'));
    }

    void takesWhatThereIsRoomFor()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        const QByteArray large(64 << 20, 'x');
        const std::array<QByteArrayView, 1> piece{large};
        const qint64 taken = socket.write(piece);
        QVERIFY(taken > 0 && taken < large.size());
        qint64 sent = taken;
        for (qint64 more = 1; more > 0; sent += more)
            more = socket.write(piece);
        qint64 heard = 0;
        QTRY_COMPARE((heard += connection.hear().size()), sent);
        pollfd writable{socket.descriptor(), POLLOUT, 0};
        QCOMPARE(::poll(&writable, 1, 20'000), 1);
        QVERIFY(socket.write(piece) > 0);
    }

    void tellsTheEndFromAReset()
    {
        TcpConnection ended, reset;
        StreamSocket one(ended.ours), other(reset.ours);
        ended.say("last");
        ended.endDirection();
        QCOMPARE(next(one), "last");
        QVERIFY(!next(one));
        QVERIFY(!one.wasReset());
        QCOMPARE(one.error(), 0);
        // The other direction goes on.
        const std::array<QByteArrayView, 1> piece{"answer"};
        QCOMPARE(one.write(piece), 6);
        QByteArray heard;
        QTRY_COMPARE((heard += ended.hear()), "answer");
        reset.reset();
        QVERIFY(!next(other));
        QVERIFY(other.wasReset());
        QCOMPARE(other.error(), ECONNRESET);
    }

    /// Without a signal, and without an error before it is read.
    void writesToWhoHasGone()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        connection.reset();
        const std::array<QByteArrayView, 1> piece{"unheard"};
        QTRY_COMPARE(socket.write(piece), 0);
        std::array<char, 10> buffer;
        QCOMPARE(socket.read(buffer), 0);
    }

    void endsOurDirection()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        socket.shutdownWrite();
        QTRY_VERIFY(connection.hear().isEmpty() && connection.isAtEnd);
        QCOMPARE(connection.error, 0);
        connection.say("still heard");
        QCOMPARE(next(socket), "still heard");
    }

    void resets()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        socket.reset();
        QVERIFY(!socket.isOpen());
        QTRY_VERIFY(connection.hear().isEmpty() && connection.isAtEnd);
        QCOMPARE(connection.error, ECONNRESET);
    }

    void closesOnceAndWithItsEnd()
    {
        TcpConnection one, other;
        StreamSocket socket(one.ours);
        socket.close();
        QVERIFY(!socket.isOpen() && !isOpen(one.ours));
        // The number may be somebody else's by now.
        const int next = ::dup2(0, one.ours);
        socket.close();
        socket.reset();
        QVERIFY(isOpen(next));
        ::close(next);
        {
            const StreamSocket shortLived(other.ours);
            QVERIFY(isOpen(other.ours));
        }
        QVERIFY(!isOpen(other.ours));
    }

    void knowsBothEnds()
    {
        TcpConnection connection;
        StreamSocket socket(connection.ours);
        sockaddr_in theirs{};
        socklen_t size = sizeof theirs;
        QCOMPARE(::getsockname(connection.peer, reinterpret_cast<sockaddr *>(&theirs), &size), 0);
        QCOMPARE(socket.peer().address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(socket.peer().port, ntohs(theirs.sin_port));
        QCOMPARE(socket.local().address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(socket.local().port != 0);
        socket.close();
        QVERIFY(socket.peer().address.isNull());
        QCOMPARE(socket.peer().port, 0);
    }
};

QTEST_GUILESS_MAIN(TestStreamSocket)
#include "tst_streamsocket.moc"
