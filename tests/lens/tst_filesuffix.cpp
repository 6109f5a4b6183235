#include <QTest>

#include "lens/filesuffix.h"

using namespace wireloupe;

class TestFileSuffix : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<QString>("suffix");
        const auto add = [](const char *name, const QByteArray &bytes, bool isWhole, const char *suffix) {
            QTest::newRow(name) << bytes << isWhole << QString::fromLatin1(suffix);
        };
        add("json", "{\"a\":[1]}", true, "json");
        add("json of a word", "null", true, "json");
        add("json cut", " [1,2", false, "json");
        add("no json", "{\"a\":", true, "txt");
        add("text", "Hello", true, "txt");
        add("text of two bytes a character", QByteArray("H\0i\0", 4), true, "bin");
        add("png", "\x89PNG\r\n\x1A\n...", false, "png");
        add("gzip", QByteArray::fromHex("1f8b0800"), true, "gz");
        add("webp", "RIFF....WEBPVP8 ", true, "webp");
        add("xml", "<?xml version=\"1.0\"?>", true, "xml");
        add("half a mark", "\x89PN", true, "bin");
        add("bytes", QByteArray::fromHex("00ff10"), true, "bin");
        add("empty", "", true, "bin");
    }

    void names()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isWhole);
        QFETCH(QString, suffix);
        QCOMPARE(QString(lens::fileSuffix(bytes, isWhole)), suffix);
    }
};

QTEST_APPLESS_MAIN(TestFileSuffix)
#include "tst_filesuffix.moc"
