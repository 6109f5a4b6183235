#pragma once

#include <QString>

#include "capture/latencysnapshot.h"

namespace wireloupe::ui {

/// What was asked and is no sample, as far as somebody who looks at a graph of the samples must know of it.
struct LatencyMisses
{
    quint64 unanswered = 0;
    quint64 late = 0;
    quint64 interrupted = 0;

    bool isEmpty() const { return unanswered == 0 && late == 0 && interrupted == 0; }
    LatencyMisses &operator+=(const LatencyMisses &other);
    /// "12 unanswered · 3 late"; empty where there is nothing to say.
    QString text() const;

    bool operator==(const LatencyMisses &) const = default;
};

/// Of one kind. What is not repeated by the peer is no unanswered request where anything that is repeated
/// counts as one (MatchRule::Kind::SamePayload); gaps and one-way times have no requests.
LatencyMisses missesOf(const capture::LatencySnapshot &snapshot, capture::LatencySample::Kind kind);

} // namespace wireloupe::ui
