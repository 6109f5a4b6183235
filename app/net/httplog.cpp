#include "net/httplog.h"

#include <utility>

#include "net/serverevents.h"

namespace wireloupe::net {

using capture::Direction;

void HttpLog::begin()
{
    m_recorder.state(openWith({}));
}

void HttpLog::request(const HttpRequestReader &request)
{
    if (!request.isEmpty() && !std::exchange(m_isRequestRecorded, true))
        m_recorder.request(Direction::Incoming, request.raw(maxBody), capture::monotonicNow());
}

void HttpLog::response(const QByteArray &response)
{
    const qsizetype body = response.indexOf("\r\n\r\n") + 4;
    m_recorder.response(Direction::Outgoing, response.left(body + maxBody), capture::monotonicNow());
}

void HttpLog::end(capture::StateKind kind, capture::Cause cause, bool isByPeer)
{
    if (std::exchange(m_isEndRecorded, true))
        return;
    capture::StateEvent event;
    event.kind = kind;
    event.phase = capture::Phase::Open;
    event.cause = cause;
    event.closedByPeer = isByPeer;
    m_recorder.state(event);
}

} // namespace wireloupe::net
