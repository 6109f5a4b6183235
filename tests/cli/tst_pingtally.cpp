#include <QtTest>

#include "cli/pingtally.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using cli::PingTally;
using Answer = PingTally::Answer;
using Answered = PingTally::Answered;
using Counts = PingTally::Counts;

class TestPingTally : public QObject
{
    Q_OBJECT

private slots:
    void answersAreMeasured()
    {
        PingTally tally(10s);
        tally.sent(1, 1s);
        tally.sent(2, 2s);
        QCOMPARE(tally.waiting(), 2);
        QCOMPARE(tally.answered(2, 2s + 3ms), (Answered{Answer::InTime, 3ms}));
        QCOMPARE(tally.answered(1, 2s + 5ms), (Answered{Answer::InTime, 1s + 5ms}));
        QCOMPARE(tally.counts(), (Counts{.sent = 2, .answered = 2}));
        QCOMPARE(tally.waiting(), 0);
        QCOMPARE(tally.durations().min(), 3ms);
        QCOMPARE(tally.durations().max(), 1s + 5ms);
    }

    void whatIsNotAnsweredInTimeIsLost()
    {
        PingTally tally(10s);
        for (qint64 number = 1; number <= 3; ++number)
            tally.sent(number, number * 1s);
        tally.answered(2, 2s);
        QCOMPARE(tally.expire(11s), std::vector<PingTally::Sent>());
        QCOMPARE(tally.expire(11s + 1ns), (std::vector<PingTally::Sent>{{1, 1s}}));
        QCOMPARE(tally.expire(1h), (std::vector<PingTally::Sent>{{3, 3s}}));
        QCOMPARE(tally.expire(2h), std::vector<PingTally::Sent>());
        QCOMPARE(tally.counts(), (Counts{.sent = 3, .answered = 1, .lost = 2}));
    }

    void lateAnswersAreNoTimes()
    {
        PingTally tally(10s);
        tally.sent(1, 0s);
        tally.expire(11s);
        tally.sent(2, 12s);
        QCOMPARE(tally.answered(1, 12s), (Answered{Answer::Late, 12s}));
        QCOMPARE(tally.answered(2, 22s + 1ns),
                 (Answered{Answer::Late, 10s + 1ns})); // seen before it is missed
        QCOMPARE(tally.expire(30s), std::vector<PingTally::Sent>());
        QCOMPARE(tally.counts(), (Counts{.sent = 2, .lost = 2, .late = 2}));
        QCOMPARE(tally.durations().count(), 0U);
    }

    void answersThatComeAgainAreDuplicates()
    {
        PingTally tally(10s);
        tally.sent(1, 0s);
        tally.answered(1, 1ms);
        QCOMPARE(tally.answered(1, 2ms), (Answered{Answer::Duplicate, 2ms}));
        tally.sent(2, 0s);
        tally.expire(11s);
        tally.answered(2, 12s);
        QCOMPARE(tally.answered(2, 13s), (Answered{Answer::Duplicate, 13s}));
        QCOMPARE(tally.counts(), (Counts{.sent = 2, .answered = 1, .lost = 1, .late = 1, .duplicates = 2}));
        QCOMPARE(tally.durations().count(), 1U);
    }

    void whatWasNeverSentHasNoAnswer()
    {
        PingTally tally(10s);
        QCOMPARE(tally.answered(1, 0s), Answered());
        tally.sent(3, 0s); // 1 and 2 went down with a connection
        for (const qint64 number : {-1, 0, 1, 2, 4})
            QCOMPARE(tally.answered(number, 1ms), Answered());
        QCOMPARE(tally.counts(), (Counts{.sent = 1}));
        QCOMPARE(tally.last(), 3);
        QCOMPARE(tally.expire(1h), (std::vector<PingTally::Sent>{{3, 0s}}));
    }

    void interruptionsAreNeitherAnsweredNorLost()
    {
        PingTally tally(10s);
        tally.sent(1, 0s);
        tally.answered(1, 1ms);
        tally.sent(2, 1s);
        tally.sent(3, 2s);
        QCOMPARE(tally.interrupt(), 2);
        QCOMPARE(tally.interrupt(), 0);
        QCOMPARE(tally.answered(2, 5s), (Answered{Answer::Interrupted, 4s}));
        QCOMPARE(tally.expire(1h), std::vector<PingTally::Sent>());
        tally.sent(4, 2h);
        QCOMPARE(tally.answered(4, 2h + 1ms), (Answered{Answer::InTime, 1ms}));
        QCOMPARE(tally.counts(), (Counts{.sent = 4, .answered = 2, .interrupted = 2}));
        QCOMPARE(tally.waiting(), 0);
        QCOMPARE(tally.durations().max(), 1ms);
    }

    void jitterIsTheMeanDifference()
    {
        PingTally tally(10s);
        QCOMPARE(tally.jitter(), std::nullopt);
        qint64 number = 0;
        const auto answer = [&](std::chrono::nanoseconds took) {
            tally.sent(++number, 0s);
            tally.answered(number, took);
        };
        answer(5ms);
        QCOMPARE(tally.jitter(), std::nullopt);
        answer(7ms);
        QCOMPARE(tally.jitter(), std::chrono::nanoseconds(2ms));
        answer(3ms);
        QCOMPARE(tally.jitter(), std::chrono::nanoseconds(3ms));
        tally.interrupt();
        answer(900ms); // by another connection
        QCOMPARE(tally.jitter(), std::chrono::nanoseconds(3ms));
        answer(900ms);
        QCOMPARE(tally.jitter(), std::chrono::nanoseconds(2ms));
    }

    void memoryIsBounded()
    {
        PingTally tally(1s);
        constexpr qint64 count = 300'000;
        for (qint64 number = 1; number <= count; ++number) {
            tally.sent(number, number * 1ms);
            if (number % 2 == 0)
                tally.answered(number, number * 1ms + 100us);
            tally.expire(number * 1ms);
        }
        QCOMPARE(tally.counts().answered, count / 2);
        QCOMPARE(tally.counts().lost + tally.waiting(), count / 2);
        QCOMPARE(tally.waiting(), 500);
        QCOMPARE(tally.answered(2, 1h), Answered()); // forgotten
        QCOMPARE(tally.answered(count - 2, 1h).answer, Answer::Duplicate);
    }
};

QTEST_APPLESS_MAIN(TestPingTally)
#include "tst_pingtally.moc"
