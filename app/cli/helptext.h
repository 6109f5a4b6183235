#pragma once

#include <QString>

#include "cli/commandspec.h"

namespace wireloupe::cli {

/// What `wireloupe COMMAND --help` prints.
QString helpText(const CommandSpec &command);

/// What `wireloupe --help` prints.
QString helpText(const QList<CommandSpec> &commands);

} // namespace wireloupe::cli
