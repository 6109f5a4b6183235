#include "cli/duration.h"

#include <algorithm>
#include <array>

#include <QtNumeric>

namespace wireloupe::cli {

namespace {

struct NamedUnit
{
    QStringView name;
    double milliseconds;
};

// "ms" before "s", which it ends with.
constexpr std::array<NamedUnit, 4> units{{{u"ms", 1}, {u"s", 1'000}, {u"m", 60'000}, {u"h", 3'600'000}}};
constexpr double longest = 365.0 * 24 * 3'600'000;

bool isPlain(QStringView digits)
{
    return !digits.isEmpty() &&
           std::all_of(
               digits.begin(), digits.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

} // namespace

std::optional<std::chrono::milliseconds> parseDuration(QStringView text, Unit unit)
{
    const auto named = std::find_if(units.begin(), units.end(),
                                    [text](const NamedUnit &each) { return text.endsWith(each.name); });
    if (named == units.end() && unit == Unit::Required)
        return std::nullopt;
    const QStringView digits = named == units.end() ? text : text.chopped(named->name.size());
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber) * (named == units.end() ? 1'000 : named->milliseconds);
    if (!isNumber || !isPlain(digits) || number > longest)
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(number));
}

} // namespace wireloupe::cli
