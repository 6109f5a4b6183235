#include "session/pastedconnection.h"

namespace wireloupe::session {

std::optional<PastedConnection> parsePastedConnection(const QString &text)
{
    Q_UNUSED(text)
    return std::nullopt;
}

} // namespace wireloupe::session
