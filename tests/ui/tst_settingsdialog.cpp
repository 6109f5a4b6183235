#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>

#include "settingswindow.h"
#include "ui/appearance.h"
#include "ui/logsettings.h"
#include "ui/motion.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::SettingsWindow;
using ui::Options;

/// The settings dialog by keys and clicks: search, change, reset, and what comes back.
class SettingsDialogTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsSettings();
    void findsPagesByOtherNames();
    void leadsToWhatWasFound();
    void saysWhenNothingIsFound();
    void escapeEndsTheSearchThenTheDialog();
    void changesTakeEffectAtOnce();
    void offersTheLanguagesThatThereAre();
    void stopsMotion();
    void oneIsReset();
    void aPageIsResetAndPutBack();
    void valuesComeBack();
    void followsChangesFromElsewhere();
    void theWheelChangesNothingInPassing();
    void fieldsStayNearTheirNames();
    void eachFieldIsNamed_data();
    void eachFieldIsNamed();
};

void SettingsDialogTest::initTestCase()
{
    test::dressUp();
    ui::followAppearance();
}

void SettingsDialogTest::findsSettings()
{
    SettingsWindow settings;
    QCOMPARE(settings.pages().size(), int(SettingsWindow::PageCount));
    settings.search(u"rows"_s);
    QVERIFY(settings.pages().contains(u"Logs (1)"_s));
    QVERIFY(!settings.pages().contains(u"Appearance"_s));
    settings.search(u"ROWS recorded"_s); // the heading counts too
    QCOMPARE(settings.pages(), QStringList{u"Logs (1)"_s});
    QCOMPARE(settings->currentPage(), int(SettingsWindow::Logs));
    QCOMPARE(settings.found(), QStringList{u"logRows"_s});
    QCOMPARE(settings.find<QLabel>(u"settingsFound"_s)->text(),
             ui::SettingsDialog::tr("%Ln setting(s) found", nullptr, 1));
    settings.search(u"rfc 6455 closing"_s); // in what is said of it
    QCOMPARE(settings.found(), QStringList{u"newConnectionCloseTimeout"_s});
}

void SettingsDialogTest::findsPagesByOtherNames()
{
    SettingsWindow settings;
    settings.search(u"hotkeys"_s);
    QCOMPARE(settings.pages(), QStringList{u"Shortcuts (1)"_s});
    settings.search(u"night"_s);
    QCOMPARE(settings.found(), QStringList{u"appearanceTheme"_s});
    settings.search(u"follow newest"_s); // an action
    QCOMPARE(settings.pages(), QStringList{u"Shortcuts (1)"_s});
    QCOMPARE(settings.find<QLineEdit>(u"shortcutsFilter"_s)->text(), u"follow newest"_s);
}

void SettingsDialogTest::leadsToWhatWasFound()
{
    SettingsWindow settings(SettingsWindow::Appearance, {640, 420});
    settings.search(u"client longer dropped"_s);
    auto *field = settings.find(u"newServerHandshakeMs"_s);
    QVERIFY(settings.find(u"settingsSearch"_s)->hasFocus());
    const auto *pane = settings->pane(SettingsWindow::Network);
    const auto isInSight = [field, pane] {
        return pane->visibleRegion().boundingRect().contains(
            field->geometry().translated(field->mapTo(pane, QPoint()) - field->pos()));
    };
    QTRY_VERIFY(isInSight());
    QTest::keyClick(settings.find(u"settingsSearch"_s), Qt::Key_Return);
    QVERIFY(field->hasFocus());
}

void SettingsDialogTest::saysWhenNothingIsFound()
{
    SettingsWindow settings;
    settings.search(u"xyzzy"_s);
    QVERIFY(settings.pages().isEmpty());
    auto *words = settings.find<QLabel>(u"settingsFound"_s);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().startsWith(u"Nothing found."_s));
    auto *search = settings.find<QLineEdit>(u"settingsSearch"_s);
    QCOMPARE(search->accessibleDescription(), words->text());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->hasFocus());
    QVERIFY(settings->isVisible());
}

