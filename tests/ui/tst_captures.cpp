#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include "capture/unsavedfolder.h"
#include "samplecapture.h"
#include "ui/captureexport.h"
#include "ui/capturefiles.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;

/// Captures saved, opened and taken away; dialogs of the window.
class CapturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void savesAndOpens();
    void comesBackInItsPlace();
    void tabOfALostFileGoes();
    void sameTabIsShownWithoutALostOneBeforeIt();
    void tabIsClosedBeforeItIsThere();
    void saysWhatCannotBeOpened();
    void exportsWhatWasFiltered();
    void exportsWhatWasSelected();
    void cancelsAnExport();
    void saysThatAnExportFailed();
    void shortcutsCanBeChanged();
    void everyActionIsInAMenu();
    void everyControlHasAName();

private:
    QString message(TestWindow &window) const;
};

namespace {

constexpr int manyRows = 200'000;

std::shared_ptr<capture::Store> storeOf(int rows)
{
    test::SampleCapture sample;
    for (int row = 0; row < rows; ++row)
        sample.text(capture::Direction::Incoming, row % 2 ? "odd" : "even");
    return sample.store();
}

/// In a tab of its own.
void openSaved(TestWindow &window, const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name + u".wlcap"_s);
    QCOMPARE(storeOf(10)->save(path), QString());
    window->openFile(path);
    QTRY_VERIFY(window.currentPage() && window.currentPage()->title() == name);
}

qsizetype linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

} // namespace

QString CapturesTest::message(TestWindow &window) const
{
    for (const QLabel *label : window->findChildren<QLabel *>(u"messageText"_s))
        if (label->isVisible())
            return label->text();
    return {};
}

void CapturesTest::savesAndOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"day.wlcap"_s);
    TestWindow window;
    window->parts().workbench->openCapture({.store = storeOf(100)});
    window.trigger(ActionId::SaveCapture);
    QTRY_VERIFY(window.find<QFileDialog>("saveCaptureDialog"));
    auto *dialog = window.find<QFileDialog>("saveCaptureDialog");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(message(window).contains(u"day.wlcap"_s));
    QVERIFY(QFile::exists(path));
    QCOMPARE(window.currentPage()->title(), u"day"_s);
    QVERIFY(window.find<QTabBar>("tabs")->tabToolTip(0).contains(u"Saved as"_s));

    window->openFile(path);
    QTRY_COMPARE(window->parts().tabs->count(), 2);
    QVERIFY(qobject_cast<ui::CaptureTab *>(window.currentPage()));
    QCOMPARE(window.currentPage()->title(), u"day"_s);
    QTRY_COMPARE(window.currentPage()->store()->count(), 100);
    QTRY_VERIFY(window.find<QLabel>("traffic")->text().startsWith(u"100 "_s));
    QVERIFY(!window->actions().action(ActionId::Connect)->isEnabled());
}

void CapturesTest::comesBackInItsPlace()
{
    QTemporaryDir folder;
    for (const bool isCaptureCurrent : {true, false}) {
        {
            TestWindow window;
            window.trigger(ActionId::NewConnection);
            openSaved(window, folder, u"first"_s);
            window.trigger(ActionId::NewConnection);
            openSaved(window, folder, u"second"_s);
            window->parts().tabs->setCurrent(window->parts().tabs->pages()[isCaptureCurrent ? 1 : 2]);
            window->close();
        }
        TestWindow window;
        auto *search = window.find<QLineEdit>("sidebarSearch");
        search->setFocus();
        const auto pages = [&window] { return window->parts().tabs->pages(); };
        QCOMPARE(pages().size(), 4); // at once
        QTRY_VERIFY(qobject_cast<ui::CaptureTab *>(pages()[1]) && qobject_cast<ui::CaptureTab *>(pages()[3]));
        QCOMPARE(pages().size(), 4);
        QCOMPARE(pages()[1]->title(), u"first"_s);
        QCOMPARE(pages()[3]->title(), u"second"_s);
        QCOMPARE(window.currentPage(), pages()[isCaptureCurrent ? 1 : 2]);
        QVERIFY(window.currentPage()->isVisible());
        QVERIFY(search->hasFocus());
        window->close();
        test::startAfresh();
    }
}

void CapturesTest::tabOfALostFileGoes()
{
    QTemporaryDir folder;
    {
        TestWindow window;
        openSaved(window, folder, u"lost"_s);
        window.trigger(ActionId::NewConnection);
        window->close();
    }
    QVERIFY(QFile::remove(folder.filePath(u"lost.wlcap"_s)));
    TestWindow window;
    QTRY_VERIFY(message(window).contains(u"lost.wlcap"_s));
    QCOMPARE(window->parts().tabs->count(), 1);
}

void CapturesTest::sameTabIsShownWithoutALostOneBeforeIt()
{
    QVERIFY(QDir().mkpath(capture::unsavedFolder()));
    const QString path = capture::unsavedFolder() + u"/closed-1.wlcap"_s;
    QCOMPARE(storeOf(10)->save(path), QString());
    {
        TestWindow window;
        window->openFile(path);
        QTRY_VERIFY(window.currentPage());
        for (const QString &name : {u"shown"_s, u"behind"_s}) {
            workspace::Profile profile;
            profile.name = name;
            window->parts().workbench->openConnection(profile);
        }
        window->parts().tabs->setCurrent(window->parts().tabs->pages()[1]);
        window->close();
    }
    QVERIFY(QFile::remove(path));
    TestWindow window;
    QCOMPARE(window->parts().tabs->count(), 2);
    QCOMPARE(window.currentPage()->title(), u"shown"_s);
}

