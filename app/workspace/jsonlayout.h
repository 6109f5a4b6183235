#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace wireloupe::workspace {

/// JSON for people and line-wise comparison: a member a line, indented by two spaces, but an object or array
/// that holds nothing but plain values in one line. Ends with a line feed.
QByteArray layOut(const nlohmann::ordered_json &value);

} // namespace wireloupe::workspace
