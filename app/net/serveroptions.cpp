#include "net/serveroptions.h"

#include <algorithm>

namespace wireloupe::net {

int threadsOf(const ServerOptions &options)
{
    if (options.http.isEnabled)
        return 1; // all clients of a path read the messages of one peer
    return std::clamp(options.threads, 1, ServerOptions::maxThreads);
}

} // namespace wireloupe::net
