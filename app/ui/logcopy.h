#pragma once

#include <QMetaType>
#include <QString>

#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::ui {

/// How rows of the log go to the clipboard.
enum class CopyForm : quint8 {
    Text,    ///< as the text export writes them
    Json,    ///< as the JSON Lines export writes them
    Hex,     ///< the payloads, one line each
    Payload, ///< the payloads as text, one after the other
};

struct LogCopy
{
    QString text;
    qint64 copiedRows = 0;
    qint64 wantedRows = 0; ///< more than copiedRows where the clipboard would have become too large
};

/// So that a slip of Ctrl+A does not stop the program: what is larger is for the export.
inline constexpr qint64 maxCopiedRows = 10'000;

/// The first of `wanted` rows, no more than maxCopiedRows, and bounded in bytes too. Any thread.
LogCopy copyRows(const capture::Store &store, const capture::RowSet &rows, qint64 wanted, CopyForm form);

} // namespace wireloupe::ui

Q_DECLARE_METATYPE(wireloupe::ui::LogCopy)