void CapturesTest::tabIsClosedBeforeItIsThere()
{
    QTemporaryDir folder;
    {
        TestWindow window;
        openSaved(window, folder, u"unwanted"_s);
        openSaved(window, folder, u"wanted"_s);
        window->close();
    }
    session::Runtime runtime;
    ui::MainWindow window(runtime, ui::SavedConnections::defaultPath()); // nothing has been read yet
    ui::TabArea *tabs = window.parts().tabs;
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->pages()[0]->title(), u"unwanted"_s);
    tabs->closePage(tabs->pages()[0]);
    QTRY_VERIFY(tabs->count() > 0 && qobject_cast<ui::CaptureTab *>(tabs->pages()[0]));
    QTest::qWait(100);
    QCOMPARE(tabs->count(), 1);
    QCOMPARE(tabs->pages()[0]->title(), u"wanted"_s);
    QVERIFY(!window.isBusy());
}

void CapturesTest::saysWhatCannotBeOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is something else altogether, long enough to hold a head");
    file.close();
    TestWindow window;
    window->openFile(path);
    QTRY_VERIFY(message(window).contains(u"not a Wireloupe capture"_s));
    window->openFile(folder.filePath(u"missing.wlcap"_s));
    QTRY_VERIFY(message(window).contains(u"missing.wlcap"_s));
    QCOMPARE(window->parts().tabs->count(), 0);
}

void CapturesTest::exportsWhatWasFiltered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"odd.jsonl"_s);
    TestWindow window;
    window->parts().workbench->openCapture({.store = storeOf(100)});
    ui::CapturePane *pane = window.currentPage()->capturePane();
    pane->setFilterText(u"odd"_s);
    QTRY_VERIFY(pane->filteredRows() && pane->filteredRows()->size() == 50);
    window.trigger(ActionId::ExportCapture);
    QTRY_VERIFY(window.find<QRadioButton>("exportFiltered"));
    QVERIFY(window.find<QRadioButton>("exportFiltered")->isChecked());
    QVERIFY(window.find<QRadioButton>("exportFiltered")->text().contains(u"50"_s));
    window.find<QLineEdit>("exportPath")->setText(path);
    window.click("exportNow");
    QTRY_COMPARE(linesOf(path), 50);
    QTRY_VERIFY(message(window).contains(u"50 "_s));
}

void CapturesTest::exportsWhatWasSelected()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"some.jsonl"_s);
    TestWindow window;
    window->parts().workbench->openCapture({.store = storeOf(10)});
    auto *view = window.currentPage()->capturePane()->log()->view();
    QTRY_COMPARE(view->model()->rowCount(), 10);
    view->selectAll();
    QTRY_VERIFY(window->actions().action(ActionId::CopyText)->isEnabled());
    window.trigger(ActionId::ExportCapture);
    QTRY_VERIFY(window.find<QRadioButton>("exportSelected"));
    QVERIFY(window.find<QRadioButton>("exportSelected")->isChecked());
    window.find<QLineEdit>("exportPath")->setText(path);
    window.click("exportNow");
    QTRY_COMPARE(linesOf(path), 10);
}

void CapturesTest::cancelsAnExport()
{
    QTemporaryDir folder;
    TestWindow window;
    formats::ExportRequest request;
    request.store = storeOf(manyRows);
    request.path = folder.filePath(u"all.jsonl"_s);
    window->parts().exports->start(request);
    auto *bar = window.find("exportJob");
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton *>(u"jobCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(message(window).contains(u"cancelled"_s));
    QVERIFY(!QFile::exists(request.path));
}

void CapturesTest::saysThatAnExportFailed()
{
    TestWindow window;
    formats::ExportRequest request;
    request.store = storeOf(3);
    request.path = u"/nowhere/at/all.jsonl"_s;
    window->parts().exports->start(request);
    QTRY_VERIFY(message(window).contains(u"could not be written"_s));
}

void CapturesTest::shortcutsCanBeChanged()
{
    TestWindow window;
    window->actions().setShortcuts(ActionId::Pause, {QKeySequence(u"Ctrl+F8"_s)});
    TestWindow again;
    QCOMPARE(again->actions().action(ActionId::Pause)->shortcut(), QKeySequence(u"Ctrl+F8"_s));
    again->actions().resetShortcuts(ActionId::Pause);
    QCOMPARE(again->actions().action(ActionId::Pause)->shortcut(), QKeySequence(u"Ctrl+E"_s));
    window.trigger(ActionId::Shortcuts);
    QTRY_VERIFY(window.find<QDialog>("shortcutsDialog"));
    for (const QPushButton *button : window.find<QDialog>("shortcutsDialog")->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault());
    test::keepPicture(*window.find<QDialog>("shortcutsDialog"), u"shortcuts"_s);
}

void CapturesTest::everyActionIsInAMenu()
{
    TestWindow window;
    QSet<QAction *> inMenus;
    for (const QMenu *menu : window->menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    QMap<QString, QString> owners;
    for (const ui::ActionSpec &spec : ui::Actions::table()) {
        QAction *action = window->actions().action(spec.id);
        QVERIFY2(inMenus.contains(action), spec.name);
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key.toString()), spec.name);
            owners[key.toString()] = action->text();
        }
    }
}

void CapturesTest::everyControlHasAName()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    window.trigger(ActionId::NewConnection);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl =
            button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool isPartOfAnother = qobject_cast<const QLineEdit *>(widget) &&
                                     (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                      widget->parentWidget()->inherits("QComboBox"));
        if (!isControl || isPartOfAnother || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QLineEditIconButton") ||
            widget->inherits("QTableCornerButton") || qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue;
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed,
                 qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CapturesTest)

#include "tst_captures.moc"
