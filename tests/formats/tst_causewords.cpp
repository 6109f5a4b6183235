#include <QSet>

#include "events.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using formats::test::failure;

class TestCauseWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToTry_data();
    void saysWhatToTry();
    void badUrlsAreToldByWhatIsWrong_data();
    void badUrlsAreToldByWhatIsWrong();
    void everyCauseIsToldApart();
    void everyCauseNamesWhatItIsAbout();
    void adviceFitsTheStatus_data();
    void adviceFitsTheStatus();
    void aProxyThatRefusesIsNamed();
};

void TestCauseWords::saysWhatToTry_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &actual, const char *expected) {
        QTest::newRow(expected) << actual << QString::fromUtf8(expected);
    };
    add(failure(Phase::Tcp, Cause::ConnectionRefused, "127.0.0.1:9"),
        "Could not connect to 127.0.0.1:9: connection refused. Is the server running?");
    add(failure(Phase::None, Cause::AddressInUse, "127.0.0.1", 9001),
        "Port 9001 is taken by another program. Try another, or 0 for any free one.");
    add(failure(Phase::Upgrade, Cause::HandshakeInvalid, {},
                static_cast<qint32>(wire::HandshakeError::WrongAccept)),
        "The opening handshake failed. Sec-WebSocket-Accept does not match the key that was sent. A cache "
        "may "
        "have answered with an old response, or a server that does not speak WebSocket repeats what it got.");
    add(failure(Phase::Upgrade, Cause::HandshakeInvalid, "chat",
                static_cast<qint32>(wire::HandshakeError::UnofferedSubprotocol)),
        "The opening handshake failed. The server chose a subprotocol that was not offered. Offer it, or "
        "correct the server. What came: chat.");
    add(failure(Phase::Open, Cause::PeerViolation, {}, static_cast<qint32>(wire::Rule::InvalidUtf8)),
        "The peer broke the protocol. A text message is not valid UTF-8 (RFC 6455, section 8.1).");
    add(failure(Phase::Open, Cause::PeerViolation, {}, static_cast<qint32>(wire::Rule::BadCompressedData)),
        "The peer broke the protocol. A compressed message cannot be inflated (RFC 7692, section 7.2.2).");
    add(failure(Phase::Tls, Cause::CertificateExpired, "CN=a"),
        "The server's certificate has expired: CN=a. Renew it at the server, check the clock of this "
        "computer, "
        "or choose to trust this one certificate.");
    add(failure(Phase::Tls, Cause::CertificateSelfSigned),
        "The server's certificate is self-signed: no authority vouches for it. If it is yours, name it as "
        "the "
        "CA file, or choose to trust this one certificate.");
    add(failure(Phase::Tls, Cause::NotTls, "127.0.0.1:80"),
        "What answers on this port does not speak TLS: 127.0.0.1:80. Try ws:// in place of wss://, or "
        "another "
        "port.");
    add(failure(Phase::Upgrade, Cause::TlsOnPlainPort),
        "What answers on this port speaks TLS. Try wss:// in place of ws://.");
    add(failure(Phase::Open, Cause::PongTimeout, {}, 5000),
        "No pong came within 5.00 s of a ping (1006). The peer hangs, or the network is cut.");
    add(failure(Phase::None, Cause::ReconnectGivenUp, {}, 10),
        "Reconnecting was given up; attempts: 10. Connect again when the server is back.");
    add(failure(Phase::Upgrade, Cause::TooManyRedirects, "ws://c/"),
        "There were too many redirects, the last one to ws://c/. Use that URL, or allow more of them.");
    add(failure(Phase::Upgrade, Cause::TooManyPeers, {}, 100),
        "A client was turned away: the limit of 100 at once is reached. It can be raised in the server's "
        "settings.");
    add(failure(Phase::Upgrade, Cause::AccessRefused, "the origin null is not allowed", 403),
        "The client was turned away with status 403: the origin null is not allowed.");
    add(failure(Phase::Open, Cause::Fault, "reset"),
        "The server has ended the connection, as its settings for faults say: reset.");
    add(failure(Phase::Open, Cause::Guard, "/price: expected a number", 1008),
        "The client was turned away, as the server's guards say: /price: expected a number.");
    add(failure(Phase::None, Cause::BadPlan, "/chat: The schema is not JSON"),
        "The server cannot do what it is set to: /chat: The schema is not JSON. Change its settings.");
    add(failure(Phase::Tcp, Cause::Other, "it rains"), "The connection failed: it rains.");
}

