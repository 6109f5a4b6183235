#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "net/eventstreamprobe.h"
#include "net/networkthread.h"
#include "net/peerprocess.h"
#include "net/pollprobe.h"
#include "net/recordinglistener.h"
#include "net/websocketprobe.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ProbeFault::Kind;

namespace {

/// The "seq" of messages in turn.
QList<int> numbersOf(const QList<QByteArray> &messages)
{
    QList<int> numbers;
    for (const QByteArray &message : messages)
        numbers += QJsonDocument::fromJson(message).object().value("seq"_L1).toInt(-1);
    return numbers;
}

bool isInOrder(const QList<int> &numbers)
{
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + 1) {
            qWarning() << numbers;
            return false;
        }
    }
    return !numbers.isEmpty() && numbers.first() > 0;
}

/// A probe on a thread of its own.
struct Running
{
    explicit Running(std::unique_ptr<LabProbe> made)
        : thread(u"probe"_s), probe(thread.adopt(std::move(made))), stopped(probe.get(), &LabProbe::stopped)
    {
        QMetaObject::invokeMethod(probe.get(), &LabProbe::start, Qt::QueuedConnection);
    }

    bool stop()
    {
        QMetaObject::invokeMethod(probe.get(), &LabProbe::stop, Qt::QueuedConnection);
        return QTest::qWaitFor([this] { return stopped.size() == 1; }, 10'000);
    }

    NetworkThread thread;
    std::shared_ptr<LabProbe> probe;
    QSignalSpy stopped;
};

} // namespace

/// The probes of the transport lab against Node's http and `ws`.
class TestLabProbe : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_listener = std::make_shared<RecordingListener>(); }
    void cleanup() { m_server.reset(); }

    void getsMessages_data();
    void getsMessages();
    void countsEveryByte_data() { getsMessages_data(); }
    void countsEveryByte();
    void comesBackWithTheLastEventId();
    void polls();
    void isPatientWithAServerThatComesLater();
    void giveUp_data();
    void giveUp();
    void triesAgain_data();
    void triesAgain();
    void tellsOfAnEnd();

private:
    void serve(const QJsonObject &settings = {})
    {
        m_server = std::make_unique<PeerProcess>(u"labserver.js"_s, QStringList(), settings);
        m_port = m_server->port();
        QVERIFY2(m_port != 0, "needs node and node-ws");
        m_listener->understand = [this](const QByteArray &body, ProbeListener::Time time) {
            return understand(body, time);
        };
    }

    ProbeListener::Polled understand(const QByteArray &body, ProbeListener::Time time) const
    {
        const QJsonObject answer = QJsonDocument::fromJson(body).object();
        if (!answer.contains("last"_L1))
            return {};
        const QJsonArray messages = answer.value("messages"_L1).toArray();
        for (const auto &message : messages)
            m_listener->message(message.toObject().value("text"_L1).toString().toUtf8(), time);
        return {.isUnderstood = true,
                .isEmpty = messages.isEmpty(),
                .cursor = QByteArray::number(answer.value("last"_L1).toInteger())};
    }

    std::unique_ptr<LabProbe> probe(const QByteArray &transport, const QByteArray &path) const
    {
        ClientOptions options;
        options.url = QUrl(u"ws://127.0.0.1:%1%2"_s.arg(m_port).arg(QString::fromLatin1(path)));
        options.deflate.isEnabled = false;
        options.closeTimeout = 500ms;
        if (transport == "ws")
            return std::make_unique<WebSocketProbe>(options, m_listener);
        if (transport == "sse")
            return std::make_unique<EventStreamProbe>(options, m_listener);
        PollRequests requests;
        requests.isLong = transport == "long";
        requests.interval = 100ms;
        requests.wait = 5s;
        requests.cursorParameter = "after";
        requests.waitParameter = "wait";
        return std::make_unique<PollProbe>(options, requests, m_listener);
    }

    std::shared_ptr<RecordingListener> m_listener;
    std::unique_ptr<PeerProcess> m_server;
    quint16 m_port = 0;
};

void TestLabProbe::getsMessages_data()
{
    QTest::addColumn<QByteArray>("transport");
    for (const char *transport : {"ws", "sse", "long", "poll"})
        QTest::newRow(transport) << QByteArray(transport);
}

void TestLabProbe::getsMessages()
{
    QFETCH(const QByteArray, transport);
    serve({{u"crlf"_s, true}, {u"lines"_s, true}});
    Running running(probe(transport, '/' + transport));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->messages().size() >= 30, 30'000);
    QVERIFY(running.stop());
    QVERIFY(isInOrder(numbersOf(m_listener->messages())));
    QCOMPARE(m_listener->story(), u"connecting running"_s);
    QCOMPARE(m_listener->connections(), 1);
}

