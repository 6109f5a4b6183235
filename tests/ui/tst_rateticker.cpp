#include <QLocale>
#include <QTest>

#include "ui/rateticker.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::RateTicker;

/// Labels of an axis of rates, those of one direction above zero and those of the other below.
class RateTickerTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsHaveNoSign();
    void labelsKeepTheirDistance_data();
    void labelsKeepTheirDistance();

private:
    static QStringList labels(RateTicker &ticker, const QCPRange &range);
};

QStringList RateTickerTest::labels(RateTicker &ticker, const QCPRange &range)
{
    QVector<double> ticks;
    QVector<QString> labels;
    ticker.generate(range, QLocale::c(), u'g', 3, ticks, nullptr, &labels);
    return labels;
}

void RateTickerTest::labelsHaveNoSign()
{
    RateTicker ticker;
    QCOMPARE(labels(ticker, {-28, 28}), (QStringList{u"20/s"_s, u"0/s"_s, u"20/s"_s}));
}

void RateTickerTest::labelsKeepTheirDistance_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("room for all") << 0.3 << QStringList{u"20/s"_s, u"0/s"_s, u"20/s"_s};
    QTest::newRow("room for two") << 0.7 << QStringList{u"20/s"_s, u"20/s"_s};
    QTest::newRow("room for one") << 2.0 << QStringList{u"20/s"_s};
}

void RateTickerTest::labelsKeepTheirDistance()
{
    QFETCH(double, share);
    QFETCH(QStringList, expected);
    RateTicker ticker;
    ticker.setLeastDistance(share);
    QCOMPARE(labels(ticker, {-28, 28}), expected);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::RateTickerTest)
#include "tst_rateticker.moc"
