#include "net/socks5.h"

#include <algorithm>
#include <array>

#include <QHostAddress>
#include <QtEndian>

namespace wireloupe::net {

namespace {

constexpr char version = 5;
constexpr char connectCommand = 1;
constexpr char authenticationVersion = 1; // of RFC 1929
constexpr qsizetype maxField = 255;

enum Method : quint8 { NoAuthentication = 0, UserAndPassword = 2, NoneAcceptable = 0xFF };
enum AddressType : quint8 { Ipv4 = 1, Name = 3, Ipv6 = 4 };

/// RFC 1928 section 6.
QByteArray wordsOf(quint8 reply)
{
    constexpr std::array<const char *, 9> words{"",
                                                "general SOCKS server failure",
                                                "connection not allowed by ruleset",
                                                "network unreachable",
                                                "host unreachable",
                                                "connection refused",
                                                "TTL expired",
                                                "command not supported",
                                                "address type not supported"};
    return reply < words.size() ? words[reply] : "";
}

quint8 byteAt(const QByteArray &bytes, qsizetype position)
{
    return static_cast<quint8>(bytes[position]);
}

QByteArray withLength(const QByteArray &field)
{
    return static_cast<char>(field.size()) + field;
}

QByteArray addressBytes(const QByteArray &host)
{
    const QHostAddress address(QString::fromLatin1(host));
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        std::array<char, 4> bytes{};
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return static_cast<char>(Ipv4) + QByteArray(bytes.data(), bytes.size());
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return static_cast<char>(Ipv6) + QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c);
    }
    return static_cast<char>(Name) + withLength(host);
}

} // namespace

Socks5::Socks5(const ProxyOptions &proxy, const ProxyTarget &target)
    : m_user(proxy.user.toUtf8().left(maxField))
    , m_password(proxy.password.toUtf8().left(maxField))
    , m_target(target)
{
    QByteArray methods(1, static_cast<char>(NoAuthentication));
    if (!m_user.isEmpty())
        methods.append(static_cast<char>(UserAndPassword));
    send(version + withLength(methods));
    if (m_target.host.size() > maxField)
        fail(capture::Cause::ProxyRefused, 0, "the host's name is too long for SOCKS");
}

qsizetype Socks5::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!isOver() && taken < bytes.size()) {
        const qsizetype missing = messageSize() - m_message.size();
        const qsizetype size = std::min(missing, bytes.size() - taken);
        m_message.append(bytes.sliced(taken, size));
        taken += size;
        if (m_message.size() == messageSize())
            takeMessage();
    }
    return taken;
}

qsizetype Socks5::messageSize() const
{
    constexpr qsizetype upToName = 5; // version, reply, reserved, type and the length of a name
    // Some proxies say no more than that they refuse.
    if (m_step != Step::Reply || m_message.size() < 2 || byteAt(m_message, 1) != 0)
        return 2;
    if (m_message.size() < upToName)
        return upToName;
    switch (byteAt(m_message, 3)) {
    case Ipv4:
        return 4 + 4 + 2;
    case Ipv6:
        return 4 + 16 + 2;
    default:
        return upToName + byteAt(m_message, 4) + 2;
    }
}

void Socks5::takeMessage()
{
    const QByteArray message = std::exchange(m_message, {});
    const quint8 answer = byteAt(message, 1);
    if (m_step != Step::Authentication && message[0] != version) {
        fail(capture::Cause::ProxyInvalid, 0);
        return;
    }
    switch (m_step) {
    case Step::Method:
        takeMethod(answer);
        break;
    case Step::Authentication:
        if (answer == 0)
            connectToTarget();
        else
            fail(capture::Cause::ProxyAuthentication, answer);
        break;
    case Step::Reply:
        takeReply(answer);
        break;
    }
}

void Socks5::takeMethod(quint8 method)
{
    if (method == NoAuthentication) {
        connectToTarget();
    } else if (method == UserAndPassword && !m_user.isEmpty()) {
        send(authenticationVersion + withLength(m_user) + withLength(m_password));
        m_step = Step::Authentication;
    } else if (method == NoneAcceptable || method == UserAndPassword) {
        fail(capture::Cause::ProxyAuthentication, method);
    } else {
        fail(capture::Cause::ProxyInvalid, method);
    }
}

void Socks5::connectToTarget()
{
    std::array<char, 2> port{};
    qToBigEndian(m_target.port, port.data());
    send(QByteArray{} + version + connectCommand + '\0' + addressBytes(m_target.host) +
         QByteArray(port.data(), port.size()));
    m_step = Step::Reply;
}

void Socks5::takeReply(quint8 reply)
{
    if (reply == 0)
        succeed();
    else
        fail(capture::Cause::ProxyRefused, reply, wordsOf(reply));
}

} // namespace wireloupe::net
