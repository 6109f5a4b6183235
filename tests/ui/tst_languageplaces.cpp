#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryFile>
#include <QWheelEvent>

#include "languageprogram.h"
#include "latencysample.h"
#include "serverwindow.h"
#include "ui/captureshelf.h"
#include "ui/filedraft.h"
#include "ui/latencyoptions.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/messagebar.h"
#include "ui/summarydialog.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Program;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

namespace {

/// By the wheel, as the user does.
void zoomDurations(ui::LatencyTimePlot &plot)
{
    const ui::DurationScale before = plot.picture().scale;
    const QPoint place = plot.rect().center();
    QWheelEvent event(place, plot.mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot, &event);
    QTRY_VERIFY(plot.picture().scale != before);
}

} // namespace

/// Where the user is in the window stays, whatever its language.
class LanguagePlacesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void placesAreKept();
    void draftsAreKept();
    void pausedViewsStayPaused();
    void filteredLogsStayWhereTheyAre();
    void unseenTabsAreKept();
    void historiesAreKept();
    void filesToSendAreKept();
    void zoomedGraphsAreKept();
    void theSummaryComesBack();
    void theRecoveredCapturesAreStillTold();

private slots:
    void cleanup()
    {
        ui::Translators().setLanguage({});
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    }
};

void LanguagePlacesTest::placesAreKept()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 100; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 100);
    QTRY_COMPARE(test::logOf(tab)->model()->rowCount(), static_cast<int>(tab->store()->count()));
    capture::RowSet rows;
    rows.appendRange(capture::Row{20}, capture::Row{24});
    rows.append(capture::Row{30});
    test::logOf(tab)->selectRows(rows);
    test::logOf(tab)->verticalScrollBar()->setValue(17);
    test::logOf(tab)->setFocus();
    const QRect geometry = program.window().geometry();
    for (const QString &language : {u"de"_s, u"ar"_s}) {
        program.speak(language);
        const ui::FrameLogView *log = test::logOf(program.page());
        QCOMPARE(log->selectedLogRows(), rows);
        QCOMPARE(log->currentLogRow(), capture::Row{20});
        QCOMPARE(log->topLine(), 17);
        QVERIFY(!log->isFollowing());
        QVERIFY(log->hasFocus());
        QCOMPARE(program.window().geometry(), geometry);
    }
    test::logOf(program.page())->setFollowing(true);
    program.speak(u"en"_s);
    QVERIFY(test::logOf(program.page())->isFollowing());
    const QScrollBar *bar = test::logOf(program.page())->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void LanguagePlacesTest::draftsAreKept()
{
    Program program;
    program.trigger(ActionId::NewConnection);
    auto *tab = qobject_cast<ConnectionTab *>(program.page());
    QTest::keyClicks(tab->findChild<QLineEdit *>(u"address"_s), u"example.org/path"_s);
    tab->composer()->setMode(ui::DraftMode::Json);
    tab->composer()->setText(u"{\"half\": "_s);
    const ui::SentMessages sent = {{u"one"_s, u"two"_s}, {u"00"_s}};
    tab->composer()->setHistory(sent);
    tab->composer()->focusEditor();
    const QString address = tab->profile().url;
    program.speak(u"de"_s);
    tab = qobject_cast<ConnectionTab *>(program.page());
    QCOMPARE(tab->profile().url, address);
    QCOMPARE(tab->composer()->mode(), ui::DraftMode::Json);
    QCOMPARE(tab->composer()->text(), u"{\"half\": "_s);
    QCOMPARE(tab->composer()->history(), sent);
    QVERIFY(tab->composer()->findChild<QPlainTextEdit *>()->hasFocus());
}

