#pragma once

#include <QObject>

#include "net/endpointstate.h"

namespace wireloupe::ui {

class ServerTab;
class Workbench;

/// The steps of "start a local echo server and connect to it": the server listens as its tab says, on the
/// next free port where that one is taken, a tab connects, and greets. Belongs to the server tab, and goes
/// when it is done.
class LocalEcho : public QObject
{
    Q_OBJECT

public:
    LocalEcho(ServerTab &server, Workbench &workbench);

    void start();

private:
    void takeState(net::ServerState state);
    void tryNextPort();
    void giveUp();
    void connectTab();

    ServerTab &m_server;
    Workbench &m_workbench;
    int m_portsTried = 0;
};

} // namespace wireloupe::ui
