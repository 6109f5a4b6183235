#include "net/httprequestreader.h"

namespace wireloupe::net {

HttpRequestReader::HttpRequestReader(const wire::Limits &limits)
    : m_head(limits), m_maxBody(limits.maxMessagePayload)
{
}

qsizetype HttpRequestReader::feed(QByteArrayView bytes)
{
    if (m_refusal != 0)
        return 0;
    if (!m_request)
        return feedHead(bytes);
    const qsizetype taken = m_body->feed(bytes);
    m_content.append(m_body->take());
    refuse(m_body->error());
    return taken;
}

qsizetype HttpRequestReader::feedHead(QByteArrayView bytes)
{
    const qsizetype taken = m_head.feed(bytes);
    auto error = m_head.error();
    if (m_head.isComplete() && error == wire::HeadError::None)
        m_request = wire::parseRequestHead(m_head.raw(), &error);
    if (error == wire::HeadError::TooLarge || error == wire::HeadError::TooManyFields)
        refuse(431, "The head of the request is larger than this server takes");
    else if (error != wire::HeadError::None)
        refuse(400, "The request is no HTTP/1.1");
    if (!m_request)
        return taken;
    m_body.emplace(wire::bodyFrameOf(*m_request), m_maxBody);
    refuse(m_body->error());
    return taken;
}

bool HttpRequestReader::expectsContinue() const
{
    return m_request && !isComplete() && m_request->version != "HTTP/1.0" &&
           wire::hasToken(m_request->fields, "Expect", "100-continue");
}

void HttpRequestReader::refuse(int status, const QByteArray &why)
{
    m_refusal = status;
    m_why = why;
}

void HttpRequestReader::refuse(wire::BodyError error)
{
    switch (error) {
    case wire::BodyError::None:
    case wire::BodyError::CutShort:
        break;
    case wire::BodyError::BadLength:
        refuse(400, "Content-Length is no number of bytes");
        break;
    case wire::BodyError::LengthAndEncoding:
        refuse(400, "A request has Content-Length or Transfer-Encoding, never both");
        break;
    case wire::BodyError::BadEncoding:
        refuse(400, "The last transfer coding of a request is chunked, and there is none in HTTP/1.0");
        break;
    case wire::BodyError::UnknownEncoding:
        refuse(501, "The only transfer coding of this server is chunked");
        break;
    case wire::BodyError::BadChunk:
        refuse(400, "The body breaks the rules of the chunked coding");
        break;
    case wire::BodyError::TooLarge:
        refuse(413, "The body is larger than this server takes as a message");
        break;
    }
}

} // namespace wireloupe::net
