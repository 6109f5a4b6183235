#include <algorithm>
#include <functional>

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

#include "ui/capturepane.h"
#include "ui/captureshelf.h"
#include "ui/detailpane.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/screens/content.h"
#include "ui/serverwindow.h"
#include "ui/windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using capture::Row;
using test::TestWindow;
using ui::ActionId;
using ui::FrameLogModel;
namespace content = test::content;

/// No two entries of a menu have one access key, in any language: in the menus of the bar, in those that
/// buttons open and in those of what has the keyboard.
class MenuKeysTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void differInTheWindow_data();
    void differInTheWindow();
    void differInTheLog_data() { differInTheWindow_data(); }
    void differInTheLog();
    void cleanup();

private:
    void lookAt(const QList<QAction *> &actions, const QString &where);
    void lookAtMenusOf(const QString &where, const std::function<void()> &open);
    void lookAtContextMenu(QAbstractScrollArea &area, const QPoint &at);
    void lookAtContextMenus(QAbstractScrollArea &area);
    void lookAtAll(const QWidget &root);
    void lookAtLog(ui::LogArea &log, Row row);
    QString clashes() const { return m_clashes.join(u'\n'); }

    ui::Translators m_translators;
    QSet<QString> m_seen; ///< what has opened a menu
    QStringList m_clashes;
};

void MenuKeysTest::cleanup()
{
    m_translators.setLanguage({});
    m_seen.clear();
    m_clashes.clear();
}

void MenuKeysTest::lookAt(const QList<QAction *> &actions, const QString &where)
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        if (action->menu())
            lookAt(action->menu()->actions(), where + u" > "_s + action->text());
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            m_clashes.append(u"%1: “%2” and “%3”"_s.arg(where, taken[key], action->text()));
        taken.insert(key, action->text());
    }
}

/// They are closed again: some are waited for until then.
void MenuKeysTest::lookAtMenusOf(const QString &where, const std::function<void()> &open)
{
    const auto look = [&] {
        while (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            m_seen.insert(where);
            lookAt(menu->actions(), where);
            menu->close();
        }
    };
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, look);
    timer.start(0);
    open();
    look();
}

void MenuKeysTest::lookAtContextMenu(QAbstractScrollArea &area, const QPoint &at)
{
    lookAtMenusOf(
        QLatin1String(area.metaObject()->className()),
        [&area, at] {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, area.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(area.viewport(), &event);
        });
}

/// Of an empty place, and of each line where the lines have menus of their own.
void MenuKeysTest::lookAtContextMenus(QAbstractScrollArea &area)
{
    constexpr int mostLines = 20;
    lookAtContextMenu(area, area.viewport()->rect().bottomRight());
    auto *view = qobject_cast<QAbstractItemView *>(&area);
    if (!view || !view->model() || view->contextMenuPolicy() != Qt::CustomContextMenu)
        return;
    for (int line = 0; line < std::min(view->model()->rowCount(), mostLines); ++line) {
        const QModelIndex index = view->model()->index(line, 0);
        view->setCurrentIndex(index);
        view->scrollTo(index);
        lookAtContextMenu(area, view->visualRect(index).center());
    }
}

/// Whatever opens a menu within the widget. Menus of text fields are Qt's own.
void MenuKeysTest::lookAtAll(const QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            lookAt(widget->actions(), QLatin1String(widget->metaObject()->className()));
    for (QToolButton *button : root.findChildren<QToolButton *>())
        if (button->menu() && button->isVisible())
            lookAtMenusOf(button->objectName(), [button] { button->showMenu(); });
    for (QAbstractScrollArea *area : root.findChildren<QAbstractScrollArea *>())
        if (area->isVisible() && area->contextMenuPolicy() != Qt::ActionsContextMenu &&
            !qobject_cast<QPlainTextEdit *>(area) && !qobject_cast<QTextEdit *>(area))
            lookAtContextMenus(*area);
}

void MenuKeysTest::differInTheWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::Translators::Language &language : ui::Translators::languages())
        QTest::newRow(qPrintable(language.name)) << language.name;
}

void MenuKeysTest::differInTheWindow()
{
    QFETCH(QString, language);
    m_translators.setLanguage(language);
    content::saveConnections();
    TestWindow window;
    lookAt(window->menuBar()->actions(), u"menu bar"_s);
    test::startedServer(window);
    const ui::ConnectionTab *tab = test::connectTab(window);
    lookAt(window->menuBar()->actions(), u"menu bar"_s);
    // Of the captures one has no file of its own yet.
    QTRY_VERIFY(tab->store()->count() > 0);
    window.trigger(ActionId::CloseTab);
    window->parts().shelf->noteRecent(u"/tmp/recent.wlcap"_s);
    test::connectTab(window);
    window.trigger(ActionId::ShowLab);
    window.trigger(ActionId::CompareLatencies);
    for (ui::TabPage *page : window->parts().tabs->pages()) {
        window->parts().tabs->setCurrent(page);
        lookAtAll(*window);
    }
    QVERIFY2(m_clashes.isEmpty(), qPrintable(clashes()));
    for (const QString &opener : {u"QTreeView"_s, u"QListView"_s, u"compareExport"_s})
        QVERIFY2(m_seen.contains(opener), qPrintable(m_seen.values().join(u", ")));
}

/// Of a cell with a time, and of another one.
void MenuKeysTest::lookAtLog(ui::LogArea &log, Row row)
{
    for (const int column : {FrameLogModel::TimeColumn, FrameLogModel::LengthColumn}) {
        const QModelIndex cell = log.model()->index(log.model()->lineOf(row), column);
        log.view()->setCurrentIndex(cell);
        log.view()->scrollTo(cell);
        lookAtContextMenu(*log.view(), log.view()->visualRect(cell).center());
    }
}

void MenuKeysTest::differInTheLog()
{
    using Tab = ui::DetailPane::Tab;
    QFETCH(QString, language);
    m_translators.setLanguage(language);
    content::certificates(); // older than the log that they are in
    test::SampleCapture sample;
    content::fill(sample);
    TestWindow window;
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    ui::CapturePane *pane = window.currentPage()->capturePane();
    QTRY_COMPARE(pane->shownRows(), pane->store()->count());
    const Row json{20};
    pane->goToRow(json);
    lookAtLog(*pane->log(), json);
    pane->log()->marks()->set(json, u"why"_s);
    lookAtLog(*pane->log(), json);
    auto *detail = pane->findChild<ui::DetailPane *>();
    for (const Tab tab : {Tab::Pretty, Tab::Text, Tab::Hex, Tab::Frame, Tab::Handshake}) {
        detail->setCurrentTab(tab);
        QTRY_VERIFY(!detail->isReading());
        lookAtAll(*detail);
    }
    lookAtAll(*pane);
    QVERIFY2(m_clashes.isEmpty(), qPrintable(clashes()));
    for (const QString &opener : {u"wireloupe::ui::FrameLogView"_s, u"wireloupe::ui::HexView"_s,
                                  u"wireloupe::ui::TextView"_s, u"QHeaderView"_s, u"latencyOptions"_s})
        QVERIFY2(m_seen.contains(opener), qPrintable(m_seen.values().join(u", ")));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::MenuKeysTest)
#include "tst_menukeys.moc"
