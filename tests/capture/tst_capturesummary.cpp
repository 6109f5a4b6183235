#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include "capture/capturesummary.h"
#include "capture/recordcursor.h"
#include "capture/recordinggap.h"
#include "capture/store.h"
#include "records.h"
#include "storefolder.h"
#include "wire/closecode.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestCaptureSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void countsFramesByAllTheyAre();
    void countsHandshakesGapsAndMarks();
    void countsCloseCodesAndViolations();
    void saysWhatCompressionSaved();
    void countsConnectionsUpToABound();
    void tellsWhatHasGone();
    void isOfAFileThatIsDamaged();
    void canBeEnded();

private:
    test::StoreFolder m_folder;
};

namespace {

std::shared_ptr<Store> storeOf(const std::vector<Record> &records)
{
    auto store = Store::create().store;
    auto time = store->origin();
    for (Record record : records) {
        record.head.time = time += 1ms;
        store->append(record);
    }
    return store;
}

Record text(Direction direction, quint32 connection)
{
    return test::frame(direction, wire::Opcode::Text, "12345", {}, ConnectionId{connection});
}

} // namespace

void TestCaptureSummary::countsFramesByAllTheyAre()
{
    Record fragment = text(Direction::Incoming, 2);
    fragment.head.flags.setFlag(RecordFlag::Fin, false);
    const auto store =
        storeOf({text(Direction::Incoming, 1), text(Direction::Incoming, 1), text(Direction::Outgoing, 2),
                 fragment, test::frame(Direction::Outgoing, wire::Opcode::Ping, "p")});
    const CaptureSummary summary = summarize(*store);
    QCOMPARE(summary.rows, 5);
    QCOMPARE(summary.traffic, (FrameSums{{3, 21}, {2, 10}}));
    QCOMPARE(summary.messages, 3); // neither the ping nor what goes on
    QCOMPARE(summary.opcodes[1], (FrameSums{{3, 21}, {1, 7}}));
    QCOMPARE(summary.opcodes[9], (FrameSums{{}, {1, 3}}));
    QCOMPARE(summary.opcodes[2], FrameSums());
    QCOMPARE(summary.connections.size(), size_t(2));
    const ConnectionSummary &first = summary.connections.at(ConnectionId{1});
    QCOMPARE(first.traffic, (FrameSums{{2, 14}, {1, 3}}));
    QCOMPARE(first.first, 1ms);
    QCOMPARE(first.last, 5ms);
    QCOMPARE(summary.duration(), 4ms);
    QCOMPARE(summary.rates.bins().size(), size_t(5));
    QVERIFY(summary.damage.isSound());
}

