#pragma once

#include <QString>

namespace wireloupe::session {

/// Where the authority that signs the certificates of local servers is kept: in the data folder of the user,
/// the same for the window and the command line.
QString authorityFolder();

} // namespace wireloupe::session
