#pragma once

#include <QString>

#include "session/labfigures.h"

namespace wireloupe::cli {

/// The figures of a run as a table, a line for each transport that takes part, and below it a line for each
/// that has something to complain about. Lines end with a line feed, and hold nothing that could steer a
/// terminal.
QString labTable(const session::PerTransport<session::TransportFigures> &figures);

} // namespace wireloupe::cli
