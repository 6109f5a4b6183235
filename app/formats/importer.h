#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <QStringList>

#include "capture/store.h"
#include "formats/format.h"
#include "formats/rowfeed.h"

namespace wireloupe::formats {

struct ImportRequest
{
    QString path;
    /// Nothing: what the file begins with tells it.
    std::optional<Format> format;
};

struct ImportResult
{
    /// What was read, as an unsaved capture that carries the wall clock of its source. Where `error` is
    /// there, all that was sound before it; null where that is nothing.
    std::shared_ptr<capture::Store> store;
    qint64 records = 0;
    bool wasCancelled = false;
    QString error;     ///< a sentence with the place in the file; empty on success
    QStringList notes; ///< sentences about what was left out
};

/// Makes a capture of a file that another program, or this one, has written: HAR, JSON Lines, pcapng. The
/// file is read from front to back, in memory that does not grow with it but for 16 bytes a row of HAR, whose
/// rows are put into the order of their time. `progress` counts bytes. Any thread.
ImportResult importFile(const ImportRequest &request, const Progress &progress = {});

/// By the first bytes of a file; nothing for what cannot be imported.
std::optional<Format> importableFormatOf(QByteArrayView begin);

} // namespace wireloupe::formats
