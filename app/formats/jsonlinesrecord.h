#pragma once

#include <optional>

#include "capture/record.h"
#include "formats/jsonmembers.h"

namespace wireloupe::formats {

/// The record that a line of JsonLinesWriter says; its time counted from the capture's start. Nothing where
/// the members are none of a record: then `problem` is which of them is missing or wrong.
std::optional<capture::Record> recordOf(const JsonMembers &line, QByteArray &problem);

} // namespace wireloupe::formats
