#pragma once

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUrl>

#include "ui/capturepane.h"
#include "ui/connectiontab.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/servertab.h"
#include "ui/tabarea.h"
#include "ui/windowhost.h"
#include "ui/workbench.h"
#include "windowtest.h"

namespace wireloupe::test {

/// The whole program on the screen, whose window changes with its language.
class Program
{
public:
    Program() : m_host(ui::SavedConnections::defaultPath())
    {
        window().resize(1280, 820);
        window().show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(&window());
    }

    ui::WindowHost &host() { return m_host; }
    ui::MainWindow &window() { return m_host.window(); }
    ui::TabPage *page() { return window().parts().tabs->current(); }
    QList<ui::TabPage *> pages() { return window().parts().tabs->pages(); }
    void trigger(ui::ActionId id) { window().actions().action(id)->trigger(); }

    template <class Page>
    Page *find()
    {
        for (ui::TabPage *page : pages())
            if (auto *found = qobject_cast<Page *>(page))
                return found;
        return nullptr;
    }

    void speak(const QString &language)
    {
        const QSignalSpy replaced(&m_host, &ui::WindowHost::windowReplaced);
        m_host.setLanguage(language);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(m_host.language(), language);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    /// A server on a free port.
    QUrl startServer()
    {
        trigger(ui::ActionId::ShowServer);
        auto *server = qobject_cast<ui::ServerTab *>(page());
        server->findChild<QSpinBox *>(QStringLiteral("serverPort"))->setValue(0);
        QTest::mouseClick(server->findChild<QWidget *>(QStringLiteral("startStopServer")), Qt::LeftButton);
        [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
        return QUrl(server->url());
    }

    ui::ConnectionTab *connectTab(const QUrl &url)
    {
        ui::ConnectionTab *tab = window().parts().workbench->connectTo(url.toString());
        [tab] { QTRY_COMPARE(tab->clientState(), net::ClientState::Open); }();
        return tab;
    }

private:
    ui::WindowHost m_host;
};

/// Of messages.
inline qint64 frames(const capture::Store &store, capture::Direction direction)
{
    qint64 found = 0;
    for (qint64 row = 0; row < store.count(); ++row) {
        const capture::RecordHead head = store.head(capture::Row{row});
        found += head.isFrame() && !head.isControlFrame() && head.direction == direction;
    }
    return found;
}

inline ui::FrameLogView *logOf(ui::TabPage *page)
{
    return page->capturePane()->log()->view();
}

} // namespace wireloupe::test
