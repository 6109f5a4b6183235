#pragma once

#include <QtGlobal>

namespace wireloupe::wire {

/// How much a peer may make us hold. Every limit is counted on the bytes as they come, so that none is
/// exceeded before it is noticed. Sizes in bytes.
struct Limits
{
    /// Payload of one frame. A larger one is refused with 1009 when its header has come.
    quint64 maxFramePayload = 64ULL << 20;
    /// Payload of one message over all its fragments, after decompression. A larger one is refused with 1009.
    quint64 maxMessagePayload = 64ULL << 20;
    /// Fragments of one message.
    quint32 maxFragments = 1U << 20;
    /// An HTTP request or response head, from its first byte to its empty line.
    quint32 maxHeadSize = 64U << 10;
    /// Header fields of one head.
    quint32 maxHeaderFields = 256;
    /// Body kept of a refused upgrade.
    quint32 maxRefusalBody = 1U << 20;
};

} // namespace wireloupe::wire
