#include "ui/serverdefaults.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using workspace::Range;

namespace {

constexpr int usualPort = 9001;
constexpr int kib = 1024;
// As the pages of the server have them.
constexpr Range messageRange{1, 1 << 20};
constexpr Range peersRange{0, 1'000'000};
constexpr Range handshakeRange{100, 600'000};

} // namespace

const Option<int> &serverPortOption()
{
    static const Option<int> option(u"newServer/port"_s, usualPort, workspace::portRange);
    return option;
}

const Option<ServerReach> &serverReachOption()
{
    static const Option<ServerReach> option(u"newServer/reach"_s, ServerReach::Loopback,
                                            {u"loopback"_s, u"everything"_s});
    return option;
}

const Option<int> &serverMessageOption()
{
    static const Option<int> option(u"newServer/messageKib"_s,
                                    static_cast<int>(wire::Limits().maxMessagePayload / kib), messageRange);
    return option;
}

const Option<int> &serverPeersOption()
{
    static const Option<int> option(u"newServer/peers"_s, net::ServerOptions().maxPeers, peersRange);
    return option;
}

const Option<int> &serverHandshakeOption()
{
    static const Option<int> option(u"newServer/handshakeMs"_s,
                                    static_cast<int>(net::ServerOptions().handshakeTimeout.count()),
                                    handshakeRange);
    return option;
}

void applyDefaults(net::ServerOptions &options)
{
    const Options &kept = Options::instance();
    const bool isOpenToAll = kept.get(serverReachOption()) == ServerReach::Everything;
    options.address = QHostAddress(isOpenToAll ? QHostAddress::Any : QHostAddress::LocalHost);
    options.port = static_cast<quint16>(kept.get(serverPortOption()));
    options.limits.maxMessagePayload = static_cast<quint64>(kept.get(serverMessageOption())) * kib;
    options.limits.maxFramePayload = options.limits.maxMessagePayload;
    options.maxPeers = kept.get(serverPeersOption());
    options.handshakeTimeout = std::chrono::milliseconds(kept.get(serverHandshakeOption()));
}

} // namespace wireloupe::ui
