#include <QTest>

#include "formats/words.h"

using namespace wireloupe;
using namespace wireloupe::formats;

class TestProtocolWords : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasASentence();
    void everyHandshakeErrorHasASentence();
    void everyCloseCodeHasAMeaning();
};

void TestProtocolWords::everyRuleHasASentence()
{
    QCOMPARE(sentence(wire::Rule::None), QString());
    QCOMPARE(sentence(static_cast<wire::Rule>(9999)), QString());
    for (quint16 rule = 1; rule <= static_cast<quint16>(wire::Rule::TooManyMessages); ++rule) {
        const QString words = sentence(static_cast<wire::Rule>(rule));
        const QString section = QLatin1String(wire::sectionOf(static_cast<wire::Rule>(rule)));
        const QString end = QStringLiteral(" (RFC %1, section %2).");
        const int rfc = rule == static_cast<quint16>(wire::Rule::BadCompressedData) ? 7692 : 6455;
        QVERIFY2(words.endsWith(end.arg(QString::number(rfc), section)), qPrintable(words));
    }
}

void TestProtocolWords::everyHandshakeErrorHasASentence()
{
    QCOMPARE(sentence(wire::HandshakeError::None), QString());
    QCOMPARE(sentence(static_cast<wire::HandshakeError>(200)), QString());
    for (quint8 error = 1; error <= static_cast<quint8>(wire::HandshakeError::MissingSubprotocol); ++error)
        QVERIFY(!sentence(static_cast<wire::HandshakeError>(error)).isEmpty());
    QVERIFY(sentence(wire::HandshakeError::BadKey).startsWith(QStringLiteral("Sec-WebSocket-Key is not")));
    QVERIFY(sentence(wire::HandshakeError::RequestWithBody).contains(QStringLiteral("has a body")));
    QVERIFY(sentence(wire::HandshakeError::MissingSubprotocol).contains(QStringLiteral("chose none")));
}

void TestProtocolWords::everyCloseCodeHasAMeaning()
{
    QCOMPARE(closeCodeMeaning(1006),
             QStringLiteral("1006 Abnormal Closure: the connection ended without a close frame"));
    QCOMPARE(closeCodeMeaning(4000), QStringLiteral("4000 Private use: the application's own"));
    QCOMPARE(closeCodeMeaning(3000), QStringLiteral("3000 Registered: registered by a library or framework"));
    QCOMPARE(closeCodeMeaning(5000), QStringLiteral("5000 Reserved: not to be used"));
    for (quint16 code = 1000; code <= 1015; ++code)
        QVERIFY(closeCodeMeaning(code).startsWith(QString::number(code) + u' '));
}

QTEST_APPLESS_MAIN(TestProtocolWords)
#include "tst_protocolwords.moc"
