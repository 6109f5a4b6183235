#pragma once

#include <optional>

#include <QString>

#include "wire/frame.h"

namespace wireloupe::ui {

enum class DraftMode : quint8 {
    Text,
    Json,
    Hex,
    File,
};

/// What a draft would send, and what is to be said about it.
struct DraftCheck
{
    std::optional<wire::Message> message; ///< nothing: it cannot be sent, or is in a file
    bool isGood = true;                   ///< false: wrong, or sent only when the user insists
    QString verdict;                      ///< "Valid JSON · 27 bytes", "Line 3, column 5: not JSON"
};

/// Of a draft that is written; a file is checked where it is chosen.
DraftCheck checkDraft(DraftMode mode, const QString &text);

/// Whether a file could be sent, without a look into it. Larger ones than a message may be are refused.
DraftCheck checkFile(const QString &path);

/// Reads a file as a message, and checks it again: as text it must be UTF-8. May take long. Any thread.
DraftCheck readFile(const QString &path, wire::Message::Type type);

} // namespace wireloupe::ui
