#include <QTest>

#include "formats/endpoints.h"
#include "formats/ipaddress.h"

using namespace wireloupe;
using namespace wireloupe::formats;

class TestIpAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsAddresses_data();
    void readsAddresses();
    void refusesOthers_data();
    void refusesOthers();
    void readsEndpoints();
    void makesUpWhatIsNotKnown();
};

void TestIpAddress::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *text, const char *hex) {
        QTest::newRow(text) << QByteArray(text) << QByteArray::fromHex(hex);
    };
    add("127.0.0.1", "7f000001");
    add("255.255.255.255", "ffffffff");
    add("::1", "00000000000000000000000000000001");
    add("::", "00000000000000000000000000000000");
    add("[2001:db8::7]", "20010db8000000000000000000000007");
    add("1:2:3:4:5:6:7:8", "00010002000300040005000600070008");
    add("1:2:3:4:5:6:7::", "00010002000300040005000600070000");
    add("fe80::1%eth0", "fe800000000000000000000000000001");
    add("::ffff:192.0.2.5", "c0000205");
    add("64:ff9b::192.0.2.5", "0064ff9b0000000000000000c0000205");
}

void TestIpAddress::readsAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto address = parseIpAddress(text);
    QVERIFY(address);
    QCOMPARE(address->view().toByteArray(), bytes);
    QCOMPARE(address->isV6, bytes.size() == 16);
}

void TestIpAddress::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "localhost", "1.2.3", "1.2.3.4.5", "256.0.0.1", "1.2.3.x", "-1.2.3.4", ":",
                             ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3",
                             "1:2:3:4:5:6:7:8::", "12345::", "g::", "::1.2.3", "[::1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestIpAddress::refusesOthers()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIpAddress(text));
}

void TestIpAddress::readsEndpoints()
{
    QCOMPARE(parseEndpoint("127.0.0.1:80"), (Endpoint{ipv4(127, 0, 0, 1), 80}));
    QCOMPARE(parseEndpoint("::ffff:127.0.0.1:65535"), (Endpoint{ipv4(127, 0, 0, 1), 65535}));
    QVERIFY(parseEndpoint("::1:9001")->address.isV6);
    QCOMPARE(parseEndpoint("[::1]:9001"), parseEndpoint("::1:9001"));
    for (const char *text : {"", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "host:80", ":80"})
        QVERIFY2(!parseEndpoint(text), text);
}

void TestIpAddress::makesUpWhatIsNotKnown()
{
    EndpointBook book;
    const Endpoints named = book.outgoing("ws://example.org:8080/x");
    QCOMPARE(named.server, (Endpoint{ipv4(203, 0, 113, 1), 8080}));
    QCOMPARE(named.client.address, ipv4(192, 0, 2, 1));
    QCOMPARE(book.outgoing("wss://other.example/").server, (Endpoint{ipv4(203, 0, 113, 2), 80}));
    const Endpoints again = book.outgoing("ws://example.org/");
    QCOMPARE(again.server, (Endpoint{ipv4(203, 0, 113, 1), 80}));
    QVERIFY(again.client.port != named.client.port);
    QVERIFY(book.outgoing("ws://[::1]:9001/").client.address.isV6);
    QCOMPARE(book.incoming("127.0.0.1:5000").server.port, 80);
    capture::StateEvent listening;
    listening.detail = "0.0.0.0:9001";
    book.listen(listening);
    QCOMPARE(book.incoming("127.0.0.1:5000").server, (Endpoint{ipv4(203, 0, 113, 1), 9001}));
    const Endpoints v6 = book.incoming("2001:db8::9:5000");
    QVERIFY(v6.client.address.isV6 && v6.server.address.isV6);
    QCOMPARE(v6.server.port, 9001);
    for (const char *url : {"", "nonsense", "ws://", "\xFF", "ws://host:99999/"})
        QCOMPARE(book.outgoing(url).client.address.isV6, book.outgoing(url).server.address.isV6);
}

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
