#pragma once

#include "net/endpoints.h"

namespace wireloupe::net::test {

inline ServerOptions withHttp()
{
    ServerOptions options;
    options.http.isEnabled = true;
    return options;
}

/// A server that echoes, and offers HTTP.
class HttpTestServer : public TestServer
{
public:
    explicit HttpTestServer(const ServerOptions &options = withHttp())
    {
        if (!start(options))
            qWarning("Not started");
    }

    int readers() const
    {
        const auto peers = server->peers();
        return peers.isEmpty() ? -1 : peers.first().httpReaders.value_or(-1);
    }
};

} // namespace wireloupe::net::test
