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
    std::optional<wire::Message> message; ///< nothing: it cannot be sent
    bool isGood = true;                   ///< false: wrong, or sent only when the user insists
    QString verdict;                      ///< "Valid JSON · 27 bytes", "Line 3, column 5: not JSON"
};

/// Of a draft that is written; a file is checked where it is chosen.
DraftCheck checkDraft(DraftMode mode, const QString &text);

/// Reads a file as a message. As text it must be UTF-8; larger ones than a message may be are refused.
DraftCheck checkFile(const QString &path, wire::Message::Type type);

} // namespace wireloupe::ui
