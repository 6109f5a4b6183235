#pragma once

#include <optional>

#include "wire/handshakeparts.h"

namespace wireloupe::net {

/// Reads an HTTP/1.x response from bytes cut anywhere: its head, and, where it refuses, its body (RFC 9112
/// section 6.3). Interim responses (wire::isInterim()) are skipped, up to wire::maxInterimResponses; one more
/// is HeadError::TooLarge. No I/O.
class ResponseReader
{
public:
    explicit ResponseReader(const wire::Limits &limits);

    /// Takes the next bytes; what follows the head is kept: see rest().
    void feed(QByteArrayView bytes);

    /// False as soon as what has come is no beginning of an HTTP response.
    bool isHttp() const;
    /// What has come is a record of TLS: an alert or a handshake (RFC 8446 section 5.1).
    bool isTls() const;
    wire::HeadError error() const { return m_error; }

    /// A server that takes TLS only says so in words: nginx, Apache and Go do, with status 400.
    bool asksForTls() const;

    /// Of the final response, once it is whole and right.
    const std::optional<wire::ResponseHead> &head() const { return m_head; }
    /// As it came, behind the interim responses that came before it.
    QByteArray rawHead() const { return m_interim + m_reader.raw(); }
    /// What has come behind the head.
    const QByteArray &rest() const { return m_rest; }
    /// All that is kept of it, the body up to Limits::maxRefusalBody.
    QByteArray raw() const;
    /// The whole body has come, or as much of it as is kept. One with neither of both length fields ends with
    /// the connection.
    bool isBodyComplete() const;

private:
    void parseHead();
    bool skipInterim();

    wire::Limits m_limits;
    wire::HeadReader m_reader;
    wire::HeadError m_error = wire::HeadError::None;
    std::optional<wire::ResponseHead> m_head;
    QByteArray m_start;   ///< the first bytes
    QByteArray m_interim; ///< the interim responses, as they came
    int m_interimCount = 0;
    QByteArray m_rest;
};

} // namespace wireloupe::net
