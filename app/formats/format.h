#pragma once

#include <optional>
#include <span>

#include <QString>

namespace wireloupe::formats {

/// What a log can be written as.
enum class Format : quint8 {
    JsonLines,
    Csv,
    Text,
    Har,
    Pcapng,
    Sqlite,
};

/// All that is said of a format anywhere: in the window, on the command line, in its help.
struct FormatInfo
{
    Format format;
    QLatin1StringView name;     ///< as on the command line
    QLatin1StringView suffix;   ///< without the dot
    QLatin1StringView mimeType; ///< registered, or as its readers call it
    QLatin1StringView title;    ///< the same in every language
    const char *words;          ///< what it is good for, a sentence; to be translated: see wordsOf()
    bool isStream;              ///< can go to a pipe
    bool isImportable;
};

/// Every format, in the order in which they are offered.
std::span<const FormatInfo> allFormats();
const FormatInfo &infoOf(Format format);

/// "jsonl", "csv", ...: as on the command line.
std::optional<Format> formatFromName(QStringView name);
/// By a file's suffix, without the dot and in any case; "ndjson" and "db" too.
std::optional<Format> formatFromSuffix(QStringView suffix);

QString nameOf(Format format);
QString suffixOf(Format format);
/// "One object a line, ...", in the program's language.
QString wordsOf(Format format);

/// "jsonl, csv, text, har, pcapng or sqlite".
QString formatNames();
/// "har, jsonl or pcapng": those that can be read.
QString importableNames();

} // namespace wireloupe::formats
