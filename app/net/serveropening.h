#pragma once

#include <functional>
#include <optional>

#include "net/serverrefusal.h"

namespace wireloupe::net {

struct ServerHandshakeOptions
{
    QList<QByteArray> subprotocols; ///< in order of preference
    server::AccessOptions access;
    wire::DeflateOptions deflate;
    wire::HeaderFields responseHeaders; ///< added to the accepting response
    int maxPeers = 0;                   ///< to tell who is one too many by `takeSeat`
    /// Called when a request is right in everything else: whether there is room, which is taken then. Null:
    /// always.
    std::function<bool()> takeSeat;
    /// Requests that server::isForHttp() are none of the opening handshake's.
    bool hasHttp = false;
    wire::Limits limits;
};

/// Without those fields that would break a response apart.
wire::HeaderFields wellFormed(wire::HeaderFields fields);

/// A request that was accepted.
struct AcceptedHandshake
{
    QByteArray target;
    QByteArray subprotocol;
    std::optional<wire::DeflateParameters> deflate;
    QByteArray early;          ///< what the client sent right behind its request: its first frames
    QByteArray extension = {}; ///< all that was agreed on, as in the response
};

/// Reads a client's opening handshake (RFC 6455 section 4.2) from bytes cut anywhere, and answers it. A
/// request that breaks the rules of the protocol, or those of the user about who may come in, is refused with
/// the HTTP status for it. No I/O, no clock.
class ServerOpening
{
public:
    /// `isTls`: whether the request came over TLS. `localAuthority` is asked for the address and port that
    /// the client has connected to, where an answer names them. The options must outlive it.
    ServerOpening(const ServerHandshakeOptions &options, bool isTls,
                  std::function<QByteArray()> localAuthority);

    /// Takes the next bytes, until it has been answered. True once it is, or is to be answered elsewhere.
    bool feed(const QByteArray &bytes);

    /// Nothing until the request has been accepted.
    const std::optional<AcceptedHandshake> &accepted() const { return m_accepted; }
    /// Nothing until the request has been refused.
    const std::optional<ServerRefusal> &refusal() const { return m_refusal; }
    /// What has come begins with a request that is for the HTTP side of the server: it is not answered here,
    /// and access is judged there.
    bool isForHttp() const { return m_isForHttp; }
    /// All that has come, with isForHttp().
    QByteArray received() const { return m_reader.raw() + m_rest; }
    /// To send, once it is answered.
    const QByteArray &response() const { return m_refusal ? m_refusal->response : m_response; }
    /// The request as it came, or what has come of it; with what followed where it was none at all.
    QByteArray request() const;

private:
    void judge();
    void judge(const std::optional<wire::RequestHead> &request, wire::HeadError headError);
    void accept(const wire::RequestHead &request, const wire::RequestCheck &check);
    QByteArray chosenSubprotocol(const QList<QByteArray> &offered) const;

    const ServerHandshakeOptions &m_options;
    bool m_isTls;
    std::function<QByteArray()> m_localAuthority;
    wire::HeadReader m_reader;
    QByteArray m_rest;         ///< behind the head
    bool m_isRestTorn = false; ///< it belongs to a request that is none
    QByteArray m_response;
    std::optional<AcceptedHandshake> m_accepted;
    std::optional<ServerRefusal> m_refusal;
    bool m_isForHttp = false;
};

} // namespace wireloupe::net