void TestCaptureSummary::countsHandshakesGapsAndMarks()
{
    const auto store =
        storeOf({test::handshake(RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n"),
                 test::handshake(RecordKind::HandshakeResponse, "HTTP/1.1 101 Switching Protocols\r\n\r\n"),
                 test::handshake(RecordKind::HandshakeResponse, "HTTP/1.1 403 Forbidden\r\n\r\n"),
                 makeGapRecord({.records = 40, .reason = "disk full"}), makeGapRecord({.records = 2})});
    store->setMark(Row{1}, QStringLiteral("here"));
    const CaptureSummary summary = summarize(*store);
    QCOMPARE(summary.handshakes, 1);
    QCOMPARE(summary.refusals, 1);
    QCOMPARE(summary.missing, 42);
    QCOMPARE(summary.marks, 1);
    QCOMPARE(summary.traffic.frames(), 0);
    QVERIFY(summary.connections.empty());
    QVERIFY(summary.rates.isEmpty());
}

void TestCaptureSummary::countsCloseCodesAndViolations()
{
    const auto close = [](Direction direction, const QByteArray &payload) {
        return test::frame(direction, wire::Opcode::Close, payload);
    };
    Record bad = test::received("bad");
    bad.head.flags |= RecordFlag::Violation;
    bad.head.violation = wire::Rule::InvalidUtf8;
    const auto store = storeOf({close(Direction::Outgoing, wire::closePayload(1000, "done")),
                                close(Direction::Incoming, wire::closePayload(1000)),
                                close(Direction::Incoming, {}), bad, bad});
    const CaptureSummary summary = summarize(*store);
    QCOMPARE(summary.closesOut.size(), size_t(1));
    QCOMPARE(summary.closesOut.at(1000).frames, 1);
    QCOMPARE(summary.closesIn.at(1000).frames, 1);
    QCOMPARE(summary.closesIn.at(1005).frames, 1);
    QCOMPARE(summary.violations, (std::map<wire::Rule, qint64>{{wire::Rule::InvalidUtf8, 2}}));
}

void TestCaptureSummary::saysWhatCompressionSaved()
{
    Record cut = test::compressed(Direction::Incoming, "12", QByteArray(9, 'x'));
    cut.head.flags |= RecordFlag::Partial;
    const auto store =
        storeOf({test::compressed(Direction::Incoming, QByteArray(30, 'c'), QByteArray(100, 'x')),
                 test::compressed(Direction::Outgoing, QByteArray(20, 'c'), QByteArray(4000, 'x')), cut,
                 test::sent("plain")});
    const CaptureSummary summary = summarize(*store);
    QCOMPARE(summary.compressedFrames, 2);
    QCOMPARE(summary.deflatedBytes, quint64(50));
    QCOMPARE(summary.inflatedBytes, quint64(4100));
    QCOMPARE(summary.savedBytes(), 4050);
}

void TestCaptureSummary::countsConnectionsUpToABound()
{
    CaptureSummary summary;
    RecordView view;
    view.head.direction = Direction::Incoming;
    for (quint32 id = 1; id <= CaptureSummary::maxConnections + 5; ++id) {
        view.head.connection = ConnectionId{id};
        summary.add(view);
    }
    QCOMPARE(summary.connections.size(), CaptureSummary::maxConnections);
    QVERIFY(!summary.areConnectionsComplete);
    QCOMPARE(summary.traffic.frames(), qint64(CaptureSummary::maxConnections) + 5);
}

void TestCaptureSummary::tellsWhatHasGone()
{
    const auto store = Store::createInMemory().store;
    store->setLimit({.rows = 10});
    for (int i = 0; i < 25; ++i)
        store->append(test::sent("row"));
    QTRY_COMPARE(store->rows().size(), 10);
    const CaptureSummary summary = summarize(*store);
    QCOMPARE(summary.rows, 10);
    QCOMPARE(summary.droppedRows, 15);
    QCOMPARE(summary.path, QString());
    QCOMPARE(summary.fileBytes, 0);
}

void TestCaptureSummary::isOfAFileThatIsDamaged()
{
    {
        const auto store = test::createStore(m_folder.path("torn.wlcap"));
        for (int i = 0; i < 3; ++i)
            store->append(test::sent("row"));
    }
    QFile file(m_folder.path("torn.wlcap"));
    QVERIFY(file.resize(file.size() - 1));
    const auto store = Store::open(file.fileName()).store;
    const CaptureSummary summary = summarize(*store); // waits for all rows
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.damage.kind, FileDamage::Kind::Torn);
    QCOMPARE(summary.damage.droppedBytes, 58);
    QCOMPARE(summary.path, file.fileName());
    QCOMPARE(summary.fileBytes, QFileInfo(file).size());
}

void TestCaptureSummary::canBeEnded()
{
    const auto store = Store::create().store;
    const Record record = test::sent("row");
    constexpr qint64 rows = 200'000;
    for (qint64 i = 0; i < rows; ++i)
        store->append(record);
    std::vector<qint64> told;
    const CaptureSummary summary = summarize(*store, [&](qint64 done, qint64 total) {
        told.push_back(done);
        return total == rows && told.size() < 2;
    });
    QCOMPARE(told, (std::vector<qint64>{65'536, 131'072}));
    QCOMPARE(summary.rows, 131'072);
    told.clear();
    QCOMPARE(summarize(*store,
                       [&](qint64 done, qint64) {
                           told.push_back(done);
                           return true;
                       })
                 .rows,
             rows);
    QCOMPARE(told.back(), rows);
}

QTEST_GUILESS_MAIN(TestCaptureSummary)
#include "tst_capturesummary.moc"
