#pragma once

#include <QByteArray>

#include "session/labfigures.h"

namespace wireloupe::ui {

/// The figures of a run as CSV (RFC 4180): a head, and a line for each transport. Latencies in milliseconds;
/// a field is empty where nothing is known. Names are for programs, and the same in every language.
QByteArray labCsv(const session::PerTransport<session::TransportFigures> &figures);

} // namespace wireloupe::ui
