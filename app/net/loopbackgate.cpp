#include "net/loopbackgate.h"

#include <array>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include "wire/handshake.h"

namespace wireloupe::net {

namespace {

/// 128 bits that nobody can guess.
QByteArray secretPath()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArrayView bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return '/' + bytes.toByteArray().toHex();
}

} // namespace

LoopbackGate::LoopbackGate(QObject *parent) : QObject(parent), m_path(secretPath())
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection())
            admit(socket);
    });
}

bool LoopbackGate::open()
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl LoopbackGate::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_listener.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

void LoopbackGate::admit(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void LoopbackGate::read(QTcpSocket *socket)
{
    // Its own QWebSocket sends the head at once and nothing behind it, so the whole of it is there, or more
    // will come.
    const QByteArray raw = socket->peek(wire::Limits{}.maxHeadSize);
    wire::HeadReader reader;
    reader.feed(raw);
    if (!reader.isComplete() && reader.error() == wire::HeadError::None)
        return;
    const auto request = wire::parseRequestHead(reader.raw());
    const auto check = request ? wire::checkRequest(*request) : wire::RequestCheck{};
    if (m_socket || !request || request->target != m_path || check.error != wire::HandshakeError::None) {
        socket->abort();
        return;
    }
    socket->skip(reader.raw().size());
    socket->disconnect();
    socket->setParent(nullptr);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.reset(socket);
    m_response = wire::makeResponse(check.key, {}).serialize();
    m_listener.close();
    emit entered();
}

} // namespace wireloupe::net
