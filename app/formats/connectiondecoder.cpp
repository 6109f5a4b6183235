#include "formats/connectiondecoder.h"

#include <utility>

#include "wire/closecode.h"
#include "wire/handshake.h"

namespace wireloupe::formats {
namespace {

using capture::RecordKind;
using capture::StateKind;

constexpr qsizetype maxRefusal = 1 << 20;

/// What has been captured is not refused for being large; memory is only taken for what is really there.
wire::Limits limits()
{
    wire::Limits limits;
    limits.maxFramePayload = 1ULL << 31;
    limits.maxMessagePayload = 1ULL << 28;
    limits.maxFragments = ~0U;
    limits.maxHeadSize = 1U << 20;
    limits.maxHeaderFields = 1U << 12;
    return limits;
}

wire::Role roleOf(TcpSide side)
{
    return side == TcpSide::Client ? wire::Role::Client : wire::Role::Server;
}

bool asksForWebSocket(const wire::RequestHead &request)
{
    return wire::hasToken(request.fields, "Upgrade", "websocket") ||
           wire::fieldValue(request.fields, "Sec-WebSocket-Key").has_value() || request.method == "CONNECT";
}

QByteArray urlOf(const wire::RequestHead &request)
{
    const QByteArray host = wire::fieldValue(request.fields, "Host").value_or("host.invalid");
    return request.method == "CONNECT" ? "http://" + request.target : "ws://" + host + request.target;
}

} // namespace

ConnectionDecoder::Flow::Flow(wire::Role sender) : parser(limits()), validator(sender, limits()) {}

ConnectionDecoder::ConnectionDecoder(const ConnectionFacts &facts, ImportSink &sink)
    : m_facts(facts), m_sink(sink), m_reader(limits())
{
}

void ConnectionDecoder::take(TcpSide from, QByteArrayView bytes, Time time)
{
    const bool isClient = from == TcpSide::Client;
    switch (m_state) {
    case State::Request:
        if (isClient)
            takeRequest(bytes, time);
        break;
    case State::Response:
        if (isClient)
            m_early += bytes;
        else
            takeResponse(bytes, time);
        break;
    case State::Refused:
        if (!isClient && m_refusal.size() < maxRefusal)
            m_refusal += bytes;
        break;
    case State::Open:
        takeFrames(from, bytes, time);
        break;
    case State::Foreign:
    case State::Ended:
        break;
    }
}

void ConnectionDecoder::takeRequest(QByteArrayView bytes, Time time)
{
    const qsizetype taken = m_reader.feed(bytes);
    if (m_reader.error() != wire::HeadError::None)
        m_state = State::Foreign;
    if (!m_reader.isComplete())
        return;
    m_request = wire::parseRequestHead(m_reader.raw());
    if (!m_request || !asksForWebSocket(*m_request)) {
        m_state = State::Foreign;
        return;
    }
    capture::StateEvent connecting;
    connecting.phase = m_facts.isClientOurs ? capture::Phase::None : capture::Phase::Tcp;
    connecting.detail = m_facts.isClientOurs ? urlOf(*m_request) : m_facts.peer;
    addEvent(connecting, time);
    addBytes(RecordKind::HandshakeRequest, TcpSide::Client, m_reader.raw(), time);
    m_reader = wire::HeadReader(limits());
    m_early = bytes.sliced(taken).toByteArray();
    m_state = State::Response;
}

void ConnectionDecoder::takeResponse(QByteArrayView bytes, Time time)
{
    const qsizetype taken = m_reader.feed(bytes);
    if (m_reader.error() != wire::HeadError::None) {
        m_refusal = m_reader.raw() + bytes.sliced(taken).toByteArray();
        m_state = State::Refused;
        return;
    }
    if (!m_reader.isComplete())
        return;
    takeHead(time);
    const QByteArrayView rest = bytes.sliced(taken);
    if (!rest.isEmpty())
        take(TcpSide::Server, rest, time);
}

/// The response's head is whole.
void ConnectionDecoder::takeHead(Time time)
{
    m_response = wire::parseResponseHead(m_reader.raw());
    const QByteArray raw = m_reader.raw();
    m_reader = wire::HeadReader(limits());
    const int status = m_response ? m_response->status : 0;
    const bool isInterim = status >= 100 && status < 200 && status != 101;
    const bool isTunnel = m_request->method == "CONNECT" && status / 100 == 2;
    if (isInterim) {
        addBytes(RecordKind::HandshakeResponse, TcpSide::Server, raw, time);
    } else if (isTunnel) {
        addBytes(RecordKind::HandshakeResponse, TcpSide::Server, raw, time);
        m_state = State::Request;
        const QByteArray early = std::exchange(m_early, {});
        take(TcpSide::Client, early, time);
    } else if (status != 101) {
        m_refusal = raw;
        m_state = State::Refused;
    } else {
        addBytes(RecordKind::HandshakeResponse, TcpSide::Server, raw, time);
        capture::StateEvent open;
        open.kind = StateKind::Open;
        open.phase = capture::Phase::Open;
        open.detail = wire::fieldValue(m_response->fields, "Sec-WebSocket-Protocol").value_or(QByteArray());
        addEvent(open, time);
        openFlows(*m_response, *m_request);
        m_state = State::Open;
        takeFrames(TcpSide::Client, std::exchange(m_early, {}), time);
    }
}

void ConnectionDecoder::openFlows(const wire::ResponseHead &response, const wire::RequestHead &request)
{
    const bool isSound = wire::checkResponse(response, request) == wire::HandshakeError::None;
    const auto deflate = isSound ? wire::agreedDeflate(response, request) : std::nullopt;
    for (const TcpSide side : {TcpSide::Client, TcpSide::Server}) {
        Flow &opened = m_flows[static_cast<size_t>(side)].emplace(roleOf(side));
        if (!deflate)
            continue;
        opened.validator.allowRsv(wire::Rsv1);
        opened.inflater.emplace(roleOf(side), *deflate, limits());
    }
}

void ConnectionDecoder::takeFrames(TcpSide from, QByteArrayView bytes, Time time)
{
    Flow &flowing = flow(from);
    if (flowing.hasEnded)
        return;
    flowing.parser.feed(bytes);
    while (const auto frame = flowing.parser.next())
        addFrame(from, *frame, time);
    if (flowing.parser.failure() == wire::Rule::None)
        return;
    flowing.hasEnded = true;
    const wire::Frame frame{flowing.parser.failedHeader(), {}};
    m_sink.add(capture::makeFrameRecord(frame, m_facts.id, direction(from), time, flowing.parser.failure()));
}

void ConnectionDecoder::addFrame(TcpSide from, const wire::Frame &frame, Time time)
{
    Flow &flowing = flow(from);
    capture::FrameMarks marks;
    if (!flowing.hasFailed)
        marks.violation = flowing.validator.check(frame);
    flowing.hasFailed =
        flowing.hasFailed || (marks.violation != wire::Rule::None && wire::isFatal(marks.violation));
    if (flowing.inflater && !flowing.hasFailed) {
        const wire::InflatedPayload inflated = flowing.inflater->inflate(frame);
        marks.inflated = inflated.bytes;
        if (inflated.rule != wire::Rule::None) {
            marks.violation = inflated.rule;
            flowing.hasFailed = true;
        }
    }
    if (frame.header.opcode == wire::Opcode::Close && m_closeCode == 0)
        m_closeCode = wire::parseClosePayload(frame.payload).code;
    m_sink.add(capture::makeFrameRecord(frame, m_facts.id, direction(from), time, marks));
}

void ConnectionDecoder::end(TcpSide from, Time time)
{
    if (m_state == State::Refused)
        finishRefusal(time);
    else if (m_state == State::Open)
        finishFlow(from, time);
    if (m_state == State::Open && flow(TcpSide::Client).hasEnded && flow(TcpSide::Server).hasEnded)
        end(time);
}

void ConnectionDecoder::end(Time time)
{
    if (m_state == State::Refused) {
        finishRefusal(time);
    } else if (m_state == State::Open) {
        finishFlow(TcpSide::Client, time);
        finishFlow(TcpSide::Server, time);
        capture::StateEvent closed;
        closed.kind = StateKind::Closed;
        closed.closeCode = m_closeCode == 0 ? quint16{wire::AbnormalClosure} : m_closeCode;
        addEvent(closed, time);
        m_state = State::Ended;
    }
}

void ConnectionDecoder::abandon(Time time)
{
    if (m_state == State::Refused)
        finishRefusal(time);
}

/// A frame that the end cut is kept as far as it came.
void ConnectionDecoder::finishFlow(TcpSide from, Time time)
{
    Flow &flowing = flow(from);
    if (std::exchange(flowing.hasEnded, true))
        return;
    if (const auto partial = flowing.parser.partial()) {
        const wire::Frame frame{partial->header, partial->payload.toByteArray()};
        m_sink.add(capture::makeFrameRecord(frame, m_facts.id, direction(from), time));
    }
}

void ConnectionDecoder::finishRefusal(Time time)
{
    addBytes(RecordKind::HandshakeResponse, TcpSide::Server, m_refusal, time);
    capture::StateEvent failed;
    failed.kind = StateKind::Failed;
    failed.phase = capture::Phase::Upgrade;
    failed.cause = m_response ? capture::Cause::UpgradeRefused : capture::Cause::NotHttp;
    failed.number = m_response ? m_response->status : 0;
    failed.detail = m_response ? m_response->reason : QByteArray();
    addEvent(failed, time);
    m_state = State::Ended;
}

void ConnectionDecoder::addBytes(RecordKind kind, TcpSide from, const QByteArray &bytes, Time time)
{
    capture::Record record;
    record.head.kind = kind;
    record.head.connection = m_facts.id;
    record.head.direction = direction(from);
    record.head.time = time;
    record.head.wireLength = record.head.payloadLength = static_cast<quint64>(bytes.size());
    record.payload = bytes;
    m_sink.add(record);
}

void ConnectionDecoder::addEvent(const capture::StateEvent &event, Time time)
{
    capture::Record record;
    record.head.kind = RecordKind::State;
    record.head.connection = m_facts.id;
    record.head.time = time;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    m_sink.add(record);
}

capture::Direction ConnectionDecoder::direction(TcpSide from) const
{
    return (from == TcpSide::Client) == m_facts.isClientOurs ? capture::Direction::Outgoing
                                                             : capture::Direction::Incoming;
}

} // namespace wireloupe::formats
