#pragma once

#include <QDialog>
#include <QMenu>

#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/servertab.h"
#include "ui/serverwindow.h"
#include "ui/windowfixture.h"

namespace wireloupe::test {

/// A window worked by the keyboard alone: keys go to where the keyboard is, as on a real one, and nothing is
/// clicked.
class KeyboardFixture : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

protected:
    static QWidget *focus() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// As far as the control of that name.
    void tabTo(const char *name);
    /// F6 until the keyboard is in the widget.
    void paneTo(const QWidget *pane);
    /// After a dialog has been closed.
    void backToWindow();
    void chooseFile(const char *dialog, const QString &path);
    QDialog *dialog(const char *name) { return m_window->find<QDialog>(name); }
    template <class Page>
    Page *page()
    {
        return qobject_cast<Page *>(m_window->currentPage());
    }
    ui::CapturePane *pane() { return m_window->currentPage()->capturePane(); }
    ui::FrameLogView *log() { return pane()->log()->view(); }
    int currentRow()
    {
        return static_cast<int>(capture::toInt(log()->currentLogRow().value_or(capture::Row{-1})));
    }
    QString summary()
    {
        const int line = log()->currentIndex().row();
        return log()->model()->index(line, ui::FrameLogModel::SummaryColumn).data().toString();
    }
    /// By keys: the echo server on a free port. Its address.
    QString startServer();
    /// By keys: a tab that is connected to it.
    bool connectByKeys();
    /// By keys; whether its echo has come.
    bool send(const QString &text);

    std::unique_ptr<TestWindow> m_window;
    QTemporaryDir m_folder;

private:
    // In milliseconds; for machines that are slow and busy.
    static constexpr int patience = 20'000;
};

inline void KeyboardFixture::init()
{
    startAfresh();
    m_window = std::make_unique<TestWindow>();
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
}

/// What is open above the window takes the keys, as on a desktop.
inline void KeyboardFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!target)
        target = focus() ? focus() : &**m_window;
    QTest::keyClick(target, key, modifiers);
}

inline void KeyboardFixture::type(const QString &text)
{
    QVERIFY(focus());
    QTest::keyClicks(focus(), text);
}

inline void KeyboardFixture::tabTo(const char *name)
{
    for (int step = 0; step < 100; ++step) {
        if (focus() && focus()->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(name);
}

inline void KeyboardFixture::paneTo(const QWidget *pane)
{
    QVERIFY(pane);
    for (int step = 0; step < 10; ++step) {
        if (pane == focus() || pane->isAncestorOf(focus()))
            return;
        press(Qt::Key_F6);
    }
    QFAIL(pane->metaObject()->className());
}

inline void KeyboardFixture::chooseFile(const char *name, const QString &path)
{
    QTRY_VERIFY(dialog(name) && dialog(name)->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), dialog(name));
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(name));
    backToWindow();
}

// There is no window manager here to do it.
inline void KeyboardFixture::backToWindow()
{
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
}

inline QString KeyboardFixture::startServer()
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *server = page<ui::ServerTab>();
    tabTo("serverPort");
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("0"));
    press(Qt::Key_F9);
    const bool isStarted = QTest::qWaitFor([&] { return !server->url().isEmpty(); }, patience);
    return isStarted ? server->url() : QString();
}

inline bool KeyboardFixture::connectByKeys()
{
    const QString url = startServer();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(url);
    press(Qt::Key_Return);
    return QTest::qWaitFor(
        [this] {
            const auto *tab = page<ui::ConnectionTab>();
            return tab && tab->clientState() == net::ClientState::Open;
        },
        patience);
}

inline bool KeyboardFixture::send(const QString &text)
{
    paneTo(page<ui::ConnectionTab>()->composer());
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return incoming(*m_window->currentPage(), text.toUtf8()) == 1; }, patience);
}

} // namespace wireloupe::test
