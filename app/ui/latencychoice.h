#pragma once

#include <optional>
#include <vector>

#include <QVariantMap>

#include "ui/latencytrace.h"

namespace wireloupe::ui {

/// Which kinds of a capture's latencies are shown, and which one of them the bands and the histogram are of:
/// what suits the capture, unless the user has said otherwise. A value.
class LatencyChoice
{
public:
    using Kind = capture::LatencySample::Kind;

    /// The kinds that there is something of, in the order in which they are listed.
    static std::vector<Kind> available(const capture::LatencySnapshot &snapshot);
    /// The kind that tells most: that with the most samples, and gaps where there is nothing else only.
    static Kind foremost(const capture::LatencySnapshot &snapshot);
    /// The same for several captures: one that all of them have, if there is one.
    static Kind foremost(const std::vector<capture::LatencySnapshot> &snapshots);

    bool isShown(Kind kind, const capture::LatencySnapshot &snapshot) const;
    void setShown(Kind kind, bool isShown) { m_isShown[kind] = isShown; }
    /// Nothing: the one that suits.
    std::optional<Kind> chosenSubject() const { return m_subject; }
    void setSubject(std::optional<Kind> kind);
    /// Of those that are shown.
    Kind subject(const capture::LatencySnapshot &snapshot) const;

    /// The graph's lines; `range` is that of `span`.
    LatencyTraces traces(const capture::LatencySnapshot &snapshot) const;

    /// For the next start.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

    bool operator==(const LatencyChoice &) const = default;

private:
    capture::PerLatencyKind<std::optional<bool>> m_isShown;
    std::optional<Kind> m_subject;
};

} // namespace wireloupe::ui
