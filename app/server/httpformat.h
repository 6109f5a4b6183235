#pragma once

#include "server/httpfeed.h"

namespace wireloupe::server {

/// A message as an event of an event stream (WHATWG HTML section 9.2.5): "id: N", a "data:" line for each
/// line of the text, and an empty line. A binary message, or text that is no UTF-8 because a fault has made
/// it so, is "event: binary" with the payload in base64. A CR, alone or before an LF, comes out as an LF: the
/// format has no other line end inside data.
QByteArray eventOf(quint64 id, const wire::Message &message);
/// "event: missed" with how many messages a reader has not got, because they were not kept for so long.
QByteArray missedEvent(quint64 count);
/// "event: close" with {"code":N,"reason":"..."}: the last of a stream that a behaviour has closed.
QByteArray closeEvent(quint16 code, const QByteArray &reason);
/// Means nothing; keeps a silent connection from being taken for a dead one.
inline constexpr QByteArrayView commentEvent = ":\n\n";

/// What a poll is answered with:
/// {"last":17,"missed":0,"messages":[{"id":16,"text":"..."},{"id":17,"base64":"..."}]}. `last` is the number
/// of the last of them, or the one asked behind; `missed`, how many were not kept any more. The text is the
/// payload exactly; base64 is for binary messages and for what is no UTF-8.
///
/// Takes what there is to read until it has `maxBytes` of payload: 0: nothing.
inline constexpr qint64 maxPollBytes = 4 << 20;
QByteArray pollAnswer(HttpReader &reader, qint64 maxBytes = maxPollBytes);

/// With its quotes; `text` is UTF-8.
QByteArray jsonString(QByteArrayView text);

} // namespace wireloupe::server