void SettingsDialogTest::escapeEndsTheSearchThenTheDialog()
{
    SettingsWindow settings;
    settings.search(u"port"_s);
    auto *search = settings.find<QLineEdit>(u"settingsSearch"_s);
    QTest::keyClick(search, Qt::Key_Down);
    auto *list = settings.find<QListWidget>(u"settingsPages"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(settings.pages().size(), int(SettingsWindow::PageCount));
    QVERIFY(settings.found().isEmpty());
    QVERIFY(settings->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!settings->isVisible());
}

void SettingsDialogTest::changesTakeEffectAtOnce()
{
    SettingsWindow settings;
    auto *theme = settings.find<QComboBox>(u"appearanceTheme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(ui::Theme::instance().preference(), ui::Theme::Preference::Dark);
    QVERIFY(ui::Theme::instance().isDark());
    QTest::keyClick(theme, Qt::Key_Home);
    QCOMPARE(ui::Theme::instance().preference(), ui::Theme::Preference::System);
}

void SettingsDialogTest::offersTheLanguagesThatThereAre()
{
    SettingsWindow settings;
    auto *languages = settings.find<QComboBox>(u"appearanceLanguage"_s);
    QCOMPARE(languages->itemText(0), u"Follow the system"_s);
    QVERIFY(languages->findText(u"Deutsch"_s) > 0);
    QVERIFY(languages->findText(u"English"_s) > 0);
    languages->setFocus();
    QTest::keyClicks(languages, u"Deut"_s);
    QCOMPARE(Options::instance().get(ui::languageOption()), u"de"_s);
    QSettings().setValue(ui::languageOption().key, u"tlh"_s); // of another version
    QCOMPARE(Options::instance().get(ui::languageOption()), QString());
}

void SettingsDialogTest::stopsMotion()
{
    SettingsWindow settings;
    const int caret = QApplication::cursorFlashTime();
    auto *motion = settings.find<QComboBox>(u"appearanceMotion"_s);
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_End);
    QVERIFY(ui::isMotionReduced());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    settings.click(u"appearanceMotionReset"_s);
    QVERIFY(!ui::isMotionReduced());
    QCOMPARE(QApplication::cursorFlashTime(), caret);
}

void SettingsDialogTest::oneIsReset()
{
    SettingsWindow settings(SettingsWindow::Logs);
    auto *days = settings.find<QSpinBox>(u"logClosedDays"_s);
    auto *reset = settings.find(u"logClosedDaysReset"_s);
    QVERIFY(!reset->isVisible());
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Up);
    QCOMPARE(ui::LogSettings::load().closedDays, 8);
    QVERIFY(reset->isVisible());
    QCOMPARE(reset->accessibleName(), u"Reset “Days” to 7"_s);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(days->value(), 7);
    QCOMPARE(ui::LogSettings::load().closedDays, 7);
    QVERIFY(!reset->isVisible());
    QVERIFY(days->hasFocus());
    QCOMPARE(settings.find(u"logRowsReset"_s)->accessibleName(), u"Reset “Rows” to no limit"_s);
    QCOMPARE(settings.find(u"logMegabytesReset"_s)->accessibleName(), u"Reset “Size” to 4 GiB"_s);
}

void SettingsDialogTest::aPageIsResetAndPutBack()
{
    SettingsWindow settings(SettingsWindow::Network);
    auto *reset = settings.find(u"settingsResetPage"_s);
    QVERIFY(reset->isVisible() && !reset->isEnabled());
    auto *ping = settings.find<QSpinBox>(u"newConnectionPingInterval"_s);
    auto *deflate = settings.find<QCheckBox>(u"newConnectionDeflate"_s);
    ping->setFocus();
    QTest::keyClick(ping, Qt::Key_Up);
    QCOMPARE(ping->value(), 1500);
    deflate->setFocus();
    QTest::keyClick(deflate, Qt::Key_Space);
    settings.click(u"settingsResetPage"_s);
    QCOMPARE(ping->value(), 1000);
    QVERIFY(deflate->isChecked());
    QVERIFY(!reset->isEnabled());
    auto *undo = settings->findChild<QWidget *>(u"messageAction"_s);
    for (auto *action : settings->findChildren<QWidget *>(u"messageAction"_s))
        if (action->isVisible())
            undo = action;
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(ping->value(), 1500);
    QVERIFY(!deflate->isChecked());
    settings->showPage(SettingsWindow::Certificates); // nothing to reset there
    QVERIFY(!reset->isVisible());
}

