#include "formats/importtimes.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace wireloupe::formats {
namespace {

namespace chrono = std::chrono;

constexpr qsizetype maxFraction = 9;

/// The digits behind a point as parts of `unit`.
std::optional<qint64> fractionOf(QByteArrayView digits, qint64 unit)
{
    qint64 result = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        unit /= 10;
        result += (digit - '0') * unit;
    }
    return result;
}

std::optional<chrono::nanoseconds> parseReal(QByteArrayView text, chrono::nanoseconds unit)
{
    double number = 0;
    const auto result = std::from_chars(text.begin(), text.end(), number);
    if (result.ec != std::errc() || result.ptr != text.end())
        return std::nullopt;
    number *= static_cast<double>(unit.count());
    constexpr double limit = 9.2e18;
    if (!(std::abs(number) < limit))
        return std::nullopt;
    return chrono::nanoseconds(std::llround(number));
}

} // namespace

std::optional<chrono::nanoseconds> parseDecimal(QByteArrayView text, chrono::nanoseconds unit)
{
    if (text.contains('e') || text.contains('E'))
        return parseReal(text, unit);
    const bool isNegative = text.startsWith('-');
    const QByteArrayView digits = text.sliced(isNegative ? 1 : 0);
    const qsizetype point = digits.indexOf('.');
    const QByteArrayView whole = point < 0 ? digits : digits.first(point);
    quint64 number = 0;
    const auto result = std::from_chars(whole.begin(), whole.end(), number);
    const auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max() / unit.count());
    if (result.ec != std::errc() || result.ptr != whole.end() || number >= limit)
        return std::nullopt;
    const auto fraction = fractionOf(point < 0 ? QByteArrayView() : digits.sliced(point + 1), unit.count());
    if (!fraction)
        return std::nullopt;
    const qint64 magnitude = static_cast<qint64>(number) * unit.count() + *fraction;
    return chrono::nanoseconds(isNegative ? -magnitude : magnitude);
}

std::optional<chrono::nanoseconds> parseWallClock(QByteArrayView text)
{
    constexpr qsizetype secondsSize = 19; // of "2026-11-20T23:59:59"
    if (text.size() < secondsSize)
        return std::nullopt;
    QByteArrayView rest = text.sliced(secondsSize);
    qint64 fraction = 0;
    if (rest.startsWith('.')) {
        qsizetype end = 1;
        while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9')
            ++end;
        fraction = fractionOf(rest.sliced(1, std::min(end - 1, maxFraction)), 1'000'000'000).value_or(0);
        rest = rest.sliced(end);
    }
    const QByteArray plain = text.first(secondsSize).toByteArray() + rest.toByteArray();
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(plain), Qt::ISODate);
    if (!time.isValid() || time.date().year() < 1678 || time.date().year() > 2261)
        return std::nullopt;
    return chrono::seconds(time.toSecsSinceEpoch()) + chrono::nanoseconds(fraction);
}

QDateTime startAt(chrono::nanoseconds time)
{
    return QDateTime::fromMSecsSinceEpoch(chrono::floor<chrono::milliseconds>(time).count(), Qt::UTC);
}

} // namespace wireloupe::formats
