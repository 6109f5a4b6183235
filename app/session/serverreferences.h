#pragma once

#include <QStringList>

#include "net/serveroptions.h"

namespace wireloupe::session {

/// A file that the options of a server name. The pointers are into those options.
struct FileReference
{
    enum class Kind : quint8 {
        Other, ///< read by whoever uses it
        Rows,
        Schema,
        Capture,
    };

    Kind kind = Kind::Other;
    QString place = {};      ///< in the file of the server: a JSON Pointer
    QString *file = nullptr; ///< empty: none is named
    /// What is read from it, by kind.
    server::StreamOptions *stream = nullptr;
    server::SchemaGuard *schema = nullptr;
    server::ReplayOptions *replay = nullptr;
    bool isOfChosenMode = true; ///< otherwise it is not needed for now
};

/// All of them, those that are not named too.
QList<FileReference> referencesIn(net::ServerOptions &options);

/// Reads what the options hold by name and the server wants as data: rows of streams, schemas, what was said
/// in the captures of replays; of the modes that are chosen. Rows are CSV in a file named *.csv, JSON Lines
/// in *.jsonl and *.ndjson, and plain lines in others. Returns what cannot be read: JSON Pointer, colon,
/// English words, one line each. Takes as long as reading does, seconds for gigabytes; any thread.
QStringList loadReferences(net::ServerOptions &options);

} // namespace wireloupe::session
