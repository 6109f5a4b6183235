#include <QTest>

#include "lens/inspector.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatFits()
    {
        QVERIFY(lens::inspect("").empty());
        QCOMPARE(lens::inspect("\xFF"),
                 (std::vector<lens::Reading>{{u"u8"_s, u"255"_s, {}}, {u"i8"_s, u"-1"_s, {}}}));
        QCOMPARE(lens::inspect("abc").size(), 4U);
        QCOMPARE(lens::inspect("abcd").size(), 7U);
        QCOMPARE(lens::inspect("abcdefgh").size(), 10U);
    }

    void readsBothWays()
    {
        const auto readings = lens::inspect(QByteArray::fromHex("0102030405060708"));
        QCOMPARE(readings[2], (lens::Reading{u"u16"_s, u"513"_s, u"258"_s}));
        QCOMPARE(readings[4], (lens::Reading{u"u32"_s, u"67305985"_s, u"16909060"_s}));
        QCOMPARE(readings[7], (lens::Reading{u"u64"_s, u"578437695752307201"_s, u"72623859790382856"_s}));
    }

    void readsFloats()
    {
        const auto readings = lens::inspect(QByteArray::fromHex("3f8000000000803f"));
        QCOMPARE(readings[6].type, u"f32"_s);
        QCOMPARE(readings[6].bigEndian, u"1"_s);
        QCOMPARE(lens::inspect(QByteArray::fromHex("3fb999999999999a"))[9].bigEndian,
                 u"0.10000000000000001"_s);
        QCOMPARE(lens::inspect(QByteArray::fromHex("7ff0000000000000"))[9].bigEndian, u"inf"_s);
    }
};

QTEST_APPLESS_MAIN(TestInspector)
#include "tst_inspector.moc"
