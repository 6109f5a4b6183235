#include <QSet>

#include "events.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using formats::test::failure;

class TestEndWords : public QObject
{
    Q_OBJECT

private slots:
    void endsAreToldApart();
    void saysWhatTheyDependOn();
    void aProxyThatFailsIsNamed();
};

void TestEndWords::endsAreToldApart()
{
    // What the peer did is named for what it is: it ended its stream, or it reset the connection.
    for (const Phase phase : {Phase::Tcp, Phase::Tls, Phase::Upgrade, Phase::Open, Phase::Closing}) {
        QVERIFY(failure(phase, Cause::ConnectionReset).contains(QStringLiteral(" reset the connection")));
        QVERIFY(failure(phase, Cause::PeerClosedTcp).contains(QStringLiteral(" ended the connection")));
    }
    QSet<QString> sentences;
    for (const Cause cause : {Cause::TimedOut, Cause::ConnectionReset, Cause::PeerClosedTcp})
        for (const Phase phase : {Phase::Tcp, Phase::Tls, Phase::Upgrade, Phase::Closing})
            sentences << failure(phase, cause);
    QCOMPARE(sentences.size(), 12);
}

void TestEndWords::saysWhatTheyDependOn()
{
    QCOMPARE(
        failure(Phase::Upgrade, Cause::TimedOut),
        QStringLiteral("The opening handshake was not finished in time. Does this port speak WebSocket?"));
    QCOMPARE(failure(Phase::Open, Cause::ConnectionReset),
             QStringLiteral("The peer reset the connection, without a closing handshake (1006). It may have "
                            "crashed, or a proxy or firewall in between may have cut it."));
    for (const Cause cause : {Cause::PeerClosedTcp, Cause::ConnectionReset})
        for (const char *reason : {"ws://", "wrong one", "version of TLS", "(SNI)", "client certificate"})
            QVERIFY2(failure(Phase::Tls, cause).contains(QLatin1String(reason)), reason);
    QCOMPARE(failure(Phase::Open, Cause::CancelledByUser),
             QStringLiteral("The connection was dropped on request, without a closing handshake (1006)."));
    QCOMPARE(failure(Phase::Tcp, Cause::CancelledByUser), QStringLiteral("Cancelled."));
    QCOMPARE(failure(Phase::Proxy, Cause::CancelledByUser), QStringLiteral("Cancelled."));
}

void TestEndWords::aProxyThatFailsIsNamed()
{
    for (const auto cause :
         {Cause::TimedOut, Cause::ConnectionReset, Cause::PeerClosedTcp, Cause::HostNotFound,
          Cause::ConnectionRefused, Cause::NetworkUnreachable, Cause::Other}) {
        const QString named = failure(Phase::Proxy, cause, "proxy.example:3128");
        QVERIFY2(named.contains(QStringLiteral("proxy.example:3128")), qPrintable(named));
        const QString unnamed = failure(Phase::Proxy, cause);
        QVERIFY2(unnamed.contains(QStringLiteral("proxy")), qPrintable(unnamed));
    }
}

QTEST_APPLESS_MAIN(TestEndWords)
#include "tst_endwords.moc"
