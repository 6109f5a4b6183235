#pragma once

#include <optional>

#include <QString>

#include "lens/jsonlayout.h"

namespace wireloupe::ui {

/// The term of the filter language that finds payloads with the same value in the same place:
/// `json:$.a["b c"][3]="text"`. Nothing for a container, for the row of an error, and where a name or a value
/// does not fit into the filter box: line feeds, other control characters, more than a few hundred
/// characters.
std::optional<QString> jsonTerm(const lens::JsonLayout &layout, qsizetype row);

} // namespace wireloupe::ui
