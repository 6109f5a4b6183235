#pragma once

#include <QList>
#include <QString>

#include "workspace/profile.h"

namespace wireloupe::ui {

/// What to know of headers that mean something to the opening handshake, or that cannot go out as they stand:
/// one sentence, of the first that deserves one; empty where none does.
QString headerHint(const QList<workspace::Header> &headers);

} // namespace wireloupe::ui
