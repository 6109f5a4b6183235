#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "server/faults.h"

namespace wireloupe::ui {

/// A kind of fault, as a row of a table has it.
enum class FaultKind : quint8 {
    Latency,
    Drop,
    Duplicate,
    Reorder,
    Corrupt,
    Truncate,
    Stall,
    Reset,
    ResetAfter,
    CloseAfter,
    Throttle,
    MutePong,
};
inline constexpr int faultKindCount = static_cast<int>(FaultKind::MutePong) + 1;

/// One fault that is set. Both texts are written as server::parseFaults() reads them; empty where the kind
/// has no such thing.
struct FaultRow
{
    FaultKind kind = FaultKind::Drop;
    QString probability = {}; ///< "5%"
    QString amount = {};      ///< "100ms~20ms", "1011@10"

    bool operator==(const FaultRow &) const = default;
};

/// In the order of FaultKind.
QList<FaultRow> faultRows(const server::FaultOptions &options);
/// `base`: whose direction and seed are kept. What is wrong, and in which row, where a text is none.
struct ReadFaults
{
    std::optional<server::FaultOptions> options = {};
    server::FaultSpecError::Kind error{};
};
ReadFaults readFaultRows(const QList<FaultRow> &rows, const server::FaultOptions &base);

/// With usual numbers.
FaultRow usualFault(FaultKind kind);
QString faultName(FaultKind kind);
bool hasProbability(FaultKind kind);
/// Such as "100ms~20ms"; empty where the kind has no amount.
QString amountExample(FaultKind kind);
QString faultSpecText(server::FaultSpecError::Kind error);

} // namespace wireloupe::ui
