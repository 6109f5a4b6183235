#pragma once

#include "wire/httpbody.h"
#include "wire/limits.h"

namespace wireloupe::net {

/// Reads one HTTP/1.x request, head and body, from bytes cut anywhere, and says with which status it is to be
/// refused that cannot be read on. No I/O.
class HttpRequestReader
{
public:
    /// A body may have so many bytes as a message: Limits::maxMessagePayload.
    explicit HttpRequestReader(const wire::Limits &limits);

    /// Takes bytes up to the end of the head, and in further calls up to that of the body; returns how many
    /// it took. What follows is another request's.
    qsizetype feed(QByteArrayView bytes);

    bool isEmpty() const { return m_head.raw().isEmpty(); }
    /// Nothing until the head is whole.
    const std::optional<wire::RequestHead> &request() const { return m_request; }
    bool isComplete() const { return m_body && m_body->isComplete(); }
    /// The client waits to be told to send its body (RFC 9110 section 10.1.1).
    bool expectsContinue() const;
    /// The HTTP status that says what is wrong; 0: nothing is.
    int refusal() const { return m_refusal; }
    /// An English sentence without its full stop.
    const QByteArray &why() const { return m_why; }
    /// What has come of it, as it came; of the body, which is shown without its chunks, the first so many
    /// bytes.
    QByteArray raw(qsizetype maxBody) const { return m_head.raw() + m_content.left(maxBody); }
    const QByteArray &body() const { return m_content; }

private:
    qsizetype feedHead(QByteArrayView bytes);
    void refuse(int status, const QByteArray &why);
    void refuse(wire::BodyError error);

    wire::HeadReader m_head;
    quint64 m_maxBody;
    std::optional<wire::RequestHead> m_request;
    std::optional<wire::BodyReader> m_body;
    QByteArray m_content;
    int m_refusal = 0;
    QByteArray m_why;
};

} // namespace wireloupe::net
