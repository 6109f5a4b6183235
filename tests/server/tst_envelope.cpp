#include "server/envelope.h"

#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace Qt::StringLiterals;

namespace {

const QUuid instance(u"00112233-4455-6677-8899-aabbccddeeff"_s);

Envelope sample()
{
    return {instance, 0x0102030405060708, {"/chat", "lobby"}, text("Grüße")};
}

QByteArray sampleBytes()
{
    return QByteArray::fromHex("00574c01 01 00112233445566778899aabbccddeeff 0102030405060708 0005 0005") +
           "/chatlobbyGrüße";
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void isAsItIsDocumented()
    {
        QCOMPARE(serialize(sample()), sampleBytes());
        QCOMPARE(parseEnvelope(sampleBytes()), sample());
        QCOMPARE(instanceOf(sampleBytes()), instance);
        QVERIFY(isEnvelope(sampleBytes()));
    }

    void holdsEverything_data()
    {
        QTest::addColumn<Topic>("topic");
        QTest::addColumn<wireloupe::wire::Message>("message");
        QTest::newRow("empty") << Topic{} << text({});
        QTest::newRow("no room") << Topic{"/a"} << text("x");
        QTest::newRow("room without a name") << Topic{"/a", QByteArray("")} << text("x");
        QTest::newRow("bytes") << Topic{QByteArray("/\0", 2), QByteArray("\xFF\0", 2)}
                               << binary(QByteArray("\0\xFF\r\n\0WL\x01", 8));
        QTest::newRow("longest") << Topic{QByteArray(65'534, 'r'), QByteArray(65'534, 'm')} << binary("x");
        QTest::newRow("large") << Topic{"/a"} << binary(QByteArray(1 << 20, '\0'));
    }

    void holdsEverything()
    {
        QFETCH(const Topic, topic);
        QFETCH(const wireloupe::wire::Message, message);
        const Envelope envelope{instance, ~quint64{0}, topic, message};
        QCOMPARE(parseEnvelope(serialize(envelope).value_or(QByteArray())), envelope);
    }

    void isSmall() { QCOMPARE(serialize({instance, 1, {}, text("hello")}).value().size(), 38); }

    void refusesNamesThatAreTooLong()
    {
        QVERIFY(!serialize({instance, 1, {QByteArray(65'535, 'r')}, text("x")}));
        QVERIFY(!serialize({instance, 1, {"/", QByteArray(65'535, 'm')}, text("x")}));
    }

    void isTornAtNoPlaceWithoutNotice()
    {
        const QByteArray whole = sampleBytes();
        for (qsizetype size = 0; size < whole.size() - sample().message.payload.size(); ++size) {
            QVERIFY2(!parseEnvelope(whole.first(size)), qPrintable(QString::number(size)));
            QCOMPARE(isEnvelope(whole.first(size)), size >= 4);
        }
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("later version") << qsizetype{3} << QByteArray("\x02");
        QTest::newRow("type 0") << qsizetype{4} << QByteArray(1, '\0');
        QTest::newRow("type 3") << qsizetype{4} << QByteArray("\x03");
        QTest::newRow("nobody") << qsizetype{5} << QByteArray(16, '\0');
        QTest::newRow("number 0") << qsizetype{21} << QByteArray(8, '\0');
        QTest::newRow("long route") << qsizetype{29} << QByteArray("\xFF\xFE");
        QTest::newRow("long room") << qsizetype{31} << QByteArray("\xFF\xFE");
        QTest::newRow("no UTF-8") << qsizetype{44} << QByteArray("\xFF");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const qsizetype, at);
        QFETCH(const QByteArray, bytes);
        QVERIFY(!parseEnvelope(sampleBytes().replace(at, bytes.size(), bytes)));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
