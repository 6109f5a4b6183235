#include "ui/latencytimepicture.h"

#include <algorithm>

namespace wireloupe::ui {

namespace {

template <class Stretch>
const Stretch *stretchAt(const std::vector<Stretch> &stretches, std::chrono::nanoseconds time)
{
    const auto behind = std::ranges::upper_bound(stretches, time, {},
                                                 [](const Stretch &stretch) { return stretch.range.begin; });
    if (behind == stretches.begin())
        return nullptr;
    const Stretch &found = *std::prev(behind);
    return time < found.range.end ? &found : nullptr;
}

} // namespace

const LatencyBand *LatencyTimePicture::bandAt(std::chrono::nanoseconds time) const
{
    return stretchAt(bands, time);
}

const LatencyRate *LatencyTimePicture::rateAt(std::chrono::nanoseconds time) const
{
    return stretchAt(rates, time);
}

bool suitsLogarithm(const LatencyTraces &traces)
{
    return std::ranges::none_of(
        traces.traces,
        [](const LatencyTrace &trace) {
            if (trace.kind != capture::LatencySample::Kind::OneWay)
                return false;
            const capture::SignedQuantiles &all = trace.snapshot.totals(trace.kind).quantiles;
            return all.count() > 0 && (all.min() < DurationScale::floor || all.max() / 2 < all.min());
        });
}

} // namespace wireloupe::ui
