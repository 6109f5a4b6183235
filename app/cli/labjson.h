#pragma once

#include <QByteArray>

#include "session/labsummary.h"

namespace wireloupe::cli {

using AllFigures = session::PerTransport<session::TransportFigures>;

/// {"event":"second","time":3.000000000,"transports":{"webSocket":{...},...}} and a line feed: all since the
/// start. Times and latencies are in seconds; what is not known is left out, as are transports that take no
/// part.
QByteArray labSecondJson(const AllFigures &figures, std::chrono::nanoseconds elapsed);

/// The same at the end, as {"event":"result",...}, with "summary".
QByteArray labResultJson(const AllFigures &figures, std::chrono::nanoseconds elapsed);

} // namespace wireloupe::cli
