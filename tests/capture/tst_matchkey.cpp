#include <set>

#include <QRandomGenerator>
#include <QTest>

#include "capture/matchkey.h"
#include "records.h"

using namespace wireloupe::capture;

class TestMatchKey : public QObject
{
    Q_OBJECT

private slots:
    void dependsOnEveryByteAndTheSeed();
    void isTheSameEverywhere();
    void doesNotCollideInAMillion();
    void knowsItsSize();
};

void TestMatchKey::dependsOnEveryByteAndTheSeed()
{
    QRandomGenerator random(1);
    for (const int size : {1, 7, 8, 9, 15, 16, 17, 100}) {
        const QByteArray bytes = test::randomBytes(random, size);
        const MatchKey key = MatchKey::of(bytes, 7);
        QCOMPARE(MatchKey::of(bytes, 7), key);
        QVERIFY(MatchKey::of(bytes, 8) != key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray other = bytes;
            other[at] = static_cast<char>(other[at] ^ 1);
            QVERIFY(MatchKey::of(other, 7) != key);
        }
    }
}

/// Keys are kept in files.
void TestMatchKey::isTheSameEverywhere()
{
    const MatchKey key = MatchKey::of("{\"id\":7,\"method\":\"get\"}", 0x0123456789abcdef);
    QCOMPARE(QString::number(key.hash, 16), QStringLiteral("9bf329a4018e84df"));
    QCOMPARE(key.size, 23);
}

void TestMatchKey::doesNotCollideInAMillion()
{
    std::set<quint64> hashes;
    constexpr int count = 1'000'000;
    for (int number = 0; number < count; ++number)
        hashes.insert(MatchKey::of(QByteArray::number(number), 3).hash);
    QCOMPARE(hashes.size(), std::size_t{count});
}

void TestMatchKey::knowsItsSize()
{
    QCOMPARE(MatchKey::of("", 1).size, 0);
    QVERIFY(MatchKey::of(QByteArray(1, '\0'), 1) != MatchKey::of("", 1));
    QVERIFY(MatchKey::of(QByteArray(8, '\0'), 1) != MatchKey::of(QByteArray(16, '\0'), 1));
}

QTEST_APPLESS_MAIN(TestMatchKey)
#include "tst_matchkey.moc"
