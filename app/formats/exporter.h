#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QIODevice>
#include <QString>

#include "capture/record.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::formats {

enum class Format : quint8 {
    JsonLines,
    Csv,
    Text,
};

/// "jsonl", "csv", "text": as on the command line.
std::optional<Format> formatFromName(QStringView name);
QString nameOf(Format format);
/// Without the dot: "jsonl", "csv", "txt".
QString suffixOf(Format format);

/// Writes records one after the other in one format. Holds no more than one record.
class Writer
{
public:
    virtual ~Writer() = default;

    /// What stands before the first record.
    virtual QByteArray begin(const QDateTime &startedAt) = 0;
    virtual QByteArray write(capture::Row row, const capture::Record &record) = 0;
    virtual QByteArray end() = 0;
};

std::unique_ptr<Writer> makeWriter(Format format);

struct ExportRequest
{
    std::shared_ptr<const capture::Store> store;
    Format format = Format::JsonLines;
    QString path;
    /// Rows in ascending order; nothing: all that are there at the start.
    std::optional<capture::RowSet> rows;
};

struct ExportResult
{
    qint64 written = 0;
    bool wasCancelled = false;
    QString error; ///< what the system said; empty on success
};

/// Writes the file whole or not at all. `progress(done, total)` is called from this thread every few thousand
/// rows and returns false to cancel.
ExportResult exportToFile(const ExportRequest &request,
                          const std::function<bool(qint64, qint64)> &progress = {});

} // namespace wireloupe::formats
