#pragma once

#include <chrono>
#include <optional>
#include <variant>

#include <QString>
#include <QStringView>

namespace wireloupe::capture {

/// What a latency is to stay under: "p99<50ms/10s" asks that of the answers of any ten seconds 99 in a
/// hundred took less than 50 ms.
struct LatencyBudget
{
    enum class Kind : quint8 {
        Ping,  ///< our pings to their pongs
        Reply, ///< requests to their replies
    };
    enum class Statistic : quint8 { P50, P90, P95, P99, P999, Max };

    Kind kind = Kind::Ping;
    Statistic statistic = Statistic::P99;
    std::chrono::nanoseconds limit = std::chrono::milliseconds(50); ///< minLimit to maxLimit
    std::chrono::nanoseconds window = std::chrono::seconds(10);     ///< minWindow to maxWindow

    static constexpr std::chrono::nanoseconds minLimit = std::chrono::microseconds(1);
    static constexpr std::chrono::nanoseconds maxLimit = std::chrono::hours(1);
    static constexpr std::chrono::nanoseconds minWindow = std::chrono::milliseconds(100);
    static constexpr std::chrono::nanoseconds maxWindow = std::chrono::hours(24);

    /// What is wrong with a text.
    enum class Fault : quint8 {
        Kind,       ///< what stands before the colon is no kind
        Statistic,  ///< one of p50, p90, p95, p99, p99.9 and max is missing
        Comparison, ///< "<" is missing
        Limit,      ///< a time with its unit is missing
        LimitRange,
        Slash, ///< "/" is missing
        Window,
        WindowRange,
        Rest, ///< something comes behind it
    };
    /// Where it is, in UTF-16 code units.
    struct Error
    {
        Fault fault = Fault::Statistic;
        qsizetype position = 0;
        qsizetype length = 0; ///< 0: something is missing there

        bool operator==(const Error &) const = default;
    };

    /// [KIND ":"] STATISTIC "<" LIMIT "/" WINDOW. KIND is ping or reply; without it the budget is one of
    /// `kind`. Times are numbers with a unit: us, ms, s, m or h. Blanks may stand between the parts; case
    /// counts only in that it is kept small in what text() writes.
    static std::variant<LatencyBudget, Error> parse(QStringView text, Kind kind = Kind::Ping);
    /// What parse() reads, with the kind unless it is `implied`.
    QString text(Kind implied = Kind::Ping) const;

    bool operator==(const LatencyBudget &) const = default;
};

/// "p99.9", "max".
QString nameOf(LatencyBudget::Statistic statistic);
/// Of 1000: 999 for p99.9, 1000 for the maximum.
int perMille(LatencyBudget::Statistic statistic);

} // namespace wireloupe::capture
