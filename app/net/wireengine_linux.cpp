#include "net/wireengine.h"

#include <QThread>

#include "net/epolldispatcher.h"
#include "net/wirepeer.h"

namespace wireloupe::net {

namespace {

class LinuxWireEngine final : public ServerEngine
{
public:
    explicit LinuxWireEngine(EpollDispatcher &dispatcher) : m_loop(dispatcher) {}

    void setOptions(const ServerConnectionOptions &options) override
    {
        WirePeerOptions shared{options, {}};
        shared.endpoint = {options.bridge.limits, options.bridge.framing, options.bridge.rate,
                           options.bridge.counters};
        m_options = std::make_shared<const WirePeerOptions>(std::move(shared));
    }

    std::unique_ptr<PeerConnection> accept(qintptr descriptor, server::PeerId id, const Recorder &recorder,
                                           ConnectionOwner &owner) override
    {
        return std::make_unique<WirePeer>(m_loop, static_cast<int>(descriptor), id, recorder, m_options,
                                          owner);
    }

private:
    WireLoop m_loop;
    std::shared_ptr<const WirePeerOptions> m_options;
};

} // namespace

std::unique_ptr<ServerEngine> makeWireEngine()
{
    auto *dispatcher = qobject_cast<EpollDispatcher *>(QThread::currentThread()->eventDispatcher());
    return dispatcher ? std::make_unique<LinuxWireEngine>(*dispatcher) : nullptr;
}

} // namespace wireloupe::net
