#include "net/hiredisbinding.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "net/testlink.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using enum ExchangeState;

namespace {

/// Says the same to everybody who has said something.
class NoRedis : public QTcpServer
{
public:
    explicit NoRedis(const QByteArray &answer)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                if (answer.isEmpty())
                    socket->disconnectFromHost();
            });
        });
    }

    QString url() const { return u"redis://127.0.0.1:%1"_s.arg(serverPort()); }
};

} // namespace

/// What is no Redis, or not a sound one, ends the connection and nothing else.
class TestHiredisBinding : public QObject
{
    Q_OBJECT

private slots:
    void takesNothingElseForARedis_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, const QByteArray &answer,
                            Cause cause = Cause::ExchangeInvalid) { QTest::newRow(name) << answer << cause; };
        row("web server", "HTTP/1.1 400 Bad Request\r\n\r\n");
        row("ends at once", {}, Cause::PeerClosedTcp);
        row("mail server", "+OK ready\r\n+OK what?\r\n+OK\r\n");
        row("numbers", ":1\r\n:2\r\n:3\r\n");
        row("nothing", "$-1\r\n$-1\r\n");
        row("empty list", "*0\r\n*0\r\n");
        row("no list", "*-1\r\n");
        row("endless list", "*2147483647\r\n");
        row("deep list", "*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n");
        row("short message", "*2\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n");
        row("number for a kind", "*3\r\n:1\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("other kind", "*3\r\n$7\r\nnonsens\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("unsubscribed", "*3\r\n$11\r\nunsubscribe\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("other channel", "*3\r\n$9\r\nsubscribe\r\n$5\r\nother\r\n:1\r\n");
        row("number for a channel", "*3\r\n$7\r\nmessage\r\n:1\r\n$1\r\nx\r\n");
        row("list for a payload", "*3\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n*1\r\n:1\r\n");
        row("error", "-ERR go away.\r\n", Cause::ExchangeRefused);
    }

    void takesNothingElseForARedis()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Cause, cause);
        NoRedis other(answer);
        TestLink link(other.url());
        QTRY_VERIFY(link.state() == Waiting);
        QCOMPARE(link.cause(), cause);
        if (cause == Cause::ExchangeRefused)
            QCOMPARE(link.detail(), "ERR go away");
        QCOMPARE(link.counters->now(), server::ExchangeCounts{});
    }

    void takesNoEndlessMessage()
    {
        NoRedis other("*3\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n$536870912\r\n" + QByteArray(80 << 20, 'x'));
        ExchangeOptions options = optionsFor(other.url());
        options.connectTimeout = 60s;
        TestLink link(options);
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(link.waits(Cause::ExchangeInvalid), 30'000);
    }

    void givesUpWhoeverSaysNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        ExchangeOptions options = optionsFor(u"redis://127.0.0.1:%1"_s.arg(silent.serverPort()));
        options.connectTimeout = 100ms;
        TestLink link(options);
        link.start();
        QTRY_VERIFY(link.waits(Cause::TimedOut));
    }
};

QTEST_GUILESS_MAIN(TestHiredisBinding)
#include "tst_hiredisbinding.moc"