void SettingsDialogTest::valuesComeBack()
{
    {
        SettingsWindow settings(SettingsWindow::Network);
        auto *agent = settings.find<QLineEdit>(u"newConnectionUserAgent"_s);
        agent->setFocus();
        QTest::keyClicks(agent, u"probe/1"_s);
        auto *pong = settings.find<QSpinBox>(u"newConnectionPongTimeout"_s);
        pong->setFocus();
        pong->selectAll();
        QTest::keyClicks(pong, u"7 ms"_s); // less than the least of 50
        QTest::keyClick(pong, Qt::Key_Tab);
        QCOMPARE(pong->value(), 50);
    }
    SettingsWindow again(SettingsWindow::Network);
    QCOMPARE(again.find<QLineEdit>(u"newConnectionUserAgent"_s)->text(), u"probe/1"_s);
    QCOMPARE(again.find<QSpinBox>(u"newConnectionPongTimeout"_s)->value(), 50);
}

void SettingsDialogTest::followsChangesFromElsewhere()
{
    SettingsWindow settings(SettingsWindow::Logs);
    Options::instance().set(ui::LogSettings::option(&ui::LogSettings::rows), 5000);
    QCOMPARE(settings.find<QSpinBox>(u"logRows"_s)->value(), 5000);
    QVERIFY(settings.find(u"settingsResetPage"_s)->isEnabled());
}

void SettingsDialogTest::theWheelChangesNothingInPassing()
{
    SettingsWindow settings(SettingsWindow::Logs);
    auto *size = settings.find<QSpinBox>(u"logMegabytes"_s);
    settings.find(u"settingsPages"_s)->setFocus();
    const auto turn = [size] {
        const QPointF place = size->rect().center();
        QWheelEvent wheel(place, size->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(size, &wheel);
    };
    turn();
    QCOMPARE(size->value(), 4096);
    size->setFocus();
    turn();
    QCOMPARE(size->value(), 4096 + 256);
}

void SettingsDialogTest::fieldsStayNearTheirNames()
{
    SettingsWindow settings(SettingsWindow::Logs, {1800, 900});
    const int unit = ui::Theme::instance().spacing();
    for (const auto *row : settings->pane(SettingsWindow::Logs)->findChildren<ui::SettingRow *>())
        QVERIFY(row->width() > 0 && row->width() <= 200 * unit);
}

void SettingsDialogTest::eachFieldIsNamed_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < SettingsWindow::PageCount; ++page)
        QTest::addRow("%d", page) << page;
}

/// And is reached by Tab, which leaves it again.
void SettingsDialogTest::eachFieldIsNamed()
{
    QFETCH(int, page);
    SettingsWindow settings{static_cast<SettingsWindow::Page>(page)};
    QWidget *first = settings.find(u"settingsSearch"_s);
    first->setFocus();
    QSet<QWidget *> reached;
    for (int steps = 0; steps < 100 && !reached.contains(QApplication::focusWidget()); ++steps) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached.insert(focus);
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(focus->objectName()));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), first);
    for (const auto *row : settings->pane(page)->findChildren<ui::SettingRow *>()) {
        if (!row->isVisible())
            continue;
        QWidget *editor = row->editor()->focusProxy() ? row->editor()->focusProxy() : row->editor();
        QVERIFY2(reached.contains(editor), qPrintable(editor->objectName()));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SettingsDialogTest)
#include "tst_settingsdialog.moc"
