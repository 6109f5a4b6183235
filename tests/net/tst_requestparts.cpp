#include <QTest>

#include "net/requestparts.h"

using namespace wireloupe::net;
using namespace Qt::StringLiterals;

class TestRequestParts : public QObject
{
    Q_OBJECT

private slots:
    void ofAUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *url, const char *host, const char *target) {
            QTest::newRow(url) << QString::fromUtf8(url) << QByteArray(host) << QByteArray(target);
        };
        row("ws://example.org", "example.org", "/");
        row("ws://example.org:80/", "example.org", "/");
        row("http://example.org:80/", "example.org", "/");
        row("ws://example.org:443/", "example.org:443", "/");
        row("wss://example.org:443/", "example.org", "/");
        row("https://example.org:443/", "example.org", "/");
        row("wss://example.org:80/", "example.org:80", "/");
        row("ws://[::1]:9001/chat", "[::1]:9001", "/chat");
        row("ws://127.0.0.1:9001/a%20b?c=d%26e", "127.0.0.1:9001", "/a%20b?c=d%26e");
        row("ws://example.org?q", "example.org", "/?q");
        row("ws://example.org/a?", "example.org", "/a?");
        row("ws://example.org/a#b", "example.org", "/a");
        row("ws://bücher.example/ü", "xn--bcher-kva.example", "/%C3%BC");
    }

    void ofAUrl()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, target);
        QCOMPARE(hostField(QUrl(url)), host);
        QCOMPARE(requestTarget(QUrl(url)), target);
    }
};

QTEST_APPLESS_MAIN(TestRequestParts)
#include "tst_requestparts.moc"
