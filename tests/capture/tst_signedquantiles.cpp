#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "capture/latencysummary.h"
#include "capture/packedquantiles.h"
#include "capture/signedquantiles.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using Duration = std::chrono::nanoseconds;

class TestSignedQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void areZeroWhereThereAreNone();
    void areExactEnough_data();
    void areExactEnough();
    void bucketsHoldAll();
    void mergeIsAsIfRecordedTogether();
    void clearForgets();
};

namespace {

std::vector<qint64> randomValues(QRandomGenerator &random, const QString &shape)
{
    std::vector<qint64> values;
    for (int i = 0; i < 5'000; ++i) {
        const auto wide = static_cast<qint64>(std::exp(random.generateDouble() * 24));
        if (shape == u"above")
            values.push_back(wide);
        else if (shape == u"below")
            values.push_back(-wide);
        else if (shape == u"around zero")
            values.push_back(random.bounded(2001) - 1000);
        else if (shape == u"an offset")
            values.push_back(-2'000'000'000 + wide / 1000);
        else
            values.push_back(random.bounded(2) == 0 ? wide : -wide);
    }
    return values;
}

} // namespace

void TestSignedQuantiles::areZeroWhereThereAreNone()
{
    const SignedQuantiles none;
    QCOMPARE(none.count(), 0U);
    QVERIFY(none.min() == 0ns && none.max() == 0ns && none.mean() == 0ns && none.at(0.5) == 0ns);
    QCOMPARE(none.shareUpTo(1s), 0.0);
}

void TestSignedQuantiles::areExactEnough_data()
{
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"above", "below", "around zero", "an offset", "all over"})
        QTest::newRow(shape) << QString::fromLatin1(shape);
}

void TestSignedQuantiles::areExactEnough()
{
    QFETCH(QString, shape);
    QRandomGenerator random(9);
    std::vector<qint64> values = randomValues(random, shape);
    SignedQuantiles quantiles;
    double sum = 0;
    for (const qint64 value : values) {
        quantiles.record(Duration(value));
        sum += static_cast<double>(value);
    }
    std::ranges::sort(values);
    QCOMPARE(quantiles.count(), values.size());
    QCOMPARE(quantiles.min().count(), values.front());
    QCOMPARE(quantiles.max().count(), values.back());
    QCOMPARE(quantiles.negative(),
             static_cast<quint64>(std::ranges::count_if(values, [](qint64 value) { return value < 0; })));
    QVERIFY(std::abs(static_cast<double>(quantiles.mean().count()) - sum / 5'000) < 2);
    for (const double share : {0.0, 0.001, 0.1, 0.25, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(share * 5'000 - 1e-9)));
        const auto exact = static_cast<double>(values[rank - 1]);
        const auto found = static_cast<double>(quantiles.at(share).count());
        QVERIFY2(std::abs(found - exact) <= std::abs(exact) / 1024 + 1,
                 qPrintable(QStringLiteral("%1: %2 is not %3").arg(share).arg(found).arg(exact)));
        const qint64 bucket = std::abs(values[rank - 1]) / 500 + 1;
        QVERIFY(quantiles.shareUpTo(Duration(values[rank - 1] + bucket)) >= share - 1e-9);
    }
    QCOMPARE(quantiles.shareUpTo(Duration(values.back())), 1.0);
    QCOMPARE(quantiles.shareUpTo(Duration(values.front() - 1 - std::abs(values.front()) / 500)), 0.0);
}

void TestSignedQuantiles::bucketsHoldAll()
{
    QRandomGenerator random(3);
    SignedQuantiles quantiles;
    for (const qint64 value : randomValues(random, QStringLiteral("all over")))
        quantiles.record(Duration(value));
    quint64 total = 0;
    quint64 below = 0;
    quantiles.visitBuckets([&](Duration from, Duration to, quint64 times) {
        QVERIFY(from < to);
        total += times;
        if (to.count() <= 0)
            below += times;
        else
            QVERIFY(from.count() >= 0);
    });
    QCOMPARE(total, 5'000U);
    QCOMPARE(below, quantiles.negative());
}

void TestSignedQuantiles::mergeIsAsIfRecordedTogether()
{
    SignedQuantiles one, two, both;
    for (const int value : {5, -7, 100}) {
        one.record(Duration(value));
        both.record(Duration(value));
    }
    for (const int value : {-200, 6}) {
        two.record(Duration(value));
        both.record(Duration(value));
    }
    one.merge(two);
    QVERIFY(LatencySummary::of(one) == LatencySummary::of(both));
    QCOMPARE(one.at(0.4).count(), -7);
    QCOMPARE(one.at(0.5).count(), 5);
    QCOMPARE(one.min().count(), -200);
}

void TestSignedQuantiles::clearForgets()
{
    SignedQuantiles quantiles;
    quantiles.record(-1s);
    quantiles.record(1s);
    quantiles.clear();
    QCOMPARE(quantiles.count(), 0U);
    quantiles.record(3s);
    QVERIFY(quantiles.min() == 3s);
}

QTEST_APPLESS_MAIN(TestSignedQuantiles)
#include "tst_signedquantiles.moc"
