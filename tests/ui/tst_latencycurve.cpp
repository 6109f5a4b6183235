#include "ui/latencycurve.h"

#include <cmath>
#include <random>

#include <QTest>

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::SignedQuantiles;
using ui::SpokenShare;

class LatencyCurveTest : public QObject
{
    Q_OBJECT

private slots:
    void placesSharesByWhatIsAboveThem();
    void speaksOfNineSharesInADecade();
    void findsTheNearestSpokenShare();
    void saysWhatQuantilesSay();
    void saysWhatQuantilesSayBelowZero();
    void reachesAsFarAsItsCountCarriesIt();
    void ofOneSampleIsAPoint();
    void ofNothingIsNone();
};

void LatencyCurveTest::placesSharesByWhatIsAboveThem()
{
    QCOMPARE(ui::placeOfShare(0), 0.0);
    QVERIFY(std::abs(ui::placeOfShare(0.9) - 1) < 1e-9);
    QVERIFY(std::abs(ui::placeOfShare(0.999) - 3) < 1e-9);
    QVERIFY(std::abs(ui::shareAt(2) - 0.99) < 1e-12);
}

void LatencyCurveTest::speaksOfNineSharesInADecade()
{
    const QChar space(QChar::Nbsp);
    QCOMPARE(SpokenShare(0).text(), u"0"_s + space + u'%');
    QCOMPARE(SpokenShare(5).text(), u"50"_s + space + u'%');
    QCOMPARE(SpokenShare(9).text(), u"90"_s + space + u'%');
    QCOMPARE(SpokenShare(14).text(), u"95"_s + space + u'%');
    QCOMPARE(SpokenShare(18).text(), u"99"_s + space + u'%');
    QCOMPARE(SpokenShare(23).text(), u"99.5"_s + space + u'%');
    QCOMPARE(SpokenShare(27).text(), u"99.9"_s + space + u'%');
    QCOMPARE(SpokenShare(45).text(), u"99.999"_s + space + u'%');
    for (int number = 1; number < 80; ++number)
        QVERIFY(SpokenShare(number).place() > SpokenShare(number - 1).place());
}

void LatencyCurveTest::findsTheNearestSpokenShare()
{
    for (int number = 0; number < 60; ++number) {
        const double place = SpokenShare(number).place();
        const double next = SpokenShare(number + 1).place();
        QCOMPARE(SpokenShare::nearestTo(place).number(), number);
        QCOMPARE(SpokenShare::nearestTo(place + 0.4 * (next - place)).number(), number);
        QCOMPARE(SpokenShare::nearestTo(place + 0.6 * (next - place)).number(), number + 1);
    }
    QCOMPARE(SpokenShare::nearestTo(-3).number(), 0);
}

void LatencyCurveTest::saysWhatQuantilesSay()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 20; ++round) {
        SignedQuantiles durations;
        const int count = 1 + static_cast<int>(random() % 3000);
        for (int i = 0; i < count; ++i)
            durations.record(std::chrono::nanoseconds(random() % (qint64{1} << (random() % 36))));
        std::vector<double> shares;
        for (int number = 0; number < 40; ++number)
            shares.push_back(SpokenShare(number).share());
        shares.push_back(1);
        const auto found = ui::durationsAt(durations, shares);
        QCOMPARE(found.size(), shares.size());
        for (std::size_t at = 0; at < shares.size(); ++at)
            QCOMPARE(found[at].count(), durations.at(shares[at]).count());
    }
}

void LatencyCurveTest::saysWhatQuantilesSayBelowZero()
{
    SignedQuantiles durations;
    for (int i = -500; i < 500; ++i)
        durations.record(i * 10us);
    const std::vector<double> shares{0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1};
    const auto found = ui::durationsAt(durations, shares);
    for (std::size_t at = 0; at < shares.size(); ++at) {
        const double exact = static_cast<double>(durations.at(shares[at]).count());
        QVERIFY(std::abs(static_cast<double>(found[at].count()) - exact) <= std::abs(exact) / 1000);
    }
}

void LatencyCurveTest::reachesAsFarAsItsCountCarriesIt()
{
    SignedQuantiles durations;
    durations.record(1ms, 9990);
    durations.record(5ms, 9);
    durations.record(80ms);
    const auto curve = ui::latencyCurve(durations, 0.05);
    QCOMPARE(curve.front(), (ui::LatencyCurvePoint{0, 1ms}));
    QVERIFY(std::abs(curve.back().place - 4) < 1e-9);
    QCOMPARE(curve.back().duration, 80ms);
    // The place of the next to the last: there the greatest rises.
    QCOMPARE(curve[curve.size() - 2].place, curve.back().place);
    QVERIFY(curve[curve.size() - 2].duration < 6ms);
    QVERIFY(std::ranges::is_sorted(curve, {}, &ui::LatencyCurvePoint::place));
    QVERIFY(std::ranges::is_sorted(curve, {}, &ui::LatencyCurvePoint::duration));
    QCOMPARE(curve.size(), 82U);
}

void LatencyCurveTest::ofOneSampleIsAPoint()
{
    SignedQuantiles durations;
    durations.record(3ms);
    for (const ui::LatencyCurvePoint &point : ui::latencyCurve(durations, 0.1))
        QCOMPARE(point, (ui::LatencyCurvePoint{0, 3ms}));
}

void LatencyCurveTest::ofNothingIsNone()
{
    QVERIFY(ui::latencyCurve({}, 0.1).empty());
    const std::vector<double> shares{0, 0.5};
    QCOMPARE(ui::durationsAt({}, shares), (std::vector<std::chrono::nanoseconds>{0ns, 0ns}));
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyCurveTest)
#include "tst_latencycurve.moc"
