#include <QtTest>

#include "cli/pingpayload.h"

using namespace wireloupe;
using cli::PingPayload;

class TestPingPayload : public QObject
{
    Q_OBJECT

private slots:
    void hasItsSizeAndItsNumber()
    {
        for (const qsizetype size :
             {PingPayload::minSize, qsizetype{56}, PingPayload::maxPingSize, qsizetype{1 << 20}}) {
            const PingPayload payload(0x3f9a, size);
            for (const qint64 number : {1LL, 17LL, 1'000'000'000LL}) {
                const QByteArray bytes = payload.of(number);
                QCOMPARE(bytes.size(), size);
                QVERIFY(bytes.startsWith("wlping-3f9a-" + QByteArray::number(number) + ';'));
                QCOMPARE(payload.numberIn(bytes), number);
            }
        }
        QCOMPARE(PingPayload(7, 24).of(1).first(14), QByteArray("wlping-0007-1;"));
    }

    void isText()
    {
        for (const char byte : PingPayload(1, 5000).of(1))
            QVERIFY(byte > ' ' && byte < 0x7f && byte != '"' && byte != '\\');
    }

    void isFoundInsideOtherMessages()
    {
        const PingPayload payload(1, 56);
        QCOMPARE(payload.numberIn("echo: " + payload.of(5)), 5);
        QCOMPARE(payload.numberIn("{\"message\":\"" + payload.of(6) + "\",\"n\":7}"), 6);
        QCOMPARE(payload.numberIn(QByteArray(256, 'x') + payload.of(7)), 7);
    }

    void othersAreNotOurs()
    {
        const PingPayload payload(1, 56);
        QCOMPARE(payload.numberIn(""), std::nullopt);
        QCOMPARE(payload.numberIn("wl17"), std::nullopt);
        QCOMPARE(payload.numberIn(PingPayload(2, 56).of(5)), std::nullopt);
        QCOMPARE(payload.numberIn(QByteArray(300, 'x') + payload.of(7)), std::nullopt);
        for (const char *bad : {"wlping-0001-", "wlping-0001-;", "wlping-0001-5", "wlping-0001-x;",
                                "wlping-0001-5x;", "wlping-0001-999999999999;"})
            QVERIFY2(!payload.numberIn(bad), bad);
    }
};

QTEST_APPLESS_MAIN(TestPingPayload)
#include "tst_pingpayload.moc"
