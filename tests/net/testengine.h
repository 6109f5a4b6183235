#pragma once

#include <algorithm>

#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// The engine that a test which runs with each of them is run with, by WIRELOUPE_TEST_ENGINE: "qt" or "wire".
inline Engine engineUnderTest()
{
    return qgetenv("WIRELOUPE_TEST_ENGINE") == "qt" ? Engine::Qt : Engine::Wire;
}

/// How many threads a server has in such a test, by WIRELOUPE_TEST_THREADS: without it, one.
inline int threadsUnderTest()
{
    return std::max(1, qEnvironmentVariableIntValue("WIRELOUPE_TEST_THREADS"));
}

/// The same options with that engine, and with that many threads.
inline ServerOptions underTest(ServerOptions options)
{
    if (options.engine == Engine::Automatic)
        options.engine = engineUnderTest();
    if (options.threads == 0)
        options.threads = threadsUnderTest();
    return options;
}

} // namespace wireloupe::net::test
