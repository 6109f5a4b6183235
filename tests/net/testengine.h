#pragma once

#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// The engine that a test which runs with each of them is run with, by WIRELOUPE_TEST_ENGINE: "qt" or "wire".
inline Engine engineUnderTest()
{
    return qgetenv("WIRELOUPE_TEST_ENGINE") == "qt" ? Engine::Qt : Engine::Wire;
}

/// The same options with that engine.
inline ServerOptions underTest(ServerOptions options)
{
    if (options.engine == Engine::Automatic)
        options.engine = engineUnderTest();
    return options;
}

} // namespace wireloupe::net::test
