#include "session/runtime.h"

#include <QString>

namespace wireloupe::session {

Runtime::Runtime() : m_clientThread(QStringLiteral("clients")), m_serverThread(QStringLiteral("server"))
{
    m_analysisPool.setMaxThreadCount(1);
}

Runtime::~Runtime() = default;

} // namespace wireloupe::session
