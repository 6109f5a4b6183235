#pragma once

#include "server/httprequest.h"

namespace wireloupe::net {

/// What the answers of one server to HTTP requests have in common.
struct HttpResponseOptions
{
    server::AccessOptions access;
    wire::HeaderFields responseHeaders; ///< added to those that do not refuse
};

/// Writes the heads of the answers to one request. No I/O; the time is that of the machine.
class HttpResponse
{
public:
    /// `request`: nothing where its head could not be read, which ends the connection. The options must
    /// outlive this.
    HttpResponse(const HttpResponseOptions &options, const std::optional<wire::RequestHead> &request);

    /// The connection goes on after the answer (RFC 9112 section 9.3).
    bool persists() const { return m_persists; }
    /// It does not.
    void endConnection() { m_persists = false; }
    /// Bodies come in chunks; else they end with the connection, and persists() is false.
    bool isChunked() const { return m_isChunked; }

    /// 200, with a body.
    QByteArray json(const QByteArray &body) const;
    /// 200, the head of a body whose end is not known.
    QByteArray eventStream();
    /// 204.
    QByteArray noContent() const;
    /// 204, with what is allowed: RFC 9110 section 9.3.7, and the preflight of CORS (Fetch Standard).
    QByteArray options() const;
    /// Ends the connection.
    QByteArray refusal(int status, const QByteArray &why, const wire::HeaderFields &extra = {});
    QByteArray refusal(server::AccessRefusal refusal);

private:
    QByteArray make(int status, const wire::HeaderFields &fields, const QByteArray &body = {}) const;
    wire::HeaderFields corsFields() const;

    const HttpResponseOptions &m_options;
    wire::RequestHead m_request;
    bool m_persists = false;
    bool m_isChunked = false;
};

} // namespace wireloupe::net
