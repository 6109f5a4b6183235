#include "ui/labsign.h"

namespace wireloupe::ui {

using session::Transport;

PlotSign labSign(Transport transport)
{
    switch (transport) {
    case Transport::WebSocket:
        return {Role::GraphWebSocket, QCPScatterStyle::ssDisc};
    case Transport::EventStream:
        return {Role::GraphEventStream, QCPScatterStyle::ssSquare};
    case Transport::LongPolling:
        return {Role::GraphLongPolling, QCPScatterStyle::ssTriangle};
    case Transport::ShortPolling:
        return {Role::GraphShortPolling, QCPScatterStyle::ssDiamond};
    }
    Q_UNREACHABLE();
}

QCPScatterStyle labScatter(Transport transport, double size)
{
    return scatterOf(labSign(transport), size);
}

QIcon labIcon(Transport transport)
{
    return iconOf(labSign(transport));
}

} // namespace wireloupe::ui
