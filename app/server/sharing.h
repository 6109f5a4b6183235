#pragma once

#include <atomic>
#include <memory>

#include <QCache>

#include "server/envelope.h"
#include "server/exchange.h"
#include "wire/limits.h"

namespace wireloupe::server {

/// What has passed between a server and the others that it shares with, up to a moment.
struct ExchangeCounts
{
    quint64 published = 0; ///< messages of our peers that the channel has taken
    quint64 received = 0;  ///< messages of others
    /// Messages of our peers that others did not get, or may not have got: the channel was away, refused
    /// them, or was lost before it had said that it took them.
    quint64 notShared = 0;
    quint64 refused = 0; ///< what came from the channel that cannot be: torn, too large, or said before

    bool operator==(const ExchangeCounts &) const = default;
};

/// The same, counted on one thread and read from any.
struct ExchangeCounters
{
    std::atomic<quint64> published = 0, received = 0, notShared = 0, refused = 0;

    ExchangeCounts now() const;
};

/// The exchange of one server by way of a channel on which whatever anybody says reaches all, oneself
/// included: puts what is published into envelopes, and takes what comes out of them. Whatever the channel
/// does, no message is delivered twice. It does not know what the channel is made of.
///
/// Who may write to the channel is believed: it can speak for every server.
class Sharing : public Exchange
{
public:
    /// Puts a payload into the channel; false where that cannot be done now. Who does it counts what came of
    /// it in the end, as published or notShared.
    using Send = std::function<bool(const QByteArray &payload)>;

    /// Larger messages than `limits` allow are refused.
    Sharing(Send send, std::shared_ptr<ExchangeCounters> counters, const wire::Limits &limits = {},
            const QUuid &instance = QUuid::createUuid());

    void publish(const Topic &topic, const wire::Message &message) override;
    /// What has come from the channel.
    void take(QByteArrayView payload);

private:
    void takeEnvelope(QByteArrayView payload);
    void takePlain(QByteArrayView payload);
    bool isNew(const Envelope &envelope);

    Send m_send;
    std::shared_ptr<ExchangeCounters> m_counters;
    quint64 m_maxPayload;
    QUuid m_instance;
    quint64 m_sequence = 0;
    /// The highest number of each other server; of those heard most recently where there are too many.
    QCache<QUuid, quint64> m_heard;
};

} // namespace wireloupe::server
