#include "capture/filternumbers.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

constexpr qint64 day = std::chrono::nanoseconds(24h).count();
constexpr int maxDigits = 18;

struct Unit
{
    QStringView name;
    qint64 factor;
};

constexpr std::array noUnits{Unit{u"", 1}};

constexpr std::array sizeUnits{
    Unit{u"", 1},          Unit{u"b", 1},          Unit{u"k", 1'000},        Unit{u"kb", 1'000},
    Unit{u"m", 1'000'000}, Unit{u"mb", 1'000'000}, Unit{u"g", 1000'000'000}, Unit{u"gb", 1000'000'000},
    Unit{u"ki", 1 << 10},  Unit{u"kib", 1 << 10},  Unit{u"mi", 1 << 20},     Unit{u"mib", 1 << 20},
    Unit{u"gi", 1 << 30},  Unit{u"gib", 1 << 30},
};

constexpr qint64 nanoseconds(std::chrono::nanoseconds time)
{
    return time.count();
}

constexpr std::array timeUnits{
    Unit{u"", nanoseconds(1s)},    Unit{u"ns", 1},
    Unit{u"us", nanoseconds(1us)}, Unit{u"µs", nanoseconds(1us)},
    Unit{u"ms", nanoseconds(1ms)}, Unit{u"s", nanoseconds(1s)},
    Unit{u"m", nanoseconds(1min)}, Unit{u"min", nanoseconds(1min)},
    Unit{u"h", nanoseconds(1h)},
};

std::span<const Unit> unitsOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Size:
        return sizeUnits;
    case FilterKey::Time:
        return timeUnits;
    default:
        return noUnits;
    }
}

/// A number as it was written, and how far it is from the next one that could be written the same way.
struct Quantity
{
    qint64 value = 0;
    qint64 span = 1;
    bool isTimeOfDay = false;
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Digits, at most maxDigits of them; nothing where there are none.
std::optional<qint64> takeDigits(QStringView &text)
{
    qint64 value = 0;
    qsizetype count = 0;
    for (; count < text.size() && isDigit(text[count]); ++count) {
        if (count == maxDigits)
            return std::nullopt;
        value = value * 10 + (text[count].unicode() - u'0');
    }
    text = text.sliced(count);
    return count == 0 ? std::nullopt : std::optional(value);
}

/// What `.25` is of `factor`, and in `span` the worth of its last digit.
std::optional<qint64> takeFraction(QStringView &text, qint64 factor, qint64 &span)
{
    span = factor;
    if (!text.startsWith(u'.') || text.startsWith(u".."))
        return 0;
    text = text.sliced(1);
    if (text.isEmpty() || !isDigit(text.front()))
        return std::nullopt;
    qint64 value = 0;
    while (!text.isEmpty() && isDigit(text.front())) {
        span /= 10;
        value += (text.front().unicode() - u'0') * span;
        text = text.sliced(1);
    }
    span = std::max<qint64>(1, span);
    return value;
}

/// "14:05", "14:05:30" or "14:05:30.5".
std::optional<Quantity> parseClock(QStringView text)
{
    constexpr std::array<qint64, 3> limits{24, 60, 60};
    constexpr std::array<qint64, 3> factors{nanoseconds(1h), nanoseconds(1min), nanoseconds(1s)};
    Quantity quantity{0, nanoseconds(1s), true};
    std::size_t part = 0;
    for (; part < limits.size(); ++part) {
        if (part > 0 && !text.startsWith(u':'))
            break;
        text = text.sliced(part > 0 ? 1 : 0);
        const auto value = takeDigits(text);
        if (!value || *value >= limits[part])
            return std::nullopt;
        quantity.value += *value * factors[part];
        quantity.span = factors[part];
    }
    if (part == limits.size()) {
        const auto fraction = takeFraction(text, nanoseconds(1s), quantity.span);
        quantity.value += fraction.value_or(0);
        if (!fraction)
            return std::nullopt;
    }
    return part < 2 || !text.isEmpty() ? std::nullopt : std::optional(quantity);
}

std::optional<Quantity> parseQuantity(FilterKey key, QStringView text)
{
    if (key == FilterKey::Time && text.contains(u':'))
        return parseClock(text);
    const auto isPartOfNumber = [](QChar character) { return isDigit(character) || character == u'.'; };
    const auto unitBegin = std::find_if_not(text.begin(), text.end(), isPartOfNumber);
    const QStringView unitName(unitBegin, text.end());
    const std::span<const Unit> units = unitsOf(key);
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &one) {
        return one.name.compare(unitName, Qt::CaseInsensitive) == 0;
    });
    if (unit == units.end())
        return std::nullopt;
    text = text.chopped(unitName.size());
    const auto whole = takeDigits(text);
    if (!whole || *whole > NumberSet::greatest / 2 / unit->factor)
        return std::nullopt;
    Quantity quantity;
    const auto fraction = key == FilterKey::Size || key == FilterKey::Time
                              ? takeFraction(text, unit->factor, quantity.span)
                              : 0;
    if (!fraction || !text.isEmpty())
        return std::nullopt;
    quantity.value = *whole * unit->factor + *fraction;
    if (key != FilterKey::Time)
        quantity.span = 1;
    return quantity;
}

/// The ends of what there is: of a day, or none.
NumberSet::Range everything(bool isTimeOfDay)
{
    return isTimeOfDay ? NumberSet::Range{0, day - 1}
                       : NumberSet::Range{NumberSet::least, NumberSet::greatest};
}

FilterNumber parseComparison(FilterKey key, QStringView sign, QStringView text)
{
    const auto quantity = parseQuantity(key, text);
    if (!quantity)
        return {FilterError::BadNumber, {}, false};
    NumberSet::Range range = everything(quantity->isTimeOfDay);
    const bool isStrict = sign.size() == 1;
    if (sign.startsWith(u'>'))
        range.first = quantity->value + (isStrict ? 1 : 0);
    else if (sign.startsWith(u'<'))
        range.last = quantity->value - (isStrict ? 1 : 0);
    else
        range = {quantity->value, quantity->value + quantity->span - 1};
    return {FilterError::None, range, quantity->isTimeOfDay};
}

FilterNumber parseRange(FilterKey key, QStringView from, QStringView to)
{
    const auto first = parseQuantity(key, from);
    const auto last = parseQuantity(key, to);
    const bool isBad = (!first && !from.isEmpty()) || (!last && !to.isEmpty()) || (!first && !last) ||
                       (first && last && first->isTimeOfDay != last->isTimeOfDay);
    if (isBad)
        return {FilterError::BadNumber, {}, false};
    const bool isTimeOfDay = first ? first->isTimeOfDay : last->isTimeOfDay;
    NumberSet::Range range = everything(isTimeOfDay);
    if (first)
        range.first = first->value;
    if (last)
        range.last = last->value;
    const bool isEmpty = range.first > range.last && !isTimeOfDay;
    return {isEmpty ? FilterError::EmptyRange : FilterError::None, range, isTimeOfDay};
}

} // namespace

FilterNumber parseFilterNumber(FilterKey key, QStringView value)
{
    for (const QStringView sign : {u">=", u"<=", u">", u"<", u"="})
        if (value.startsWith(sign))
            return parseComparison(key, sign, value.sliced(sign.size()));
    if (const qsizetype dots = value.indexOf(u".."); dots >= 0)
        return parseRange(key, value.first(dots), value.sliced(dots + 2));
    return parseComparison(key, u"=", value);
}

} // namespace wireloupe::capture
