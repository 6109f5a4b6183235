#pragma once

#include "cli/commandspec.h"
#include "server/behavioroptions.h"

namespace wireloupe::cli {

class Arguments;

/// The options of `wireloupe serve` that say what the server does.
QList<OptionSpec> modeOptions();
/// What --mode, --rule and --fault take, and the placeholders of templates.
QList<TermsSpec> modeTerms();

/// Puts what the options say into a plan, for all paths that no route is for. An option that is not given
/// changes nothing. What is wrong with them, and one that does not belong to the mode, is a problem() of
/// `arguments`. Files that they name are not read.
void applyModeOptions(Arguments &arguments, server::ServerPlan &plan);

} // namespace wireloupe::cli
