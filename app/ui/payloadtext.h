#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "capture/record.h"
#include "lens/encoding.h"
#include "lens/jsonlayout.h"

namespace wireloupe::ui {

/// What is to be made ready for reading.
struct PayloadRequest
{
    capture::Record record;
    bool isCut = false; ///< the record holds only the beginning of its payload
    /// Nothing: the one that the frame has or that its bytes look like.
    std::optional<lens::Encoding> encoding = {};
};

/// A payload made ready for reading.
struct PayloadText
{
    std::shared_ptr<const lens::Lines> lines;          ///< null where it was cancelled
    std::shared_ptr<const lens::JsonLayout> json = {}; ///< the same, where it is JSON
    QString note;                                      ///< what to know about it, in a sentence; may be empty
    lens::Encoding encoding = lens::Encoding::Utf8;
};

/// JSON indented, as far as it is JSON; a close frame in words, text as it is, of other bytes the first in
/// hex. Any thread.
PayloadText prettyText(const PayloadRequest &request, const std::atomic_bool &isCancelled);
/// The payload as text, whatever it is. Any thread.
PayloadText plainText(const PayloadRequest &request, const std::atomic_bool &isCancelled);

/// "UTF-16LE".
QString encodingName(lens::Encoding encoding);

} // namespace wireloupe::ui
