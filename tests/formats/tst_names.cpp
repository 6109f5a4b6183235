#include <QSet>
#include <QTest>

#include "formats/names.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using wireloupe::formats::nameOf;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreAsDocumented();
    void noTwoAreTheSame();
    void unknownValuesAreNumbers();
    void flagsAreListed();
};

void TestNames::namesAreAsDocumented()
{
    QCOMPARE(nameOf(Direction::Incoming), QByteArray("in"));
    QCOMPARE(nameOf(Direction::Outgoing), QByteArray("out"));
    QCOMPARE(nameOf(Direction::None), QByteArray());
    QCOMPARE(nameOf(RecordKind::HandshakeRequest), QByteArray("handshakeRequest"));
    QCOMPARE(nameOf(RecordKind::Note), QByteArray("note"));
    QCOMPARE(nameOf(wire::Opcode::Pong), QByteArray("pong"));
    QCOMPARE(nameOf(static_cast<wire::Opcode>(0xB)), QByteArray("0xb"));
    QCOMPARE(nameOf(wire::Rule::None), QByteArray());
    QCOMPARE(nameOf(wire::Rule::InvalidUtf8), QByteArray("invalidUtf8"));
    QCOMPARE(nameOf(wire::Rule::DataAfterClose), QByteArray("dataAfterClose"));
    QCOMPARE(nameOf(StateKind::Connecting), QByteArray("connecting"));
    QCOMPARE(nameOf(StateKind::Stopped), QByteArray("stopped"));
    QCOMPARE(nameOf(Phase::Closing), QByteArray("closing"));
    QCOMPARE(nameOf(Cause::ConnectionRefused), QByteArray("connectionRefused"));
    QCOMPARE(nameOf(Cause::InsideFrame), QByteArray("insideFrame"));
    QCOMPARE(nameOf(RecordKind::Bytes), QByteArray("bytes"));
    QCOMPARE(nameOf(wire::Rule::TooManyMessages), QByteArray("tooManyMessages"));
    QCOMPARE(nameOf(StateKind::Waiting), QByteArray("waiting"));
    QCOMPARE(nameOf(StateKind::Gap), QByteArray("gap"));
    QCOMPARE(nameOf(Phase::Proxy), QByteArray("proxy"));
    QCOMPARE(nameOf(Cause::CertificateExpired), QByteArray("certificateExpired"));
    QCOMPARE(nameOf(Cause::TlsVersionTooOld), QByteArray("tlsVersionTooOld"));
    QCOMPARE(nameOf(Cause::ProxyUnreachable), QByteArray("proxyUnreachable"));
    QCOMPARE(nameOf(Cause::AccessRefused), QByteArray("accessRefused"));
    QCOMPARE(nameOf(Cause::Fault), QByteArray("fault"));
    QCOMPARE(nameOf(Cause::Guard), QByteArray("guard"));
    QCOMPARE(nameOf(Cause::BadPlan), QByteArray("badPlan"));
    QCOMPARE(nameOf(StateKind::NotSharing), QByteArray("notSharing"));
    QCOMPARE(nameOf(StateKind::Stalled), QByteArray("stalled"));
    QCOMPARE(nameOf(StateKind::Suspended), QByteArray("suspended"));
    QCOMPARE(nameOf(StateKind::ClockJumped), QByteArray("clockJumped"));
    QCOMPARE(nameOf(Cause::ExchangeInvalid), QByteArray("exchangeInvalid"));
}

void TestNames::noTwoAreTheSame()
{
    QSet<QByteArray> rules;
    for (quint16 rule = 0; rule <= static_cast<quint16>(wire::Rule::TooManyMessages); ++rule)
        rules << nameOf(static_cast<wire::Rule>(rule));
    QCOMPARE(rules.size(), 21);
    QSet<QByteArray> causes;
    for (quint8 cause = 0; cause <= static_cast<quint8>(lastCause); ++cause)
        causes << nameOf(static_cast<Cause>(cause));
    QCOMPARE(causes.size(), static_cast<int>(lastCause) + 1);
}

void TestNames::unknownValuesAreNumbers()
{
    QCOMPARE(nameOf(static_cast<wire::Rule>(500)), QByteArray("500"));
    QCOMPARE(nameOf(static_cast<Cause>(200)), QByteArray("200"));
    QCOMPARE(nameOf(static_cast<RecordKind>(0)), QByteArray("0"));
    QCOMPARE(nameOf(static_cast<RecordKind>(99)), QByteArray("99"));
}

void TestNames::flagsAreListed()
{
    QCOMPARE(formats::flagNames({}, " "), QByteArray());
    QCOMPARE(formats::flagNames(RecordFlag::Fin | RecordFlag::Masked | RecordFlag::Violation, " "),
             QByteArray());
    QCOMPARE(formats::flagNames(RecordFlag::Partial | RecordFlag::Compressed | RecordFlag::Damaged, ", "),
             QByteArray("compressed, partial, damaged"));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