/// As the server has counted them, from the first to the last.
void TestLabProbe::countsEveryByte()
{
    QFETCH(const QByteArray, transport);
    serve({{u"count"_s, 20}});
    Running running(probe(transport, '/' + transport));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->messages().size(), 20, 30'000);
    QVERIFY(running.stop());
    const auto counted = m_server->next(u"bytesRead"_s);
    // Of polls, one more may have been on its way when we stopped.
    const auto slack = transport == "ws" || transport == "sse" ? 0 : 400;
    const auto difference = [](qint64 a, quint64 b) { return std::abs(a - static_cast<qint64>(b)); };
    QCOMPARE_LE(difference(counted.value("bytesWritten"_L1).toInteger(), m_listener->bytesIn()), slack);
    QCOMPARE_LE(difference(counted.value("bytesRead"_L1).toInteger(), m_listener->bytesOut()), 0);
}

void TestLabProbe::comesBackWithTheLastEventId()
{
    serve({{u"cutAfter"_s, 5}});
    Running running(probe("sse", "/sse"));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->messages().size() >= 12, 30'000);
    QVERIFY(running.stop());
    QVERIFY(isInOrder(numbersOf(m_listener->messages())));
    QVERIFY2(m_listener->story().startsWith("connecting running retrying connecting running"_L1),
             qPrintable(m_listener->story()));
    QCOMPARE(m_server->next(u"lastEventId"_s).value("lastEventId"_L1), QJsonValue::Null);
    const int resumed = m_server->next(u"lastEventId"_s).value("lastEventId"_L1).toString().toInt();
    QVERIFY2(resumed >= 4 && resumed <= 5, qPrintable(QString::number(resumed)));
}

void TestLabProbe::polls()
{
    serve({{u"verbose"_s, true}, {u"interval"_s, 30}});
    Running running(probe("poll", "/poll?room=1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->messages().size() >= 10, 30'000);
    QVERIFY(running.stop());
    QCOMPARE(m_server->next(u"request"_s).value("request"_L1).toString(), u"/poll?room=1&after="_s);
    QCOMPARE(m_server->next(u"request"_s).value("request"_L1).toString(), u"/poll?room=1&after=0"_s);
    // About one every 100 ms, in which some three messages come.
    QVERIFY(m_listener->requests() >= 3 && m_listener->requests() <= 30);
}

void TestLabProbe::isPatientWithAServerThatComesLater()
{
    serve();
    Running running(probe("poll", "/flaky"));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->messages().size() >= 5, 30'000);
    QVERIFY(running.stop());
    QCOMPARE(m_listener->story(), u"connecting retrying connecting retrying connecting running"_s);
    QCOMPARE(m_listener->faults().first().kind, Kind::Status);
    QCOMPARE(m_listener->faults().first().number, 503);
}

/// What does not mend by itself.
void TestLabProbe::giveUp_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const QByteArray &transport, const QByteArray &path, Kind kind,
                        const QByteArray &detail) {
        QTest::addRow("%s of %s", transport.constData(), path.constData())
            << transport << path << static_cast<int>(kind) << detail;
    };
    for (const QByteArray transport : {"sse", "long", "poll"}) {
        row(transport, "/404", Kind::Status, "Not Found");
        row(transport, "/redirect", Kind::Redirect, "http://example.org/there");
        row(transport, "/html", Kind::ContentType, "text/html");
    }
    row("sse", "/poll", Kind::ContentType, "application/json");
    row("sse", "/204", Kind::NoMore, "");
    row("poll", "/brokenlist", Kind::Answer, "[1,2");
}

void TestLabProbe::giveUp()
{
    QFETCH(const QByteArray, transport);
    QFETCH(const QByteArray, path);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, detail);
    serve();
    Running running(probe(transport, path));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->story(), u"connecting failed"_s, 20'000);
    const ProbeFault fault = m_listener->faults().first();
    QCOMPARE(static_cast<int>(fault.kind), kind);
    QCOMPARE(fault.detail, detail);
    QVERIFY(running.stop());
    QCOMPARE(m_listener->messages().size(), 0);
}

void TestLabProbe::triesAgain_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray transport : {"sse", "long", "poll"})
        for (const QByteArray path : {"/500", "/reset", "/gone", "/cutchunk"})
            QTest::addRow("%s of %s", transport.constData(), path.constData()) << transport << path;
    QTest::newRow("ws of /500") << QByteArray("ws") << QByteArray("/500");
}

void TestLabProbe::triesAgain()
{
    QFETCH(const QByteArray, transport);
    QFETCH(const QByteArray, path);
    serve();
    Running running(probe(transport, path));
    if (transport == "sse" && path == "/cutchunk") { // it names no type
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->story(), u"connecting failed"_s, 20'000);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->story().startsWith("connecting retrying connecting retrying"_L1),
                             20'000);
    QVERIFY(running.stop());
}

/// That the run may end in any state.
void TestLabProbe::tellsOfAnEnd()
{
    serve();
    for (const QByteArray transport : {"ws", "sse", "long", "poll"})
        for (const QByteArray path : {"/stuck", "/reset"}) {
            Running running(probe(transport == "ws" ? "sse" : transport, path));
            QVERIFY(running.stop());
        }
    Running webSocket(probe("ws", "/ws"));
    QTRY_VERIFY(!m_listener->messages().isEmpty());
    QVERIFY(webSocket.stop());
    QCOMPARE(m_server->next(u"closed"_s).value("closed"_L1).toInt(), 1000);
}

QTEST_GUILESS_MAIN(TestLabProbe)
#include "tst_labprobe.moc"
