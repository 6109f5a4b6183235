#include <QTest>

#include "capture/records.h"
#include "formats/connectionrows.h"
#include "formats/rowfeed.h"

using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;
using capture::Row;

class TestRowFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesEveryRow();
    void givesChosenRows();
    void stopsWhenAsked();
    void noticesAClear();
    void bringsHandshakesAlong();

private:
    static constexpr int rows = 10'000;

    QList<qint64> given(const capture::RowSet &set);

    std::shared_ptr<capture::Store> m_store;
};

void TestRowFeed::initTestCase()
{
    m_store = capture::Store::create().store;
    for (int i = 0; i < rows; ++i)
        m_store->append(records::sent(QByteArray::number(i)));
}

QList<qint64> TestRowFeed::given(const capture::RowSet &set)
{
    RowFeed feed(*m_store, {});
    QList<qint64> numbers;
    const FeedEnd end = feed.these(set, [&](const capture::RecordView &record) {
        numbers << capture::toInt(record.row);
        return record.payload == QByteArray::number(capture::toInt(record.row));
    });
    return end == FeedEnd::Reached ? numbers : QList<qint64>();
}

void TestRowFeed::givesEveryRow()
{
    RowFeed feed(*m_store, {});
    QCOMPARE(feed.rowCount(), rows);
    qint64 next = 0;
    const FeedEnd end = feed.all([&](const capture::RecordView &record) {
        return capture::toInt(record.row) == next++ &&
               !record.head.flags.testFlag(capture::RecordFlag::Damaged);
    });
    QCOMPARE(end, FeedEnd::Reached);
    QCOMPARE(next, rows);
}

void TestRowFeed::givesChosenRows()
{
    QRandomGenerator random(61);
    for (const int gap : {1, 2, 10, 1000, 20'000}) {
        capture::RowSet set;
        QList<qint64> numbers;
        for (qint64 row = random.bounded(gap); row < rows; row += 1 + random.bounded(gap)) {
            set.append(Row{row});
            numbers << row;
        }
        QCOMPARE(given(set), numbers);
    }
    QCOMPARE(given({}), QList<qint64>());
}

void TestRowFeed::stopsWhenAsked()
{
    int taken = 0;
    RowFeed feed(
        *m_store, [&](qint64 done, qint64 total) { return done < total / 2; });
    QCOMPARE(feed.all([&](const capture::RecordView &) { return ++taken > 0; }), FeedEnd::Cancelled);
    QVERIFY(taken >= rows / 2 && taken < rows);
    RowFeed refused(*m_store, {});
    QCOMPARE(refused.all([](const capture::RecordView &record) { return record.row < Row{5}; }),
             FeedEnd::Refused);
}

void TestRowFeed::noticesAClear()
{
    const auto store = capture::Store::create().store;
    for (int i = 0; i < 10; ++i)
        store->append(records::sent("x"));
    RowFeed feed(*store, {});
    QCOMPARE(feed.all([&](const capture::RecordView &) {
        store->clear();
        return true;
    }),
             FeedEnd::Cleared);
}

void TestRowFeed::bringsHandshakesAlong()
{
    const auto store = capture::Store::create().store;
    const auto add = [&](capture::Record record, quint32 connection) {
        record.head.connection = capture::ConnectionId{connection};
        store->append(record);
    };
    add(records::event({}), 0);                                                 // 0
    add(records::event({}), 1);                                                 // 1
    add(records::handshake(capture::RecordKind::HandshakeRequest, "GET"), 1);   // 2
    add(records::event({}), 2);                                                 // 3
    add(records::handshake(capture::RecordKind::HandshakeResponse, "HTTP"), 1); // 4
    add(records::sent("not wanted"), 1);                                        // 5
    add(records::sent("wanted"), 1);                                            // 6
    add(records::sent("not wanted"), 2);                                        // 7
    add(records::event({}), 1);                                                 // 8
    capture::RowSet chosen;
    chosen.append(Row{6});
    RowFeed feed(*store, {});
    FeedEnd end{};
    capture::RowSet expected;
    for (const int row : {0, 1, 2, 4, 6, 8})
        expected.append(Row{row});
    QCOMPARE(withConnections(feed, chosen, end), expected);
    QCOMPARE(end, FeedEnd::Reached);
}

QTEST_GUILESS_MAIN(TestRowFeed)
#include "tst_rowfeed.moc"
