#pragma once

#include "net/serveroptions.h"

namespace wireloupe::cli {

class Arguments;

/// Puts what the options of `wireloupe serve` say about the server into `options`: one that is not given
/// changes nothing. What is wrong with them is a problem() of `arguments`.
void applyServerOptions(Arguments &arguments, net::ServerOptions &options);

} // namespace wireloupe::cli
