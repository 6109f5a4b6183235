#include "server/faults.h"

#include <array>
#include <limits>
#include <optional>

#include <QLocale>
#include <QStringList>

#include "wire/closecode.h"
#include "wire/specvalue.h"

namespace wireloupe::server {

using namespace Qt::StringLiterals;

namespace {

using Kind = FaultSpecError::Kind;
using std::chrono::milliseconds;

constexpr quint64 longest = 3'600'000; // ms
constexpr quint64 mostBytesPerSecond = 1 << 30;

struct NamedProbability
{
    QStringView name;
    double FaultOptions::*value;
};

constexpr std::array<NamedProbability, 5> probabilities{{
    {u"drop", &FaultOptions::drop},
    {u"duplicate", &FaultOptions::duplicate},
    {u"reorder", &FaultOptions::reorder},
    {u"corrupt", &FaultOptions::corrupt},
    {u"truncate", &FaultOptions::truncate},
}};

struct NamedDirection
{
    QStringView name;
    FaultOptions::Direction direction;
};

constexpr std::array<NamedDirection, 3> directions{{
    {u"out", FaultOptions::Direction::Outgoing},
    {u"in", FaultOptions::Direction::Incoming},
    {u"both", FaultOptions::Direction::Both},
}};

std::optional<double> probabilityFrom(QStringView text)
{
    const bool isPercent = text.endsWith(u'%');
    const QStringView digits = isPercent ? text.chopped(1) : text;
    // QLocale would take a sign, an exponent and words.
    for (const QChar c : digits)
        if (c != u'.' && (c < u'0' || c > u'9'))
            return std::nullopt;
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber) / (isPercent ? 100 : 1);
    return isNumber && number <= 1 ? std::optional(number) : std::nullopt;
}

std::optional<milliseconds> timeFrom(QStringView text)
{
    if (text == u"0")
        return milliseconds(0);
    const bool isShort = text.endsWith(u"ms");
    if (!isShort && !text.endsWith(u's'))
        return std::nullopt;
    const quint64 factor = isShort ? 1 : 1000;
    const auto number = wire::parseNumber(text.chopped(isShort ? 2 : 1), longest / factor);
    return number ? std::optional(milliseconds(*number * factor)) : std::nullopt;
}

std::optional<qint64> rateFrom(QStringView text)
{
    const quint64 factor = text.endsWith(u'k') ? 1000 : text.endsWith(u'M') ? 1'000'000 : 1;
    const auto number = wire::parseNumber(factor == 1 ? text : text.chopped(1), mostBytesPerSecond / factor);
    return number && *number > 0 ? std::optional(static_cast<qint64>(*number * factor)) : std::nullopt;
}

std::optional<quint64> countFrom(QStringView text)
{
    const auto number = wire::parseNumber(text, Q_UINT64_C(1'000'000'000'000));
    return number && *number > 0 ? number : std::nullopt;
}

/// Puts a value where it was read; false where there was none.
template <class T, class U>
bool take(const std::optional<T> &from, U &to)
{
    if (from)
        to = static_cast<U>(*from);
    return from.has_value();
}

/// One text of faults, from its beginning to its end.
class FaultReader
{
public:
    explicit FaultReader(const QString &text) : m_text(text) {}

    std::variant<FaultOptions, FaultSpecError> read()
    {
        bool isStallBefore = false;
        for (qsizetype at = 0; at <= m_text.size() && !m_error;) {
            const qsizetype comma = m_text.indexOf(u',', at);
            const qsizetype end = comma < 0 ? m_text.size() : comma;
            const QStringView item = QStringView(m_text).sliced(at, end - at).trimmed();
            m_start = item.isEmpty() ? at : item.constData() - m_text.constData();
            if (isStallBefore && !item.contains(u'=') && timeFrom(item))
                m_options.stallTime = *timeFrom(item);
            else if (!item.isEmpty() || (comma >= 0 || at > 0))
                readItem(item);
            isStallBefore = item.startsWith(u"stall=");
            at = end + 1;
        }
        if (m_error)
            return *m_error;
        return m_options;
    }

private:
    void readItem(QStringView item)
    {
        const qsizetype equals = item.indexOf(u'=');
        const QStringView name = (equals < 0 ? item : item.first(equals)).trimmed();
        if (name == u"mute-pong" && equals < 0) {
            m_options.isPongMuted = true;
            return;
        }
        const QStringView value = equals < 0 ? QStringView() : item.sliced(equals + 1).trimmed();
        const qsizetype position =
            value.isEmpty() ? m_start + item.size() : value.constData() - m_text.constData();
        const auto kind = readValue(name, value);
        if (kind == Kind::UnknownFault)
            m_error = FaultSpecError{Kind::UnknownFault, m_start};
        else if (value.isEmpty())
            m_error = FaultSpecError{Kind::MissingValue, position};
        else if (kind)
            m_error = FaultSpecError{*kind, position};
    }

    /// What is wrong with it; nothing where nothing is.
    std::optional<Kind> readValue(QStringView name, QStringView value)
    {
        for (const auto &[known, member] : probabilities)
            if (name == known)
                return take(probabilityFrom(value), m_options.*member) ? std::nullopt
                                                                       : std::optional(Kind::BadProbability);
        if (name == u"latency")
            return readLatency(value);
        if (name == u"stall")
            return readStall(value);
        if (name == u"reset")
            return readReset(value);
        if (name == u"close")
            return readClose(value);
        return readSetting(name, value);
    }

