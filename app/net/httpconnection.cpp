#include "net/httpconnection.h"

#include <utility>

#include "net/guardcounts.h"
#include "net/serverhandshake.h"
#include "net/tlssession.h"
#include "net/welcomepage.h"
#include "server/httpformat.h"
#include "wire/utf8validator.h"

namespace wireloupe::net {

using capture::Cause;
using capture::StateKind;

HttpConnection::HttpConnection(server::PeerId id, HttpArrival arrival, const Recorder &recorder,
                               std::shared_ptr<const HttpConnectionOptions> options, HttpService &service,
                               ConnectionOwner &owner)
    : m_id(id)
    , m_channel(std::move(arrival), options->http.idleTimeout, options->closeTimeout)
    , m_log(recorder)
    , m_options(std::move(options))
    , m_service(service)
    , m_owner(owner)
    , m_reader(m_options->limits)
    , m_rate(m_options->rate)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timedOut);
    connect(&m_channel, &HttpChannel::readable, this, &HttpConnection::look);
    connect(&m_channel, &HttpChannel::hasRoom, this, &HttpConnection::lookSoon);
    connect(&m_channel, &HttpChannel::gone, this, &HttpConnection::peerGone);
    connect(&m_channel, &HttpChannel::finished, this, &HttpConnection::finish);
}

HttpConnection::~HttpConnection()
{
    m_phase = Phase::Gone;
    m_log.end(StateKind::Failed, Cause::CancelledByUser);
}

void HttpConnection::start()
{
    m_log.begin();
    m_channel.open();
}

PeerInfo HttpConnection::info() const
{
    PeerInfo info;
    info.id = m_id;
    info.address = m_channel.socket().peerAddress();
    info.port = m_channel.socket().peerPort();
    info.target = m_request.target;
    info.tlsProtocol = tlsProtocolOf(m_channel.socket());
    info.since = capture::monotonicNow();
    return info;
}

void HttpConnection::read()
{
    while (m_phase == Phase::Reading && !m_isDelayed && !m_channel.isFull()) {
        if (m_pending.isEmpty())
            m_pending = m_channel.read();
        if (m_pending.isEmpty())
            break;
        takePart();
    }
    if (m_phase == Phase::Reading)
        setTimer();
}

void HttpConnection::takePart()
{
    const bool hadHead = m_reader.request().has_value();
    m_pending.remove(0, m_reader.feed(m_pending));
    if (!hadHead && m_reader.request())
        m_response.emplace(m_options->response, m_reader.request());
    if (m_reader.refusal() != 0)
        refuse(m_reader.refusal(), m_reader.why());
    else if (!hadHead && m_reader.request())
        takeHead();
    if (m_phase == Phase::Reading && m_reader.isComplete())
        takeRequest();
}

