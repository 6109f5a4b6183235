#include <QtTest>

#include "cli/rawframe.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestRawFrame : public QObject
{
    Q_OBJECT

private slots:
    void becomesBytes()
    {
        QCOMPARE(std::get<QByteArray>(cli::rawFrame(u"raw=00 ff"_s)), QByteArray::fromHex("00ff"));
        QCOMPARE(std::get<QByteArray>(cli::rawFrame(u"mask=none,payload=hi"_s)), QByteArray("\x81\x02hi"));
    }

    void everyMaskIsAnother()
    {
        const auto key = [] { return std::get<QByteArray>(cli::rawFrame(u"op=text"_s)).sliced(2); };
        QCOMPARE(key().size(), 4);
        QVERIFY(key() != key());
    }

    void problemsPointAtTheirPlace_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("place");
        QTest::newRow("key") << u"fin=1,what=2"_s << 7;
        QTest::newRow("opcode") << u"op=none"_s << 4;
        QTest::newRow("number") << u"op=text,rsv=8"_s << 13;
        QTest::newRow("hex") << u"hex=0g"_s << 5;
        QTest::newRow("mask") << u"mask=12"_s << 6;
        QTest::newRow("quote") << u"payload=\"a"_s << 9;
        QTest::newRow("raw") << u"raw=00,op=text"_s << 8;
        QTest::newRow("again") << u"fin=1,fin=0"_s << 7;
        QTest::newRow("control character") << u"\x1b[2J=1"_s << 1;
    }

    void problemsPointAtTheirPlace()
    {
        QFETCH(QString, spec);
        QFETCH(int, place);
        const auto result = cli::rawFrame(spec);
        QVERIFY(std::holds_alternative<QString>(result));
        const QStringList lines = std::get<QString>(result).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].endsWith(u"(at character %1)."_s.arg(place)), qPrintable(lines[0]));
        QCOMPARE(lines[2], QString(place + 1, u' ') + u'^');
        QVERIFY(!lines[1].contains(u'\x1b'));
    }
};

QTEST_APPLESS_MAIN(TestRawFrame)
#include "tst_rawframe.moc"
