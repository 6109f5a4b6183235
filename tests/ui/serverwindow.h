#pragma once

#include <QSignalSpy>
#include <QSpinBox>

#include "session/serversession.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/plandraft.h"
#include "ui/servertab.h"
#include "windowtest.h"

namespace wireloupe::test {

/// The server of the window, on a free port.
inline ui::ServerTab *startedServer(TestWindow &window)
{
    window.trigger(ui::ActionId::ShowServer);
    auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    window.clickOnPage("startStopServer");
    [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
    return server;
}

/// A tab that is connected to the server of the window.
inline ui::ConnectionTab *connectTab(TestWindow &window)
{
    window.trigger(ui::ActionId::ShowServer);
    window.clickOnPage("connectToServer");
    auto *tab = qobject_cast<ui::ConnectionTab *>(window.currentPage());
    [tab] { QTRY_COMPARE(tab->clientState(), net::ClientState::Open); }();
    return tab;
}

/// What is done to a server's plan from here on. The server takes a plan in a thread of its own, and a
/// message can overtake one that is not taken yet.
class PlanEdits
{
public:
    explicit PlanEdits(ui::ServerTab &server)
        : m_edits(server.findChild<ui::PlanDraft *>(), &ui::PlanDraft::edited)
        , m_taken(&server.session(), &session::ServerSession::planTaken)
        , m_refused(&server.session(), &session::ServerSession::planRefused)
    {
    }

    /// There were some, and the server has heard of them all.
    void settle() const
    {
        QVERIFY(!m_edits.isEmpty());
        QTRY_COMPARE(m_taken.size() + m_refused.size(), m_edits.size());
    }

private:
    QSignalSpy m_edits;
    QSignalSpy m_taken;
    QSignalSpy m_refused;
};

/// How many messages with the payload the page has got.
inline qint64 incoming(const ui::TabPage &page, const QByteArray &payload)
{
    qint64 found = 0;
    for (qint64 row = 0; row < page.store()->count(); ++row) {
        const capture::Record record = page.store()->read(capture::Row{row});
        found += record.head.isFrame() && record.head.direction == capture::Direction::Incoming &&
                 record.payload == payload;
    }
    return found;
}

/// Sends what a person would write into the page's composer.
inline void write(QWidget &page, const QString &text)
{
    auto *composer = page.findChild<ui::Composer *>();
    composer->setText(text);
    composer->send();
}

} // namespace wireloupe::test
