#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::cli {

/// What the pings of one run carry, so that the answer of each is known from what others send, and from the
/// others: "wlping-3f9a-17;" and letters up to the size asked for. Text of ASCII.
class PingPayload
{
public:
    static constexpr qsizetype minSize = 24;
    /// Of a control frame (RFC 6455 section 5.5).
    static constexpr qsizetype maxPingSize = 125;

    /// `run` tells it from other runs; `size` is minSize or more, in bytes.
    PingPayload(quint16 run, qsizetype size);

    QByteArray of(qint64 number) const;
    /// The number of the ping that `answer` belongs to. Something short may stand before the payload, and
    /// anything behind it: an echo server may wrap it.
    std::optional<qint64> numberIn(QByteArrayView answer) const;

private:
    QByteArray m_prefix;
    QByteArray m_filling;
    qsizetype m_size;
};

} // namespace wireloupe::cli