void LanguagePlacesTest::pausedViewsStayPaused()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    test::write(*tab, u"before"_s);
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 1);
    program.trigger(ActionId::Pause);
    const int shown = test::logOf(tab)->model()->rowCount();
    test::write(*tab, u"after"_s);
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 2);
    program.speak(u"de"_s);
    QVERIFY(program.page()->capturePane()->isPaused());
    QCOMPARE(test::logOf(program.page())->model()->rowCount(), shown);
    QVERIFY(program.window().actions().action(ActionId::Pause)->isChecked());
    program.trigger(ActionId::Pause);
    QTRY_COMPARE(test::logOf(program.page())->model()->rowCount(),
                 static_cast<int>(program.page()->store()->count()));
}

void LanguagePlacesTest::filteredLogsStayWhereTheyAre()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 100; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 100);
    tab->capturePane()->setFilterText(u"dir:in op:text"_s);
    QTRY_COMPARE(test::logOf(tab)->model()->rowCount(), 100);
    test::logOf(tab)->selectionModel()->select(test::logOf(tab)->model()->index(50, 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
    test::logOf(tab)->verticalScrollBar()->setValue(40);
    const capture::RowSet selected = test::logOf(tab)->selectedLogRows();
    program.speak(u"fr"_s);
    QCOMPARE(program.page()->capturePane()->filterText(), u"dir:in op:text"_s);
    const ui::FrameLogView *log = test::logOf(program.page());
    QTRY_COMPARE(log->model()->rowCount(), 100);
    QTRY_COMPARE(log->topLine(), 40);
    QCOMPARE(log->selectedLogRows(), selected);
}

/// Also those that are never looked at between two changes.
void LanguagePlacesTest::unseenTabsAreKept()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 60; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(test::frames(*tab->store(), capture::Direction::Incoming), 60);
    QTRY_COMPARE(test::logOf(tab)->model()->rowCount(), static_cast<int>(tab->store()->count()));
    tab->composer()->setText(QString(400, u'\n') + u"end"_s);
    auto *editor = tab->composer()->findChild<QPlainTextEdit *>();
    editor->verticalScrollBar()->setValue(123);
    test::logOf(tab)->setFollowing(false);
    test::logOf(tab)->verticalScrollBar()->setValue(31);
    program.trigger(ActionId::NewConnection);
    for (const QString &language : {u"ja"_s, u"ar"_s, u"de"_s})
        program.speak(language);
    tab = program.find<ConnectionTab>();
    program.window().parts().tabs->setCurrent(tab);
    QCOMPARE(tab->clientState(), net::ClientState::Open);
    QTRY_COMPARE(test::logOf(tab)->topLine(), 31);
    editor = tab->composer()->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(editor->verticalScrollBar()->value(), 123);
}

/// Of hex as of text, and on the server as on a connection.
void LanguagePlacesTest::historiesAreKept()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    tab->composer()->setMode(ui::DraftMode::Hex);
    test::write(*tab, u"48 69"_s);
    tab->composer()->setText(u"4"_s);
    QTRY_COMPARE(program.find<ServerTab>()->session().peers().size(), 1);
    test::write(*program.find<ServerTab>(), u"to all"_s);
    program.find<ServerTab>()->findChild<ui::Composer *>()->setText({});
    program.speak(u"de"_s);
    const auto walk = [](ui::Composer &composer, Qt::Key key) {
        QTest::keyClick(composer.findChild<QPlainTextEdit *>(), key, Qt::AltModifier);
        return composer.text();
    };
    ui::Composer &composer = *program.find<ConnectionTab>()->composer();
    QCOMPARE(composer.mode(), ui::DraftMode::Hex);
    QCOMPARE(walk(composer, Qt::Key_Up), u"48 69"_s);
    program.speak(u"fr"_s); // while the user walks
    QCOMPARE(walk(*program.find<ConnectionTab>()->composer(), Qt::Key_Down), u"4"_s);
    QCOMPARE(walk(*program.find<ServerTab>()->findChild<ui::Composer *>(), Qt::Key_Up), u"to all"_s);
}

