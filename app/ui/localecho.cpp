#include "ui/localecho.h"

#include "session/serversession.h"
#include "ui/connectiontab.h"
#include "ui/servertab.h"
#include "ui/workbench.h"

namespace wireloupe::ui {

using net::ServerState;

namespace {

/// Another program can take the free port before we do.
constexpr int maxPortsTried = 5;

wire::Message greeting()
{
    wire::Message message;
    message.payload = R"({"type":"greeting","text":"Hello from Wireloupe"})";
    return message;
}

} // namespace

LocalEcho::LocalEcho(ServerTab &server, Workbench &workbench)
    : QObject(&server), m_server(server), m_workbench(workbench)
{
}

void LocalEcho::start()
{
    if (m_server.session().isListening())
        return connectTab();
    if (!m_server.options().address.isNull()) // else it says so, and does not even try
        connect(&m_server.session(), &session::ServerSession::stateChanged, this, &LocalEcho::takeState);
    else
        giveUp();
    m_server.start();
}

void LocalEcho::takeState(ServerState state)
{
    if (state == ServerState::Listening)
        connectTab();
    else if (state == ServerState::Failed)
        tryNextPort();
}

void LocalEcho::tryNextPort()
{
    net::ServerOptions options = m_server.options();
    const bool isTaken = m_server.session().lastFailure().cause == capture::Cause::AddressInUse;
    options.port = isTaken ? net::nextFreePort(options.address, options.port) : 0;
    if (options.port == 0 || ++m_portsTried == maxPortsTried)
        return giveUp();
    m_server.setOptions(options);
    m_server.start();
}

/// Shows the tab, where the reason stands.
void LocalEcho::giveUp()
{
    disconnect(&m_server.session(), nullptr, this, nullptr);
    m_workbench.showServer();
    deleteLater();
}

void LocalEcho::connectTab()
{
    disconnect(&m_server.session(), nullptr, this, nullptr);
    // Our own authority's certificate, where the server speaks TLS with one that it signed.
    m_workbench.connectTo(m_server.url(), m_server.session().authorityFile())->sendOnceOpen(greeting());
    deleteLater();
}

} // namespace wireloupe::ui