/// What can be said without the body: who sends a large one has not to send it in vain.
void HttpConnection::takeHead()
{
    const wire::RequestHead &request = *m_reader.request();
    const server::AccessOptions &access = m_options->response.access;
    if (const auto refusal = server::judgeHttp(request, access); refusal != server::AccessRefusal::None) {
        m_options->counters->count(server::GuardAct::RefusedAccess);
        answer(m_response->refusal(refusal));
        return;
    }
    const QByteArray expectation = wire::combinedValue(request.fields, "Expect");
    m_request = server::readHttpRequest(request, !access.token.isEmpty());
    if (!server::isForHttp(request))
        answerPage();
    else if (m_request.refusal != 0)
        refuse(m_request.refusal, m_request.why);
    else if (!expectation.isEmpty() && !wire::isSameName(expectation, "100-continue"))
        refuse(417, "The expectation " + expectation + " is not met");
    else if (m_reader.expectsContinue())
        m_channel.write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::takeRequest()
{
    m_log.request(m_reader);
    switch (m_request.use) {
    case server::HttpRequest::Use::EventStream:
        openEventStream();
        break;
    case server::HttpRequest::Use::Poll:
        poll();
        break;
    case server::HttpRequest::Use::Send:
        takeMessage();
        break;
    case server::HttpRequest::Use::Options:
        answer(m_response->options());
        break;
    }
}

/// False where there are too many, which has been answered.
bool HttpConnection::openFeed()
{
    const auto opened = m_service.openFeed(m_request.target);
    if (opened.feed)
        m_feed = std::make_unique<server::HttpReader>(opened.feed, m_request.after.value_or(opened.lastId));
    else
        refuse(503, "Too many paths are asked for at a time", {{"Retry-After", "60"}});
    return opened.feed != nullptr;
}

void HttpConnection::takeMessage()
{
    const QByteArray type = wire::fieldValue(m_reader.request()->fields, "Content-Type").value_or("");
    const bool isBinary = wire::isSameName(type.split(';').first().trimmed(), "application/octet-stream");
    const wire::Message message{isBinary ? wire::Message::Type::Binary : wire::Message::Type::Text,
                                m_reader.body()};
    if (!isBinary && !wire::isValidUtf8(message.payload)) {
        refuse(400, "A text message is UTF-8; binary ones are application/octet-stream");
    } else if (!m_rate.take(capture::monotonicNow(), message.payload.size())) {
        const bool isDrop = m_options->rate.reaction == server::RateLimit::Reaction::Drop;
        m_options->counters->count(isDrop ? server::GuardAct::DroppedRate : server::GuardAct::ClosedRate);
        refuse(429, "Messages come faster than this server takes them");
    } else if (openFeed()) {
        m_service.receive(m_feed->feed(), message);
        delayReading();
        answer(m_response->noContent());
    }
}

void HttpConnection::delayReading()
{
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(m_rate.delay(capture::monotonicNow()));
    if (delay.count() <= 0)
        return;
    m_options->counters->count(server::GuardAct::DelayedRate);
    m_isDelayed = true;
    QTimer::singleShot(delay, this, [this] {
        m_isDelayed = false;
        read();
    });
}

void HttpConnection::openEventStream()
{
    if (!openFeed())
        return;
    const QByteArray head = m_response->eventStream();
    if (m_request.isHead) {
        answer(head);
        return;
    }
    m_log.response(head);
    m_events.emplace(*m_feed, m_response->isChunked(), *m_options->counters);
    // Proxies, and curl that shows heads, pass a head on only with the first bytes behind it.
    m_channel.write(head + m_events->comment());
    awaitFeed(Phase::Streaming);
    writeEvents();
}

void HttpConnection::poll()
{
    if (!openFeed())
        return;
    const bool isForMessages = m_request.after || m_request.wait.count() > 0;
    const bool isReady = m_feed->position() < m_feed->feed().lastId();
    if (m_request.wait.count() > 0 && !isReady)
        awaitFeed(Phase::Waiting);
    else
        answerPoll(isForMessages ? server::maxPollBytes : 0);
}

void HttpConnection::answerPoll(qint64 maxBytes)
{
    answer(m_response->json(server::pollAnswer(*m_feed, maxBytes)));
}

/// What a browser's page gets that asks for a document: the addresses to use instead.
void HttpConnection::answerPage()
{
    QByteArray page =
        welcomeResponse(*m_reader.request(), localAuthority(m_channel.socket()), m_channel.isTls(), true);
    if (m_reader.request()->method == "HEAD")
        page.truncate(page.indexOf("\r\n\r\n") + 4);
    m_response->endConnection();
    answer(page);
}

void HttpConnection::answer(const QByteArray &response)
{
    m_log.request(m_reader);
    m_log.response(response);
    m_channel.write(response);
    goOn();
}

void HttpConnection::refuse(int status, const QByteArray &why, const wire::HeaderFields &extra)
{
    if (!m_response)
        m_response.emplace(m_options->response, std::nullopt);
    answer(m_response->refusal(status, why, extra));
}

/// With the next request, where there may be one.
void HttpConnection::goOn()
{
    if (!m_response->persists()) {
        end();
        return;
    }
    releaseFeed();
    m_response.reset();
    m_reader = HttpRequestReader(m_options->limits);
    m_isHeadTimed = false;
    m_log.nextRequest();
    m_phase = Phase::Reading;
    lookSoon();
}

void HttpConnection::awaitFeed(Phase phase)
{
    m_phase = phase;
    // Not within whatever the behaviour is doing; and once for all that it says in one turn.
    connect(&m_feed->feed(), &server::HttpFeed::changed, this, &HttpConnection::lookSoon);
    setTimer();
}

void HttpConnection::releaseFeed()
{
    if (m_feed)
        m_feed->feed().disconnect(this);
    m_events.reset();
    m_feed.reset();
}

void HttpConnection::lookSoon()
{
    if (!std::exchange(m_isLookDue, true))
        QMetaObject::invokeMethod(this, &HttpConnection::look, Qt::QueuedConnection);
}

void HttpConnection::look()
{
    m_isLookDue = false;
    if (m_phase == Phase::Reading) {
        read();
    } else if (m_phase == Phase::Streaming) {
        writeEvents();
    } else if (m_phase == Phase::Waiting) {
        const auto feedEnd = m_feed->feed().end();
        if (feedEnd == server::HttpFeed::End::Reset)
            reset();
        else if (feedEnd != server::HttpFeed::End::None || m_feed->position() < m_feed->feed().lastId())
            answerPoll(server::maxPollBytes);
    }
}

void HttpConnection::writeEvents()
{
    if (m_channel.isFull())
        return;
    const server::HttpFeed &feed = m_feed->feed();
    if (const QByteArray events = m_events->next(HttpChannel::highWaterMark); !events.isEmpty())
        writeBody(events);
    if (feed.end() == server::HttpFeed::End::Reset) {
        reset();
    } else if (!m_events->hasAll()) {
        if (!m_channel.isFull())
            lookSoon();
    } else if (feed.end() == server::HttpFeed::End::Closed) {
        m_channel.write(m_events->end(feed.closeCode(), feed.closeReason()));
        goOn();
    }
}

void HttpConnection::writeBody(const QByteArray &bytes)
{
    m_channel.write(bytes);
    setTimer();
}

void HttpConnection::setTimer()
{
    if (m_phase == Phase::Waiting)
        m_timer.start(m_request.wait);
    else if (m_phase == Phase::Streaming)
        m_timer.start(m_options->http.commentInterval);
    else if (m_reader.isEmpty())
        m_timer.start(m_options->http.idleTimeout);
    else if (m_reader.request() || !std::exchange(m_isHeadTimed, true)) // a head may not trickle in
        m_timer.start(m_options->requestTimeout);
}

void HttpConnection::timedOut()
{
    if (m_phase == Phase::Waiting)
        answerPoll(server::maxPollBytes);
    else if (m_phase == Phase::Streaming && m_channel.isFull())
        setTimer();
    else if (m_phase == Phase::Streaming)
        writeBody(m_events->comment());
    else if (m_reader.isEmpty())
        end();
    else
        refuse(408, "The request has not come whole in time");
}

void HttpConnection::close(quint16 code, const QByteArray &reason)
{
    if (m_phase == Phase::Streaming) {
        m_channel.write(m_events->end(code, reason));
        end();
    } else if (m_phase == Phase::Waiting) {
        m_response->endConnection();
        answerPoll(server::maxPollBytes);
    } else if (m_phase == Phase::Reading) {
        end();
    }
}

/// Once what was written has gone out.
void HttpConnection::end()
{
    beginEnd(StateKind::Closed);
    m_channel.end();
}

void HttpConnection::abort()
{
    if (m_phase == Phase::Gone)
        return;
    beginEnd(StateKind::Failed, Cause::CancelledByUser);
    m_channel.abort();
}

/// As the behaviour has told its peer's connection to end.
void HttpConnection::reset()
{
    beginEnd(StateKind::Failed, Cause::Fault);
    m_channel.reset();
}

void HttpConnection::beginEnd(StateKind kind, Cause cause)
{
    m_log.end(kind, cause);
    m_timer.stop();
    releaseFeed();
    m_phase = Phase::Ending;
}

void HttpConnection::peerGone()
{
    m_log.request(m_reader); // what came of one that never became whole is worth seeing
    m_log.end(StateKind::Closed, Cause::None, true);
    finish();
}

void HttpConnection::finish()
{
    if (std::exchange(m_phase, Phase::Gone) == Phase::Gone)
        return;
    m_timer.stop();
    releaseFeed();
    m_owner.finished(*this);
}

} // namespace wireloupe::net