void LanguagePlacesTest::filesToSendAreKept()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("contents");
    file.flush();
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    tab->composer()->setMode(ui::DraftMode::File);
    tab->findChild<ui::FileDraft *>()->setPath(file.fileName());
    program.speak(u"de"_s);
    tab = program.find<ConnectionTab>();
    QCOMPARE(tab->composer()->mode(), ui::DraftMode::File);
    QCOMPARE(tab->findChild<ui::FileDraft *>()->path(), file.fileName());
    tab->composer()->send();
    QTRY_COMPARE(test::incoming(*tab, "contents"), 1);
}

/// In the tab and in the window beside it.
void LanguagePlacesTest::zoomedGraphsAreKept()
{
    test::SampleCapture sample;
    test::recordLatencies(sample, test::LatencyMood::Steady);
    Program program;
    program.window().parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    auto *panel = program.page()->findChild<ui::LatencyPanel *>();
    QTRY_VERIFY(panel->views()->timePlot()->range().end > 140s);
    ui::LatencyPanel *large = panel->openWindow();
    QTRY_VERIFY(large->views()->timePlot()->range().end > 140s);
    zoomDurations(*large->views()->timePlot());
    panel->views()->timePlot()->setRange({20s, 50s});
    const ui::DurationScale scale = large->views()->timePlot()->picture().scale;
    for (const QString &language : {u"de"_s, u"ar"_s}) {
        program.speak(language);
        panel = program.page()->findChild<ui::LatencyPanel *>();
        large = panel->openedWindow();
        QVERIFY(large && large->isVisible());
        // Also after what was measured is there again.
        QTRY_VERIFY(!panel->views()->timePlot()->picture().bands.empty());
        QCOMPARE(panel->views()->timePlot()->range(), (capture::TimeRange{20s, 50s}));
        QVERIFY(!panel->views()->timePlot()->isFollowing());
        QVERIFY(!panel->options()->menu()->findChild<QAction *>(u"latencyFollow"_s)->isChecked());
        QTRY_VERIFY(!large->views()->timePlot()->picture().bands.empty());
        QCOMPARE(large->views()->timePlot()->picture().scale, scale);
        QVERIFY(large->views()->timePlot()->isShowingAll());
    }
}

/// With what it has counted: a log may be large.
void LanguagePlacesTest::theSummaryComesBack()
{
    Program program;
    program.connectTab(program.startServer());
    program.trigger(ActionId::CaptureSummary);
    auto *dialog = program.window().findChild<ui::SummaryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->parts().summary);
    const QString english = dialog->findChild<QPlainTextEdit *>(u"summaryText"_s)->toPlainText();
    const QRect place = dialog->geometry().translated(40, 30);
    dialog->setGeometry(place);
    program.speak(u"de"_s);
    dialog = program.window().findChild<ui::SummaryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->geometry(), place);
    QVERIFY(!dialog->findChild<QWidget *>(u"summaryProgress"_s)->isVisible());
    const QString german = dialog->findChild<QPlainTextEdit *>(u"summaryText"_s)->toPlainText();
    QVERIFY(!german.isEmpty());
    QVERIFY(german != english);
    QVERIFY(dialog->windowTitle().contains(program.page()->title()));
    dialog->close();
    program.speak(u"en"_s);
    QVERIFY(!program.window().findChild<ui::SummaryDialog *>());
}

void LanguagePlacesTest::theRecoveredCapturesAreStillTold()
{
    Program program;
    const auto bar = [&program] { return program.window().findChild<ui::MessageBar *>(u"recoveredBar"_s); };
    emit program.window().parts().shelf->recovered(37);
    QVERIFY(bar()->isVisible());
    const QString english = bar()->text();
    program.speak(u"de"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"37"_s));
    QVERIFY(bar()->text() != english);
    QTest::mouseClick(bar()->findChild<QWidget *>(u"messageClose"_s), Qt::LeftButton);
    program.speak(u"fr"_s);
    QVERIFY(!bar()->isVisible());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LanguagePlacesTest)
#include "tst_languageplaces.moc"
