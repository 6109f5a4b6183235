#include "server/router.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Messages = QList<wireloupe::wire::Message>;

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("isFor");
        const auto row = [](const QByteArray &path, const QByteArray &target, bool isFor) {
            QTest::addRow("%s for %s", target.constData(), path.constData()) << path << target << isFor;
        };
        row("/chat", "/chat", true);
        row("/chat", "/chat?room=1", true);
        row("/chat", "/chat/", false);
        row("/chat", "/Chat", false);
        row("/chat", "/chatter", false);
        row("/chat", "/", false);
        row("/chat/*", "/chat", true);
        row("/chat/*", "/chat/a/b?c=/d", true);
        row("/chat/*", "/chat?/a", true);
        row("/chat/*", "/chatter", false);
        row("/*", "/", true);
        row("/*", "/anything", true);
        row("/", "/", true);
        row("/", "/x", false);
        row("", "/x", false);
    }

    void knowsItsPaths()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, target);
        QTEST(isRouteFor(path, target), "isFor");
    }

    void leavesEachToTheBehaviorOfItsPath()
    {
        ManualClock clock;
        Router router({.behavior = {.echo = {.prefix = "other: "}},
                       .routes = {{"/echo", {.echo = {.prefix = "echo: "}}},
                                  {"/chat/*", {.mode = Mode::Broadcast}},
                                  {"/chat/late", {}}}},
                      clock);
        RecordingPeer echo(1, "/echo"), a(2, "/chat/a"), b(3, "/chat/late?b"), other(4, "/elsewhere");
        RecordingPeer *const peers[] = {&echo, &a, &b, &other};
        for (RecordingPeer *peer : peers)
            router.add(*peer);
        for (RecordingPeer *peer : peers)
            router.receive(*peer, text("hello"));
        QCOMPARE(echo.sent, Messages{text("echo: hello")});
        QCOMPARE(a.sent, (Messages{text("hello"), text("hello")}));
        QCOMPARE(b.sent, a.sent);
        QCOMPARE(other.sent, Messages{text("other: hello")});

        router.remove(a);
        router.receive(b, text("alone"));
        QCOMPARE(a.sent.size(), 2);
        QCOMPARE(b.sent.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
