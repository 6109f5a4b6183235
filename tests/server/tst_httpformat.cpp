#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "server/httpformat.h"
#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;

namespace {

std::shared_ptr<HttpFeed> feedWith(const QList<wire::Message> &messages)
{
    auto feed = std::make_shared<HttpFeed>(PeerId{1}, "/", HttpOptions{.keptMessages = 3});
    for (const wire::Message &message : messages)
        feed->send(message);
    return feed;
}

/// With ' for ".
QByteArray answer(const QByteArray &last, const QByteArray &missed, const QByteArray &messages)
{
    QByteArray json = "{'last':" + last + ",'missed':" + missed + ",'messages':[" + messages + "]}";
    return json.replace('\'', '"');
}

} // namespace

class TestHttpFormat : public QObject
{
    Q_OBJECT

private slots:
    void events_data();
    void events();
    void otherEvents();
    void strings();
    void pollAnswers();
    void pollAnswersAreBounded();
};

void TestHttpFormat::events_data()
{
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("event");
    const auto row = [](const char *name, bool isText, const QByteArray &payload, const QByteArray &event) {
        QTest::newRow(name) << isText << payload << "id: 7\n" + event + '\n';
    };
    row("a line", true, "hello", "data: hello\n");
    row("nothing", true, "", "data: \n");
    row("a space first", true, " x", "data:  x\n");
    row("lines", true, "a\nb\n", "data: a\ndata: b\ndata: \n");
    row("other line ends", true, "a\r\nb\rc\r", "data: a\ndata: b\ndata: c\ndata: \n");
    row("an empty line", true, "a\n\nb", "data: a\ndata: \ndata: b\n");
    row("what looks like a field", true, "id: 9\nevent: x", "data: id: 9\ndata: event: x\n");
    row("UTF-8", true, "\xC3\xA4\xE2\x82\xAC", "data: \xC3\xA4\xE2\x82\xAC\n");
    row("binary", false, QByteArray("\0\xFF\n", 3), "event: binary\ndata: AP8K\n");
    row("no UTF-8", true, "\xFF", "event: binary\ndata: /w==\n");
}

void TestHttpFormat::events()
{
    QFETCH(const bool, isText);
    QFETCH(const QByteArray, payload);
    QTEST(eventOf(7, isText ? text(payload) : binary(payload)), "event");
}

void TestHttpFormat::otherEvents()
{
    QCOMPARE(missedEvent(12), QByteArray("event: missed\ndata: 12\n\n"));
    QCOMPARE(closeEvent(4000, "a\"b"),
             QByteArray("event: close\ndata: {\"code\":4000,\"reason\":\"a\\\"b\"}\n\n"));
}

void TestHttpFormat::strings()
{
    QByteArray all;
    for (char c = 1; c < 0x7F; ++c)
        all.append(c);
    all.append('\0').append("\x7F\xC3\xA4\xE2\x80\xA8\xF0\x9F\x98\x80");
    const auto parsed = QJsonDocument::fromJson('[' + jsonString(all) + ']').array();
    QCOMPARE(parsed.at(0).toString().toUtf8(), all);
    QCOMPARE(jsonString("a\"\\\n\r\t\x01\x1F"), QByteArray("\"a\\\"\\\\\\n\\r\\t\\u0001\\u001f\""));
}

void TestHttpFormat::pollAnswers()
{
    const auto feed = feedWith({text("a"), text("\"b\""), binary("\x01\x02"), text("\xFF")});
    HttpReader reader(feed, 0);
    const QByteArray second = "{'id':2,'text':'\\'b\\''},";
    QCOMPARE(pollAnswer(reader),
             answer("4", "1", second + "{'id':3,'base64':'AQI='},{'id':4,'base64':'/w=='}"));
    QCOMPARE(pollAnswer(reader), answer("4", "0", ""));
}

void TestHttpFormat::pollAnswersAreBounded()
{
    const auto feed = feedWith({text("aaa"), text("bbb"), text("")});
    HttpReader reader(feed, 0);
    QCOMPARE(pollAnswer(reader, 0), answer("0", "0", ""));
    QCOMPARE(pollAnswer(reader, 1), answer("1", "0", "{'id':1,'text':'aaa'}"));
    QCOMPARE(pollAnswer(reader, 4), answer("3", "0", "{'id':2,'text':'bbb'},{'id':3,'text':''}"));
}

QTEST_GUILESS_MAIN(TestHttpFormat)
#include "tst_httpformat.moc"
