#include "server/rooms.h"

#include <memory>

#include <QElapsedTimer>
#include <QTest>

#include "server/random.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Place = RoomsOptions::Place;
using Messages = QList<wireloupe::wire::Message>;

class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void staysInTheRoom()
    {
        Rooms rooms;
        RecordingPeer a(1, "/red"), b(2, "/red?x=1"), c(3, "/blue");
        for (RecordingPeer *peer : {&a, &b, &c})
            rooms.add(*peer);

        rooms.receive(a, text("to red"));
        rooms.receive(c, binary("to blue"));

        QCOMPARE(a.sent, Messages{text("to red")});
        QCOMPARE(b.sent, a.sent);
        QCOMPARE(c.sent, Messages{binary("to blue")});
        QCOMPARE(rooms.roomCount(), std::size_t{2});
    }

    void canLeaveOutTheSender()
    {
        Rooms rooms({.excludeSender = true});
        RecordingPeer a(1, "/red"), b(2, "/red");
        rooms.add(a);
        rooms.add(b);
        rooms.receive(a, text("hello"));
        QVERIFY(a.sent.isEmpty());
        QCOMPARE(b.sent, Messages{text("hello")});
    }

    void knowsTheRoomByTheTarget_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("same");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("path") << Place::Path << QByteArray("/a%20b") << QByteArray("/%61%20b?q")
                              << QByteArray("/a+b");
        QTest::newRow("path of several")
            << Place::Path << QByteArray("/chat/a") << QByteArray("ws://h/chat/a") << QByteArray("/chat/b");
        QTest::newRow("no path") << Place::Path << QByteArray("/") << QByteArray("/?room=a")
                                 << QByteArray("/a");
        QTest::newRow("query") << Place::Query << QByteArray("/x?channel=a+b")
                               << QByteArray("/y?channel=a%20b&x") << QByteArray("/x?channel=A+b");
        QTest::newRow("no query") << Place::Query << QByteArray("/x") << QByteArray("/y?room=a&channel=")
                                  << QByteArray("/x?channel=x");
    }

    void knowsTheRoomByTheTarget()
    {
        QFETCH(const Place, place);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, same);
        QFETCH(const QByteArray, other);
        Rooms rooms({.place = place, .parameter = "channel"});
        RecordingPeer a(1, target), b(2, same), c(3, other);
        for (RecordingPeer *peer : {&a, &b, &c})
            rooms.add(*peer);
        rooms.receive(a, text("hello"));
        QCOMPARE(a.sent, Messages{text("hello")});
        QCOMPARE(b.sent, a.sent);
        QVERIFY(c.sent.isEmpty());
    }

    void movesWhoAsksForIt()
    {
        Rooms rooms({.place = Place::Message, .field = "$.join"});
        RecordingPeer a(1), b(2), c(3);
        for (RecordingPeer *peer : {&a, &b, &c})
            rooms.add(*peer);
        rooms.receive(a, text("to all without a room"));
        QCOMPARE(rooms.roomCount(), std::size_t{1});
        QVERIFY(a.sent.size() == 1 && b.sent.size() == 1 && c.sent.size() == 1);

        rooms.receive(a, text(R"({"join":"r\u00e9d"})"));
        rooms.receive(b, text("{\"join\":\"r\xC3\xA9"
                              "d\",\"text\":\"unheard\"}"));
        rooms.receive(a, text("{\"text\":\"hello\"}"));
        QCOMPARE(a.sent.sliced(1), Messages{text("{\"text\":\"hello\"}")});
        QCOMPARE(b.sent.sliced(1), a.sent.sliced(1));
        QCOMPARE(c.sent.size(), 1);

        rooms.receive(a, text("{\"join\":null}"));
        rooms.receive(c, text("alone no more"));
        QCOMPARE(a.sent.last(), text("alone no more"));
        QCOMPARE(b.sent.size(), 2);
        QCOMPARE(rooms.roomCount(), std::size_t{2});
    }

    void takesNoOrderFromOtherMessages()
    {
        Rooms rooms({.place = Place::Message});
        RecordingPeer a(1);
        rooms.add(a);
        const Messages said{binary("{\"join\":\"red\"}"), text("{\"join\":\"red\""),
                            text("{\"a\":{\"join\":1}}")};
        for (const auto &message : said)
            rooms.receive(a, message);
        QCOMPARE(a.sent, said);
    }

    void mayNameARoomByANumber()
    {
        Rooms rooms({.place = Place::Message, .field = "$.to.room"});
        RecordingPeer a(1), b(2), c(3);
        for (RecordingPeer *peer : {&a, &b, &c})
            rooms.add(*peer);
        rooms.receive(a, text("{\"to\":{\"room\":7}}"));
        rooms.receive(b, text("{\"to\":{\"room\":\"7\"}}"));
        rooms.receive(c, text("{\"to\":{\"room\":7.0}}"));
        rooms.receive(a, text("hello"));
        QVERIFY(a.sent.size() == 1 && b.sent.size() == 1 && c.sent.isEmpty());
    }

    void movesNobodyWithoutAPath()
    {
        Rooms rooms({.place = Place::Message, .field = "join"});
        RecordingPeer a(1);
        rooms.add(a);
        rooms.receive(a, text("{\"join\":\"red\"}"));
        QCOMPARE(a.sent, Messages{text("{\"join\":\"red\"}")});
    }

    void forgetsWhoHasGone()
    {
        Rooms rooms;
        RecordingPeer a(1, "/r"), b(2, "/r"), c(3, "/r"), d(4, "/r");
        for (RecordingPeer *peer : {&a, &b, &c, &d})
            rooms.add(*peer);
        rooms.remove(a);
        rooms.remove(d);
        rooms.remove(d);
        rooms.receive(b, text("hello"));
        rooms.receive(a, text("from beyond"));
        QVERIFY(a.sent.isEmpty() && d.sent.isEmpty());
        QVERIFY(b.sent.size() == 1 && c.sent.size() == 1);
        rooms.remove(c);
        rooms.remove(b);
        QCOMPARE(rooms.roomCount(), std::size_t{0});
    }

    /// Peers come, move and go at random; who hears whom is held against a list that is searched.
    void agreesWithASearch()
    {
        Rooms rooms({.place = Place::Message});
        std::vector<std::unique_ptr<RecordingPeer>> peers;
        QList<QByteArray> names;
        Random random(7);
        for (quint32 id = 0; id < 50; ++id) {
            peers.push_back(std::make_unique<RecordingPeer>(id));
            rooms.add(*peers.back());
            names.append("");
        }
        for (int i = 0; i < 2000; ++i) {
            const auto which = random.between(0, 49);
            RecordingPeer &peer = *peers[static_cast<std::size_t>(which)];
            const qint64 act = random.between(0, 9);
            if (act == 0) {
                rooms.remove(peer);
                rooms.add(peer);
                names[which].clear();
            } else {
                names[which] = QByteArray::number(act);
                rooms.receive(peer, text("{\"join\":" + names[which] + '}'));
            }
            rooms.receive(peer, text("hello"));
            for (qsizetype each = 0; each < 50; ++each)
                QCOMPARE(peers[static_cast<std::size_t>(each)]->sent.size(),
                         names[each] == names[which] ? 1 : 0);
            for (const auto &each : peers)
                each->sent.clear();
        }
    }

    /// With a search among peers or rooms it would be minutes.
    void isQuickWithManyPeersAndRooms()
    {
        constexpr quint32 count = 50'000;
        Rooms rooms;
        std::vector<std::unique_ptr<RecordingPeer>> peers;
        for (quint32 id = 0; id < count; ++id)
            peers.push_back(
                std::make_unique<RecordingPeer>(id, id % 2 == 0 ? "/one" : "/" + QByteArray::number(id)));
        QElapsedTimer clock;
        clock.start();
        for (const auto &peer : peers)
            rooms.add(*peer);
        QCOMPARE(rooms.roomCount(), std::size_t{count / 2 + 1});
        for (const auto &peer : peers)
            rooms.remove(*peer);
        qInfo("%u peers: %lld ms", count, clock.elapsed());
        QCOMPARE(rooms.roomCount(), std::size_t{0});
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
