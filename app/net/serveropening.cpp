#include "net/serveropening.h"

#include <utility>

#include "server/httprequest.h"

namespace wireloupe::net {

namespace {

/// The first byte of a TLS handshake (RFC 8446 section 5.1), with which no request can begin.
constexpr char tlsHandshakeRecord = 0x16;

} // namespace

wire::HeaderFields wellFormed(wire::HeaderFields fields)
{
    fields.removeIf([](const wire::HeaderField &field) {
        return !wire::isToken(field.name) || field.value.contains('\r') || field.value.contains('\n') ||
               field.value.contains('\0');
    });
    return fields;
}

ServerOpening::ServerOpening(const ServerHandshakeOptions &options, bool isTls,
                             std::function<QByteArray()> localAuthority)
    : m_options(options)
    , m_isTls(isTls)
    , m_localAuthority(std::move(localAuthority))
    , m_reader(options.limits)
{
}

bool ServerOpening::feed(const QByteArray &bytes)
{
    if (m_reader.raw().isEmpty() && bytes.startsWith(tlsHandshakeRecord)) {
        m_rest = bytes;
        m_isRestTorn = true;
        m_refusal = refusalOfTls();
        return true;
    }
    const qsizetype taken = m_reader.feed(bytes);
    m_rest = bytes.sliced(taken);
    if (m_reader.isComplete() || m_reader.error() != wire::HeadError::None)
        judge();
    return m_accepted || m_refusal || m_isForHttp;
}

QByteArray ServerOpening::request() const
{
    return m_isRestTorn ? m_reader.raw() + m_rest : m_reader.raw();
}

void ServerOpening::judge()
{
    auto headError = m_reader.error();
    const auto request = headError == wire::HeadError::None
                             ? wire::parseRequestHead(m_reader.raw(), &headError)
                             : std::nullopt;
    const bool isForHttp = m_options.hasHttp && request && server::isForHttp(*request);
    if (!isForHttp)
        judge(request, headError);
    else if (m_options.takeSeat && !m_options.takeSeat())
        m_refusal = refusalOfOneMore(m_options.maxPeers);
    else
        m_isForHttp = true;
}

void ServerOpening::judge(const std::optional<wire::RequestHead> &request, wire::HeadError headError)
{
    const auto check = request ? wire::checkRequest(*request) : wire::RequestCheck{};
    const auto error = request ? check.error : wire::handshakeErrorFor(headError);
    m_isRestTorn = error != wire::HandshakeError::None;
    if (m_isRestTorn)
        m_refusal = refusalOf(error, request, m_localAuthority(), m_isTls, m_options.hasHttp);
    else if (const auto access = server::judge(*request, m_options.access);
             access != server::AccessRefusal::None)
        m_refusal = refusalOf(access, *request);
    else if (m_options.takeSeat && !m_options.takeSeat())
        m_refusal = refusalOfOneMore(m_options.maxPeers);
    else
        accept(*request, check);
}

void ServerOpening::accept(const wire::RequestHead &request, const wire::RequestCheck &check)
{
    const auto deflate = m_options.deflate.isEnabled
                             ? wire::answerDeflateOffers(check.extensions, m_options.deflate)
                             : std::nullopt;
    AcceptedHandshake accepted{request.target, chosenSubprotocol(check.subprotocols), {}, m_rest};
    QList<wire::Extension> extensions;
    if (deflate) {
        accepted.deflate = deflate->parameters;
        extensions.append(deflate->response);
    }
    if (!extensions.isEmpty())
        accepted.extension = wire::serializeExtensions(extensions);
    m_response =
        wire::makeResponse(check.key, accepted.subprotocol, wellFormed(m_options.responseHeaders), extensions)
            .serialize();
    m_accepted = std::move(accepted);
}

/// The first of ours that the client offers.
QByteArray ServerOpening::chosenSubprotocol(const QList<QByteArray> &offered) const
{
    for (const QByteArray &ours : m_options.subprotocols)
        if (offered.contains(ours))
            return ours;
    return {};
}

} // namespace wireloupe::net
