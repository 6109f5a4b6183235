#include "net/responsereader.h"

#include <algorithm>

namespace wireloupe::net {

namespace {

constexpr QByteArrayView httpStart = "HTTP/";
constexpr char tlsAlert = 0x15;
constexpr char tlsHandshake = 0x16;
constexpr char tlsMajorVersion = 0x03;

} // namespace

ResponseReader::ResponseReader(const wire::Limits &limits) : m_limits(limits), m_reader(limits) {}

void ResponseReader::feed(QByteArrayView bytes)
{
    if (m_start.size() < httpStart.size())
        m_start.append(bytes.first(std::min(bytes.size(), httpStart.size() - m_start.size())));
    do {
        bytes = bytes.sliced(m_reader.feed(bytes));
        parseHead();
    } while (skipInterim());
    m_rest.append(bytes);
}

void ResponseReader::parseHead()
{
    if (m_error == wire::HeadError::None)
        m_error = m_reader.error();
    if (m_reader.isComplete() && !m_head && m_error == wire::HeadError::None)
        m_head = wire::parseResponseHead(m_reader.raw(), &m_error);
}

/// True where the head was an interim response, and the next is to be read.
bool ResponseReader::skipInterim()
{
    if (!m_head || !wire::isInterim(m_head->status))
        return false;
    m_head.reset();
    if (m_interimCount == wire::maxInterimResponses) {
        m_error = wire::HeadError::TooLarge;
        return false;
    }
    ++m_interimCount;
    m_interim.append(m_reader.raw());
    m_reader = wire::HeadReader(m_limits);
    return true;
}

bool ResponseReader::isHttp() const
{
    // One empty line may stand before the start line (RFC 9112 section 2.2).
    const QByteArrayView start = QByteArrayView(m_start).sliced(m_start.startsWith("\r\n") ? 2 : 0);
    return m_start == "\r" || start == httpStart.first(start.size());
}

bool ResponseReader::isTls() const
{
    const bool isRecord = m_start.startsWith(tlsAlert) || m_start.startsWith(tlsHandshake);
    return isRecord && m_start.size() > 1 && m_start[1] == tlsMajorVersion;
}

bool ResponseReader::asksForTls() const
{
    if (!m_head || m_head->status != 400)
        return false;
    const auto isNamed = [this](const char *word) { return m_rest.contains(word); };
    return isNamed("HTTPS") || isNamed("SSL-enabled") || isNamed("speaks TLS");
}

QByteArray ResponseReader::raw() const
{
    return rawHead() + m_rest.left(m_limits.maxRefusalBody);
}

bool ResponseReader::isBodyComplete() const
{
    if (!m_head)
        return false;
    if (m_rest.size() >= static_cast<qsizetype>(m_limits.maxRefusalBody))
        return true;
    if (m_head->status == 204 || m_head->status == 304)
        return true;
    if (wire::hasToken(m_head->fields, "Transfer-Encoding", "chunked"))
        return m_rest == "0\r\n\r\n" || m_rest.endsWith("\r\n0\r\n\r\n");
    bool isNumber = false;
    const qlonglong length = wire::combinedValue(m_head->fields, "Content-Length").toLongLong(&isNumber);
    return isNumber && m_rest.size() >= length;
}

} // namespace wireloupe::net
