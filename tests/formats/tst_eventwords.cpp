#include <QTest>

#include "formats/words.h"
#include "wire/closecode.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using formats::sentence;

class TestEventWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void everyEventHasASentence();
    void aNormalCloseIsNoError();
    void detailsCannotBreakALine();
};

namespace {

StateEvent eventOf(StateKind kind, Phase phase, Cause cause, const QByteArray &detail = {}, qint32 number = 0)
{
    StateEvent event;
    event.kind = kind;
    event.phase = phase;
    event.cause = cause;
    event.detail = detail;
    event.number = number;
    return event;
}

} // namespace

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
    add(eventOf(StateKind::Failed, Phase::Tcp, Cause::ConnectionRefused, "127.0.0.1:9"),
        "Could not connect to 127.0.0.1:9: connection refused. Is the server running?");
    add(eventOf(StateKind::Failed, Phase::Upgrade, Cause::UpgradeRefused, "Not Found", 404),
        "The server refused the upgrade with status 404 Not Found. Check the path of the URL.");
    add(eventOf(StateKind::Failed, Phase::Upgrade, Cause::UpgradeRefused, {}, 418),
        "The server refused the upgrade with status 418. The response in the log may say why.");
    add(eventOf(StateKind::Failed, Phase::Upgrade, Cause::HandshakeInvalid, {},
                static_cast<qint32>(wire::HandshakeError::MissingAccept)),
        "The opening handshake failed. The response has no Sec-WebSocket-Accept field.");
    add(eventOf(StateKind::Failed, Phase::Open, Cause::PeerViolation, {},
                static_cast<qint32>(wire::Rule::InvalidUtf8)),
        "The peer broke the protocol. A text message is not valid UTF-8 (RFC 6455, section 8.1).");
    add(eventOf(StateKind::Failed, Phase::None, Cause::AddressInUse, "127.0.0.1", 9001),
        "Port 9001 is taken by another program. Try another, or 0 for any free one.");
    add(eventOf(StateKind::Failed, Phase::Upgrade, Cause::TimedOut),
        "The opening handshake was not finished in time. Does this port speak WebSocket?");
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
}

void TestEventWords::saysWhatHappened()
{
    QFETCH(QByteArray, serialized);
    QTEST(sentence(*StateEvent::parse(serialized)), "words");
}

void TestEventWords::everyEventHasASentence()
{
    for (quint8 kind = 1; kind <= static_cast<quint8>(StateKind::Stopped); ++kind) {
        for (quint8 phase = 0; phase <= static_cast<quint8>(Phase::Closing); ++phase) {
            for (quint8 cause = 0; cause <= static_cast<quint8>(Cause::InsideFrame); ++cause) {
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
