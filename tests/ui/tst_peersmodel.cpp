#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include "ui/peersmodel.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::PeersModel;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class PeersModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keepsItsRows();
    void headsStandAboveTheirValues();
    void wordsFromOutsideAreOneLine();
    void sortsByNumbersNotWords();
    void staysSortedWhileNumbersChange();
    void filtersByWords();
    void tellsRates();
    void staysWholeWhateverComesAndGoes();
    void isQuickWithThousands();
};

namespace {

net::PeerInfo peerOf(quint32 id, const QByteArray &target = "/")
{
    net::PeerInfo peer;
    peer.id = server::PeerId{id};
    peer.address = QHostAddress(QHostAddress::LocalHost);
    peer.port = static_cast<quint16>(40'000 + id % 20'000);
    peer.target = target;
    return peer;
}

QString column(const PeersModel &model, int at)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, at).data().toString();
    return cells.join(u' ');
}

} // namespace

void PeersModelTest::keepsItsRows()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.update({peerOf(1), peerOf(2), peerOf(3)}, 1s);
    const QPersistentModelIndex third = model.index(2, 0);
    net::PeerInfo busy = peerOf(3);
    busy.framesIn = 1204;
    busy.bytesOut = 41'000;
    model.update({peerOf(1), busy, peerOf(4)}, 2s); // the second went, a fourth came
    QCOMPARE(column(model, PeersModel::Number), u"1 3 4"_s);
    QCOMPARE(third.row(), 1);
    QVERIFY(column(model, PeersModel::Frames).contains(QLocale().toString(1204)));
    QVERIFY(column(model, PeersModel::Bytes).contains(u"41 kB"_s));
    model.update({}, 3s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!third.isValid());
}

void PeersModelTest::headsStandAboveTheirValues()
{
    PeersModel model;
    model.update({peerOf(1)}, 1s);
    for (int at = 0; at < PeersModel::ColumnCount; ++at)
        QCOMPARE(model.headerData(at, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, at).data(Qt::TextAlignmentRole));
}

void PeersModelTest::wordsFromOutsideAreOneLine()
{
    PeersModel model;
    model.update({peerOf(1, "/a\nb\x1b[31m" + QByteArray(5000, 'x'))}, 1s);
    const QString path = column(model, PeersModel::Path);
    QVERIFY(path.size() < 200);
    QVERIFY(!path.contains(u'\n') && !path.contains(QChar(0x1b)));
}

void PeersModelTest::sortsByNumbersNotWords()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    net::PeerInfo some = peerOf(9), more = peerOf(10), most = peerOf(11);
    some.backlog = 900;
    more.backlog = 1'000;
    most.backlog = 10'000;
    model.update({some, more, most}, 1s);
    model.sort(PeersModel::Backlog, Qt::DescendingOrder);
    QCOMPARE(column(model, PeersModel::Number), u"11 10 9"_s);
    model.sort(PeersModel::Number, Qt::AscendingOrder);
    QCOMPARE(column(model, PeersModel::Number), u"9 10 11"_s);
}

void PeersModelTest::staysSortedWhileNumbersChange()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.sort(PeersModel::Frames, Qt::DescendingOrder);
    net::PeerInfo first = peerOf(1), second = peerOf(2);
    first.framesIn = 2;
    second.framesIn = 1;
    model.update({first, second}, 1s);
    const QPersistentModelIndex selected = model.index(0, PeersModel::Address);
    second.framesIn = 50;
    model.update({first, second, peerOf(3)}, 2s);
    QCOMPARE(column(model, PeersModel::Number), u"2 1 3"_s);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(model.peer(selected.row()).id, server::PeerId{1});
    QCOMPARE(model.rowOf(server::PeerId{3}), 2);
}

