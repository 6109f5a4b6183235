#pragma once

#include <QtGlobal>

namespace wireloupe::wire {

/// One of the two ends of a connection (RFC 6455 section 1.2).
enum class Role : quint8 {
    Client,
    Server,
};

} // namespace wireloupe::wire
