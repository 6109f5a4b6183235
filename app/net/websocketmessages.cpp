#include "net/websocketmessages.h"

#include <utility>

#include <QStringDecoder>

namespace wireloupe::net {

namespace {

/// QString::fromUtf8() would drop a leading byte order mark.
QString toQString(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace

void sendMessage(QWebSocket &webSocket, const wire::Message &message)
{
    // By default Qt cuts a message at 512 KiB.
    webSocket.setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    if (message.isText())
        webSocket.sendTextMessage(toQString(message.payload));
    else
        webSocket.sendBinaryMessage(message.payload);
}

void receiveMessages(QWebSocket &webSocket, QObject *context,
                     std::function<void(const wire::Message &)> receive)
{
    using Type = wire::Message::Type;
    QObject::connect(
        &webSocket, &QWebSocket::textMessageReceived, context,
        [receive](const QString &text) {
            receive({Type::Text, text.toUtf8()});
        });
    QObject::connect(&webSocket, &QWebSocket::binaryMessageReceived, context,
                     [receive = std::move(receive)](const QByteArray &bytes) {
                         receive({Type::Binary, bytes});
                     });
}

} // namespace wireloupe::net
