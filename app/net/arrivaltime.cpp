#include "net/arrivaltime.h"

#include "capture/record.h"

namespace wireloupe::net {

constinit thread_local const ArrivalTime::Turn *ArrivalTime::s_turn = nullptr;

ArrivalTime::Turn::Turn(qintptr descriptor)
    : m_descriptor(descriptor), m_begun(capture::monotonicNow()), m_outer(s_turn)
{
    s_turn = this;
}

ArrivalTime::Turn::~Turn()
{
    s_turn = m_outer;
}

std::chrono::nanoseconds ArrivalTime::of(qintptr descriptor)
{
    return s_turn && s_turn->m_descriptor == descriptor ? s_turn->m_begun : capture::monotonicNow();
}

} // namespace wireloupe::net
