#pragma once

#include <QList>

#include "cli/commandspec.h"
#include "session/transportlab.h"

namespace wireloupe::cli {

class Arguments;

/// What `wireloupe lab` takes.
QList<OptionSpec> labOptionSpecs();

/// What the words after `wireloupe lab` ask for. What is wrong with them is added to their problems.
session::LabOptions labOptionsFrom(Arguments &arguments);

} // namespace wireloupe::cli
