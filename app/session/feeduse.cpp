#include "session/feeduse.h"

#include <utility>

namespace wireloupe::session {

FeedUse::FeedUse(LatencyFeed &feed, bool isOn) : m_feed(&feed), m_isOn(isOn)
{
    count(1, m_isOn ? 1 : 0);
}

FeedUse::~FeedUse()
{
    count(-1, m_isOn ? -1 : 0);
}

void FeedUse::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) != isOn)
        count(0, isOn ? 1 : -1);
}

void FeedUse::count(int uses, int usesOn)
{
    if (!m_feed)
        return;
    m_feed->m_uses += uses;
    m_feed->m_usesOn += usesOn;
    m_feed->setActive(m_feed->m_usesOn > 0 || m_feed->m_uses == 0);
}

} // namespace wireloupe::session
