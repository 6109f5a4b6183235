#include <QAbstractItemModelTester>
#include <QTest>

#include "ui/capturesmodel.h"

using namespace wireloupe;
using namespace wireloupe::ui;
using namespace Qt::StringLiterals;

/// The captures of the sidebar, from what is on the disk to lines of a list.
class CapturesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatACrashLeftComesFirst();
    void namesConnectionsWithoutSecrets_data();
    void namesConnectionsWithoutSecrets();
    void missingFilesAreSaidToBe();
    void isSound();
};

namespace {

capture::LeftCapture left(const QString &path, bool isClosed, const QString &address = {})
{
    return {.path = path,
            .startedAt = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC),
            .size = 3'400'000,
            .address = address,
            .isClosed = isClosed,
            .changedAt = {}};
}

} // namespace

void CapturesModelTest::whatACrashLeftComesFirst()
{
    const QList<CaptureEntry> entries = captureEntries(
        {left(u"/c/1"_s, true, u"ws://a/"_s), left(u"/c/2"_s, false, u"ws://b/"_s)}, {u"/x/day.wlcap"_s}, {});
    QStringList texts;
    for (const CaptureEntry &entry : entries)
        texts << entry.text;
    QCOMPARE(texts, (QStringList{u"Recovered: b, 3.4 MB"_s, u"Not saved: a, 3.4 MB"_s, u"day"_s}));
    QVERIFY(entries[0].isOwn() && entries[1].isOwn() && !entries[2].isOwn());
}

void CapturesModelTest::namesConnectionsWithoutSecrets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"ws://localhost:9001/chat"_s << u"localhost:9001/chat"_s;
    QTest::newRow("root") << u"wss://example.org/"_s << u"example.org"_s;
    QTest::newRow("secrets") << u"ws://user:pass@host/feed?token=secret"_s << u"host/feed"_s;
    QTest::newRow("listening") << u"127.0.0.1:9001"_s << u"Server :9001"_s;
}

void CapturesModelTest::namesConnectionsWithoutSecrets()
{
    QFETCH(const QString, address);
    QTEST(captureEntries({left(u"/c/1"_s, false, address)}, {}, {}).first().title, "title");
}

void CapturesModelTest::missingFilesAreSaidToBe()
{
    const QList<CaptureEntry> entries =
        captureEntries({}, {u"/x/here.wlcap"_s, u"/x/gone.wlcap"_s}, {u"/x/gone.wlcap"_s});
    QVERIFY(!entries[0].isMissing);
    QVERIFY(entries[1].isMissing);
    QCOMPARE(entries[1].text, u"gone (missing)"_s);
    QCOMPARE(entries[1].details.size(), 2);
}

void CapturesModelTest::isSound()
{
    CapturesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.firstRecovered().isValid());
    QVERIFY(!model.entry({}));
    model.setEntries(captureEntries({left(u"/c/1"_s, false)}, {u"/x/<b>day.wlcap"_s}, {}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.firstRecovered().row(), 0);
    QCOMPARE(model.indexOf(u"/x/<b>day.wlcap"_s).row(), 1);
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QVERIFY(!model.indexOf(u"/elsewhere"_s).isValid());
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(CapturesModelTest)

#include "tst_capturesmodel.moc"
