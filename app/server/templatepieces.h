#pragma once

#include <cstddef>
#include <variant>
#include <vector>

#include <QByteArray>

#include "lens/jsonpath.h"

namespace wireloupe::server {

struct LiteralPiece
{
    QByteArray text;
};

struct CounterPiece
{
    std::size_t slot = 0; ///< of TemplateState
    qint64 step = 1;
};

/// In units of the last decimal.
struct WalkPiece
{
    std::size_t slot = 0;
    qint64 step = 0;
    qint64 min = 0;
    qint64 max = 0;
    int decimals = 0;
};

struct RandomPiece
{
    qint64 min = 0;
    qint64 max = 0;
};

struct UuidPiece
{
};

enum class NowPiece : quint8 {
    Iso,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Monotonic,
};

struct PeerPiece
{
};

struct MessagePiece
{
};

struct CapturePiece
{
    std::size_t number = 0;
};

struct RowPiece
{
};

/// A column of CSV.
struct ColumnPiece
{
    qsizetype index = 0;
};

/// The first value there, of the message or of a row.
struct JsonPiece
{
    lens::JsonPath path;
    bool isOfRow = false;
};

using TemplatePiece = std::variant<LiteralPiece, CounterPiece, WalkPiece, RandomPiece, UuidPiece, NowPiece,
                                   PeerPiece, MessagePiece, CapturePiece, RowPiece, ColumnPiece, JsonPiece>;

struct TemplatePieces
{
    std::vector<TemplatePiece> pieces;
    std::vector<qint64> starts; ///< one a counter or walk
};

} // namespace wireloupe::server
