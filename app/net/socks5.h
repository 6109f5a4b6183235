#pragma once

#include "net/proxyhandshake.h"

namespace wireloupe::net {

/// SOCKS version 5 (RFC 1928), with user and password (RFC 1929) where the proxy has a user. A name is
/// resolved by the proxy.
class Socks5 : public ProxyHandshake
{
public:
    Socks5(const ProxyOptions &proxy, const ProxyTarget &target);

    qsizetype take(QByteArrayView bytes) override;

private:
    enum class Step : quint8 { Method, Authentication, Reply };

    /// The bytes of the next message of the proxy, once that can be told from its beginning.
    qsizetype messageSize() const;
    void takeMessage();
    void takeMethod(quint8 method);
    void takeReply(quint8 reply);
    void connectToTarget();

    QByteArray m_user;
    QByteArray m_password;
    ProxyTarget m_target;
    Step m_step = Step::Method;
    QByteArray m_message; ///< what has come of the next one
};

} // namespace wireloupe::net
