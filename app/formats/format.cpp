#include "formats/format.h"

#include <algorithm>
#include <array>

#include <QStringList>

#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array table{
    FormatInfo{Format::JsonLines, "jsonl"_L1, "jsonl"_L1, "application/jsonl"_L1, "JSON Lines"_L1,
               QT_TRANSLATE_NOOP(
                   "words", "One object a row, for programs. Nothing is left out: it can be imported again."),
               true, true},
    FormatInfo{Format::Csv, "csv"_L1, "csv"_L1, "text/csv"_L1, "CSV"_L1,
               QT_TRANSLATE_NOOP("words", "A table of all rows, for spreadsheets."), true, false},
    FormatInfo{Format::Text, "text"_L1, "txt"_L1, "text/plain"_L1, "Text"_L1,
               QT_TRANSLATE_NOOP("words", "Aligned columns, for people."), true, false},
    FormatInfo{Format::Har, "har"_L1, "har"_L1, "application/json"_L1, "HAR 1.2"_L1,
               QT_TRANSLATE_NOOP(
                   "words", "Handshakes and messages as browsers write them, for their developer tools."),
               true, true},
    FormatInfo{Format::Pcapng, "pcapng"_L1, "pcapng"_L1, "application/x-pcapng"_L1, "pcapng"_L1,
               QT_TRANSLATE_NOOP("words", "Packets with TCP made up around the real bytes, for Wireshark."),
               true, true},
    FormatInfo{Format::Sqlite, "sqlite"_L1, "sqlite"_L1, "application/vnd.sqlite3"_L1, "SQLite"_L1,
               QT_TRANSLATE_NOOP("words", "A database, for questions in SQL."), false, false},
};

/// "a, b or c".
QString joined(const QStringList &names)
{
    return names.first(names.size() - 1).join(u", "_s) + u" or "_s + names.last();
}

} // namespace

std::span<const FormatInfo> allFormats()
{
    return table;
}

const FormatInfo &infoOf(Format format)
{
    return *std::ranges::find(table, format, &FormatInfo::format);
}

std::optional<Format> formatFromName(QStringView name)
{
    const auto found = std::ranges::find_if(table, [name](const auto &info) { return info.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatFromSuffix(QStringView suffix)
{
    const QString lower = suffix.toString().toLower();
    if (lower == "ndjson"_L1)
        return Format::JsonLines;
    if (lower == "db"_L1)
        return Format::Sqlite;
    const auto found = std::ranges::find_if(table, [&](const auto &info) { return info.suffix == lower; });
    return found == table.end() ? std::nullopt : std::optional(found->format);
}

QString nameOf(Format format)
{
    return infoOf(format).name;
}

QString suffixOf(Format format)
{
    return infoOf(format).suffix;
}

QString wordsOf(Format format)
{
    return translated(infoOf(format).words);
}

QString formatNames()
{
    QStringList names;
    for (const FormatInfo &info : table)
        names << info.name;
    return joined(names);
}

QString importableNames()
{
    QStringList names;
    for (const FormatInfo &info : table)
        if (info.isImportable)
            names << info.name;
    return joined(names);
}

} // namespace wireloupe::formats
