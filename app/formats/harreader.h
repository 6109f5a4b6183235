#pragma once

#include "formats/importsink.h"
#include "formats/importsource.h"

namespace wireloupe::formats {

/// Reads the WebSocket connections of a HAR file (HAR 1.2) as Chromium, Firefox and Wireloupe write it; other
/// entries are passed over. Of each entry the handshake is put together again from its fields, and each of
/// its `_webSocketMessages` becomes a frame: HAR does not tell masks and fragments, so there are none.
/// Firefox leaves messages out; then the handshake is all there is. Of Wireloupe's own fields, control
/// frames, marks and close codes are read too.
///
/// Memory is that of one message and the heads of one entry. Records are given in the order of the file, with
/// their time since 1970: entry by entry, and of Chromium's files the messages before the handshake.
/// ImportSink::begin() is called without a date. Where the JSON ends or breaks is where reading ends.
std::optional<ImportFault> readHar(ByteSource &source, ImportSink &sink);

} // namespace wireloupe::formats
