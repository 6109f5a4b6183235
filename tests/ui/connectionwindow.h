#pragma once

#include <QLabel>
#include <QSpinBox>

#include "ui/connectiontab.h"
#include "ui/servertab.h"
#include "windowtest.h"

namespace wireloupe::test {

/// The address of an echo server on a free port, in a tab of `window`.
inline QString startServer(TestWindow &window)
{
    window.trigger(ui::ActionId::ShowServer);
    const auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    window.clickOnPage("startStopServer");
    [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
    return server->url();
}

/// A tab for `profile`, on its way to be connected.
inline ui::ConnectionTab *open(TestWindow &window, const workspace::Profile &profile)
{
    ui::ConnectionTab *tab = window->parts().workbench->openConnection(profile);
    tab->connectNow();
    return tab;
}

/// What the message bar says; empty where it is not shown.
inline QString messageOf(const QWidget *parent)
{
    const auto *bar = parent->findChild<QWidget *>(QStringLiteral("messageBar"));
    return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("messageText"))->text() : QString();
}

/// What the note of that name says in the status line; empty where there is none.
inline QString noteText(TestWindow &window, const char *name)
{
    const auto *note = window.find(name);
    return note ? note->findChild<QLabel *>()->text() : QString();
}

} // namespace wireloupe::test
