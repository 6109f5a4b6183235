#pragma once

#include <memory>
#include <optional>

#include <QByteArray>

#include "capture/stateevent.h"
#include "net/clientoptions.h"

namespace wireloupe::net {

/// What a proxy is asked to connect to.
struct ProxyTarget
{
    QByteArray host; ///< a name in ASCII, or an address without brackets
    quint16 port = 0;
};

/// Our side of asking a proxy for a connection. Bytes in, bytes out; no I/O.
class ProxyHandshake
{
public:
    struct Failure
    {
        capture::Cause cause = capture::Cause::ProxyInvalid;
        qint32 number = 0; ///< the HTTP status, or the SOCKS reply
        QByteArray detail; ///< UTF-8: the proxy's own words, where it has some
    };

    virtual ~ProxyHandshake() = default;

    /// Takes bytes of the proxy, and returns how many: what follows the last is not the proxy's.
    virtual qsizetype take(QByteArrayView bytes) = 0;
    /// The stream of the proxy has ended before isDone().
    virtual void end();

    /// What is to be sent now; at the beginning too.
    QByteArray takeOutput() { return std::exchange(m_output, {}); }
    /// The proxy has connected: from here on the stream is that of the target.
    bool isDone() const { return m_isDone; }
    const std::optional<Failure> &failure() const { return m_failure; }
    bool isOver() const { return m_isDone || m_failure; }

    /// What was asked and answered, where that is HTTP: for the log. Else empty. The credentials of the
    /// request are asterisks: those of a proxy of the system were never typed here, and captures are passed
    /// on.
    virtual QByteArray request() const { return {}; }
    virtual QByteArray response() const { return {}; }

protected:
    void send(const QByteArray &bytes) { m_output.append(bytes); }
    void succeed() { m_isDone = true; }
    void fail(capture::Cause cause, qint32 number, const QByteArray &detail = {});

private:
    QByteArray m_output;
    bool m_isDone = false;
    std::optional<Failure> m_failure;
};

/// For a proxy of kind Http or Socks5.
std::unique_ptr<ProxyHandshake> makeProxyHandshake(const ProxyOptions &proxy, const ProxyTarget &target,
                                                   const wire::Limits &limits);

} // namespace wireloupe::net
