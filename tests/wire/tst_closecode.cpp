#include <QTest>

#include "wire/closecode.h"
#include "wire/utf8validator.h"

using namespace wireloupe::wire;

class TestCloseCode : public QObject
{
    Q_OBJECT

private slots:
    void whichMayBeSent();
    void names();
    void parse_data();
    void parse();
    void build();
    void longReasonsAreCutBetweenCodePoints();
};

void TestCloseCode::whichMayBeSent()
{
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        QVERIFY2(mayBeSent(static_cast<quint16>(code)), qPrintable(QString::number(code)));
    for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        QVERIFY2(!mayBeSent(static_cast<quint16>(code)), qPrintable(QString::number(code)));
}

void TestCloseCode::names()
{
    QCOMPARE(closeCodeName(1000), QStringLiteral("Normal Closure"));
    QCOMPARE(closeCodeName(1001), QStringLiteral("Going Away"));
    QCOMPARE(closeCodeName(1015), QStringLiteral("TLS Handshake Failed"));
    QCOMPARE(closeCodeName(3000), QStringLiteral("Registered"));
    QCOMPARE(closeCodeName(4999), QStringLiteral("Private use"));
    QCOMPARE(closeCodeName(1004), QStringLiteral("Reserved"));
    QCOMPARE(closeCodeName(5000), QStringLiteral("Reserved"));
}

void TestCloseCode::parse_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<quint16>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<Rule>("violation");

    const auto none = Rule::None;
    QTest::newRow("empty") << QByteArray() << quint16{1005} << QByteArray() << none;
    QTest::newRow("half a code") << QByteArray("\x03") << quint16{1005} << QByteArray()
                                 << Rule::ClosePayloadOfOneByte;
    QTest::newRow("code") << QByteArray("\x03\xe8") << quint16{1000} << QByteArray() << none;
    QTest::newRow("reason") << QByteArray("\x03\xe9"
                                          "Bye \xc3\xa4")
                            << quint16{1001} << QByteArray("Bye \xc3\xa4") << none;
    QTest::newRow("bad code") << QByteArray("\x03\xed"
                                            "x")
                              << quint16{1005} << QByteArray("x") << Rule::InvalidCloseCode;
    QTest::newRow("bad reason") << QByteArray("\x03\xe8\xc3") << quint16{1000} << QByteArray("\xc3")
                                << Rule::InvalidUtf8InReason;
    QTest::newRow("both bad") << QByteArray("\xff\xff\xff") << quint16{65535} << QByteArray("\xff")
                              << Rule::InvalidCloseCode;
}

void TestCloseCode::parse()
{
    QFETCH(const QByteArray, payload);
    const ClosePayload parsed = parseClosePayload(payload);
    QTEST(parsed.code, "code");
    QTEST(parsed.reason, "reason");
    QTEST(parsed.violation, "violation");
}

void TestCloseCode::build()
{
    QCOMPARE(closePayload(1000), QByteArray("\x03\xe8"));
    QCOMPARE(closePayload(4999, "why"), QByteArray("\x13\x87why"));
    QCOMPARE(closePayload(NoStatusReceived, "lost"), QByteArray());
    const QByteArray longest(123, 'x');
    QCOMPARE(closePayload(1000, longest), "\x03\xe8" + longest);
}

void TestCloseCode::longReasonsAreCutBetweenCodePoints()
{
    const QByteArray emoji = "\xf0\x9f\x98\x80";
    for (qsizetype before = 0; before < 8; ++before) {
        const QByteArray reason = QByteArray(before, 'x') + emoji.repeated(40);
        const ClosePayload parsed = parseClosePayload(closePayload(1000, reason));
        QVERIFY(isValidUtf8(parsed.reason));
        QVERIFY(reason.startsWith(parsed.reason));
        QVERIFY(parsed.reason.size() > 123 - 4 && parsed.reason.size() <= 123);
    }
}

QTEST_APPLESS_MAIN(TestCloseCode)

#include "tst_closecode.moc"
