#pragma once

#include <QString>

#include "capture/record.h"

namespace wireloupe::ui {

/// A payload made ready for reading.
struct PayloadText
{
    QString text;
    bool isJson = false;
    QString note; ///< what to know about it, in a sentence; may be empty
};

/// JSON indented, a close frame in words, text as it is, of other bytes the first in hex. `isCut`: the record
/// holds only the beginning of its payload. Any thread.
PayloadText prettyText(const capture::Record &record, bool isCut);
/// The payload as text, whatever it is. Any thread.
PayloadText plainText(const capture::Record &record, bool isCut);

} // namespace wireloupe::ui
