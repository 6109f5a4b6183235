#pragma once

#include <optional>

#include <QByteArray>
#include <QStringView>

namespace wireloupe::wire {

/// A decimal number of digits alone: no sign, no blank, no prefix. Nothing where it is more than `most`.
std::optional<quint64> parseNumber(QStringView text, quint64 most);

/// Pairs of hex digits of either case, with blanks between them or not. `bad` is where there is no pair.
std::optional<QByteArray> parseHex(QStringView text, qsizetype &bad);

/// Text as UTF-8, with its escapes put in: \n \r \t \0 \" \\ \xFF. `bad` is the backslash of one that does
/// not exist.
std::optional<QByteArray> parseEscaped(QStringView text, qsizetype &bad);

} // namespace wireloupe::wire
