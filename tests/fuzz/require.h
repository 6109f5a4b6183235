#pragma once

#include <stdexcept>

namespace wireloupe::tests {

/// A property that holds for every input. libFuzzer takes the exception as a crash, the driver reports it.
inline void require(bool holds, const char *property)
{
    if (!holds)
        throw std::logic_error(property);
}

} // namespace wireloupe::tests
