#include <QtTest>

#include "cli/pingreport.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using cli::PingReport;
using cli::PingTally;
using Answer = PingTally::Answer;

class TestPingReport : public QObject
{
    Q_OBJECT

    static PingReport text() { return PingReport({u"ws://h/"_s, 56, false}, false); }
    static PingReport json() { return PingReport({u"ws://h/"_s, 56, true}, true); }

    /// Five sent: two answered, one lost, one late, one waiting.
    static PingTally tally()
    {
        PingTally tally(1s);
        for (qint64 number = 1; number <= 4; ++number)
            tally.sent(number, 0s);
        tally.answered(1, 1ms);
        tally.answered(2, 2ms);
        tally.answered(2, 3ms);
        tally.expire(2s);
        tally.answered(3, 3s);
        tally.sent(5, 4s);
        return tally;
    }

private slots:
    void head()
    {
        QCOMPARE(text().head(), "PING ws://h/: pings of 56 bytes\n");
        QCOMPARE(PingReport({u"ws://h/"_s, 4096, true}, false).head(),
                 "PING ws://h/: text messages of 4096 bytes\n");
        QCOMPARE(json().head(), "");
    }

    void answers()
    {
        QCOMPARE(text().answer(1, 1s, {Answer::InTime, 213'400ns}), "56 bytes: seq=1 time=0.213 ms\n");
        QCOMPARE(text().answer(2, 1s, {Answer::Late, 12s}),
                 "56 bytes: seq=2 time=12000.000 ms (too late: lost)\n");
        QCOMPARE(text().answer(2, 1s, {Answer::Duplicate, 1ms}), "56 bytes: seq=2 time=1.000 ms (again)\n");
        QCOMPARE(text().answer(2, 1s, {Answer::Interrupted, 1ms}),
                 "56 bytes: seq=2 time=1.000 ms (interrupted: not counted)\n");
        QCOMPARE(text().answer(2, 1s, {}), "");
        QCOMPARE(json().answer(1, 1s, {Answer::InTime, 213'400ns}),
                 "{\"event\":\"answer\",\"seq\":1,\"sent\":1.000000000,\"time\":0.000213400}\n");
        QVERIFY(json().answer(1, 1s, {Answer::Late, 1s}).startsWith("{\"event\":\"late\""));
        QVERIFY(json().answer(1, 1s, {Answer::Duplicate, 1s}).startsWith("{\"event\":\"duplicate\""));
        QVERIFY(json().answer(1, 1s, {Answer::Interrupted, 1s}).startsWith("{\"event\":\"interrupted\""));
        QCOMPARE(json().answer(1, 1s, {}), "");
    }

    void lost()
    {
        QCOMPARE(text().lost({7, 1s}), "seq=7 lost: no answer came in time\n");
        QCOMPARE(json().lost({7, 1s}), "{\"event\":\"lost\",\"seq\":7,\"sent\":1.000000000}\n");
    }

    void summaryInText()
    {
        QCOMPARE(text().summary(tally(), 5s),
                 "\n--- ws://h/ ---\n"
                 "5 sent, 2 answered, 2 lost (50.0 %), 1 answered too late, 1 answered again, "
                 "1 still waited for, in 5.000 s\n"
                 "min/p50/p90/p99/max/jitter = 1.000/1.000/2.000/2.000/2.000/1.000 ms\n");
        PingTally one(1s);
        QCOMPARE(text().summary(one, 0s),
                 "\n--- ws://h/ ---\n0 sent, 0 answered, 0 lost (0.0 %), in 0.000 s\n");
        one.sent(1, 0s);
        one.answered(1, 1ms);
        one.sent(2, 1s);
        one.interrupt();
        QCOMPARE(text().summary(one, 1s), "\n--- ws://h/ ---\n"
                                          "2 sent, 1 answered, 0 lost (0.0 %), 1 interrupted, in 1.000 s\n"
                                          "min/p50/p90/p99/max = 1.000/1.000/1.000/1.000/1.000 ms\n");
    }

    void summaryInJson()
    {
        QCOMPARE(
            json().summary(tally(), 5s),
            "{\"event\":\"summary\",\"url\":\"ws://h/"
            "\",\"kind\":\"echo\",\"size\":56,\"sent\":5,\"answered\":2,"
            "\"lost\":2,\"lostShare\":0.500000,\"late\":1,\"duplicates\":1,\"interrupted\":0,\"waiting\":1,"
            "\"span\":5.000000000,\"min\":0.001000000,\"p50\":0.001000000,\"p90\":0.002000000,"
            "\"p99\":0.002000000,\"max\":0.002000000,\"jitter\":0.001000000}\n");
        QCOMPARE(
            json().summary(PingTally(1s), 0s),
            "{\"event\":\"summary\",\"url\":\"ws://h/"
            "\",\"kind\":\"echo\",\"size\":56,\"sent\":0,\"answered\":0,"
            "\"lost\":0,\"lostShare\":0.000000,\"late\":0,\"duplicates\":0,\"interrupted\":0,\"waiting\":0,"
            "\"span\":0.000000000}\n");
    }
};

QTEST_APPLESS_MAIN(TestPingReport)
#include "tst_pingreport.moc"
