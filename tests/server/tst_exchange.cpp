#include "server/exchange.h"

#include <QTest>

#include "server/broadcast.h"
#include "server/manualclock.h"
#include "server/recordingexchange.h"
#include "server/recordingpeer.h"
#include "server/rooms.h"
#include "server/router.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Messages = QList<wireloupe::wire::Message>;

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void aShareSaysUnderItsRoute()
    {
        RecordingExchange exchange;
        Share share(&exchange, "/chat");
        share.publish(text("to all"));
        share.publish(binary("to some"), "lobby");
        QCOMPARE(exchange.published.size(), 2);
        QCOMPARE(exchange.published[0], (std::pair{Topic{"/chat"}, text("to all")}));
        QCOMPARE(exchange.published[1], (std::pair{Topic{"/chat", "lobby"}, binary("to some")}));
    }

    void aShareHearsItsRouteAndWhatIsForAll()
    {
        RecordingExchange exchange;
        QList<std::pair<std::optional<QByteArray>, wireloupe::wire::Message>> heard;
        Share share(&exchange, "/chat");
        share.listen([&heard](const std::optional<QByteArray> &room, const wireloupe::wire::Message &said) {
            heard.append({room, said});
        });
        exchange.say("/chat", "lobby", text("a"));
        exchange.say("/other", "lobby", text("b"));
        exchange.say("", std::nullopt, text("c"));
        exchange.say(std::nullopt, std::nullopt, binary("d"));
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard[0].first == QByteArray("lobby") && heard[0].second == text("a"));
        QVERIFY(!heard[1].first && heard[1].second == binary("d"));
    }

    void aShareThatHasGoneHearsNothing()
    {
        RecordingExchange exchange;
        int heard = 0;
        const auto count = [&heard](const std::optional<QByteArray> &, const wireloupe::wire::Message &) {
            ++heard;
        };
        {
            Share share(&exchange);
            share.listen(count);
            Share moved(std::move(share));
            exchange.say("", std::nullopt, text("a"));
            QCOMPARE(heard, 1);
        }
        exchange.say("", std::nullopt, text("b"));
        QCOMPARE(heard, 1);
    }

    void withoutAnExchangeNothingHappens()
    {
        Share share;
        share.listen([](const std::optional<QByteArray> &, const wireloupe::wire::Message &) {});
        share.publish(text("to nobody"));
    }

    void aBroadcastSharesWhatItsPeersSay()
    {
        RecordingExchange exchange;
        Broadcast broadcast({.excludeSender = true}, Share(&exchange, "/chat"));
        RecordingPeer a(1), b(2);
        broadcast.add(a);
        broadcast.add(b);

        broadcast.receive(a, text("from here"));
        QVERIFY(a.sent.isEmpty());
        QCOMPARE(b.sent, Messages{text("from here")});
        QCOMPARE(exchange.published.size(), 1);
        QCOMPARE(exchange.published[0], (std::pair{Topic{"/chat"}, text("from here")}));

        // Nobody here is its sender, and it is not sent on.
        exchange.say("/chat", std::nullopt, text("from there"));
        QCOMPARE(a.sent, Messages{text("from there")});
        QCOMPARE(b.sent, (Messages{text("from here"), text("from there")}));
        QCOMPARE(exchange.published.size(), 1);
    }

    void roomsShareByTheirName()
    {
        RecordingExchange exchange;
        Rooms rooms({.place = RoomsOptions::Place::Path}, Share(&exchange, "/*"));
        RecordingPeer a(1, "/red"), b(2, "/blue"), c(3, "/");
        for (RecordingPeer *peer : {&a, &b, &c})
            rooms.add(*peer);

        rooms.receive(a, text("in red"));
        rooms.receive(c, text("without a name"));
        QCOMPARE(exchange.published.size(), 2);
        QCOMPARE(exchange.published[0].first, (Topic{"/*", "red"}));
        QCOMPARE(exchange.published[1].first, (Topic{"/*", QByteArray("")}));

        for (RecordingPeer *peer : {&a, &b, &c})
            peer->sent.clear();
        exchange.say("/*", "blue", text("1"));
        exchange.say("/*", QByteArray(""), text("2"));
        exchange.say("/*", "nobody is here", text("3"));
        exchange.say(std::nullopt, std::nullopt, text("4"));
        QCOMPARE(a.sent, Messages{text("4")});
        QCOMPARE(b.sent, (Messages{text("1"), text("4")}));
        QCOMPARE(c.sent, (Messages{text("2"), text("4")}));
    }

    void aRouterSharesByRoute()
    {
        RecordingExchange exchange;
        ManualClock clock;
        ServerPlan plan;
        plan.behavior.mode = Mode::Broadcast;
        plan.routes = {{"/echo", {}}, {"/chat", {.mode = Mode::Broadcast}}};
        auto router = std::make_unique<Router>(plan, clock, &exchange);
        RecordingPeer other(1, "/any"), echo(2, "/echo"), chat(3, "/chat");
        for (RecordingPeer *peer : {&other, &echo, &chat}) {
            router->add(*peer);
            router->receive(*peer, text(peer->target()));
            peer->sent.clear();
        }
        QCOMPARE(exchange.published.size(), 2);
        QCOMPARE(exchange.published[0].first, Topic{});
        QCOMPARE(exchange.published[1].first, Topic{"/chat"});

        exchange.say("/chat", std::nullopt, text("chatted"));
        exchange.say("", std::nullopt, text("else"));
        exchange.say(std::nullopt, std::nullopt, text("for all"));
        QCOMPARE(other.sent, (Messages{text("else"), text("for all")}));
        QVERIFY(echo.sent.isEmpty());
        QCOMPARE(chat.sent, (Messages{text("chatted"), text("for all")}));

        // As when the plan is changed: the new one is there before the old one goes.
        auto next = std::make_unique<Router>(plan, clock, &exchange);
        next->add(chat);
        router = std::move(next);
        chat.sent.clear();
        exchange.say("/chat", std::nullopt, text("once"));
        QCOMPARE(chat.sent, Messages{text("once")});
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
