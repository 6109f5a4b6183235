#include <QTest>

#include "cli/duration.h"

using namespace wireloupe::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes()
    {
        QCOMPARE(parseDuration(u"250ms", Unit::Required), 250ms);
        QCOMPARE(parseDuration(u"1.5s", Unit::Required), 1500ms);
        QCOMPARE(parseDuration(u"2m", Unit::Required), 2min);
        QCOMPARE(parseDuration(u"1h", Unit::Required), 1h);
        QCOMPARE(parseDuration(u"0s", Unit::Required), 0ms);
        QCOMPARE(parseDuration(u"2", Unit::Optional), 2s);
        QCOMPARE(parseDuration(u".5", Unit::Optional), 500ms);
    }

    void refusesOthers()
    {
        for (const QString &text : {u""_s, u"s"_s, u"ms"_s, u"-1s"_s, u"+1s"_s, u"1e3s"_s, u"1 s"_s, u"1d"_s,
                                    u"nan"_s, u"infs"_s, u"1.2.3s"_s, u"9999h"_s, u"0x1s"_s})
            QVERIFY2(!parseDuration(text, Unit::Optional), qPrintable(text));
        QVERIFY(!parseDuration(u"2", Unit::Required));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
