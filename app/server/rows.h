#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wireloupe::server {

enum class RowFormat : quint8 {
    Lines,     ///< each line is a row
    Csv,       ///< RFC 4180; the first record names the columns
    JsonLines, ///< each line is a JSON text (RFC 8259)
};

/// What a stream sends one after another.
struct Rows
{
    RowFormat format = RowFormat::Lines;
    QList<QByteArray> columns = {}; ///< of Csv
    /// As they stand in the file, without the line break; null: none. Never changes once it is here.
    std::shared_ptr<const std::vector<QByteArray>> rows = {};

    std::size_t count() const { return rows ? rows->size() : 0; }
    bool operator==(const Rows &) const = default;
};

enum class RowsFault : quint8 {
    None,
    NoHeader,      ///< of Csv
    UnclosedQuote, ///< the quoted field at the offset does not end
    StrayQuote,    ///< in a field that is not quoted, or with text behind it
    NotJson,       ///< the line has an error at the offset
};

struct ParsedRows
{
    std::optional<Rows> found = {}; ///< nothing on a fault
    RowsFault fault = RowsFault::None;
    qsizetype offset = 0; ///< bytes before what is wrong
    qsizetype line = 0;   ///< where that is, from 1
};

/// The rows of a whole file. Lines end with LF or CRLF, the last one with the file or so; empty ones, and a
/// byte order mark, are passed over. Quoted fields of CSV may hold commas, line breaks and, doubled, quotes.
/// Takes as long as reading does, and as much memory as the file and 50 bytes a row: on any thread, better
/// not that of the window.
ParsedRows parseRows(QByteArrayView text, RowFormat format);

/// The fields of one record of CSV, unquoted. Of one that is malformed, what can be made out.
QList<QByteArray> csvFields(QByteArrayView record);

} // namespace wireloupe::server
