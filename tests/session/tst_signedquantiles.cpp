#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <QTest>

#include "session/signedquantiles.h"

using namespace std::chrono_literals;
using std::chrono::nanoseconds;
using wireloupe::session::SignedQuantiles;

class TestSignedQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void ofNothing()
    {
        const SignedQuantiles none;
        QCOMPARE(none.count(), 0);
        QCOMPARE(none.min(), 0ns);
        QCOMPARE(none.max(), 0ns);
        QCOMPARE(none.at(0.5), 0ns);
    }

    /// Within the width of a bucket, and one rank on the way through zero.
    void agreesWithSorting_data()
    {
        QTest::addColumn<double>("mean");
        QTest::newRow("around zero") << 0.0;
        QTest::newRow("negative") << -1e9;
        QTest::newRow("positive") << 1e9;
        QTest::newRow("some negative") << 2e6;
    }

    void agreesWithSorting()
    {
        QFETCH(const double, mean);
        std::mt19937_64 random(3);
        std::normal_distribution<double> source(mean, 2e6);
        std::vector<nanoseconds> all;
        SignedQuantiles quantiles;
        for (int i = 0; i < 10'000; ++i) {
            all.emplace_back(qint64(source(random)));
            quantiles.record(all.back());
        }
        std::ranges::sort(all);
        QCOMPARE(quantiles.count(), all.size());
        QCOMPARE(quantiles.min(), all.front());
        QCOMPARE(quantiles.max(), all.back());
        for (const double share : {0.01, 0.1, 0.3, 0.5, 0.9, 0.99}) {
            const auto rank = std::size_t(share * 10'000);
            const double slack = std::abs(double(all[rank].count())) / 1024 + 1;
            const auto found = double(quantiles.at(share).count());
            QVERIFY(found >= double(all[rank - 2].count()) - slack);
            QVERIFY(found <= double(all[rank + 1].count()) + slack);
        }
    }

    void isEmptyAgainWhenCleared()
    {
        SignedQuantiles quantiles;
        quantiles.record(-1s);
        quantiles.record(1s);
        quantiles.clear();
        QCOMPARE(quantiles.count(), 0);
        quantiles.record(2us);
        QCOMPARE(quantiles.min(), 2us);
        QCOMPARE(quantiles.at(0.5), 2us);
    }
};

QTEST_APPLESS_MAIN(TestSignedQuantiles)
#include "tst_signedquantiles.moc"
