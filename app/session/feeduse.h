#pragma once

#include <QPointer>

#include "session/latencyfeed.h"

namespace wireloupe::session {

/// A reason for a feed to work: that its tab is shown, that budgets are to be judged, that it is compared
/// with another. While a feed has uses and none of them is on, it rests; what has come meanwhile is looked at
/// once one is. Without any use it works. May outlive the feed. User's thread.
class FeedUse
{
public:
    explicit FeedUse(LatencyFeed &feed, bool isOn = true);
    ~FeedUse();
    Q_DISABLE_COPY_MOVE(FeedUse)

    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }

private:
    void count(int uses, int usesOn);

    QPointer<LatencyFeed> m_feed;
    bool m_isOn;
};

} // namespace wireloupe::session
