#pragma once

#include <optional>

#include "session/serverfile.h"

namespace wireloupe::cli {

class Arguments;

/// The server in the file that `wireloupe serve` is given, or one of defaults without a file; nothing after a
/// complaint.
std::optional<session::SavedServer> openSavedServer(const Arguments &arguments);

/// Reads the files that the server names, and looks for what makes no sense in it. What is wrong with an
/// option is a problem() of `arguments`, all else a complaint. False where there was any.
bool makeReady(Arguments &arguments, session::SavedServer &server);

/// What --save asks for. Returns the exit status.
int saveServer(const Arguments &arguments, const session::SavedServer &server);

} // namespace wireloupe::cli
