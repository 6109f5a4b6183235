#pragma once

#include <QList>

#include "net/traffic.h"
#include "ui/statusnote.h"

namespace wireloupe::session {
class ClientSession;
}
namespace wireloupe::capture {
struct TlsDetails;
}
namespace wireloupe::wire {
struct DeflateParameters;
}

namespace wireloupe::ui {

/// How TLS protects the connection, and against what it was accepted all the same.
StatusNote tlsNote(const capture::TlsDetails &tls);
/// What permessage-deflate has saved so far.
StatusNote deflateNote(const wire::DeflateParameters &parameters, const net::Traffic &traffic);

/// All that holds for the open connection of a session; none while it is not open.
QList<StatusNote> linkNotes(const session::ClientSession &session);

} // namespace wireloupe::ui
