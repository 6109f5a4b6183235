#include <QTest>

#include "formats/events.h"

using namespace wireloupe::capture;
using namespace wireloupe::formats;
using namespace wireloupe::formats::test;

class TestExchangeWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndWhatItMeans_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Cause cause, const QByteArray &detail, const char *reason) {
            QTest::newRow(name) << cause << detail << QString::fromUtf8(reason);
        };
        row("down", Cause::ConnectionRefused, "redis://127.0.0.1:6379",
            "Nobody answers at redis://127.0.0.1:6379. Is Redis running? ");
        row("no name", Cause::HostNotFound, "cache.example",
            "No address was found for cache.example. Check the name and the network. ");
        row("killed", Cause::PeerClosedTcp, "redis://a", "Redis at redis://a ended the connection. ");
        row("crashed", Cause::ConnectionReset, "redis://a",
            "Redis at redis://a reset the connection. It may have crashed. ");
        row("stuck", Cause::TimedOut, "redis://a",
            "Redis at redis://a did not answer in time. Check the address, and whether it is stuck or a "
            "firewall is in between. ");
        row("password", Cause::ExchangeRefused, "WRONGPASS invalid username-password pair",
            "Redis refuses: WRONGPASS invalid username-password pair. Check the user, the password and what "
            "they allow. ");
        row("web server", Cause::ExchangeInvalid, "redis://a:80",
            "What answers at redis://a:80 is not a Redis server. Check host and port. ");
        row("socket", Cause::AccessDenied, "unix:///run/redis.sock",
            "Access to unix:///run/redis.sock is denied. Check the rights of the socket. ");
        row("url", Cause::BadUrl, "its scheme is not redis or unix",
            "This is not the URL of a Redis server: its scheme is not redis or unix. ");
        row("other", Cause::Other, "Too many open files",
            "The connection to Redis failed: Too many open files. ");
        row("ended", Cause::None, {}, "");
    }

    void saysWhyAndWhatItMeans()
    {
        QFETCH(const Cause, cause);
        QFETCH(const QByteArray, detail);
        QFETCH(const QString, reason);
        const QString alone =
            reason + QStringLiteral("What is said here reaches the peers of this server alone.");
        StateEvent event = eventOf(StateKind::NotSharing, Phase::None, cause, detail);
        QCOMPARE(sentence(event), alone);
        event.number = 1500;
        QCOMPARE(sentence(event), alone + QStringLiteral(" Next attempt in 1.5 s."));
    }

    void saysWhatIsShared()
    {
        const auto event = eventOf(StateKind::Sharing, Phase::None, Cause::None,
                                   "redis://127.0.0.1:6379, channel wireloupe");
        QCOMPARE(sentence(event), QStringLiteral("Messages are shared with other servers through "
                                                 "redis://127.0.0.1:6379, channel wireloupe."));
    }
};

QTEST_GUILESS_MAIN(TestExchangeWords)
#include "tst_exchangewords.moc"
