#pragma once

#include <functional>

#include <QWebSocket>

#include "wire/frame.h"

namespace wireloupe::net {

/// Sends the message in one frame, byte for byte.
void sendMessage(QWebSocket &webSocket, const wire::Message &message);

/// Calls `receive` with every message of `webSocket`, for as long as `context` lives.
void receiveMessages(QWebSocket &webSocket, QObject *context,
                     std::function<void(const wire::Message &)> receive);

} // namespace wireloupe::net
