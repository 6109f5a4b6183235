#pragma once

#include <QJsonObject>

#include "server/counters.h"

namespace wireloupe::cli {

/// What a server has done beside its behaviour, for a program to read: {"guards": {"closedRate": 3},
/// "faults": {"dropped": 12}, "streams": {"passedOver": 4}}. Only what is not 0; empty: all is.
QJsonObject countsOf(const server::Counters &counters);

} // namespace wireloupe::cli
