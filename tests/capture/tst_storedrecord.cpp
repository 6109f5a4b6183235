#include "capture/storedrecord.h"

#include <algorithm>

#include <QTest>

#include "records.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

namespace {

template <std::size_t size>
QByteArray bytesOf(const std::array<char, size> &head)
{
    return {head.data(), static_cast<qsizetype>(size)};
}

/// As a capture holds it.
QByteArray stored(const Record &record)
{
    QByteArray bytes = bytesOf(storedHead(record, 0ns)) + record.payload;
    if (record.head.flags.testFlag(RecordFlag::Compressed))
        bytes += bytesOf(storedCompressedHead(record)) + record.compressedPayload;
    return bytes;
}

StoredRecord filled(const QByteArray &bytes, qint64 maxPayload = -1)
{
    StoredRecord record(static_cast<quint64>(bytes.size()), maxPayload);
    std::copy_n(bytes.begin(), record.head().size(), record.head().begin());
    std::copy_n(bytes.begin() + format::recordHeadSize, record.payload().size(), record.payload().begin());
    return record;
}

bool isDamaged(const Record &record)
{
    return record.head.flags.testFlag(RecordFlag::Damaged);
}

QByteArray withBitFlipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

} // namespace

class TestStoredRecord : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 1000; ++i) {
            const Record record = test::randomRecord(random, 100);
            const Record back = filled(stored(record)).bothForms();
            QVERIFY(test::isSame(back.head, record.head));
            QCOMPARE(back.payload, record.payload);
            QCOMPARE(back.compressedPayload, record.compressedPayload);
            const Record inflated = filled(stored(record)).record();
            QVERIFY(test::isSame(inflated.head, record.head));
            QCOMPARE(inflated.payload, record.payload);
            QVERIFY(inflated.compressedPayload.isEmpty());
        }
    }

    void countsTimeFromTheOrigin()
    {
        const Record record = test::sent("text", 70ns);
        const auto head = format::decodeRecordHead(storedHead(record, 30ns));
        QCOMPARE(head->head.time, 40ns);
    }

    void isNeverStoredAsDamaged()
    {
        Record record = test::sent("text");
        record.head.flags.setFlag(RecordFlag::Damaged);
        QVERIFY(!isDamaged(filled(stored(record)).record()));
    }

    void isCutToWhatWasWanted()
    {
        const QByteArray plain = stored(test::sent("a text"));
        QCOMPARE(filled(plain, 3).payload().size(), 3U);
        QCOMPARE(filled(plain, 3).record().payload, "a t");
        QCOMPARE(filled(plain, 0).record().payload, "");
        QCOMPARE(filled(plain, 100).record().payload, "a text");

        const QByteArray both = stored(test::compressed(Direction::Incoming, "deflated", "inflated text"));
        QCOMPARE(filled(both, 8).record().payload, "inflated");
        QCOMPARE(filled(both, 20).record().payload, "inflated text"); // and not what follows it
        QCOMPARE(filled(both, 8).record().head.payloadLength, 13U);
    }

    void tellsOfDamage()
    {
        const QByteArray plain = stored(test::sent("a text"));
        QVERIFY(!isDamaged(filled(plain).record()));
        const QByteArray bad = withBitFlipped(plain, plain.size() - 1);
        QVERIFY(isDamaged(filled(bad).record()));
        QVERIFY(isDamaged(filled(bad).bothForms()));
        QVERIFY(!isDamaged(filled(bad, 3).record())); // a part cannot be checked
    }

    void tellsOfDamageInEitherForm()
    {
        const QByteArray both = stored(test::compressed(Direction::Incoming, "deflated", "inflated text"));
        const qsizetype second = format::recordHeadSize + 13;
        QVERIFY(!isDamaged(filled(both).bothForms()));
        for (qsizetype at = format::recordHeadSize; at < both.size(); ++at) {
            const QByteArray bad = withBitFlipped(both, at);
            QVERIFY2(isDamaged(filled(bad).bothForms()), qPrintable(QString::number(at)));
            QCOMPARE(isDamaged(filled(bad).record()), at < second);
        }
    }

    /// Marks may follow a record.
    void leavesOutWhatFollows()
    {
        const Record single = test::sent("a text");
        const Record both = test::compressed(Direction::Incoming, "deflated", "inflated text");
        for (const Record &record : {single, both}) {
            for (const QByteArray &rest : {QByteArray("x"), QByteArray(100, 'm')}) {
                const Record back = filled(stored(record) + rest).bothForms();
                QCOMPARE(back.payload, record.payload);
                QCOMPARE(back.compressedPayload, record.compressedPayload);
                QVERIFY(!isDamaged(back));
                QCOMPARE(filled(stored(record) + rest).record().payload, record.payload);
            }
        }
    }

    /// Sizes that do not fit: of a file that was cut, or cleared and written anew under the read.
    void isEmptyWhereTheHeadCannotBeRight()
    {
        const QByteArray plain = stored(test::sent("a text"));
        const QByteArray both = stored(test::compressed(Direction::Incoming, "", "inflated text"));
        for (const QByteArray &bytes : {withBitFlipped(plain, 20), plain.chopped(1), both.chopped(1)}) {
            QCOMPARE(filled(bytes).record().head.payloadLength, 0U);
            QCOMPARE(filled(bytes).record().payload, "");
            QCOMPARE(filled(bytes).bothForms().payload, "");
        }
    }
};

QTEST_GUILESS_MAIN(TestStoredRecord)
#include "tst_storedrecord.moc"
