#include "ui/countswords.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::ui;
using namespace Qt::StringLiterals;

class TestCountsWords : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfNothing()
    {
        QCOMPARE(countsText(server::Counters()), QString());
        QCOMPARE(exchangeText({}), QString());
    }

    void saysWhatWasDoneAndMissed()
    {
        server::Counters counters;
        counters.count(server::StreamAct::PassedOver, 3);
        counters.count(server::StreamAct::LeftOut, 2);
        const QString streams = u"Streams: 3 missed by peers that do not read · 2 left out: too late"_s;
        QCOMPARE(countsText(counters), streams);
        counters.count(server::FaultAct::Dropped);
        counters.count(server::GuardAct::ClosedSize);
        QCOMPARE(countsText(counters), u"Guards: 1 closed: too large\nFaults: 1 dropped\n"_s + streams);
    }

    void saysWhatWasShared()
    {
        QCOMPARE(exchangeText({.published = 2, .received = 5}), u"Redis: 2 shared · 5 heard from others"_s);
    }
};

QTEST_GUILESS_MAIN(TestCountsWords)
#include "tst_countswords.moc"
