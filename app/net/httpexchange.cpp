#include "net/httpexchange.h"

#include <utility>

#include "net/dialer.h"
#include "net/requestparts.h"

namespace wireloupe::net {

using Kind = ProbeFault::Kind;

namespace {

/// Not in the midst of its own signal.
template <class T>
void discard(std::unique_ptr<T> object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

HttpExchange::HttpExchange(const ClientOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::timedOut);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::get(const Request &request)
{
    m_request = request;
    m_isBusy = true;
    m_isReused = m_socket != nullptr;
    if (m_socket)
        write();
    else
        dial();
}

void HttpExchange::drop()
{
    m_isBusy = false;
    m_timer.stop();
    discard(std::move(m_dialer));
    leaveConnection();
}

void HttpExchange::dial()
{
    m_isReused = false;
    discard(std::move(m_dialer));
    m_timer.start(m_options.connectTimeout);
    m_dialer = std::make_unique<Dialer>(m_options, Recorder(nullptr, capture::ConnectionId{}));
    connect(m_dialer.get(), &Dialer::ready, this, &HttpExchange::dialed);
    connect(m_dialer.get(), &Dialer::failed, this,
            [this](const capture::StateEvent &event) { fail(connectionFault(event)); });
    m_dialer->start(capture::monotonicNow());
}

void HttpExchange::dialed()
{
    m_socket = m_dialer->takeSocket();
    discard(std::move(m_dialer));
    const QTcpSocket *socket = m_socket.get();
    m_resetWatch.emplace(*socket);
    connect(socket, &QTcpSocket::readyRead, this, &HttpExchange::read);
    // What has come before the end is read first. By then the socket may be another.
    const auto end = [this, socket] {
        if (m_socket.get() == socket)
            streamEnded();
    };
    connect(socket, &QTcpSocket::disconnected, this, end, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, end, Qt::QueuedConnection);
    emit connected();
    if (m_socket)
        write();
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void HttpExchange::write()
{
    m_reader.emplace(m_options.limits);
    m_body.reset();
    m_hasAnswer = false;
    wire::HeaderFields fields = m_options.headers;
    const auto add = [&fields](const wire::HeaderField &field, bool isFirst) {
        if (wire::fieldCount(fields, field.name) == 0)
            fields.insert(isFirst ? 0 : fields.size(), field);
    };
    add({"Host", hostField(m_options.url)}, true);
    for (const wire::HeaderField &field : std::as_const(m_request.fields))
        add(field, false);
    const QByteArray raw = wire::RequestHead{"GET", m_request.target, "HTTP/1.1", fields}.serialize();
    if (m_request.timeout.count() > 0)
        m_timer.start(m_request.timeout);
    else
        m_timer.stop();
    m_socket->write(raw);
    m_socket->flush();
    emit sent(raw.size());
}

void HttpExchange::read()
{
    const auto time = capture::monotonicNow();
    const QByteArray bytes = m_socket ? m_socket->readAll() : QByteArray();
    if (bytes.isEmpty())
        return;
    emit received(bytes.size());
    if (m_isBusy)
        take(bytes, time);
    else
        leaveConnection(); // nobody has asked for it
}

void HttpExchange::take(const QByteArray &bytes, Time time)
{
    m_hasAnswer = true;
    if (m_body) {
        takeBody(bytes, time);
        return;
    }
    m_reader->feed(bytes);
    if (!judge() || !m_reader->head())
        return;
    const wire::ResponseHead head = *m_reader->head();
    const wire::BodyFrame frame = wire::bodyFrameOf(head, "GET");
    if (frame.error != wire::BodyError::None) {
        fail(Kind::Body, static_cast<int>(frame.error));
        return;
    }
    m_isUntilClose = frame.framing == wire::BodyFraming::UntilClose;
    m_body.emplace(frame, m_request.maxBody);
    if (m_request.isTimeoutOfHead)
        m_timer.stop();
    emit answered(head);
    if (m_isBusy)
        takeBody(QByteArray(m_reader->rest()), time);
}

/// False where what has come is no beginning of a response.
bool HttpExchange::judge()
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    if (m_reader->isTls())
        event.cause = capture::Cause::TlsOnPlainPort;
    else if (!m_reader->isHttp())
        event.cause = capture::Cause::NotHttp;
    if (event.cause != capture::Cause::None)
        fail(connectionFault(event));
    else if (m_reader->error() != wire::HeadError::None)
        fail(Kind::NotHttp, static_cast<int>(m_reader->error()), true);
    else
        return true;
    return false;
}

void HttpExchange::takeBody(QByteArrayView bytes, Time time)
{
    const qsizetype taken = m_body->feed(bytes);
    if (const QByteArray data = m_body->take(); !data.isEmpty())
        emit bodyCame(data, time);
    if (!m_isBusy)
        return;
    if (m_body->error() == wire::BodyError::TooLarge)
        fail(Kind::TooLarge, static_cast<int>(m_request.maxBody));
    else if (m_body->error() != wire::BodyError::None)
        fail(Kind::Body, static_cast<int>(m_body->error()));
    else if (m_body->isComplete())
        finish(time, taken == bytes.size());
}

/// `isClean`: nothing has come behind the response.
void HttpExchange::finish(Time time, bool isClean)
{
    m_timer.stop();
    m_isBusy = false;
    if (!isClean || !isKeptAlive())
        leaveConnection();
    emit finished(time);
}

/// RFC 9112 section 9.3.
bool HttpExchange::isKeptAlive() const
{
    const wire::ResponseHead &head = *m_reader->head();
    if (m_isUntilClose || head.status == 101 || wire::hasToken(head.fields, "Connection", "close"))
        return false;
    return head.version != "HTTP/1.0" || wire::hasToken(head.fields, "Connection", "keep-alive");
}

void HttpExchange::streamEnded()
{
    const auto time = capture::monotonicNow();
    read();
    if (!m_socket)
        return;
    const bool wasReset = m_resetWatch->wasReset();
    if (!m_isBusy) { // as it may after any answer
        leaveConnection();
    } else if (m_body) {
        m_body->feedEnd();
        if (m_body->isComplete() && !wasReset)
            finish(time, false);
        else
            fail(Kind::Body, static_cast<int>(wire::BodyError::CutShort));
    } else if (m_isReused && !m_hasAnswer) {
        leaveConnection();
        dial();
    } else {
        fail(wasReset ? Kind::Reset : Kind::Closed);
    }
}

void HttpExchange::timedOut()
{
    if (!m_dialer) {
        fail(Kind::TimedOut, static_cast<int>(m_request.timeout.count()));
        return;
    }
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = m_dialer->phase();
    event.cause = capture::Cause::TimedOut;
    fail(connectionFault(event));
}

void HttpExchange::fail(const ProbeFault &fault)
{
    if (!m_isBusy)
        return;
    drop();
    emit failed(fault);
}

void HttpExchange::fail(Kind kind, int number, bool isLasting)
{
    fail({.kind = kind, .number = number, .detail = {}, .event = {}, .isLasting = isLasting});
}

void HttpExchange::leaveConnection()
{
    m_resetWatch.reset();
    if (m_socket)
        m_socket->disconnectFromHost();
    discard(std::move(m_socket));
}

} // namespace wireloupe::net
