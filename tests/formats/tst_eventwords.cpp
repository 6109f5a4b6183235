#include "capture/tlsdetails.h"
#include "events.h"
#include "wire/closecode.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using formats::sentence;
using formats::test::eventOf;

class TestEventWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void everyEventHasASentence();
    void aNormalCloseIsNoError();
    void missingCodesAreNotReceivedCodes();
    void saysWhatTlsCameTo();
    void datesOfCertificatesReadWell();
    void detailsCannotBreakALine();
};

void TestEventWords::saysWhatHappened_data()
{
    QTest::addColumn<QByteArray>("serialized");
    QTest::addColumn<QString>("words");
    const auto add = [](const StateEvent &event, const char *words) {
        QTest::newRow(words) << event.serialize() << QString::fromUtf8(words);
    };
    add(eventOf(StateKind::Connecting, Phase::None, Cause::None, "ws://a/"), "Connecting to ws://a/.");
    add(eventOf(StateKind::Open, Phase::Open, Cause::None), "The connection is open.");
    add(eventOf(StateKind::Listening, Phase::None, Cause::None, "127.0.0.1:9001"),
        "Listening on 127.0.0.1:9001.");
    add(eventOf(StateKind::Connecting, Phase::Tcp, Cause::None, "[::1]:5"),
        "A client connects from [::1]:5.");
    add(eventOf(StateKind::Open, Phase::Open, Cause::None, "chat"),
        "The connection is open, with the subprotocol chat.");
    add(eventOf(StateKind::Closed, Phase::Open, Cause::CancelledByUser),
        "The connection was dropped on request, without a closing handshake (1006).");
    add(eventOf(StateKind::Closed, Phase::Tcp, Cause::CancelledByUser), "Cancelled.");
    StateEvent violated = eventOf(StateKind::Closing, Phase::Closing, Cause::PeerViolation, {},
                                  static_cast<qint32>(wire::Rule::MaskedServerFrame));
    violated.closeCode = 1002;
    add(violated, "The peer broke the protocol. The server sent a masked frame (RFC 6455, section 5.1). "
                  "Closing the connection: 1002 Protocol Error.");
    add(eventOf(StateKind::Failed, Phase::Tcp, Cause::Other, "it rains"), "The connection failed: it rains.");
    StateEvent closed = eventOf(StateKind::Closed, Phase::Closing, Cause::None, "bye");
    closed.closeCode = 1000;
    add(closed, "Closed: 1000 Normal Closure, reason: bye.");
    closed.kind = StateKind::Closing;
    closed.detail.clear();
    add(closed, "Closing the connection: 1000 Normal Closure.");
    closed.closedByPeer = true;
    add(closed, "The peer closes the connection: 1000 Normal Closure.");

    const auto redirected = eventOf(StateKind::Redirected, Phase::Upgrade, Cause::None, "wss://b/x", 308);
    add(redirected, "Redirected with status 308 to wss://b/x.");
    add(eventOf(StateKind::Waiting, Phase::None, Cause::None, "2", 1234), "Next attempt (2) in 1.2 s.");
    add(eventOf(StateKind::Waiting, Phase::None, Cause::None, {}, 90'000), "Next attempt in 1 min 30 s.");
    add(eventOf(StateKind::Gap, Phase::None, Cause::None, "5 1500000000 2750000000 No space left", 5),
        "Rows missing here: 5, from 1.500000 s to 2.750000 s. The file of the capture could not be "
        "written: "
        "No space left.");
    add(eventOf(StateKind::Gap, Phase::None, Cause::None, "by a later version", 7), "Rows missing here: 7.");
    add(eventOf(StateKind::Stalled, Phase::None, Cause::None, "3204000001", 3204),
        "Wireloupe did not get to its connections for 3.20 s: it was stopped, or the computer was too busy. "
        "Times measured across this say nothing about the peer.");
    add(eventOf(StateKind::Suspended, Phase::None, Cause::None, "by a later version", 90'000),
        "The computer slept for 1 min 30 s. Times measured across this say nothing about the peer.");
    add(eventOf(StateKind::ClockJumped, Phase::None, Cause::None, "3600000000000", 3'600'000),
        "The clock of this computer was set forward by 1 h 00 min.");
    add(eventOf(StateKind::ClockJumped, Phase::None, Cause::None, "-250000000", -250),
        "The clock of this computer was set back by 250 ms.");
}

void TestEventWords::saysWhatHappened()
{
    QFETCH(QByteArray, serialized);
    QTEST(sentence(*StateEvent::parse(serialized)), "words");
}

void TestEventWords::everyEventHasASentence()
{
    for (quint8 kind = 1; kind <= static_cast<quint8>(lastStateKind); ++kind) {
        for (quint8 phase = 0; phase <= static_cast<quint8>(lastPhase); ++phase) {
            for (quint8 cause = 0; cause <= static_cast<quint8>(lastCause); ++cause) {
                for (const char *detail : {"", "host:1"}) {
                    const QString words =
                        sentence(eventOf(static_cast<StateKind>(kind), static_cast<Phase>(phase),
                                         static_cast<Cause>(cause), detail, 1));
                    QVERIFY2(words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u')'),
                             qPrintable(words));
                    QVERIFY2(!words.contains(u'%'), qPrintable(words));
                    QVERIFY2(!words.contains(QStringLiteral("..")), qPrintable(words));
                }
            }
        }
    }
}

void TestEventWords::aNormalCloseIsNoError()
{
    StateEvent closed = eventOf(StateKind::Closed, Phase::Closing, Cause::None);
    closed.closeCode = wire::NormalClosure;
    for (const char *word : {"error", "fail", "lost"})
        QVERIFY(!sentence(closed).contains(QLatin1String(word), Qt::CaseInsensitive));
}

void TestEventWords::missingCodesAreNotReceivedCodes()
{
    StateEvent event = eventOf(StateKind::Closed, Phase::Closing, Cause::None);
    event.closeCode = wire::NoStatusReceived;
    QCOMPARE(sentence(event), QStringLiteral("Closed: no close code (1005)."));
    event.closeCode = wire::AbnormalClosure;
    QCOMPARE(sentence(event), QStringLiteral("The connection ended without a close frame (1006)."));
    event.kind = StateKind::Closing;
    event.closedByPeer = true;
    event.closeCode = wire::NoStatusReceived;
    QCOMPARE(sentence(event), QStringLiteral("The peer closes the connection: no close code (1005)."));
}

void TestEventWords::saysWhatTlsCameTo()
{
    TlsDetails details;
    details.protocol = "TLS 1.3";
    details.cipher = "TLS_AES_256_GCM_SHA384";
    details.chain = {{"der", "example.org", "A", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"}};
    StateEvent event = eventOf(StateKind::Secured, Phase::Tls, Cause::None, details.serialize());
    QCOMPARE(sentence(event),
             QStringLiteral(
                 "TLS 1.3, TLS_AES_256_GCM_SHA384, certificate of example.org valid until 2027-01-01."));

    // The detail is no text: a refusal says what verification found, else whose certificate it is.
    event.cause = Cause::CertificateWrongHost;
    QCOMPARE(sentence(event),
             QStringLiteral("The server's certificate is for another host: example.org. Check the host in "
                            "the URL, or set the server name (SNI) that the certificate is for."));
    details.errors = {"it is for localhost"};
    event.detail = details.serialize();
    QVERIFY(sentence(event).contains(QStringLiteral("another host: it is for localhost.")));
    event.detail = "no details";
    QVERIFY(!sentence(event).contains(QStringLiteral("no details")));
    event.cause = Cause::None;
    QCOMPARE(sentence(event), QStringLiteral("TLS."));
}

void TestEventWords::datesOfCertificatesReadWell()
{
    using formats::Dates;
    const QByteArray validity = "valid from 2020-01-31T12:00:00Z to 2021-01-30T12:00:00Z";
    const QString iso = QString::fromLatin1(validity);
    const auto days = QStringLiteral("valid from 31 January 2020 to 30 January 2021");
    StateEvent event = eventOf(StateKind::Failed, Phase::Tls, Cause::CertificateExpired, validity);
    QVERIFY(sentence(event).contains(iso));
    QVERIFY(sentence(event, Dates::Local).contains(days));
    TlsDetails details;
    details.errors = {"expired: " + validity};
    event = eventOf(StateKind::Secured, Phase::Tls, Cause::CertificateExpired, details.serialize());
    QVERIFY(sentence(event).contains(iso));
    QVERIFY(sentence(event, Dates::Local).contains(days));
    Record record;
    record.head.kind = RecordKind::State;
    record.payload = event.serialize();
    QVERIFY(formats::summary(record).contains(iso));
    QVERIFY(formats::summary(record, 300, Dates::Local).contains(days));

    StateEvent closed = eventOf(StateKind::Closed, Phase::Closing, Cause::None, validity);
    closed.closeCode = 4000; // these are words of the peer
    QVERIFY(sentence(closed, Dates::Local).contains(iso));
}

void TestEventWords::detailsCannotBreakALine()
{
    const QString words =
        sentence(eventOf(StateKind::Failed, Phase::Tcp, Cause::Other, "\x1B[31m\r\nred %1 %2"));
    QVERIFY(words.contains(QStringLiteral("red %1 %2")));
    for (const QChar character : words)
        QVERIFY(character.category() != QChar::Other_Control);
    QVERIFY(sentence(eventOf(StateKind::Failed, Phase::Tcp, Cause::Other, QByteArray(100'000, 'x'))).size() <
            1000);
}

QTEST_APPLESS_MAIN(TestEventWords)
#include "tst_eventwords.moc"
