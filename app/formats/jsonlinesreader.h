#pragma once

#include "formats/importsink.h"
#include "formats/importsource.h"

namespace wireloupe::formats {

/// Reads what JsonLinesWriter writes, also where another program has changed it: the order of members, white
/// space and escapes do not matter, members that it does not know are passed over. Memory is that of one
/// line.
///
/// A line that is no record, and one that is cut, is where reading ends: see the fault. Nothing: all was
/// read.
std::optional<ImportFault> readJsonLines(ByteSource &source, ImportSink &sink);

} // namespace wireloupe::formats
