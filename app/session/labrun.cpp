#include "session/labrun.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "capture/record.h"
#include "net/eventstreamprobe.h"
#include "net/pollprobe.h"
#include "net/websocketprobe.h"
#include "session/clientoptions.h"
#include "session/labrecorder.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

constexpr std::chrono::milliseconds closeTimeout = 500ms;
/// For probes and server to stop; what has not by then is dropped.
constexpr std::chrono::milliseconds stopTimeout = 1'500ms;
/// Of a peer that cannot keep up, until it misses messages.
constexpr qint64 maxBacklog = 16 << 20;
/// Short polls come late where the machine is busy; messages are kept for so many of them.
constexpr int pollsKept = 8;
constexpr qint64 keptBytes = 64 << 20;

/// As a rate of whole messages: 0.1 to 10'000 a second.
server::Rate rateOf(double perSecond)
{
    constexpr double fewest = 1;
    if (perSecond >= fewest && perSecond == std::floor(perSecond))
        return {.count = static_cast<qint64>(perSecond), .period = 1s};
    return {.count = std::max<qint64>(1, std::llround(perSecond * 10)), .period = 10s};
}

server::HttpOptions httpOptions(const LabOptions &options)
{
    server::HttpOptions http;
    http.isEnabled = true;
    const double kept = options.rate * pollsKept * static_cast<double>(options.pollInterval.count()) / 1e3;
    http.keptMessages = static_cast<int>(std::clamp(kept, 1e3, 1e6));
    http.keptBytes = keptBytes;
    return http;
}

net::ServerOptions serverOptions(const LabOptions &options)
{
    net::ServerOptions server;
    server.plan.behavior.mode = server::Mode::Stream;
    server::StreamOptions &stream = server.plan.behavior.stream;
    stream.text = LabStamps::ownMessage(options.payloadSize);
    stream.rate = rateOf(options.rate);
    stream.maxBacklog = maxBacklog;
    server.http = httpOptions(options);
    server.deflate.isEnabled = false;
    return server;
}

} // namespace

LabRun::LabRun(const LabOptions &options, const workspace::TrustedCertificates *trusted)
    : m_options(options), m_trusted(trusted)
{
    m_durationTimer.setSingleShot(true);
    m_durationTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_durationTimer, &QTimer::timeout, this, &LabRun::stop);
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &LabRun::finish);
}

LabRun::~LabRun() = default;

void LabRun::start()
{
    m_started = capture::monotonicNow();
    const bool isOwn =
        std::ranges::all_of(m_options.endpoints, [](const QString &url) { return url.trimmed().isEmpty(); });
    if (isOwn)
        startServer();
    else
        startProbes({});
}

void LabRun::startServer()
{
    m_serverRuntime = std::make_unique<Runtime>();
    m_server = std::make_unique<ServerSession>(*m_serverRuntime, nullptr);
    connect(m_server.get(), &ServerSession::stateChanged, this, &LabRun::serverChanged);
    m_server->start(serverOptions(m_options));
}

void LabRun::serverChanged(net::ServerState state)
{
    if (state == net::ServerState::Failed) {
        m_server->disconnect(this);
        emit failed(m_server->lastFailure());
    } else if (state == net::ServerState::Listening && !m_isStopping) {
        startProbes(m_server->url() + QStringLiteral("lab"));
    } else if (state == net::ServerState::Stopped && m_isStopping) {
        finish();
    }
}

/// `ownUrl`: of the run's own server; empty: there is none.
void LabRun::startProbes(const QString &ownUrl)
{
    m_started = capture::monotonicNow();
    const bool isOwn = !ownUrl.isEmpty();
    const LabStamps stamps = isOwn ? LabStamps() : LabStamps(m_options);
    const LatencyKind kind = stamps.kind();
    auto context = std::shared_ptr<LabContext>(
        new LabContext{stamps, PollAnswers(isOwn ? PollOptions() : m_options.poll), {}});
    for (const Transport transport : allTransports) {
        const QString url = isOwn ? ownUrl : m_options.endpoints[transport];
        if (!m_options.takesPart[transport] || url.trimmed().isEmpty())
            continue;
        auto tally = std::make_shared<LabTally>(m_started, kind);
        m_tallies[transport] = tally;
        auto probe = makeProbe(transport, clientOptionsFor(url),
                               std::make_shared<LabRecorder>(transport, context, tally));
        m_threads.push_back(std::make_unique<net::NetworkThread>(QStringLiteral("lab")));
        m_probes.push_back(m_threads.back()->adopt(std::move(probe)));
        connect(m_probes.back().get(), &net::LabProbe::stopped, this, &LabRun::probeStopped);
        QMetaObject::invokeMethod(m_probes.back().get(), &net::LabProbe::start, Qt::QueuedConnection);
    }
    if (m_options.duration > 0ms)
        m_durationTimer.start(m_options.duration);
}

