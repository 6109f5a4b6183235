#include "net/serveroptions.h"

#include <algorithm>

namespace wireloupe::net {

int threadsOf(const ServerOptions &options)
{
    if (options.http.isEnabled)
        return 1; // all clients of a path read the messages of one peer
    // Automatic is one: where two cores were shared with the clients, two threads were no faster.
    return std::clamp(options.threads, 1, ServerOptions::maxThreads);
}

} // namespace wireloupe::net
