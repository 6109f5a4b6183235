#include <QtTest>

#include "cli/inputline.h"

using namespace wireloupe;
using Kind = cli::InputLine::Kind;

class TestInputLine : public QObject
{
    Q_OBJECT

private slots:
    void textIsAMessage_data();
    void textIsAMessage();
    void hexIsABinaryMessage();
    void pingCarriesTheRest();
    void closeTakesCodeAndReason();
    void helpIsACommand();
    void framesByHand();
    void switches();
    void mistakesAreSaid_data();
    void mistakesAreSaid();
};

void TestInputLine::textIsAMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasCommands");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("plain") << QByteArray("hello") << true << QByteArray("hello");
    QTest::newRow("empty") << QByteArray() << true << QByteArray();
    QTest::newRow("white space stays") << QByteArray("  a ") << true << QByteArray("  a ");
    QTest::newRow("escaped slash") << QByteArray("//ping") << true << QByteArray("/ping");
    QTest::newRow("no commands") << QByteArray("/ping") << false << QByteArray("/ping");
    QTest::newRow("no escapes without commands") << QByteArray("//ping") << false << QByteArray("//ping");
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << true << QByteArray("gr\xc3\xbc\xc3\x9f");
}

void TestInputLine::textIsAMessage()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, hasCommands);
    QFETCH(QByteArray, payload);
    const cli::InputLine result = cli::parseInputLine(line, hasCommands);
    QCOMPARE(result.kind, Kind::Message);
    QVERIFY(result.message.isText());
    QCOMPARE(result.message.payload, payload);
}

void TestInputLine::hexIsABinaryMessage()
{
    const cli::InputLine result = cli::parseInputLine("/hex 00 ff7f", true);
    QCOMPARE(result.kind, Kind::Message);
    QCOMPARE(result.message.type, wire::Message::Type::Binary);
    QCOMPARE(result.message.payload, QByteArray::fromHex("00ff7f"));
}

void TestInputLine::pingCarriesTheRest()
{
    QCOMPARE(cli::parseInputLine("/ping", true).kind, Kind::Ping);
    QCOMPARE(cli::parseInputLine("/ping", true).pingPayload, QByteArray());
    QCOMPARE(cli::parseInputLine("/ping are you there", true).pingPayload, QByteArray("are you there"));
    QCOMPARE(cli::parseInputLine("/ping " + QByteArray(125, 'x'), true).kind, Kind::Ping);
}

void TestInputLine::closeTakesCodeAndReason()
{
    QCOMPARE(cli::parseInputLine("/close", true).kind, Kind::Close);
    QCOMPARE(cli::parseInputLine("/close", true).closeCode, quint16(1000));
    const cli::InputLine result = cli::parseInputLine("/close 4000 see you later ", true);
    QCOMPARE(result.kind, Kind::Close);
    QCOMPARE(result.closeCode, quint16(4000));
    QCOMPARE(result.closeReason, QByteArray("see you later"));
}

void TestInputLine::helpIsACommand()
{
    QCOMPARE(cli::parseInputLine("/help", true).kind, Kind::Help);
    for (const char *command : {"/hex", "/ping", "/close", "/help", "//"})
        QVERIFY(cli::inputCommandsHelp().contains(QLatin1String(command)));
}

void TestInputLine::framesByHand()
{
    const cli::InputLine line = cli::parseInputLine("/raw op=ping,mask=none,payload=\"a b\"", true);
    QCOMPARE(line.kind, Kind::Raw);
    QCOMPARE(line.bytes, QByteArray("\x89\x03"
                                    "a b"));
    const cli::InputLine bad = cli::parseInputLine("/raw op=what", true);
    QCOMPARE(bad.kind, Kind::Mistake);
    QVERIFY2(bad.mistake.contains(QStringLiteral("character 4")), qPrintable(bad.mistake));
}

void TestInputLine::switches()
{
    QCOMPARE(cli::parseInputLine("/half-close", true).kind, Kind::HalfClose);
    QCOMPARE(cli::parseInputLine("/mute", true).kind, Kind::Mute);
    QCOMPARE(cli::parseInputLine("/mute on", true).kind, Kind::Mute);
    QCOMPARE(cli::parseInputLine("/mute off ", true).kind, Kind::Unmute);
    QCOMPARE(cli::parseInputLine("/mute perhaps", true).kind, Kind::Mistake);
}

void TestInputLine::mistakesAreSaid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QStringLiteral("UTF-8");
    QTest::newRow("cut UTF-8") << QByteArray("a\xc3") << QStringLiteral("UTF-8");
    QTest::newRow("unknown command") << QByteArray("/pong x") << QStringLiteral("/pong");
    QTest::newRow("unknown command with an escape") << QByteArray("/a\x1b[2J") << QStringLiteral("/help");
    QTest::newRow("odd hex") << QByteArray("/hex 0") << QStringLiteral("/hex");
    QTest::newRow("no hex") << QByteArray("/hex zz") << QStringLiteral("/hex");
    QTest::newRow("long ping") << QByteArray("/ping " + QByteArray(126, 'x')) << QStringLiteral("125");
    QTest::newRow("code 1005") << QByteArray("/close 1005") << QStringLiteral("1000");
    QTest::newRow("code 70000") << QByteArray("/close 70000") << QStringLiteral("1000");
    QTest::newRow("no code") << QByteArray("/close now") << QStringLiteral("1000");
    QTest::newRow("long reason") << QByteArray("/close 1000 " + QByteArray(124, 'x'))
                                 << QStringLiteral("123");
}

void TestInputLine::mistakesAreSaid()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    const cli::InputLine result = cli::parseInputLine(line, true);
    QCOMPARE(result.kind, Kind::Mistake);
    QVERIFY2(result.mistake.contains(word), qPrintable(result.mistake));
    QVERIFY(!result.mistake.contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(TestInputLine)
#include "tst_inputline.moc"
