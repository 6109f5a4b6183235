#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "samplecapture.h"
#include "ui/headersmodel.h"
#include "ui/tabstate.h"
#include "ui/trafficcounter.h"
#include "ui/words.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reporting = QAbstractItemModelTester::FailureReportingMode;
using ui::HeadersModel;

/// The small models and values of the window.
class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void headersGrowAtTheEnd();
    void headersAreRemoved();
    void tabsSurviveSettings();
    void tabsTakeAnything();
    void trafficIsCounted();
    void trafficStartsAgainAfterClear();
    void words();
};

void ModelsTest::headersGrowAtTheEnd()
{
    HeadersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.setData(model.index(0, HeadersModel::Name), u"  "_s, Qt::EditRole));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, HeadersModel::Name), u" X-Trace "_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, HeadersModel::Value), u" 1"_s, Qt::EditRole));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headers(), (QList<workspace::Header>{{u"X-Trace"_s, u" 1"_s, true}}));
    QVERIFY(model.setData(model.index(0, HeadersModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.headers().first().isEnabled);
}

void ModelsTest::headersAreRemoved()
{
    HeadersModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setHeaders({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}});
    model.remove(2); // the row to write into stays
    QCOMPARE(model.rowCount(), 3);
    model.remove(0);
    QCOMPARE(model.headers().first().name, u"B"_s);
}

void ModelsTest::tabsSurviveSettings()
{
    QTemporaryDir folder;
    workspace::Profile profile;
    profile.name = u"ticker"_s;
    profile.url = u"wss://example.org/ticker?a=1,2"_s;
    profile.headers = {{u"X-A"_s, u"1, 2"_s, true}, {u"X-B"_s, QString(), false}};
    profile.subprotocols = {u"chat"_s, u"superchat"_s};
    profile.connectTimeoutMs = 2'500;
    profile.pingIntervalMs = 0;
    profile.auth = {workspace::Auth::Kind::Basic, u"ann"_s, {}, {}};
    profile.reconnect.isEnabled = true;
    profile.deflate.clientMaxWindowBits = 9;
    const QString path = folder.filePath(u"tabs.conf"_s);
    QSettings(path, QSettings::IniFormat).setValue(u"tab"_s, ui::toVariantMap(profile));
    QSettings again(path, QSettings::IniFormat);
    QCOMPARE(ui::profileFrom(again.value(u"tab"_s).toMap()), profile);
}

void ModelsTest::tabsTakeAnything()
{
    QCOMPARE(ui::profileFrom({}), workspace::Profile());
    workspace::Profile named;
    named.name = u"n"_s;
    for (const QString &text : {u"7"_s, u"{"_s, u"{\"headers\":1}"_s})
        QCOMPARE(ui::profileFrom({{u"name"_s, u"n"_s}, {u"profile"_s, text}}), named);
    QCOMPARE(ui::profileFrom({{u"profile"_s, u"{\"connectTimeoutMs\":-5}"_s}}).connectTimeoutMs, 100);
}

void ModelsTest::trafficIsCounted()
{
    test::SampleCapture sample;
    sample.text(capture::Direction::Incoming, "hello");
    sample.text(capture::Direction::Outgoing, "hi");
    sample.state({.kind = capture::StateKind::Open, .detail = {}});
    ui::TrafficCounter counter;
    ui::Traffic traffic = counter.advance(*sample.store());
    QCOMPARE(traffic.frames, 2);
    QCOMPARE(traffic.bytesIn, 2U + 5U);
    QCOMPARE(traffic.bytesOut, 2U + 4U + 2U);
    QVERIFY(traffic.isComplete);
    sample.text(capture::Direction::Incoming, "more");
    traffic = counter.advance(*sample.store());
    QCOMPARE(traffic.frames, 3);
    QCOMPARE(traffic.bytesIn, 2U + 5U + 2U + 4U);
}

void ModelsTest::trafficStartsAgainAfterClear()
{
    test::SampleCapture sample;
    sample.text(capture::Direction::Incoming, "hello");
    ui::TrafficCounter counter;
    QCOMPARE(counter.advance(*sample.store()).frames, 1);
    sample.store()->clear();
    QCOMPARE(counter.advance(*sample.store()).frames, 0);
    QCOMPARE(counter.advance(*sample.store()).bytesIn, 0U);
}

void ModelsTest::words()
{
    QCOMPARE(ui::clockText(0s), u"00:00:00"_s);
    QCOMPARE(ui::clockText(12min + 4s), u"00:12:04"_s);
    QCOMPARE(ui::clockText(101h + 1s), u"101:00:01"_s);
    QCOMPARE(ui::sizeText(38'400), u"38 kB"_s);
    QCOMPARE(ui::sizeText(1'240'000), u"1.2 MB"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ModelsTest)

#include "tst_models.moc"
