#include <QSet>
#include <QTest>

#include "formats/budgetwords.h"

using namespace wireloupe;
using namespace wireloupe::capture;
using namespace std::chrono_literals;
using Fault = LatencyBudget::Fault;

class TestBudgetWords : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentenceOfItsOwn();
    void saysWhatHasBecomeOfABudget();
    void sumsItUp();
    void verdictsHaveNames();
};

void TestBudgetWords::everyFaultHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(Fault::Rest); ++fault) {
        const QString words = formats::sentence(LatencyBudget::Error{static_cast<Fault>(fault), 0, 0});
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        sentences << words;
    }
    QCOMPARE(sentences.size(), static_cast<qsizetype>(Fault::Rest) + 1);
}

void TestBudgetWords::saysWhatHasBecomeOfABudget()
{
    const LatencyBudget budget;
    BudgetStatus status;
    QCOMPARE(formats::sentence(budget, status),
             QStringLiteral("Nothing can be said of the latency budget ping:p99<50ms/10s: no answers."));
    status.verdict = BudgetVerdict::Pass;
    status.now = {120, 0, 12'300'000ns};
    QCOMPARE(formats::sentence(budget, status),
             QStringLiteral("The latency budget ping:p99<50ms/10s is kept: p99 is 12.3 ms; answers: 120."));
    status.verdict = BudgetVerdict::Fail;
    status.now = {120, 3, std::nullopt};
    LatencyBudget replies = budget;
    replies.kind = LatencyBudget::Kind::Reply;
    QCOMPARE(
        formats::sentence(replies, status),
        QStringLiteral("The latency budget reply:p99<50ms/10s is exceeded: p99 falls to requests without an "
                       "answer; answers: 117, unanswered: 3."));
}

void TestBudgetWords::sumsItUp()
{
    BudgetStatus status;
    status.verdict = BudgetVerdict::Pass;
    status.now = {120, 0, 12'300'000ns};
    QCOMPARE(formats::summary(LatencyBudget(), status), formats::sentence(LatencyBudget(), status));
    status.failures = 2;
    status.failedFor = 12'500ms;
    status.worst = {100, 1, 83'100'000ns};
    status.worstAt = 61'200ms;
    QCOMPARE(formats::summary(LatencyBudget(), status),
             QStringLiteral(
                 "The latency budget ping:p99<50ms/10s was exceeded; times: 2, in all for 12.5 s. At worst, "
                 "at 61.200000 s: p99 is 83.1 ms; answers: 99, unanswered: 1."));

    status.failures = 1;
    status.failedFor = 0ns; // judged when all was over
    QCOMPARE(formats::summary(LatencyBudget(), status),
             QStringLiteral("The latency budget ping:p99<50ms/10s is exceeded: p99 is 83.1 ms; answers: 99, "
                            "unanswered: 1."));
}

void TestBudgetWords::verdictsHaveNames()
{
    QCOMPARE(formats::nameOf(BudgetVerdict::Unknown), QByteArray("unknown"));
    QCOMPARE(formats::nameOf(BudgetVerdict::Pass), QByteArray("pass"));
    QCOMPARE(formats::nameOf(BudgetVerdict::Fail), QByteArray("fail"));
}

QTEST_APPLESS_MAIN(TestBudgetWords)
#include "tst_budgetwords.moc"
