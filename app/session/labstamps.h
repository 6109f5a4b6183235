#pragma once

#include <optional>

#include <QByteArrayView>

#include "lens/jsonpath.h"
#include "session/transportlab.h"

namespace wireloupe::session {

/// A JSON path without a comparison behind it; nothing where the text is none.
std::optional<lens::JsonPath> plainPath(const QString &text);

/// What a message says of itself.
struct LabStamp
{
    std::optional<qint64> sequence;
    std::optional<std::chrono::nanoseconds> latency; ///< from when it was sent to `received`

    bool operator==(const LabStamp &) const = default;
};

/// Reads the sequence numbers and the times of sending in messages. Immutable; any thread.
class LabStamps
{
public:
    using Time = std::chrono::nanoseconds;

    /// Messages of the server that a run has started: see ownMessage().
    LabStamps();
    /// Those of the user's own endpoints.
    explicit LabStamps(const LabOptions &options);

    /// What a latency is that is read here; Relative where none is.
    LatencyKind kind() const;
    /// `received`: as given by capture::monotonicNow(); `wallTime`: the same moment, since 1970.
    LabStamp read(QByteArrayView payload, Time received, Time wallTime) const;

    /// The template of the messages of a run's own server, which come to about `size` bytes.
    static QByteArray ownMessage(int size);

private:
    std::optional<Time> sentAt(QByteArrayView payload) const;

    bool m_isOwn = false;
    std::optional<lens::JsonPath> m_stampPath;
    std::optional<lens::JsonPath> m_sequencePath;
    StampUnit m_unit = StampUnit::Milliseconds;
};

} // namespace wireloupe::session
