#include "server/target.h"

#include <QTest>

using namespace wireloupe::server;

class TestTarget : public QObject
{
    Q_OBJECT

private slots:
    void findsThePath_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("origin-form") << QByteArray("/a%20b/c?x=/y") << QByteArray("/a%20b/c");
        QTest::newRow("absolute-form") << QByteArray("ws://host:80/a?b") << QByteArray("/a");
        QTest::newRow("host alone") << QByteArray("ws://host") << QByteArray("/");
        QTest::newRow("URL in the path") << QByteArray("/http://a/b") << QByteArray("/http://a/b");
        QTest::newRow("URL in the query") << QByteArray("/a?u=ws://b/c") << QByteArray("/a");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }

    void findsThePath()
    {
        QFETCH(const QByteArray, target);
        QTEST(rawPathOf(target).toByteArray(), "path");
    }

    void findsQueryValues_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<std::optional<QByteArray>>("value");
        using Value = std::optional<QByteArray>;
        QTest::newRow("alone") << QByteArray("/?room=a") << Value("a");
        QTest::newRow("among others") << QByteArray("/?x=1&room=b&room=c&y") << Value("b");
        QTest::newRow("decoded") << QByteArray("/?r%6Fom=%C3%A4+%2B%26=") << Value("\xC3\xA4 +&=");
        QTest::newRow("no value") << QByteArray("/?room") << Value("");
        QTest::newRow("empty value") << QByteArray("/?&&room=&") << Value("");
        QTest::newRow("other name") << QByteArray("/?rooms=a&Room=b&=room") << Value();
        QTest::newRow("in the path") << QByteArray("/room=a") << Value();
        QTest::newRow("empty query") << QByteArray("/?") << Value();
    }

    void findsQueryValues()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const std::optional<QByteArray>, value);
        QCOMPARE(queryValue(target, "room"), value);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("decoded");
        QTest::newRow("nothing") << QByteArray("a+b c") << QByteArray("a+b c");
        QTest::newRow("either case") << QByteArray("%c3%A4%2f") << QByteArray("\xC3\xA4/");
        QTest::newRow("null") << QByteArray("%00") << QByteArray("\0", 1);
        QTest::newRow("malformed") << QByteArray("%zz%4%%41%") << QByteArray("%zz%4%A%");
        QTest::newRow("once") << QByteArray("%2541") << QByteArray("%41");
    }

    void decodes()
    {
        QFETCH(const QByteArray, text);
        QTEST(percentDecoded(text), "decoded");
    }
};

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
