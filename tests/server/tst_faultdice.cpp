#include "server/faultdice.h"

#include <algorithm>
#include <bit>

#include <QSet>
#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;

namespace {

constexpr PeerId peer{3};

/// How many of the first 10,000 outgoing messages have a fate.
template <class Predicate>
int countOf(const FaultOptions &options, Predicate isSo)
{
    int count = 0;
    for (quint64 number = 1; number <= 10'000; ++number)
        count += isSo(fateOfOutgoing(options, peer, number)) ? 1 : 0;
    return count;
}

QByteArray pattern(const FaultOptions &options, PeerId of)
{
    QByteArray pattern;
    for (quint64 number = 1; number <= 64; ++number)
        pattern += fateOfOutgoing(options, of, number).isDropped ? '1' : '0';
    return pattern;
}

int bitsThatDiffer(const QByteArray &a, const QByteArray &b)
{
    int bits = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        bits += std::popcount(static_cast<uchar>(a[i] ^ b[i]));
    return bits;
}

} // namespace

class TestFaultDice : public QObject
{
    Q_OBJECT

private slots:
    void isFateless()
    {
        QCOMPARE(countOf(
                     {}, [](const Fate &fate) { return fate != Fate(); }),
                 0);
    }

    void keepsToProbabilities()
    {
        // More than six standard deviations wide.
        const auto isAbout = [](int count, int expected) { return std::abs(count - expected) < 300; };
        QVERIFY(isAbout(countOf(
                            {.drop = 0.25}, [](const Fate &f) { return f.isDropped; }),
                        2500));
        QVERIFY(isAbout(countOf(
                            {.duplicate = 0.5}, [](const Fate &f) { return f.isDuplicated; }),
                        5000));
        QVERIFY(isAbout(countOf(
                            {.reorder = 0.1}, [](const Fate &f) { return f.isHeldBack; }),
                        1000));
        QVERIFY(isAbout(countOf(
                            {.corrupt = 0.3}, [](const Fate &f) { return f.corruption.has_value(); }),
                        3000));
        QVERIFY(isAbout(countOf(
                            {.truncate = 0.4}, [](const Fate &f) { return f.keptShare.has_value(); }),
                        4000));
        QVERIFY(isAbout(countOf(
                            {.stall = 0.6}, [](const Fate &f) { return f.isStalled; }),
                        6000));
        QVERIFY(isAbout(countOf(
                            {.reset = 0.2}, [](const Fate &f) { return f.isReset; }),
                        2000));
        QCOMPARE(countOf({.drop = 1}, [](const Fate &f) { return f.isDropped; }), 10'000);
    }

    void isTheSameEachTime()
    {
        const FaultOptions options{.drop = 0.5, .seed = 42};
        const QByteArray first = pattern(options, peer);
        QCOMPARE(pattern(options, peer), first);
        // Written down: a version to come must not change it either.
        QCOMPARE(first.left(32), expectedPattern);
    }

    void isAnotherForEachSeedAndPeer()
    {
        QSet<QByteArray> patterns;
        for (quint64 seed = 0; seed < 100; ++seed)
            for (quint32 id = 1; id <= 10; ++id)
                patterns.insert(pattern({.drop = 0.5, .seed = seed}, PeerId{id}));
        QCOMPARE(patterns.size(), 1000);
    }

    void doesNotHangOnOtherFaults()
    {
        const QByteArray alone = pattern({.drop = 0.3}, peer);
        QCOMPARE(pattern({.latency = 5ms, .drop = 0.3, .duplicate = 1, .corrupt = 0.5, .stall = 0.1}, peer),
                 alone);
    }

    void spreadsTheJitter()
    {
        const FaultOptions options{.latency = 100ms, .jitter = 20ms};
        Clock::Time least = 1h, most{};
        for (quint64 number = 1; number <= 10'000; ++number) {
            const auto delay = fateOfOutgoing(options, peer, number).delay;
            least = std::min(least, delay);
            most = std::max(most, delay);
        }
        QVERIFY(least >= 80ms && least < 81ms);
        QVERIFY(most <= 120ms && most > 119ms);
        QCOMPARE(countOf({.jitter = 5ms}, [](const Fate &f) { return f.delay < 0ns; }), 0);
    }

    void countsMessages()
    {
        const FaultOptions options{.drop = 1, .resetAfter = 7, .closeAfter = 5};
        QCOMPARE(countOf(options, [](const Fate &f) { return f.isClosed; }), 1);
        QVERIFY(fateOfOutgoing(options, peer, 5).isClosed);
        QVERIFY(fateOfOutgoing(options, peer, 7).isReset);
    }

    void keepsToItsDirection()
    {
        using enum FaultOptions::Direction;
        FaultOptions options{.direction = Incoming, .latency = 5ms, .drop = 0.5, .corrupt = 1};
        QCOMPARE(countOf(options, [](const Fate &f) { return f.isDropped || f.delay > 0ns; }), 0);
        QVERIFY(fateOfOutgoing(options, peer, 1).corruption);
        int dropped = 0;
        for (quint64 number = 1; number <= 1000; ++number) {
            const Fate fate = fateOfIncoming(options, peer, number);
            QVERIFY(!fate.corruption);
            QCOMPARE(fate.delay, fate.isDropped ? 0ms : 5ms);
            dropped += fate.isDropped ? 1 : 0;
        }
        QVERIFY2(dropped > 400 && dropped < 600, qPrintable(QString::number(dropped)));
        options.direction = Outgoing;
        QCOMPARE(fateOfIncoming(options, peer, 1), Fate());
        options.direction = Both;
        QVERIFY(countOf(options, [](const Fate &f) { return f.isDropped; }) > 4000);
        QVERIFY(fateOfIncoming(options, peer, 1) != Fate());
    }

    void flipsOneToThreeBits()
    {
        for (quint64 corruption = 0; corruption < 1000; ++corruption) {
            const QByteArray payload(static_cast<qsizetype>(corruption % 40 + 1), 'a');
            const QByteArray bad = corrupted(payload, corruption);
            QCOMPARE(bad.size(), payload.size());
            const int bits = bitsThatDiffer(payload, bad);
            QVERIFY2(bits >= 1 && bits <= 3, qPrintable(QString::number(bits)));
            QCOMPARE(corrupted(payload, corruption), bad);
        }
        QCOMPARE(corrupted({}, 5), QByteArray());
    }

private:
    static constexpr const char *expectedPattern = "01001011101110100000000011001010";
};

QTEST_APPLESS_MAIN(TestFaultDice)
#include "tst_faultdice.moc"