void PeersModelTest::filtersByWords()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    net::PeerInfo mqtt = peerOf(3, "/Feed");
    mqtt.subprotocol = "mqtt";
    model.update({peerOf(1, "/chat"), peerOf(2, "/feed"), mqtt}, 1s);
    model.setFilter(u"feed"_s);
    QCOMPARE(column(model, PeersModel::Number), u"2 3"_s);
    model.setFilter(u" MQTT feed "_s);
    QCOMPARE(column(model, PeersModel::Number), u"3"_s);
    QCOMPARE(model.peerCount(), 3);
    QCOMPARE(model.rowOf(server::PeerId{1}), -1);
    model.update({mqtt, peerOf(4, "/feed")}, 2s);
    QCOMPARE(column(model, PeersModel::Number), u"3"_s);
    model.setFilter({});
    QCOMPARE(column(model, PeersModel::Number), u"3 4"_s);
}

void PeersModelTest::tellsRates()
{
    PeersModel model;
    net::PeerInfo peer = peerOf(1);
    model.update({peer}, 10s);
    peer.framesIn = 50;
    peer.bytesIn = 30'000;
    model.update({peer}, 12s);
    QCOMPARE(column(model, PeersModel::FrameRate), u"25"_s);
    QVERIFY2(column(model, PeersModel::ByteRate).startsWith(u"15 kB"_s),
             qPrintable(column(model, PeersModel::ByteRate)));
    peer.framesIn = 60;
    model.update({peer}, 12s + 1ms); // too soon to say
    QCOMPARE(column(model, PeersModel::FrameRate), u"25"_s);
    model.update({peer}, 13s);
    QCOMPARE(column(model, PeersModel::FrameRate), u"10"_s);
}

void PeersModelTest::staysWholeWhateverComesAndGoes()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QRandomGenerator random(42);
    QList<net::PeerInfo> peers;
    quint32 last = 0;
    for (int round = 1; round <= 200; ++round) {
        QList<net::PeerInfo> next;
        for (net::PeerInfo peer : peers)
            if (random.bounded(4) > 0) {
                peer.framesIn += random.bounded(5U);
                next.append(peer);
            }
        for (int i = random.bounded(6); i > 0; --i)
            next.append(peerOf(++last, random.bounded(2) ? "/a" : "/b"));
        peers = next;
        if (random.bounded(5) == 0)
            model.sort(random.bounded(int{PeersModel::ColumnCount}),
                       random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (random.bounded(5) == 0)
            model.setFilter(random.bounded(2) ? u"/a"_s : QString());
        const QPersistentModelIndex some = model.index(model.rowCount() / 2, 0);
        const auto id = some.isValid() ? model.peer(some.row()).id : server::PeerId{};
        model.update(peers, std::chrono::seconds(round));
        if (some.isValid())
            QCOMPARE(model.peer(some.row()).id, id);
    }
}

// A refresh happens up to four times a second, on the thread of the window.
void PeersModelTest::isQuickWithThousands()
{
    constexpr quint32 count = 5'000;
    QList<net::PeerInfo> peers;
    for (quint32 id = 1; id <= count; ++id)
        peers.append(peerOf(id, "/room/" + QByteArray::number(id % 50)));
    PeersModel model;
    model.sort(PeersModel::FrameRate, Qt::DescendingOrder);
    model.update(peers, 1s);
    QRandomGenerator random(7);
    std::vector<qint64> times;
    for (int round = 2; round < 22; ++round) {
        for (net::PeerInfo &peer : peers)
            peer.framesIn += random.bounded(100U);
        peers.removeAt(random.bounded(peers.size()));
        peers.append(peerOf(count + static_cast<quint32>(round)));
        QElapsedTimer timer;
        timer.start();
        model.update(peers, std::chrono::seconds(round));
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("5,000 peers that change their order: %lld µs a refresh (median), %lld µs at most",
          times.at(times.size() / 2), times.back());
    QVERIFY2(times.at(times.size() / 2) < 60'000, "a refresh takes too long");
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::PeersModelTest)
#include "tst_peersmodel.moc"