net::ClientOptions LabRun::clientOptionsFor(const QString &url) const
{
    workspace::Profile profile;
    profile.url = url;
    net::ClientOptions options = clientOptions(profile, m_trusted).value_or(net::ClientOptions());
    const auto trusted = options.tls.trustedFingerprints;
    options.tls = m_options.tls;
    options.tls.trustedFingerprints += trusted;
    options.headers += m_options.headers;
    options.proxy = m_options.proxy;
    options.maxRedirects = 0;
    options.keepAlive = {};
    // Neither is anything else compressed here: what is compared is what the transports add.
    options.deflate.isEnabled = false;
    options.closeTimeout = closeTimeout;
    return options;
}

std::unique_ptr<net::LabProbe> LabRun::makeProbe(Transport transport, const net::ClientOptions &options,
                                                 std::shared_ptr<net::ProbeListener> listener) const
{
    if (transport == Transport::WebSocket) {
        net::ClientOptions webSocket = options;
        if (!m_options.firstMessage.isEmpty())
            webSocket.firstMessage =
                wire::Message{.type = wire::Message::Type::Text, .payload = m_options.firstMessage};
        return std::make_unique<net::WebSocketProbe>(webSocket, std::move(listener));
    }
    if (transport == Transport::EventStream)
        return std::make_unique<net::EventStreamProbe>(options, std::move(listener));
    net::PollRequests requests;
    requests.isLong = transport == Transport::LongPolling;
    requests.interval = m_options.pollInterval;
    requests.wait = m_options.longPollWait;
    requests.cursorParameter =
        m_options.poll.cursorPath.isEmpty() ? QByteArray() : m_options.poll.cursorParameter.toUtf8();
    requests.waitParameter = m_options.poll.waitParameter.toUtf8();
    return std::make_unique<net::PollProbe>(options, requests, std::move(listener));
}

void LabRun::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_durationTimer.stop();
    m_stopTimer.start(stopTimeout);
    m_ended = capture::monotonicNow();
    for (const auto &tally : m_tallies)
        if (tally)
            tally->end(m_ended);
    for (const auto &probe : m_probes)
        QMetaObject::invokeMethod(probe.get(), &net::LabProbe::stop, Qt::QueuedConnection);
    if (m_probes.empty())
        probeStopped();
}

void LabRun::probeStopped()
{
    if (!m_probes.empty() && ++m_stopped < m_probes.size())
        return;
    if (m_server && m_server->isListening())
        m_server->stop();
    else
        finish();
}

/// Threads and sockets go; the figures stay.
void LabRun::finish()
{
    if (std::exchange(m_hasFinished, true))
        return;
    m_stopTimer.stop();
    m_probes.clear();
    m_threads.clear();
    if (m_server)
        m_server->disconnect(this);
    // Not in the midst of its own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_server.reset();
            m_serverRuntime.reset();
            emit finished();
        },
        Qt::QueuedConnection);
}

std::chrono::nanoseconds LabRun::elapsed() const
{
    return (m_isStopping ? m_ended : capture::monotonicNow()) - m_started;
}

quint64 LabRun::revision() const
{
    quint64 revision = 0;
    for (const auto &tally : m_tallies)
        revision += tally ? tally->revision() : 0;
    return revision;
}

bool LabRun::hasFailed() const
{
    const auto isFailed = [](const auto &tally) {
        return !tally || tally->figures().state == LabState::Failed;
    };
    return !m_probes.empty() && std::ranges::all_of(m_tallies, isFailed);
}

} // namespace wireloupe::session
