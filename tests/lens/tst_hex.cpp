#include <QRandomGenerator>
#include <QTest>

#include "lens/hex.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestHex : public QObject
{
    Q_OBJECT

private slots:
    void dumps()
    {
        QCOMPARE(lens::hexDump({}), QString());
        QCOMPARE(lens::hexDump("Hello"),
                 u"00000000  48 65 6c 6c 6f                                   Hello"_s);
        QCOMPARE(lens::hexDump(QByteArray("0123456789abcde\n\x80\xff\0", 19)),
                 u"00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 0a  0123456789abcde.\n"
                 "00000010  80 ff 00                                         ..."_s);
    }

    void hasNoMoreDigitsThanItNeeds()
    {
        QCOMPARE(lens::offsetDigits(0x10000), 4);
        QCOMPARE(lens::offsetDigits(0x10001), 8);
        QCOMPARE(lens::hexDump("Hello", 0xfff0, 4).left(8), u"fff0  48"_s);
    }

    void textColumnStaysInPlace()
    {
        const QStringList rows = lens::hexDump(QByteArray(1000, 'x')).split(u'\n');
        QCOMPARE(rows.size(), 63);
        for (const QString &row : rows)
            QCOMPARE(row.indexOf(u'x'), 59);
        QVERIFY(rows.last().startsWith(u"000003e0  "));
    }

    void writesHex()
    {
        QCOMPARE(lens::toHex("Hel"), u"48 65 6c"_s);
        QCOMPARE(lens::toHex({}), QString());
    }

    void readsHex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << u""_s << ""_ba;
        QTest::newRow("white space only") << u" \n\t "_s << ""_ba;
        QTest::newRow("plain") << u"48656c"_s << "Hel"_ba;
        QTest::newRow("spaced, any case") << u" 4a 4B\n4c "_s << "JKL"_ba;
        QTest::newRow("as in C") << u"0x48, 0X65,0x6c"_s << "Hel"_ba;
        QTest::newRow("zeros") << u"0000"_s << QByteArray(2, '\0');
    }

    void readsHex()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const lens::HexResult result = lens::fromHex(text);
        QVERIFY(result.isValid);
        QCOMPARE(result.bytes, bytes);
        QCOMPARE(result.position, -1);
    }

    void saysWhatIsNotHex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::newRow("letter") << u"48 6g"_s << qsizetype(4);
        QTest::newRow("first") << u"x"_s << qsizetype(0);
        QTest::newRow("one digit") << u"48 6"_s << qsizetype(4);
        QTest::newRow("space inside a byte") << u"4 8"_s << qsizetype(1);
        QTest::newRow("prefix alone") << u"0x"_s << qsizetype(2);
        QTest::newRow("prefix inside a byte") << u"40x41"_s << qsizetype(2);
        QTest::newRow("full-width digit") << u"４8"_s << qsizetype(0);
    }

    void saysWhatIsNotHex()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        const lens::HexResult result = lens::fromHex(text);
        QVERIFY(!result.isValid);
        QCOMPARE(result.position, position);
    }

    void everythingComesBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes(random.bounded(100), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            QCOMPARE(lens::fromHex(lens::toHex(bytes)).bytes, bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestHex)
#include "tst_hex.moc"
