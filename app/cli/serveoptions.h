#pragma once

#include "cli/commandspec.h"

namespace wireloupe::cli {

/// The options of `wireloupe serve`: servearguments.h reads what is given to them.
QList<OptionSpec> serveOptions();

} // namespace wireloupe::cli
