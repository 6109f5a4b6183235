#pragma once

#include <optional>

#include <QString>

#include "workspace/profile.h"

namespace wireloupe::session {

/// A connection copied from elsewhere: a curl command line (as browsers' "Copy as cURL" writes it, for a
/// POSIX shell or for cmd), a websocat or wscat one, or a bare URL.
struct PastedConnection
{
    workspace::Profile profile;
    QStringList ignored; ///< options that mean nothing here, to be named to the user
};

/// Nothing where `text` is none of these. Never runs anything.
std::optional<PastedConnection> parsePastedConnection(const QString &text);

} // namespace wireloupe::session
