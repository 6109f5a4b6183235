#include "appearances.h"
#include "settingswindow.h"
#include "ui/logsettings.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::SettingsWindow;

/// The pages of the settings in both appearances, two sizes, and from right to left. Leaves its pictures in
/// the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class SettingsPicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void cleanup()
    {
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

void SettingsPicturesTest::pages_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("light-small") << false << QSize(640, 420) << false;
    QTest::newRow("dark-small") << true << QSize(640, 420) << false;
    QTest::newRow("light-large") << false << QSize(1000, 700) << false;
    QTest::newRow("dark-large") << true << QSize(1000, 700) << false;
    QTest::newRow("right-to-left") << false << QSize(1000, 700) << true;
}

void SettingsPicturesTest::pages()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    SettingsWindow settings(SettingsWindow::Appearance, size);
    QCOMPARE(settings->size(), size); // it fits there
    ui::Options::instance().set(ui::LogSettings::option(&ui::LogSettings::rows), 250'000);
    settings.actions().setShortcuts(ui::ActionId::OpenCapture, {QKeySequence(u"Ctrl+Shift+O"_s)});
    for (int page = 0; page < SettingsWindow::PageCount; ++page) {
        settings->showPage(page);
        QTest::qWait(50); // the layout settles
        test::keepAppearance(*settings, u"settings-%1"_s.arg(page));
    }
    settings.search(u"time"_s);
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*settings, u"settings-found"_s);
    settings.search(u"xyzzy"_s);
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*settings, u"settings-nothing"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SettingsPicturesTest)
#include "tst_settingspictures.moc"
