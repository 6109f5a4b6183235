#include <algorithm>

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

#include "appearances.h"
#include "languageprogram.h"
#include "serverwindow.h"
#include "ui/labtab.h"
#include "ui/messagebar.h"
#include "visiblewords.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Program;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// What is said in another language, and how it is chosen.
class LanguagesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void everyWordChanges_data();
    void everyWordChanges();
    void isChosenInTheSettings();
    void settingsComeBack();
    void waitsForADialog();
    void comesFromTheSettings();
    void formatsFollow();
    void shortcutsWork();
    void lookRight_data();
    void lookRight();

private:
    static QComboBox *languageField(Program &program);
    static void unfold(const ui::TabPage &page, const char *button);
    static void showDialog(Program &program, ActionId id, const QString &name);

private slots:
    void cleanup()
    {
        ui::Translators().setLanguage({});
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    }
};

void LanguagesTest::everyWordChanges_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::newRow("German and back") << QStringList{u"de"_s, u"en"_s};
    QTest::newRow("Arabic after German") << QStringList{u"de"_s, u"ar"_s, u"en"_s};
    QTest::newRow("Asia") << QStringList{u"ja"_s, u"zh_CN"_s};
    QTest::newRow("Romance") << QStringList{u"fr"_s, u"es"_s};
}

void LanguagesTest::everyWordChanges()
{
    QFETCH(QStringList, way);
    Program program;
    program.connectTab(program.startServer());
    program.trigger(ActionId::ShowLab);
    program.trigger(ActionId::CompareLatencies);
    QString before = u"en"_s;
    for (const QString &language : std::as_const(way)) {
        program.speak(language);
        const QSet<QString> old = test::onlyIn(before, language);
        const QSet<QString> now = test::onlyIn(language, before);
        QVERIFY(old.size() > 1000);
        qsizetype found = 0;
        for (ui::TabPage *page : program.pages()) {
            program.window().parts().tabs->setCurrent(page);
            for (const QString &word : test::visibleWords(program.window())) {
                QVERIFY2(!old.contains(word), qPrintable(page->kind() + u": "_s + word));
                found += now.contains(word);
            }
        }
        QVERIFY2(found > 300, qPrintable(QString::number(found)));
        before = language;
    }
}

/// The field of the settings where the language is chosen.
QComboBox *LanguagesTest::languageField(Program &program)
{
    const auto *dialog = program.window().findChild<QDialog *>(u"settingsDialog"_s);
    const QList<QComboBox *> boxes = dialog ? dialog->findChildren<QComboBox *>() : QList<QComboBox *>();
    for (QComboBox *box : boxes)
        if (box->findText(u"Deutsch"_s) >= 0)
            return box;
    return nullptr;
}

void LanguagesTest::isChosenInTheSettings()
{
    Program program;
    program.connectTab(program.startServer());
    program.trigger(ActionId::Settings);
    QVERIFY(languageField(program));
    languageField(program)->setFocus();
    QTest::keyClick(languageField(program), Qt::Key_D);
    QTRY_COMPARE(program.host().language(), u"de"_s);
    QCOMPARE(program.find<ConnectionTab>()->clientState(), net::ClientState::Open);
    // The dialog is where it was, as the rest of the window.
    QVERIFY(languageField(program));
    QCOMPARE(languageField(program)->currentText(), u"Deutsch"_s);
    QVERIFY(languageField(program)->isVisible());
    QCOMPARE(languageField(program)->window()->focusWidget(), languageField(program));
    QTest::keyClick(languageField(program), Qt::Key_Home);
    QTRY_COMPARE(program.host().language(), QString());
}

void LanguagesTest::settingsComeBack()
{
    Program program;
    program.trigger(ActionId::Settings);
    auto *pages = program.window().findChild<QListWidget *>(u"settingsPages"_s);
    QVERIFY(pages && pages->isVisible());
    pages->setCurrentRow(3);
    program.speak(u"de"_s);
    const auto *dialog = program.window().findChild<QDialog *>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
    QCOMPARE(program.window().findChild<QListWidget *>(u"settingsPages"_s)->currentRow(), 3);
}

