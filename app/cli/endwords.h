#pragma once

#include <QString>

#include "capture/stateevent.h"

namespace wireloupe::cli {

/// How a connection ended, in words for a terminal: formats::sentence(), and the options that help where a
/// certificate was not accepted.
QString endInWords(const capture::StateEvent &end);

} // namespace wireloupe::cli
