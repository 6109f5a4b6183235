#include "net/redisurl.h"

#include <QTest>

using namespace wireloupe::net;
using namespace Qt::StringLiterals;

class TestRedisUrl : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RedisUrl>("url");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *text, const RedisUrl &url, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << url << QByteArray(shown);
        };
        row("redis://localhost", {.host = u"localhost"_s}, "redis://localhost");
        row("redis://localhost/", {.host = u"localhost"_s}, "redis://localhost");
        row("redis://10.0.0.1:6379/0", {.host = u"10.0.0.1"_s}, "redis://10.0.0.1");
        row("REDIS://Cache.Example:7000/3", {.host = u"cache.example"_s, .port = 7000, .database = 3},
            "redis://cache.example:7000/3");
        row("redis://[::1]:7000", {.host = u"::1"_s, .port = 7000}, "redis://[::1]:7000");
        row("redis://:secret@h", {.host = u"h"_s, .password = "secret"}, "redis://h");
        row("redis://ann:s%40%2F%23%C3%BC@h:1/2",
            {.host = u"h"_s, .port = 1, .user = "ann", .password = "s@/#ü", .database = 2},
            "redis://ann@h:1/2");
        row("unix:///run/redis/redis.sock", {.socket = u"/run/redis/redis.sock"_s},
            "unix:///run/redis/redis.sock");
        row("unix:///tmp/a%20b?db=4", {.socket = u"/tmp/a b"_s, .database = 4}, "unix:///tmp/a%20b?db=4");
        row("unix://:secret@/tmp/s", {.socket = u"/tmp/s"_s, .password = "secret"}, "unix:///tmp/s");
        row("unix://ann:secret@/tmp/s", {.socket = u"/tmp/s"_s, .user = "ann", .password = "secret"},
            "unix://ann@/tmp/s");
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const RedisUrl, url);
        QFETCH(const QByteArray, shown);
        QString error;
        const auto read = parseRedisUrl(text, error);
        QVERIFY2(read, qPrintable(error));
        QVERIFY(*read == url);
        QCOMPARE(read->shown(), shown);
        QVERIFY(!read->shown().contains("secret"));
        QVERIFY(error.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *text, const char *why) {
            QTest::addRow("%s", *text ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromUtf8(why);
        };
        row("", "begin with");
        row("localhost:6379", "begin with");
        row("http://localhost", "begin with");
        row("rediss://:secret@localhost", "TLS");
        row("redis://", "host");
        row("redis:///1", "host");
        row("redis://h:0", "port");
        row("redis://h:65536", "cannot be read");
        row("redis://h/x", "database");
        row("redis://h/-1", "database");
        row("redis://h/1/2", "database");
        row("redis://h/01", "database");
        row("redis://h?db=1", "query");
        row("redis://ann@h", "password");
        row("redis://:secret#1@h", "percent-encoded");
        row("redis://h#1", "fragment");
        row("redis://:sec ret@h", "cannot be read");
        row("unix://", "path");
        row("unix:///tmp/s?database=1", "db=");
        row("unix:///tmp/s?db=1&x=2", "db=");
        row("unix:///tmp/s?db=x", "db=");
        row("unix://ann@/tmp/s", "password");
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);
        QString error;
        QVERIFY(!parseRedisUrl(text, error));
        QVERIFY2(error.contains(why), qPrintable(error));
        QVERIFY(!error.contains(u"sec"_s));
    }

    void refusesPathsThatWouldBeCut()
    {
        QString error;
        QVERIFY(parseRedisUrl(u"unix:///"_s + QString(102, u'a'), error));
        QVERIFY(!parseRedisUrl(u"unix:///"_s + QString(103, u'a'), error));
        QVERIFY(error.contains(u"103"_s));
    }
};

QTEST_APPLESS_MAIN(TestRedisUrl)
#include "tst_redisurl.moc"
