#include "session/runtime.h"

#include <QString>

namespace wireloupe::session {

Runtime::Runtime()
    : m_clientThread(QStringLiteral("clients"))
    , m_serverThread(QStringLiteral("server"))
{
}

Runtime::~Runtime() = default;

} // namespace wireloupe::session
