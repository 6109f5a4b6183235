#pragma once

#include "workspace/profile.h"

namespace wireloupe::cli {

class Arguments;
struct OptionSpec;

/// What any command that connects takes.
QList<OptionSpec> connectionOptions();

/// What the values of --header say. What is wrong with them is added to the problems.
QList<workspace::Header> headersFrom(Arguments &arguments);

/// The connection that the words after `wireloupe connect` ask for. What is wrong with them is added to their
/// problems.
workspace::Profile profileFrom(Arguments &arguments);

} // namespace wireloupe::cli
