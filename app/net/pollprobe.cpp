#include "net/pollprobe.h"

#include <algorithm>
#include <utility>

#include <QUrl>

#include "net/exchangecounts.h"
#include "net/requestparts.h"

using namespace std::chrono_literals;

namespace wireloupe::net {

using Kind = ProbeFault::Kind;

namespace {

/// For an answer, beyond what a long poll may take.
constexpr std::chrono::milliseconds answerTimeout = 10s;
/// Between long polls that a server answers with nothing at once: it is not to be asked without a pause.
constexpr std::chrono::milliseconds emptyPause = 100ms;
/// Of an answer that is not understood, for the words about it.
constexpr qsizetype shownAnswer = 80;

void addParameter(QByteArray &target, const QByteArray &name, const QByteArray &value)
{
    if (name.isEmpty())
        return;
    target += target.contains('?') ? '&' : '?';
    target += name.toPercentEncoding() + '=' + value.toPercentEncoding();
}

} // namespace

PollProbe::PollProbe(const ClientOptions &options, const PollRequests &requests,
                     std::shared_ptr<ProbeListener> listener)
    : LabProbe(listener), m_options(options), m_requests(requests), m_exchange(options, this), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PollProbe::ask);
    countExchange(m_exchange, std::move(listener));
    connect(&m_exchange, &HttpExchange::answered, this, &PollProbe::takeHead);
    connect(&m_exchange, &HttpExchange::bodyCame, this,
            [this](const QByteArray &bytes) { m_body.append(bytes); });
    connect(&m_exchange, &HttpExchange::finished, this, &PollProbe::takeAnswer);
    connect(&m_exchange, &HttpExchange::failed, this, [this](const ProbeFault &fault) { lost(fault); });
}

void PollProbe::open()
{
    m_asked = capture::monotonicNow();
    ask();
}

void PollProbe::close()
{
    m_timer.stop();
    m_exchange.drop();
    closed();
}

void PollProbe::ask()
{
    m_body.clear();
    HttpExchange::Request request;
    request.target = target();
    request.fields = {{"Accept", "application/json"}};
    request.timeout = answerTimeout + (m_requests.isLong ? m_requests.wait : 0s);
    request.maxBody = m_options.limits.maxMessagePayload;
    m_exchange.get(request);
}

QByteArray PollProbe::target() const
{
    QByteArray target = m_options.target.isEmpty() ? requestTarget(m_options.url) : m_options.target;
    addParameter(target, m_requests.cursorParameter, m_cursor);
    if (m_requests.isLong)
        addParameter(target, m_requests.waitParameter, QByteArray::number(m_requests.wait.count()));
    return target;
}

void PollProbe::takeHead(const wire::ResponseHead &head)
{
    const QByteArray type = wire::combinedValue(head.fields, "Content-Type");
    ProbeFault fault;
    // 304: as 204, there is nothing new (RFC 9110 section 15.4.5).
    const bool isAnswer = (head.status >= 200 && head.status < 300) || head.status == 304;
    if (!isAnswer)
        fault = statusFault(head.status, head.reason, wire::combinedValue(head.fields, "Location"));
    else if (type.trimmed().toLower().startsWith("text/html"))
        fault = {.kind = Kind::ContentType, .detail = type, .event = {}, .isLasting = true};
    if (fault.kind == Kind::None)
        return;
    m_exchange.drop();
    lost(fault);
}

void PollProbe::takeAnswer(std::chrono::nanoseconds time)
{
    const QByteArray body = std::exchange(m_body, {});
    const ProbeListener::Polled polled = listener().polled(body, time);
    if (!polled.isUnderstood) {
        m_exchange.drop();
        lost({.kind = Kind::Answer, .detail = body.left(shownAnswer), .event = {}, .isLasting = true});
        return;
    }
    reached();
    if (polled.cursor)
        m_cursor = *polled.cursor;
    askAgain(polled.isEmpty);
}

void PollProbe::askAgain(bool wasEmpty)
{
    const auto now = capture::monotonicNow();
    std::chrono::nanoseconds next = m_asked;
    if (!m_requests.isLong)
        next += m_requests.interval;
    else if (wasEmpty)
        next += emptyPause;
    m_asked = std::max(next, now);
    if (m_asked > now)
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_asked - now));
    else
        ask();
}

} // namespace wireloupe::net
