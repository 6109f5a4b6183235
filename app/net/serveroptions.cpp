#include "net/serveroptions.h"

#include <algorithm>

namespace wireloupe::net {

int threadsOf(const ServerOptions &options)
{
    return std::clamp(options.threads, 1, ServerOptions::maxThreads);
}

} // namespace wireloupe::net
