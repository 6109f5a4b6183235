#pragma once

#include <QString>

#include "net/exchangestatus.h"
#include "server/counters.h"
#include "server/sharing.h"

namespace wireloupe::ui {

// What a server has done beside its behaviour, in words.

/// "Refused 3 · dropped 12 · delayed 4": what guards have done, then faults, then what peers of a stream
/// have missed. Empty where nothing was done.
QString countsText(const server::Counters &counters);
/// What has passed between this server and others: "shared 12, heard 30". Empty where nothing has.
QString exchangeText(const server::ExchangeCounts &counts);

} // namespace wireloupe::ui
