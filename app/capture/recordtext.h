#pragma once

#include <QByteArray>

#include "capture/recordcursor.h"

namespace wireloupe::capture {

/// What a person reads of a record, in UTF-8, and what words are looked for in: the payload, of a compressed
/// frame what it inflates to; of a close frame its code and reason, of an event the words that came with it
/// and what is said of certificates. May share the view's bytes: good as long as those.
QByteArray textOf(const RecordView &view);

} // namespace wireloupe::capture