    std::optional<Kind> readSetting(QStringView name, QStringView value)
    {
        const auto ifBad = [](bool isGood, Kind kind) { return isGood ? std::nullopt : std::optional(kind); };
        if (name == u"throttle")
            return ifBad(take(rateFrom(value), m_options.throttle), Kind::BadRate);
        if (name == u"seed")
            return ifBad(take(wire::parseNumber(value, std::numeric_limits<quint64>::max()), m_options.seed),
                         Kind::BadSeed);
        if (name != u"direction")
            return Kind::UnknownFault;
        for (const auto &[known, direction] : directions)
            if (value == known) {
                m_options.direction = direction;
                return std::nullopt;
            }
        return Kind::BadDirection;
    }

    std::optional<Kind> readLatency(QStringView value)
    {
        const qsizetype tilde = value.indexOf(u'~');
        m_options.jitter = milliseconds(0);
        const bool isGood = take(timeFrom(tilde < 0 ? value : value.first(tilde)), m_options.latency) &&
                            (tilde < 0 || take(timeFrom(value.sliced(tilde + 1)), m_options.jitter));
        return isGood ? std::nullopt : std::optional(Kind::BadTime);
    }

    std::optional<Kind> readStall(QStringView value)
    {
        m_options.stallTime = milliseconds(0);
        return take(probabilityFrom(value), m_options.stall) ? std::nullopt
                                                             : std::optional(Kind::BadProbability);
    }

    std::optional<Kind> readReset(QStringView value)
    {
        if (value.startsWith(u'@'))
            return take(countFrom(value.sliced(1)), m_options.resetAfter) ? std::nullopt
                                                                          : std::optional(Kind::BadCount);
        return take(probabilityFrom(value), m_options.reset) ? std::nullopt
                                                             : std::optional(Kind::BadProbability);
    }

    std::optional<Kind> readClose(QStringView value)
    {
        const qsizetype at = value.indexOf(u'@');
        const auto code = wire::parseNumber(at < 0 ? value : value.first(at), 4999);
        if (!code || !wire::mayBeSent(static_cast<quint16>(*code)))
            return Kind::BadCode;
        m_options.closeCode = static_cast<quint16>(*code);
        if (at < 0)
            return Kind::BadCount;
        return take(countFrom(value.sliced(at + 1)), m_options.closeAfter) ? std::nullopt
                                                                           : std::optional(Kind::BadCount);
    }

    QString m_text;
    qsizetype m_start = 0; ///< of the item under way
    FaultOptions m_options;
    std::optional<FaultSpecError> m_error;
};

QString words(milliseconds time)
{
    const bool isWhole = time.count() % 1000 == 0 && time.count() > 0;
    return isWhole ? QString::number(time.count() / 1000) + u's' : QString::number(time.count()) + u"ms"_s;
}

QString words(double probability)
{
    // The shortest form that reads as the same; without an exponent, which is not read.
    const QString percent = QString::number(probability * 100, 'g', 15);
    if (!percent.contains(u'e') && probabilityFrom(percent + u'%') == probability)
        return percent + u'%';
    return QString::number(probability, 'f', QLocale::FloatingPointShortest);
}

QString rateWords(qint64 rate)
{
    if (rate % 1'000'000 == 0)
        return QString::number(rate / 1'000'000) + u'M';
    return rate % 1000 == 0 ? QString::number(rate / 1000) + u'k' : QString::number(rate);
}

QStringList messageFaults(const FaultOptions &options)
{
    QStringList items;
    if (options.latency.count() > 0 || options.jitter.count() > 0)
        items += u"latency="_s + words(options.latency) +
                 (options.jitter.count() > 0 ? u'~' + words(options.jitter) : QString());
    for (const auto &[name, member] : probabilities)
        if (options.*member > 0)
            items += name.toString() + u'=' + words(options.*member);
    if (options.stall > 0)
        items += u"stall="_s + words(options.stall) +
                 (options.stallTime.count() > 0 ? u',' + words(options.stallTime) : QString());
    return items;
}

} // namespace

bool FaultOptions::isHarmless() const
{
    FaultOptions harmless;
    harmless.direction = direction;
    harmless.stallTime = stallTime;
    harmless.closeCode = closeCode;
    harmless.seed = seed;
    return *this == harmless;
}

std::variant<FaultOptions, FaultSpecError> parseFaults(const QString &text)
{
    return FaultReader(text).read();
}

QString formatFaults(const FaultOptions &options)
{
    const FaultOptions plain;
    QStringList items = messageFaults(options);
    if (options.reset > 0)
        items += u"reset="_s + words(options.reset);
    if (options.resetAfter > 0)
        items += u"reset=@"_s + QString::number(options.resetAfter);
    if (options.closeAfter > 0)
        items += u"close=%1@%2"_s.arg(options.closeCode).arg(options.closeAfter);
    if (options.throttle > 0)
        items += u"throttle="_s + rateWords(options.throttle);
    if (options.isPongMuted)
        items += u"mute-pong"_s;
    for (const auto &[name, direction] : directions)
        if (options.direction == direction && direction != plain.direction)
            items += u"direction="_s + name.toString();
    if (options.seed != plain.seed)
        items += u"seed="_s + QString::number(options.seed);
    return items.join(u',');
}

} // namespace wireloupe::server
