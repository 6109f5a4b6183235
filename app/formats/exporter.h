#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QString>

#include "capture/rowset.h"
#include "capture/store.h"
#include "formats/format.h"
#include "formats/rowfeed.h"
#include "formats/writer.h"

namespace wireloupe::formats {

struct ExportRequest
{
    std::shared_ptr<const capture::Store> store;
    Format format = Format::JsonLines;
    QString path;
    /// Nothing: all rows that are there at the start. HAR and pcapng take the handshakes and events of the
    /// same connections along, without which nothing could be made of the frames.
    std::optional<capture::RowSet> rows;
};

struct ExportResult
{
    qint64 written = 0; ///< rows
    bool wasCancelled = false;
    QString error; ///< what the system said; empty on success

    bool isDone() const { return !wasCancelled && error.isEmpty(); }
};

/// Takes the next bytes of an export; false where no more can be taken.
using ByteSink = std::function<bool(QByteArrayView)>;

/// Writes the file whole or not at all, in memory that does not grow with the capture (HAR: with two bytes a
/// row). Waits first until the rows of an opened capture are known. Any thread; `progress` is called on it.
ExportResult exportToFile(const ExportRequest &request, const Progress &progress = {});

/// The same to a pipe, for formats with FormatInfo::isStream; ExportRequest::path is left alone. A sink that
/// takes no more ends it without an error.
ExportResult exportToSink(const ExportRequest &request, const ByteSink &sink, const Progress &progress = {});

} // namespace wireloupe::formats
