#pragma once

#include "cli/arguments.h"
#include "cli/commandspec.h"
#include "cli/output.h"

namespace wireloupe::cli {

/// A subcommand: what it takes and what it does. A QCoreApplication exists while it runs.
struct Command
{
    CommandSpec spec;
    /// Returns an ExitStatus. A problem() left in `arguments` is told to the user by the caller.
    int (*run)(Arguments &arguments, Output &output);
};

Command serveCommand();
Command connectCommand();
Command pingCommand();
Command exportCommand();
Command importCommand();
Command infoCommand();
Command repairCommand();
Command showCommand();
Command demoCommand();
Command labCommand();
Command completionCommand();

/// The tables of all commands, in the order of the help.
QList<CommandSpec> commandSpecs();

} // namespace wireloupe::cli