void TestCauseWords::saysWhatToTry()
{
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

void TestCauseWords::badUrlsAreToldByWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("words");
    const std::pair<QByteArray, const char *> rows[] = {
        {"", "The URL of a WebSocket server begins with ws:// or wss://."},
        {"htp://x", "begins with ws://"},
        {"ftp://h:99999/", "begins with ws://"},
        {"ws://", "names no host"},
        {"wss:///chat", "names no host"},
        {"ws://:9001", "names no host"},
        {"ws://localhost:99999", "has a port that there cannot be"},
        {"localhost:99999/chat", "has a port that there cannot be"},
        {"WS://localhost:0", "has a port that there cannot be"},
        {"ws://[::1]:x/", "has a port that there cannot be"},
        {"ws://h/chat#top", "has a fragment"},
        {"http://h:80/a b", "Look for a space"},
        {"ws://[::1", "is not a valid URL"},
        {"ws://h/%1%2 x", "ws://h/%1%2 x is not a valid URL"},
    };
    for (const auto &[url, words] : rows)
        QTest::newRow(url.constData()) << url << QString::fromUtf8(words);
}

void TestCauseWords::badUrlsAreToldByWhatIsWrong()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, words);
    const QString told = failure(Phase::Address, Cause::BadUrl, url);
    QVERIFY2(told.contains(words) && told.contains(QString::fromUtf8(url)), qPrintable(told));
}

void TestCauseWords::everyCauseIsToldApart()
{
    QSet<QString> sentences;
    for (int cause = 1; cause <= static_cast<int>(lastCause); ++cause)
        sentences << failure(Phase::Upgrade, static_cast<Cause>(cause), "it", 1);
    QCOMPARE(sentences.size(), static_cast<int>(lastCause));
}

void TestCauseWords::everyCauseNamesWhatItIsAbout()
{
    // Those whose sentence is made of the phase or the number alone.
    const QSet<Cause> unnamed{Cause::TimedOut,      Cause::ConnectionReset, Cause::PeerClosedTcp,
                              Cause::PeerViolation, Cause::AddressInUse,    Cause::CancelledByUser,
                              Cause::InsideFrame,   Cause::PongTimeout,     Cause::ReconnectGivenUp,
                              Cause::TooManyPeers};
    for (int value = 1; value <= static_cast<int>(lastCause); ++value) {
        const auto cause = static_cast<Cause>(value);
        const QString words = failure(Phase::Upgrade, cause, "the-thing", 1);
        QVERIFY2(words.contains(QStringLiteral("the-thing")) != unnamed.contains(cause), qPrintable(words));
    }
}

void TestCauseWords::adviceFitsTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("advice");
    const std::pair<int, const char *> advice[] = {
        {200, "WebSocket is switched on"},
        {302, "Location"},
        {400, "Upgrade and Connection fields"},
        {401, "credentials"},
        {403, "Origin"},
        {404, "path of the URL"},
        {405, "no GET"},
        {407, "proxy asks for credentials"},
        {426, "Sec-WebSocket-Version"},
        {429, "wait a while"},
        {500, "look into its log"},
        {502, "server behind it"},
        {504, "server behind it"},
        {418, "may say why"},
    };
    for (const auto &[status, words] : advice)
        QTest::addRow("%d", status) << status << QString::fromUtf8(words);
}

void TestCauseWords::adviceFitsTheStatus()
{
    QFETCH(int, status);
    QFETCH(QString, advice);
    const QString words = failure(Phase::Upgrade, Cause::UpgradeRefused, "Reason", status);
    const QString start =
        QStringLiteral("The server refused the upgrade with status %1 Reason. ").arg(status);
    QVERIFY2(words.startsWith(start), qPrintable(words));
    QVERIFY2(words.contains(advice), qPrintable(words));
    QVERIFY(failure(Phase::Upgrade, Cause::UpgradeRefused, {}, status)
                .startsWith(QStringLiteral("The server refused the upgrade with status %1. ").arg(status)));
}

void TestCauseWords::aProxyThatRefusesIsNamed()
{
    const QByteArray proxy = "proxy.example:3128";
    for (const auto cause :
         {Cause::ProxyUnreachable, Cause::ProxyRefused, Cause::ProxyAuthentication, Cause::ProxyInvalid}) {
        QVERIFY(failure(Phase::Proxy, cause, proxy, 403).contains(QStringLiteral("proxy.example:3128")));
        QVERIFY(!failure(Phase::Proxy, cause, {}, 403).contains(u'%'));
    }
    QVERIFY(failure(Phase::Proxy, Cause::ProxyRefused, proxy, 403).contains(QStringLiteral("status 403")));
    QVERIFY(
        failure(Phase::Proxy, Cause::ProxyRefused, proxy, 5).contains(QStringLiteral("connection refused")));
    QVERIFY(failure(Phase::Proxy, Cause::ProxyRefused, proxy, 8)
                .contains(QStringLiteral("address type not supported")));
    QVERIFY(failure(Phase::Proxy, Cause::ProxyRefused, proxy, 9).contains(QStringLiteral("status 9")));
    QVERIFY(failure(Phase::Proxy, Cause::ProxyRefused, proxy, -1).contains(QStringLiteral("status -1")));
}

QTEST_APPLESS_MAIN(TestCauseWords)
#include "tst_causewords.moc"
