#pragma once

#include "net/client.h"
#include "net/labprobe.h"

namespace wireloupe::net {

/// Messages by a WebSocket: a Client, whose records of the wire are counted instead of kept. What a proxy is
/// asked is not counted.
class WebSocketProbe : public LabProbe
{
    Q_OBJECT

public:
    WebSocketProbe(const ClientOptions &options, std::shared_ptr<ProbeListener> listener);
    ~WebSocketProbe() override;

protected:
    void open() override;
    void close() override;

private:
    class Tap;

    void takeState(ClientState state);
    void takeEnd(const capture::StateEvent &event);

    ClientOptions m_options;
    std::shared_ptr<Tap> m_tap;
    std::unique_ptr<Client> m_client; ///< made on the thread that it lives on
    bool m_isOver = true;             ///< there is no connection, and none is being made
};

} // namespace wireloupe::net
