#pragma once

#include <optional>
#include <span>
#include <vector>

#include "capture/signedquantiles.h"

namespace wireloupe::ui {

// Percentiles as a curve: to the right of it is what is rare, each decade ten times as much. Where a share of
// all stands on its axis is log10(1 / (1 - share)): 0 % at 0, 90 % at 1, 99 % at 2, 99.9 % at 3.

double placeOfShare(double share);
double shareAt(double place);

/// A share of all that people speak of: 0 %, 10 %, ... 90 %, 91 %, ... 99 %, 99.1 %, ... Nine to a decade,
/// numbered from 0.
class SpokenShare
{
public:
    static constexpr int perDecade = 9;

    explicit SpokenShare(int number) : m_number(number) {}
    static SpokenShare nearestTo(double place);

    int number() const { return m_number; }
    double share() const;
    double place() const { return placeOfShare(share()); }
    /// "99.5 %"
    QString text() const;

private:
    int m_number;
};

/// What shares of all durations do not exceed: what SignedQuantiles::at() says of each, in one pass over
/// them. `shares`: ascending, from 0 to 1.
std::vector<std::chrono::nanoseconds> durationsAt(const capture::SignedQuantiles &durations,
                                                  std::span<const double> shares);

/// One point of a curve.
struct LatencyCurvePoint
{
    double place = 0;
    std::chrono::nanoseconds duration{};

    bool operator==(const LatencyCurvePoint &) const = default;
};

/// The curve as far as so many samples carry it, which is 1 - 1 / count: its last two points are at the same
/// place, the last one is the greatest of all. `step`: from one place to the next. Empty where there are no
/// durations.
std::vector<LatencyCurvePoint> latencyCurve(const capture::SignedQuantiles &durations, double step);

} // namespace wireloupe::ui
