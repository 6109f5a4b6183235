#pragma once

#include <algorithm>

#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// The engine that a test which runs with each of them is run with, by WIRELOUPE_TEST_ENGINE: "qt" or "wire".
inline Engine engineUnderTest()
{
    return qgetenv("WIRELOUPE_TEST_ENGINE") == "qt" ? Engine::Qt : Engine::Wire;
}

/// The same options with that engine, and with as many threads as WIRELOUPE_TEST_THREADS says: without it,
/// one.
inline ServerOptions underTest(ServerOptions options)
{
    if (options.engine == Engine::Automatic)
        options.engine = engineUnderTest();
    if (options.threads == 0)
        options.threads = std::max(1, qEnvironmentVariableIntValue("WIRELOUPE_TEST_THREADS"));
    return options;
}

} // namespace wireloupe::net::test
