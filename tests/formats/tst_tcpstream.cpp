#include <QTest>

#include "formats/packetreader.h"
#include "formats/tcpstream.h"

using namespace wireloupe::formats;

class TestTcpStream : public QObject
{
    Q_OBJECT

private slots:
    void segmentsFollowEachOther_data();
    void segmentsFollowEachOther();
    void largeAmountsAreAcknowledged();
    void packetsAreReadBack();
    void brokenPacketsAreRefused();

private:
    struct Sent
    {
        TcpSegment segment;
        QByteArray payload;
        TcpSide side;
    };

    TcpStream::Send keeper()
    {
        return [this](const TcpSegment &segment, TcpSide side) {
            m_sent.append({segment, segment.payload.toByteArray(), side});
            m_sent.back().segment.payload = {};
        };
    }

    QList<Sent> m_sent;
};

namespace {

const Endpoint client{ipv4(192, 0, 2, 1), 50'000};
const Endpoint server{ipv4(203, 0, 113, 1), 80};

Endpoint v6(quint16 port)
{
    return {*parseIpAddress("2001:db8::1"), port};
}

} // namespace

void TestTcpStream::segmentsFollowEachOther_data()
{
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("pieces");
    QTest::newRow("small") << false << qsizetype{1} << 1;
    QTest::newRow("one segment") << false << qsizetype{1460} << 1;
    QTest::newRow("one byte more") << false << qsizetype{1461} << 2;
    QTest::newRow("many") << false << qsizetype{100'000} << 69;
    QTest::newRow("IPv6") << true << qsizetype{1441} << 2;
}

void TestTcpStream::segmentsFollowEachOther()
{
    QFETCH(bool, isV6);
    QFETCH(qsizetype, size);
    QFETCH(int, pieces);
    m_sent.clear();
    TcpStream stream(isV6 ? v6(1) : client, isV6 ? v6(2) : server, 7);
    stream.open(keeper());
    const QByteArray bytes(size, 'x');
    stream.write(TcpSide::Client, bytes, keeper());
    stream.write(TcpSide::Server, "answer", keeper());
    stream.close(keeper());
    QCOMPARE(m_sent.size(), 3 + pieces + 1 + 3);
    QCOMPARE(m_sent[0].segment.flags, TcpSyn);
    QCOMPARE(m_sent[1].segment.flags, TcpSyn | TcpAck);
    QCOMPARE(m_sent[2].segment.flags, TcpAck);
    QByteArray joined;
    quint32 next[] = {m_sent[0].segment.sequence + 1, m_sent[1].segment.sequence + 1};
    for (const Sent &sent : m_sent.sliced(2)) {
        const auto side = static_cast<size_t>(sent.side);
        QCOMPARE(sent.segment.sequence, next[side]);
        QCOMPARE(sent.segment.acknowledged, next[1 - side]);
        next[side] +=
            static_cast<quint32>(sent.payload.size()) + ((sent.segment.flags & TcpFin) != 0 ? 1 : 0);
        if (sent.side == TcpSide::Client)
            joined += sent.payload;
        QVERIFY(sent.payload.size() <= maxSegmentSize(isV6));
    }
    QCOMPARE(joined, bytes);
    QVERIFY((m_sent[2 + pieces].segment.flags & TcpPush) != 0);
}

void TestTcpStream::largeAmountsAreAcknowledged()
{
    m_sent.clear();
    TcpStream stream(client, server, 0);
    stream.open(keeper());
    stream.write(TcpSide::Server, QByteArray(5 << 20, 'x'), keeper());
    qsizetype acknowledgements = 0;
    for (const Sent &sent : m_sent.sliced(3))
        acknowledgements += sent.side == TcpSide::Client ? 1 : 0;
    QCOMPARE(acknowledgements, 4);
}

void TestTcpStream::packetsAreReadBack()
{
    for (const bool isV6 : {false, true}) {
        for (const qsizetype size : {0, 1, 2, 3, 1440}) {
            const QByteArray payload(size, '\xA5');
            const TcpSegment segment{
                isV6 ? v6(1) : client, isV6 ? v6(2) : server, 0xFFFF'FFF0, 77, TcpAck | TcpPush, payload};
            ByteBuffer packet;
            appendPacket(packet, segment);
            const auto read = readSegment(LinkEthernet, packet.view());
            QVERIFY(read);
            QCOMPARE(read->from, segment.from);
            QCOMPARE(read->to, segment.to);
            QCOMPARE(read->sequence, segment.sequence);
            QCOMPARE(read->acknowledged, segment.acknowledged);
            QCOMPARE(read->flags, segment.flags);
            QCOMPARE(read->payload.toByteArray(), payload);
            // Without Ethernet, and as the loopback of other systems has it.
            const QByteArray ip = packet.view().sliced(14).toByteArray();
            QCOMPARE(readSegment(LinkRaw, ip)->payload.toByteArray(), payload);
            const QByteArray loopback = QByteArray(4, '\2') + ip;
            QCOMPARE(readSegment(LinkNull, loopback)->payload.toByteArray(), payload);
        }
    }
}

void TestTcpStream::brokenPacketsAreRefused()
{
    ByteBuffer packet;
    appendPacket(packet, {client, server, 1, 2, TcpAck, "payload"});
    const QByteArray whole = packet.toByteArray();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!readSegment(LinkEthernet, whole.first(size)));
    QByteArray odd = whole;
    odd[23] = 17; // UDP
    QVERIFY(!readSegment(LinkEthernet, odd));
    odd = whole;
    odd[20] = 0x20; // a fragment
    QVERIFY(!readSegment(LinkEthernet, odd));
    odd = whole;
    odd[14] = 0x41; // a head of four bytes
    QVERIFY(!readSegment(LinkEthernet, odd));
    odd = whole;
    odd[46] = '\xF0'; // a TCP head that is longer than all
    QVERIFY(!readSegment(LinkEthernet, odd));
    QVERIFY(!isKnownLinkType(127));
}

QTEST_GUILESS_MAIN(TestTcpStream)
#include "tst_tcpstream.moc"
