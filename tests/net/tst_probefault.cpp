#include <QTest>

#include "net/probefault.h"

using namespace wireloupe;
using namespace wireloupe::net;
using Kind = ProbeFault::Kind;

class TestProbeFault : public QObject
{
    Q_OBJECT

private slots:
    void judgesStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isLasting");
        for (const int status : {400, 401, 403, 404, 410, 426})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << false;
    }

    void judgesStatuses()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isLasting);
        const ProbeFault fault = statusFault(status, "Reason", {});
        QCOMPARE(fault.kind, Kind::Status);
        QCOMPARE(fault.number, status);
        QCOMPARE(fault.detail, "Reason");
        QCOMPARE(fault.isLasting, isLasting);

        capture::StateEvent event;
        event.cause = capture::Cause::UpgradeRefused;
        event.number = status;
        QCOMPARE(connectionFault(event).isLasting, isLasting);
    }

    void namesWhereARedirectLeads()
    {
        const ProbeFault fault = statusFault(307, "Temporary Redirect", "/there");
        QCOMPARE(fault.kind, Kind::Redirect);
        QCOMPARE(fault.detail, "/there");
        QVERIFY(fault.isLasting);
        QCOMPARE(statusFault(300, "Multiple Choices", {}).kind, Kind::Status);
    }

    void judgesConnections_data()
    {
        using capture::Cause;
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("refused") << Cause::ConnectionRefused << false;
        QTest::newRow("reset") << Cause::ConnectionReset << false;
        QTest::newRow("timed out") << Cause::TimedOut << false;
        QTest::newRow("no such host") << Cause::HostNotFound << false;
        QTest::newRow("bad URL") << Cause::BadUrl << true;
        QTest::newRow("certificate") << Cause::CertificateExpired << true;
        QTest::newRow("TLS on a plain port") << Cause::TlsOnPlainPort << true;
        QTest::newRow("no HTTP") << Cause::NotHttp << true;
    }

    void judgesConnections()
    {
        QFETCH(const capture::Cause, cause);
        QFETCH(const bool, isLasting);
        capture::StateEvent event;
        event.kind = capture::StateKind::Failed;
        event.cause = cause;
        const ProbeFault fault = connectionFault(event);
        QCOMPARE(fault.kind, Kind::Connection);
        QCOMPARE(fault.event, event);
        QCOMPARE(fault.isLasting, isLasting);
    }
};

QTEST_APPLESS_MAIN(TestProbeFault)
#include "tst_probefault.moc"
