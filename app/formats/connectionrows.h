#pragma once

#include "formats/rowfeed.h"

namespace wireloupe::formats {

/// `rows`, and every handshake and event of the connections that they belong to. What ended it, where not all
/// could be looked at, is in `end`.
capture::RowSet withConnections(RowFeed &feed, const capture::RowSet &rows, FeedEnd &end);

} // namespace wireloupe::formats
