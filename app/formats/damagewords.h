#pragma once

#include <QString>

#include "capture/filedamage.h"

namespace wireloupe::formats {

/// Where a capture's file is not sound and what that costs, in one or two sentences, in the program's
/// language. Empty where it is sound.
QString sentence(const capture::FileDamage &damage);

/// "38 kB", "1.2 MB": units of a thousand, with the digits of the user's language.
QString dataSize(quint64 bytes);

} // namespace wireloupe::formats
