#pragma once

#include <QStringList>

#include "session/labsummary.h"

namespace wireloupe::session {

struct LabProblem;

// What the transport lab finds, in short plain sentences for the window and the command line, in the
// program's language: QCoreApplication::translate() with the context "words". Nothing here is rich text;
// words of a peer stand in them as they came.

/// "WebSocket", "Server-Sent Events", "long polling", "short polling".
QString transportName(Transport transport);
/// Why a transport gets no messages, and what to try. Empty for Kind::None.
QString sentence(const net::ProbeFault &fault);
/// Empty for Kind::None.
QString sentence(const LabProblem &problem);
/// The answer to "do I need WebSockets here?", the verdict first, then what it rests on.
QStringList sentences(const LabSummary &summary);

} // namespace wireloupe::session
