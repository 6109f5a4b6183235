#include <QStandardPaths>
#include <QTest>

#include "capture/records.h"
#include "session/connectionsseen.h"

using namespace wireloupe;

class TestConnectionsSeen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void seesThoseOfTheNewestRows();
    void findsTheRequestOfAConnection();
};

void TestConnectionsSeen::seesThoseOfTheNewestRows()
{
    const auto store = capture::Store::create().store;
    QVERIFY(session::connectionsSeen(*store).isEmpty());
    const auto append = [&](quint32 connection) {
        store->append(capture::test::frame(capture::Direction::Incoming, wire::Opcode::Text, "x", {},
                                           capture::ConnectionId{connection}));
    };
    for (const quint32 connection : {7U, 0U, 2U, 7U, 11U})
        append(connection);
    QCOMPARE(session::connectionsSeen(*store), (QList<quint32>{2, 7, 11}));
    for (int i = 0; i < 2000; ++i)
        append(3);
    QCOMPARE(session::connectionsSeen(*store), QList<quint32>{3});
}

void TestConnectionsSeen::findsTheRequestOfAConnection()
{
    const auto store = capture::Store::create().store;
    const auto append = [&](capture::RecordKind kind, quint32 connection) {
        capture::Record record;
        record.head.kind = kind;
        record.head.connection = capture::ConnectionId{connection};
        store->append(record);
    };
    append(capture::RecordKind::HandshakeRequest, 1);
    append(capture::RecordKind::State, 2);
    append(capture::RecordKind::HandshakeRequest, 2);
    append(capture::RecordKind::HandshakeResponse, 2);
    QCOMPARE(session::handshakeRow(*store, capture::ConnectionId{2}), capture::Row{2});
    QCOMPARE(session::handshakeRow(*store, capture::ConnectionId{1}), capture::Row{0});
    QVERIFY(!session::handshakeRow(*store, capture::ConnectionId{3}));
}

QTEST_GUILESS_MAIN(TestConnectionsSeen)
#include "tst_connectionsseen.moc"
