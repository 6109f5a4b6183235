#include <QTest>

#include "capture/connectiontable.h"

using namespace wireloupe::capture;

class TestConnectionTable : public QObject
{
    Q_OBJECT

private slots:
    void remembersAConnection();
    void forgetsThoseThatAreSilent();
};

void TestConnectionTable::remembersAConnection()
{
    ConnectionTable table(10);
    ConnectionTimes fresh;
    fresh.isServed = true;
    QVERIFY(table.at(ConnectionId{1}, fresh).isServed);
    table.at(ConnectionId{1}, fresh).isServed = false;
    QVERIFY(!table.at(ConnectionId{1}, fresh).isServed);
    QVERIFY(table.at(ConnectionId{2}, fresh).isServed);
    table.forget(ConnectionId{1});
    QVERIFY(table.at(ConnectionId{1}, fresh).isServed);
}

void TestConnectionTable::forgetsThoseThatAreSilent()
{
    ConnectionTable table(100);
    for (quint32 id = 0; id < 10'000; ++id) {
        table.at(ConnectionId{id}, {});
        table.at(ConnectionId{7}, {}).isOpen = true;
        QVERIFY(table.connections().size() <= 100);
    }
    QVERIFY(table.at(ConnectionId{7}, {}).isOpen);
    QVERIFY(table.connections().contains(9'999));
    QVERIFY(!table.connections().contains(100));
}

QTEST_APPLESS_MAIN(TestConnectionTable)
#include "tst_connectiontable.moc"
