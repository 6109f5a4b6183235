#include "ui/latencycurve.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

namespace wireloupe::ui {

namespace {

using std::chrono::nanoseconds;

struct Pile
{
    nanoseconds duration{};
    quint64 count = 0;
};

/// Ascending; each with the duration that Quantiles::at() says of it.
std::vector<Pile> pilesOf(const capture::SignedQuantiles &durations)
{
    std::vector<Pile> piles;
    const nanoseconds least = durations.min();
    const nanoseconds greatest = durations.max();
    durations.visitBuckets([&](nanoseconds from, nanoseconds to, quint64 count) {
        piles.push_back({std::clamp(from + (to - from) / 2, least, greatest), count});
    });
    // Those below zero come nearest to zero first.
    std::ranges::sort(piles, {}, &Pile::duration);
    return piles;
}

/// By nearest rank; as in Quantiles, 0.07 of 100 is the seventh.
quint64 rankOf(double share, quint64 count)
{
    constexpr double tolerance = 1 - 1e-12;
    const double rank = std::ceil(share * static_cast<double>(count) * tolerance);
    return std::clamp(static_cast<quint64>(std::max(rank, 1.0)), quint64{1}, count);
}

} // namespace

double placeOfShare(double share)
{
    return -std::log10(1 - share);
}

double shareAt(double place)
{
    return 1 - std::pow(10.0, -place);
}

SpokenShare SpokenShare::nearestTo(double place)
{
    const int decade = std::max(0, static_cast<int>(std::floor(place)));
    int nearest = decade * perDecade;
    for (int number = nearest; number <= (decade + 1) * perDecade; ++number)
        if (std::abs(SpokenShare(number).place() - place) < std::abs(SpokenShare(nearest).place() - place))
            nearest = number;
    return SpokenShare(nearest);
}

double SpokenShare::share() const
{
    const int tenths = 10 - m_number % perDecade;
    return 1 - tenths * std::pow(10.0, -(m_number / perDecade + 1));
}

QString SpokenShare::text() const
{
    // 99 % begins the decade whose next is 99.1 %.
    const bool isFirst = m_number % perDecade == 0;
    const int decimals = std::max(0, m_number / perDecade - (isFirst ? 2 : 1));
    return QLocale().toString(100 * share(), 'f', decimals) + QChar(QChar::Nbsp) + QLatin1Char('%');
}

std::vector<nanoseconds> durationsAt(const capture::SignedQuantiles &durations,
                                     std::span<const double> shares)
{
    if (durations.count() == 0)
        return std::vector<nanoseconds>(shares.size());
    const std::vector<Pile> piles = pilesOf(durations);
    std::vector<nanoseconds> result;
    result.reserve(shares.size());
    auto pile = piles.begin();
    quint64 seen = pile->count;
    for (const double share : shares) {
        const quint64 rank = rankOf(share, durations.count());
        while (seen < rank)
            seen += (++pile)->count;
        // The first and the last are known exactly.
        if (rank == 1)
            result.push_back(durations.min());
        else
            result.push_back(share >= 1 ? durations.max() : pile->duration);
    }
    return result;
}

std::vector<LatencyCurvePoint> latencyCurve(const capture::SignedQuantiles &durations, double step)
{
    if (durations.count() == 0)
        return {};
    const double end = std::log10(static_cast<double>(durations.count()));
    std::vector<double> places;
    for (int at = 0; at * step < end; ++at)
        places.push_back(at * step);
    places.push_back(end);
    std::vector<double> shares(places.size());
    std::ranges::transform(places, shares.begin(), shareAt);
    const std::vector<nanoseconds> values = durationsAt(durations, shares);
    std::vector<LatencyCurvePoint> curve;
    curve.reserve(places.size() + 1);
    for (std::size_t at = 0; at < places.size(); ++at)
        curve.push_back({places[at], values[at]});
    curve.push_back({end, durations.max()});
    return curve;
}

} // namespace wireloupe::ui
