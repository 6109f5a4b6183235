#include <QListWidget>
#include <QSettings>
#include <QSpinBox>

#include "session/runninglogs.h"
#include "ui/captureshelf.h"
#include "ui/logsettings.h"
#include "ui/logsettingspage.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::LogSettings;

/// Limits of logs, kept and in effect.
class LogSettingsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void areKept();
    void whatIsNonsenseGetsItsDefault();
    void takeEffectAtOnce();
    void theWindowBeginsWithThem();
};

void LogSettingsTest::areKept()
{
    QCOMPARE(LogSettings::load(), LogSettings());
    QCOMPARE(LogSettings().ring(), (capture::RingLimit{.bytes = session::RunningLogs::defaultLimitBytes}));
    QCOMPARE(LogSettings().closed(), capture::ClosedLimit());
    const LogSettings changed{
        .megabytes = 10, .rows = 20, .minutes = 30, .closedMegabytes = 40, .closedDays = 50};
    changed.save();
    QCOMPARE(LogSettings::load(), changed);
    QCOMPARE(changed.ring(),
             (capture::RingLimit{.bytes = 10 << 20, .rows = 20, .age = std::chrono::minutes(30)}));
    const LogSettings most{.megabytes = LogSettings::maxMegabytes, .rows = LogSettings::maxRows};
    QCOMPARE(most.ring().bytes, 1'000'000LL << 20);
}

void LogSettingsTest::whatIsNonsenseGetsItsDefault()
{
    QSettings settings;
    settings.setValue(u"log/megabytes"_s, u"many"_s);
    settings.setValue(u"log/rows"_s, -1);
    settings.setValue(u"log/minutes"_s, 2'000'000'000);
    settings.setValue(u"log/closedDays"_s, 0);
    QCOMPARE(LogSettings::load(), LogSettings());
}

void LogSettingsTest::takeEffectAtOnce()
{
    session::RunningLogs logs;
    ui::CaptureShelf shelf({});
    ui::followLogSettings(logs, shelf);
    ui::LogSettingsPage page;
    page.show();
    const auto log = logs.create().store;
    for (int i = 0; i < 100; ++i)
        log->append({});
    auto *rows = page.findChild<QSpinBox *>(u"logRows"_s);
    QCOMPARE(rows->text(), u"no limit"_s);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"10"_s);
    QCOMPARE(log->rows().size(), 100); // not with half a number
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_COMPARE(log->rows().size(), 10);
    QCOMPARE(LogSettings::load().rows, 10);
}

void LogSettingsTest::theWindowBeginsWithThem()
{
    LogSettings{.rows = 77}.save();
    test::TestWindow window;
    QCOMPARE(window->parts().logs->limit().rows, 77);
    window.trigger(ui::ActionId::Settings);
    QTRY_VERIFY(window.find<QSpinBox>("logRows"));
    QCOMPARE(window.find<QSpinBox>("logRows")->value(), 77);
    auto *dialog = window.find("settingsDialog");
    dialog->findChild<QListWidget *>(u"settingsPages"_s)->setCurrentRow(1);
    test::keepPicture(*dialog, u"log-settings"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogSettingsTest)

#include "tst_logsettings.moc"
