#pragma once

#include "net/serveroptions.h"

namespace wireloupe::cli {

class Arguments;

/// What the options of `wireloupe serve` say about the server. What is wrong with them is a problem() of
/// `arguments`.
net::ServerOptions serverOptionsFrom(Arguments &arguments);

} // namespace wireloupe::cli
