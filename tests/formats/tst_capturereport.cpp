#include <QTest>

#include "formats/capturereport.h"
#include "summaries.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace Qt::StringLiterals;

class TestCaptureReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysAllThereIs();
    void saysWhereCompressionCosts();
    void saysLittleOfAnEmptyCapture();
    void givesTheLargestConnections();
    void columnsAreAligned();
    void isOfOneLineAFact();

private:
    static QString fact(const CaptureReport &report, const QString &label);
};

QString TestCaptureReport::fact(const CaptureReport &report, const QString &label)
{
    for (const CaptureReport::Fact &fact : report.facts)
        if (fact.label == label)
            return fact.value;
    return {};
}

void TestCaptureReport::saysAllThereIs()
{
    const CaptureReport report = reportOf(test::fullSummary());
    QCOMPARE(fact(report, u"File"_s), u"/captures/day.wlcap (12.3 MB)"_s);
    QCOMPARE(fact(report, u"Duration"_s), u"10.0 s"_s);
    QCOMPARE(fact(report, u"Rows"_s),
             u"1,204; dropped before them by the limit: 12,000; could not be recorded: 30; marked: 3"_s);
    QCOMPARE(fact(report, u"Connections"_s), u"2; handshakes done: 2; refused or redirected: 1"_s);
    QCOMPARE(fact(report, u"Frames in"_s), u"600 (20.0 MB)"_s);
    QCOMPARE(fact(report, u"Messages"_s), u"1,000"_s);
    QCOMPARE(fact(report, u"Rate"_s),
             u"110 frames/s on average; most within 1.00 ms from 1.000000 s on: 600000 frames/s"_s.replace(
                 u"600000"_s, u"600,000"_s));
    QCOMPARE(fact(report, u"Compressed"_s), u"frames: 10; 12 kB crossed the wire as 3 kB, 75.0 % saved"_s);
    QCOMPARE(report.tables.size(), 4);
    const QList<QStringList> opcodes{{u"Text"_s, u"600"_s, u"20.0 MB"_s, u"498"_s, u"3 kB"_s},
                                     {u"Reserved 0x3"_s, u"0"_s, u"0 bytes"_s, u"1"_s, u"100 bytes"_s},
                                     {u"Close"_s, u"0"_s, u"0 bytes"_s, u"1"_s, u"100 bytes"_s}};
    QCOMPARE(report.tables[0].rows, opcodes);
    QCOMPARE(report.tables[1].rows[0].first(), u"2"_s); // the most bytes first
    QCOMPARE(report.tables[1].rows[1].last(), u"2.000000"_s);
    const QList<QStringList> codes{{u"1000 Normal Closure"_s, u"1"_s, u"2"_s},
                                   {u"4001 Private use"_s, u"0"_s, u"1"_s}};
    QCOMPARE(report.tables[2].rows, codes);
    QCOMPARE(report.tables[3].rows[0],
             (QStringList{u"The opcode is reserved (RFC 6455, section 5.2)."_s, u"1"_s}));
}

void TestCaptureReport::saysWhereCompressionCosts()
{
    capture::CaptureSummary summary = test::fullSummary();
    summary.deflatedBytes = summary.inflatedBytes + summary.inflatedBytes / 4;
    const QString said = fact(reportOf(summary), u"Compressed"_s);
    QVERIFY2(said.endsWith(u", 25.0 % more"_s), qPrintable(said));
}

void TestCaptureReport::saysLittleOfAnEmptyCapture()
{
    const CaptureReport report = reportOf({});
    QVERIFY(report.tables.isEmpty());
    QCOMPARE(fact(report, u"File"_s), QString());
    QCOMPARE(fact(report, u"Rate"_s), QString());
    QCOMPARE(fact(report, u"Damage"_s), QString());
    QCOMPARE(fact(report, u"Rows"_s), u"0"_s);
    QVERIFY(ratesInWords({}).isEmpty());
}

void TestCaptureReport::givesTheLargestConnections()
{
    capture::CaptureSummary summary;
    for (quint32 id = 1; id <= 1050; ++id)
        summary.connections[capture::ConnectionId{id}].traffic.in = {1, id};
    const CaptureReport report = reportOf(summary);
    QCOMPARE(report.tables.size(), 1);
    QCOMPARE(report.tables[0].rows.size(), maxReportRows);
    QCOMPARE(report.tables[0].rows.first().first(), u"1050"_s);
    QCOMPARE(report.tables[0].note, u"Further connections, with fewer bytes: 1,000"_s);
}

void TestCaptureReport::columnsAreAligned()
{
    const QStringList lines = toText(reportOf(test::fullSummary())).split(u'\n');
    const qsizetype at = lines.indexOf(u"Close codes"_s);
    QVERIFY(at > 0);
    QCOMPARE(lines[at + 1], u"  Code                 In  Out"_s);
    QCOMPARE(lines[at + 2], u"  1000 Normal Closure   1    2"_s);
    QCOMPARE(lines[at + 3], u"  4001 Private use      0    1"_s);
    QVERIFY(lines.contains(u"Messages     1,000"_s));
}

void TestCaptureReport::isOfOneLineAFact()
{
    capture::CaptureSummary summary;
    summary.path = u"/evil\n\x1b[31mname\u202e.wlcap"_s;
    const QString text = toText(reportOf(summary));
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(u'\u202e'));
    QVERIFY(text.split(u'\n').first().contains(u"name"_s));
}

QTEST_GUILESS_MAIN(TestCaptureReport)
#include "tst_capturereport.moc"
