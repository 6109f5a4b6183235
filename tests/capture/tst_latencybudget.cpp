#include <QTest>

#include "capture/latencybudget.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;
using Fault = LatencyBudget::Fault;
using Kind = LatencyBudget::Kind;
using Statistic = LatencyBudget::Statistic;

Q_DECLARE_METATYPE(wireloupe::capture::LatencyBudget)
Q_DECLARE_METATYPE(wireloupe::capture::LatencyBudget::Error)

class TestLatencyBudget : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void writesWhatItReads();
    void kindsAreWrittenUnlessImplied();
    void namesItsStatistics();
};

void TestLatencyBudget::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LatencyBudget>("expected");
    const auto add = [](const char *text, const LatencyBudget &budget) {
        QTest::newRow(text) << QString::fromUtf8(text) << budget;
    };
    add("p99<50ms/10s", {Kind::Ping, Statistic::P99, 50ms, 10s});
    add("reply:p99.9<1.5s/2m", {Kind::Reply, Statistic::P999, 1500ms, 2min});
    add("ping:p50<250us/100ms", {Kind::Ping, Statistic::P50, 250us, 100ms});
    add(" Reply : MAX < 1h / 24H ", {Kind::Reply, Statistic::Max, 1h, 24h});
    add("p90<1us/1.5h", {Kind::Ping, Statistic::P90, 1us, 90min});
    add("p95<0.0003s/0.1s", {Kind::Ping, Statistic::P95, 300us, 100ms});
}

void TestLatencyBudget::reads()
{
    QFETCH(QString, text);
    QFETCH(LatencyBudget, expected);
    const auto read = LatencyBudget::parse(text);
    QVERIFY(std::holds_alternative<LatencyBudget>(read));
    QCOMPARE(std::get<LatencyBudget>(read), expected);
}

void TestLatencyBudget::saysWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LatencyBudget::Error>("expected");
    const auto add = [](const char *text, Fault fault, qsizetype position, qsizetype length) {
        QTest::newRow(*text ? text : "nothing")
            << QString::fromUtf8(text) << LatencyBudget::Error{fault, position, length};
    };
    add("", Fault::Statistic, 0, 0);
    add("  ", Fault::Statistic, 2, 0);
    add("50ms/10s", Fault::Statistic, 0, 4);
    add("p98<50ms/10s", Fault::Statistic, 0, 3);
    add("pong:p99<50ms/10s", Fault::Kind, 0, 4);
    add(":p99<50ms/10s", Fault::Kind, 0, 0);
    add("ping x:p99<50ms/10s", Fault::Kind, 0, 6);
    add("p99<50ms/10s:", Fault::Kind, 0, 12);
    add("p99", Fault::Comparison, 3, 0);
    add("p99>50ms/10s", Fault::Comparison, 3, 0);
    add("p99<=50ms/10s", Fault::Limit, 4, 0);
    add("p99< 50/10s", Fault::Limit, 5, 2);
    add("p99<ms/10s", Fault::Limit, 4, 2);
    add("p99<1.2.3ms/10s", Fault::Limit, 4, 7);
    add("p99<50min/10s", Fault::Limit, 4, 5);
    add("p99<-50ms/10s", Fault::Limit, 4, 0);
    add("p99<0ms/10s", Fault::LimitRange, 4, 3);
    add("p99<61m/10s", Fault::LimitRange, 4, 3);
    add("p99<99999999999999999999h/10s", Fault::LimitRange, 4, 21);
    add("p99<50ms", Fault::Slash, 8, 0);
    add("p99<50ms 10s", Fault::Slash, 9, 0);
    add("p99<50ms/", Fault::Window, 9, 0);
    add("p99<50ms/10", Fault::Window, 9, 2);
    add("p99<50ms/99ms", Fault::WindowRange, 9, 4);
    add("p99<50ms/25h", Fault::WindowRange, 9, 3);
    add("p99<50ms/10s!", Fault::Rest, 12, 1);
    add("p99<50ms/10s or so", Fault::Rest, 13, 5);
    add("p99<50\u00b5s/10s", Fault::Limit, 4, 2);
}

void TestLatencyBudget::saysWhereItIsWrong()
{
    QFETCH(QString, text);
    QFETCH(LatencyBudget::Error, expected);
    const auto read = LatencyBudget::parse(text);
    QVERIFY(std::holds_alternative<LatencyBudget::Error>(read));
    const auto error = std::get<LatencyBudget::Error>(read);
    QCOMPARE(error.fault, expected.fault);
    QCOMPARE(error.position, expected.position);
    QCOMPARE(error.length, expected.length);
}

void TestLatencyBudget::writesWhatItReads()
{
    for (const auto statistic :
         {Statistic::P50, Statistic::P90, Statistic::P95, Statistic::P99, Statistic::P999, Statistic::Max}) {
        for (const std::chrono::nanoseconds time :
             {std::chrono::nanoseconds(1us), std::chrono::nanoseconds(1'001ns),
              std::chrono::nanoseconds(999'999ns), std::chrono::nanoseconds(1500us),
              std::chrono::nanoseconds(50ms), std::chrono::nanoseconds(90s), std::chrono::nanoseconds(1h),
              std::chrono::nanoseconds(3'599'999'999'999ns)}) {
            const LatencyBudget budget{Kind::Reply, statistic, time,
                                       std::max<std::chrono::nanoseconds>(time, 100ms)};
            const auto read = LatencyBudget::parse(budget.text());
            QVERIFY2(std::holds_alternative<LatencyBudget>(read), qPrintable(budget.text()));
            QCOMPARE(std::get<LatencyBudget>(read), budget);
        }
    }
    QCOMPARE(LatencyBudget({Kind::Ping, Statistic::P99, 50ms, 10s}).text(), QStringLiteral("p99<50ms/10s"));
    QCOMPARE(LatencyBudget({Kind::Ping, Statistic::Max, 1'500us, 90s}).text(),
             QStringLiteral("max<1500us/90s"));
    QCOMPARE(LatencyBudget({Kind::Ping, Statistic::Max, 1'001ns, 2min}).text(),
             QStringLiteral("max<1.001us/2m"));
}

void TestLatencyBudget::kindsAreWrittenUnlessImplied()
{
    const LatencyBudget reply{Kind::Reply, Statistic::P99, 50ms, 10s};
    QCOMPARE(reply.text(), QStringLiteral("reply:p99<50ms/10s"));
    QCOMPARE(reply.text(Kind::Reply), QStringLiteral("p99<50ms/10s"));
    QCOMPARE(std::get<LatencyBudget>(LatencyBudget::parse(u"p99<50ms/10s", Kind::Reply)), reply);
    QCOMPARE(LatencyBudget().text(Kind::Reply), QStringLiteral("ping:p99<50ms/10s"));
}

void TestLatencyBudget::namesItsStatistics()
{
    QCOMPARE(nameOf(Statistic::P50), QStringLiteral("p50"));
    QCOMPARE(nameOf(Statistic::P999), QStringLiteral("p99.9"));
    QCOMPARE(nameOf(Statistic::Max), QStringLiteral("max"));
    QCOMPARE(perMille(Statistic::P50), 500);
    QCOMPARE(perMille(Statistic::P999), 999);
    QCOMPARE(perMille(Statistic::Max), 1000);
}

QTEST_APPLESS_MAIN(TestLatencyBudget)
#include "tst_latencybudget.moc"
