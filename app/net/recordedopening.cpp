#include "net/recordedopening.h"

#include <utility>

#include "net/serverevents.h"

namespace wireloupe::net {

using capture::Direction;

RecordedOpening::RecordedOpening(const Recorder &recorder, const ServerHandshakeOptions &options, bool isTls,
                                 std::function<QByteArray()> localAuthority)
    : m_recorder(recorder), m_opening(options, isTls, std::move(localAuthority))
{
}

bool RecordedOpening::feed(const QByteArray &bytes)
{
    if (!m_opening.feed(bytes))
        return false;
    if (m_opening.isForHttp())
        return true;
    recordRequest();
    recordResponse();
    return true;
}

void RecordedOpening::timeOut()
{
    m_late = refusalOfTheSlow();
    recordRequest();
    recordResponse();
}

capture::StateEvent RecordedOpening::fail(capture::Cause cause)
{
    auto event = upgradeFailure(cause);
    if (const auto &refusal = m_late ? m_late : m_opening.refusal()) {
        event.cause = refusal->cause;
        event.number = refusal->number;
        event.detail = refusal->detail;
    }
    fail(event);
    return event;
}

void RecordedOpening::fail(const capture::StateEvent &event)
{
    recordRequest();
    m_recorder.state(event);
}

/// What came of a request that never became whole is worth seeing too.
void RecordedOpening::recordRequest()
{
    const QByteArray request = m_opening.request();
    if (!request.isEmpty() && !std::exchange(m_isRequestRecorded, true))
        m_recorder.request(Direction::Incoming, request, capture::monotonicNow());
}

void RecordedOpening::recordResponse() const
{
    m_recorder.response(Direction::Outgoing, response(), capture::monotonicNow());
}

} // namespace wireloupe::net
