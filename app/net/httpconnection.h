#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "net/eventwriter.h"
#include "net/httpchannel.h"
#include "net/httplog.h"
#include "net/httprequestreader.h"
#include "net/httpresponse.h"
#include "net/peerconnection.h"
#include "server/counters.h"
#include "server/httpfeeds.h"
#include "server/ratelimiter.h"

namespace wireloupe::net {

/// What the HTTP connections of one server have in common.
struct HttpConnectionOptions
{
    server::HttpOptions http;
    HttpResponseOptions response;
    wire::Limits limits;
    server::RateLimit rate;                     ///< of the messages that come by POST: 429 for one too many
    std::chrono::milliseconds requestTimeout;   ///< for a head; and between two pieces of a body
    std::chrono::milliseconds closeTimeout;     ///< for the client to close, too
    std::shared_ptr<server::Counters> counters; ///< not null
};

/// What becomes of the requests of HTTP clients.
class HttpService
{
public:
    virtual server::HttpFeeds::Opened openFeed(const QByteArray &target) = 0;
    virtual void receive(server::HttpFeed &feed, const wire::Message &message) = 0;

protected:
    ~HttpService() = default;
};

/// One client of the HTTP side of a server: request after request (RFC 9112), an event stream, or a poll that
/// waits. What it pipelines is answered one after another; what it does not read, holds up what is read of
/// it. An event stream that is read too slowly skips what is not kept any more.
///
/// To the behaviours it is no peer: see server::HttpFeed.
class HttpConnection final : public QObject, public PeerConnection
{
    Q_OBJECT

public:
    /// The service and the owner must outlive it.
    HttpConnection(server::PeerId id, HttpArrival arrival, const Recorder &recorder,
                   std::shared_ptr<const HttpConnectionOptions> options, HttpService &service,
                   ConnectionOwner &owner);
    /// Records the end of one that has not come to it.
    ~HttpConnection() override;

    void start() override;
    /// Ends what is under way as whole as can be: an event stream with its last chunk, a poll with no
    /// message.
    void close(quint16 code, const QByteArray &reason) override;
    void abort() override;
    server::PeerId id() const override { return m_id; }
    bool isUpgraded() const override { return true; }
    server::Peer *peer() override { return nullptr; }
    PeerInfo info() const override;
    std::optional<std::chrono::nanoseconds> latency() const override { return std::nullopt; }
    const Recorder &recorder() const override { return m_log.recorder(); }

private:
    enum class Phase : quint8 {
        Reading, ///< a request, or what comes before one
        Waiting, ///< a poll
        Streaming,
        Ending,
        Gone,
    };

    // A request.
    void read();
    void takePart();
    void takeHead();
    void takeRequest();
    bool openFeed();
    void takeMessage();
    void delayReading();
    // Its answer.
    void openEventStream();
    void poll();
    void answerPoll(qint64 maxBytes);
    void answerPage();
    void answer(const QByteArray &response);
    void refuse(int status, const QByteArray &why, const wire::HeaderFields &extra = {});
    void goOn();
    // What comes of the feed.
    void awaitFeed(Phase phase);
    void releaseFeed();
    void look();
    void lookSoon();
    void writeEvents();
    void writeBody(const QByteArray &bytes);
    void setTimer();
    void timedOut();
    // The end.
    void end();
    void reset();
    void beginEnd(capture::StateKind kind, capture::Cause cause = capture::Cause::None);
    void peerGone();
    void finish();

    server::PeerId m_id;
    HttpChannel m_channel;
    QByteArray m_pending; ///< read, and not looked at
    HttpLog m_log;
    std::shared_ptr<const HttpConnectionOptions> m_options;
    HttpService &m_service;
    ConnectionOwner &m_owner;
    HttpRequestReader m_reader;
    std::optional<HttpResponse> m_response; ///< to the request under way, once its head is known
    server::HttpRequest m_request;
    std::unique_ptr<server::HttpReader> m_feed;
    std::optional<EventWriter> m_events; ///< of m_feed
    server::RateLimiter m_rate;
    QTimer m_timer; ///< of the phase under way
    Phase m_phase = Phase::Reading;
    bool m_isHeadTimed = false; ///< the timer is that of the head under way
    bool m_isDelayed = false;   ///< by a guard: nothing is read now
    bool m_isLookDue = false;   ///< look() will be called
};

} // namespace wireloupe::net
