#pragma once

#include "net/proxyhandshake.h"
#include "net/responsereader.h"

namespace wireloupe::net {

/// HTTP CONNECT (RFC 9110 section 9.3.6), with Basic authentication (RFC 7617) where the proxy has a user.
class HttpConnect : public ProxyHandshake
{
public:
    HttpConnect(const ProxyOptions &proxy, const ProxyTarget &target, const wire::Limits &limits);

    qsizetype take(QByteArrayView bytes) override;
    void end() override;
    QByteArray request() const override { return m_request; }
    QByteArray response() const override { return m_reader.raw(); }

private:
    void refuse();

    QByteArray m_request; ///< without the credentials
    ResponseReader m_reader;
};

} // namespace wireloupe::net