void LanguagesTest::waitsForADialog()
{
    Program program;
    const QSignalSpy replaced(&program.host(), &ui::WindowHost::windowReplaced);
    program.trigger(ActionId::About);
    QDialog *about = nullptr;
    for (QDialog *dialog : program.window().findChildren<QDialog *>())
        if (dialog->isVisible())
            about = dialog;
    QVERIFY(about);
    program.host().setLanguage(u"fr"_s);
    QTRY_VERIFY(program.window().isBusy());
    // It has been tried, and what comes is said.
    const QList<ui::MessageBar *> bars = program.window().findChildren<ui::MessageBar *>();
    QTRY_VERIFY(std::any_of(bars.begin(), bars.end(), [](const ui::MessageBar *bar) {
        return bar->isVisible() && bar->text().startsWith(u"The language changes"_s);
    }));
    QCOMPARE(replaced.size(), 0);
    about->close();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(program.host().language(), u"fr"_s);
}

/// At the start of the program.
void LanguagesTest::comesFromTheSettings()
{
    QSettings().setValue(u"appearance/language"_s, u"ar"_s);
    {
        Program program;
        QCOMPARE(program.host().language(), u"ar"_s);
        QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
    }
    QSettings().setValue(u"appearance/language"_s, u"tlh"_s); // of a later version, perhaps
    Program program;
    QCOMPARE(program.host().language(), QString());
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::formatsFollow()
{
    Program program;
    program.speak(u"de"_s);
    QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
    program.speak(u"ar"_s);
    QCOMPARE(QLocale().toString(12), u"12"_s); // as in payloads
    QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
    program.speak(u"fr"_s);
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::shortcutsWork()
{
    Program program;
    for (const QString &language : {u"de"_s, u"ar"_s, u"ja"_s}) {
        program.speak(language);
        const qsizetype tabs = program.pages().size();
        program.window().activateWindow();
        QTest::keyClick(&program.window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(program.pages().size(), tabs + 1);
        QTest::keyClick(&program.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(program.page()->findChild<QLineEdit *>(u"address"_s)->hasFocus());
    }
}

void LanguagesTest::unfold(const ui::TabPage &page, const char *button)
{
    auto *found = page.findChild<QAbstractButton *>(QLatin1String(button));
    QVERIFY2(found, button);
    found->click();
    QTest::qWait(100); // the layout settles
}

void LanguagesTest::showDialog(Program &program, ActionId id, const QString &name)
{
    program.trigger(id);
    QDialog *shown = nullptr;
    for (QDialog *dialog : program.window().findChildren<QDialog *>())
        if (dialog->isVisible())
            shown = dialog;
    QVERIFY(shown);
    test::keepAppearance(*shown, name);
    shown->close();
}

void LanguagesTest::lookRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const ui::Translators::Language &language : ui::Translators::languages())
        QTest::newRow(qPrintable(language.name)) << language.name << (language.name == "de"_L1);
    QTest::newRow("ar-dark") << u"ar"_s << true;
}

void LanguagesTest::lookRight()
{
    test::applyAppearance();
    QFETCH(QString, language);
    Program program;
    program.window().resize(1280, 800);
    const QUrl url = program.startServer();
    ConnectionTab *tab = program.connectTab(url);
    for (int number = 0; number < 30; ++number)
        test::write(*tab, u"{\"number\": %1, \"text\": \"שלום, عالم; hello (world)\"}"_s.arg(number));
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 30);
    if (language != "en"_L1)
        program.speak(language);
    test::logOf(program.page())->goToRow(capture::Row{12});
    QTest::qWait(300); // figures settle
    test::keepAppearance(program.window(), u"connection"_s);
    unfold(*program.page(), "toggleSettings");
    test::keepAppearance(program.window(), u"connectionSettings"_s);
    program.window().parts().tabs->setCurrent(program.find<ServerTab>());
    QTest::qWait(100);
    test::keepAppearance(program.window(), u"server"_s);
    unfold(*program.page(), "toggleServerDetails");
    test::keepAppearance(program.window(), u"serverDetails"_s);
    showDialog(program, ActionId::ExportCapture, u"export"_s);
    program.trigger(ActionId::ShowLab);
    program.find<ui::LabTab>()->start();
    QTRY_VERIFY(program.find<ui::LabTab>()->lab().allFigures()[session::Transport::ShortPolling].delivered >
                5);
    test::keepAppearance(program.window(), u"lab"_s);
    program.trigger(ActionId::CompareLatencies);
    test::keepAppearance(program.window(), u"comparison"_s);
    showDialog(program, ActionId::Settings, u"settings"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LanguagesTest)
#include "tst_languages.moc"
