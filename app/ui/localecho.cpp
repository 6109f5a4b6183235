#include "ui/localecho.h"

#include "session/serversession.h"
#include "ui/connectiontab.h"
#include "ui/servertab.h"
#include "ui/workbench.h"

namespace wireloupe::ui {

using net::ServerState;

namespace {

constexpr quint16 usualPort = 9001;
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
    connect(&m_server.session(), &session::ServerSession::stateChanged, this, &LocalEcho::takeState);
    net::ServerOptions options;
    options.port = usualPort;
    m_server.setOptions(options);
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
    const session::ServerSession &session = m_server.session();
    net::ServerOptions options = session.options();
    const bool isTaken = session.lastFailure().cause == capture::Cause::AddressInUse;
    options.port = isTaken ? net::nextFreePort(options.address, options.port) : 0;
    if (options.port == 0 || ++m_portsTried == maxPortsTried) {
        m_workbench.showServer(); // where the reason stands
        deleteLater();
        return;
    }
    m_server.setOptions(options);
    m_server.start();
}

void LocalEcho::connectTab()
{
    disconnect(&m_server.session(), nullptr, this, nullptr);
    m_workbench.connectTo(m_server.url())->sendOnceOpen(greeting());
    deleteLater();
}

} // namespace wireloupe::ui
