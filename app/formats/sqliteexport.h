#pragma once

#include "formats/exporter.h"

namespace wireloupe::formats {

/// A SQLite database with the tables of sqliteschema.h: written in one transaction to a temporary file beside
/// ExportRequest::path, which takes its place when all is on disk.
ExportResult exportToSqlite(const ExportRequest &request, const Progress &progress);

} // namespace wireloupe::formats
