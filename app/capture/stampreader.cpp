#include "capture/stampreader.h"

#include <cmath>
#include <limits>

#include "lens/jsonpathparser.h"

namespace wireloupe::capture {
namespace {

using std::chrono::nanoseconds;

constexpr int nanosecondDigits = 9;
constexpr qint64 maxTime = std::numeric_limits<qint64>::max();

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Takes what a text begins with.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    bool isAtEnd() const { return m_text.isEmpty(); }
    char next() const { return m_text.isEmpty() ? '\0' : m_text.front(); }

    bool take(char character)
    {
        if (next() != character)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }

    /// A number of exactly so many digits; -1 where there is none.
    int takeNumber(int digits)
    {
        int number = 0;
        for (; digits > 0; --digits) {
            if (!isDigit(next()))
                return -1;
            number = 10 * number + (takeAny() - '0');
        }
        return number;
    }

    char takeAny()
    {
        const char character = m_text.front();
        m_text = m_text.sliced(1);
        return character;
    }

    /// Digits behind a point, as nanoseconds of a second.
    int takeFraction()
    {
        int fraction = 0;
        int digits = 0;
        while (isDigit(next())) {
            const int digit = takeAny() - '0';
            if (digits++ < nanosecondDigits)
                fraction = 10 * fraction + digit;
        }
        for (; digits < nanosecondDigits; ++digits)
            fraction *= 10;
        return fraction;
    }

private:
    QByteArrayView m_text;
};

/// Adds a digit; false where the number does not fit any more.
bool append(qint64 &number, int digit)
{
    if (number > (maxTime - digit) / 10)
        return false;
    number = 10 * number + digit;
    return true;
}

std::optional<std::chrono::minutes> takeZone(Scanner &scanner)
{
    if (scanner.isAtEnd() || scanner.take('Z') || scanner.take('z'))
        return std::chrono::minutes(0);
    const bool isBehind = scanner.take('-');
    if (!isBehind && !scanner.take('+'))
        return std::nullopt;
    const int hours = scanner.takeNumber(2);
    scanner.take(':');
    const int minutes = scanner.isAtEnd() ? 0 : scanner.takeNumber(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    return isBehind ? -offset : offset;
}

std::optional<std::chrono::sys_days> takeDate(Scanner &scanner)
{
    const int year = scanner.takeNumber(4);
    const bool hasDashes = scanner.take('-');
    const int month = scanner.takeNumber(2);
    if (hasDashes && !scanner.take('-'))
        return std::nullopt;
    const int day = scanner.takeNumber(2);
    if (year < 1678 || year > 2261 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

/// Since midnight. A leap second is the first of the next minute.
std::optional<nanoseconds> takeTime(Scanner &scanner)
{
    const int hours = scanner.takeNumber(2);
    const bool hasColons = scanner.take(':');
    const int minutes = scanner.takeNumber(2);
    int seconds = 0;
    if (hasColons ? scanner.take(':') : isDigit(scanner.next()))
        seconds = scanner.takeNumber(2);
    nanoseconds fraction{};
    if (scanner.take('.') || scanner.take(','))
        fraction = nanoseconds(scanner.takeFraction());
    if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return std::nullopt;
    return std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(seconds) +
           fraction;
}

int digitsOf(StampRule::Unit unit)
{
    switch (unit) {
    case StampRule::Unit::Milliseconds:
        return 3;
    case StampRule::Unit::Microseconds:
        return 6;
    case StampRule::Unit::Nanoseconds:
        return 9;
    case StampRule::Unit::Seconds:
    case StampRule::Unit::Iso8601:
        break;
    }
    return 0;
}

} // namespace

StampReader::StampReader(const StampRule &rule) : m_unit(rule.unit)
{
    if (problemOf(rule).isEmpty())
        m_path = lens::JsonPathParser(rule.path).parse().path;
}

std::optional<nanoseconds> StampReader::find(QByteArrayView payload) const
{
    const auto value = m_path ? m_path->find(payload) : std::nullopt;
    if (!value)
        return std::nullopt;
    const bool isQuoted = value->startsWith('"');
    const QByteArrayView text = isQuoted ? value->sliced(1, value->size() - 2) : *value;
    if (m_unit == StampRule::Unit::Iso8601)
        return isQuoted ? parseIsoStamp(text) : std::nullopt;
    return parseStamp(text, digitsOf(m_unit));
}

std::optional<nanoseconds> parseStamp(QByteArrayView number, int digits)
{
    Scanner scanner(number);
    const bool isNegative = scanner.take('-');
    if (!isDigit(scanner.next()))
        return std::nullopt;
    qint64 result = 0;
    while (isDigit(scanner.next()))
        if (!append(result, scanner.takeAny() - '0'))
            return std::nullopt;
    const bool hasFraction = scanner.take('.');
    int missing = nanosecondDigits - digits;
    while (hasFraction && isDigit(scanner.next())) {
        const int digit = scanner.takeAny() - '0';
        if (missing == 0)
            continue; // finer than a nanosecond
        --missing;
        if (!append(result, digit))
            return std::nullopt;
    }
    if (scanner.next() == 'e' || scanner.next() == 'E') {
        // Nobody writes a time like this on purpose: then it is as good as a double.
        bool isNumber = false;
        const double value = number.toDouble(&isNumber) * std::pow(10, nanosecondDigits - digits);
        return isNumber && std::abs(value) < static_cast<double>(maxTime / 2)
                   ? std::optional(nanoseconds(static_cast<qint64>(value)))
                   : std::nullopt;
    }
    for (; missing > 0; --missing)
        if (!append(result, 0))
            return std::nullopt;
    return scanner.isAtEnd() ? std::optional(nanoseconds(isNegative ? -result : result)) : std::nullopt;
}

std::optional<nanoseconds> parseIsoStamp(QByteArrayView text)
{
    Scanner scanner(text);
    const auto date = takeDate(scanner);
    if (!date || !(scanner.take('T') || scanner.take('t') || scanner.take(' ')))
        return std::nullopt;
    const auto time = takeTime(scanner);
    const auto zone = time ? takeZone(scanner) : std::nullopt;
    if (!zone || !scanner.isAtEnd())
        return std::nullopt;
    return nanoseconds(date->time_since_epoch()) + *time - *zone;
}

} // namespace wireloupe::capture
