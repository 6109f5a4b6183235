#pragma once

#include <QStringList>

#include "net/serveroptions.h"

namespace wireloupe::session {

/// What makes no sense in the options of a server: templates, expressions, paths, schemas that cannot be
/// read, states that there are not, headers that HTTP does not know. One line each: the place as a JSON
/// Pointer of its file, a colon, English words with the place in the text. The rows of streams should be
/// there before: see loadReferences().
QStringList faultsOf(const net::ServerOptions &options);

} // namespace wireloupe::session
