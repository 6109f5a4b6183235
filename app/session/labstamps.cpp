#include "session/labstamps.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>

#include "lens/jsonpathparser.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

using Time = LabStamps::Time;

constexpr QByteArrayView ownBeginning = R"({"seq":)";
constexpr QByteArrayView ownMiddle = R"(,"sent":)";

/// Takes a whole number from the beginning of `text`.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    const auto isNoDigit = [](char c) { return c < '0' || c > '9'; };
    const auto *end = std::find_if(text.begin(), text.end(), isNoDigit);
    bool isNumber = false;
    const qint64 number = text.first(end - text.begin()).toByteArray().toLongLong(&isNumber);
    text = text.sliced(end - text.begin());
    return isNumber ? std::optional(number) : std::nullopt;
}

bool take(QByteArrayView &text, QByteArrayView what)
{
    if (!text.startsWith(what))
        return false;
    text = text.sliced(what.size());
    return true;
}

/// Without reading all of it, which at ten thousand a second would cost more than what is measured.
LabStamp readOwn(QByteArrayView payload, Time received)
{
    if (!take(payload, ownBeginning))
        return {};
    const auto sequence = takeNumber(payload);
    if (!sequence || !take(payload, ownMiddle))
        return {};
    const auto sent = takeNumber(payload);
    return {sequence, sent ? std::optional(received - Time(*sent)) : std::nullopt};
}

QByteArray unquoted(QByteArrayView lexeme)
{
    const bool isString = lexeme.size() >= 2 && lexeme.startsWith('"');
    return (isString ? lexeme.sliced(1, lexeme.size() - 2) : lexeme).toByteArray();
}

qint64 nanosecondsIn(StampUnit unit)
{
    switch (unit) {
    case StampUnit::Seconds:
        return 1'000'000'000;
    case StampUnit::Milliseconds:
        return 1'000'000;
    case StampUnit::Microseconds:
        return 1'000;
    case StampUnit::Nanoseconds:
    case StampUnit::Iso8601:
    case StampUnit::Monotonic:
        break;
    }
    return 1;
}

/// Whole units exactly, decimals as far as floating point has them.
std::optional<Time> timeOf(const QByteArray &number, qint64 unit)
{
    constexpr double limit = 9e18;
    bool isWhole = false;
    const qint64 whole = number.toLongLong(&isWhole);
    if (isWhole && std::abs(static_cast<double>(whole)) * static_cast<double>(unit) < limit)
        return Time(whole * unit);
    bool isNumber = false;
    const double time = number.toDouble(&isNumber) * static_cast<double>(unit);
    return isNumber && std::abs(time) < limit ? std::optional(Time(std::llround(time))) : std::nullopt;
}

std::optional<Time> isoTimeOf(const QByteArray &text)
{
    const auto time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    return time.isValid() ? std::optional<Time>(std::chrono::milliseconds(time.toMSecsSinceEpoch()))
                          : std::nullopt;
}

} // namespace

std::optional<lens::JsonPath> plainPath(const QString &text)
{
    auto parsed = lens::JsonPathParser(text).parse();
    if (parsed.path && parsed.path->comparison().op() != lens::JsonComparison::Operator::Exists)
        return std::nullopt;
    return parsed.path;
}

LabStamps::LabStamps() : m_isOwn(true), m_unit(StampUnit::Monotonic) {}

LabStamps::LabStamps(const LabOptions &options)
    : m_stampPath(plainPath(options.stampPath))
    , m_sequencePath(plainPath(options.sequencePath))
    , m_unit(options.stampUnit)
{
}

LatencyKind LabStamps::kind() const
{
    if (!m_isOwn && !m_stampPath)
        return LatencyKind::Relative;
    return m_unit == StampUnit::Monotonic ? LatencyKind::Absolute : LatencyKind::OtherClock;
}

LabStamp LabStamps::read(QByteArrayView payload, Time received, Time wallTime) const
{
    if (m_isOwn)
        return readOwn(payload, received);
    LabStamp stamp;
    if (const auto lexeme = m_sequencePath ? m_sequencePath->find(payload) : std::nullopt) {
        bool isNumber = false;
        const qint64 number = unquoted(*lexeme).toLongLong(&isNumber);
        if (isNumber)
            stamp.sequence = number;
    }
    if (const auto sent = sentAt(payload))
        stamp.latency = (m_unit == StampUnit::Monotonic ? received : wallTime) - *sent;
    return stamp;
}

std::optional<Time> LabStamps::sentAt(QByteArrayView payload) const
{
    const auto lexeme = m_stampPath ? m_stampPath->find(payload) : std::nullopt;
    if (!lexeme)
        return std::nullopt;
    const QByteArray text = unquoted(*lexeme);
    return m_unit == StampUnit::Iso8601 ? isoTimeOf(text) : timeOf(text, nanosecondsIn(m_unit));
}

QByteArray LabStamps::ownMessage(int size)
{
    const QByteArray beginning =
        ownBeginning.toByteArray() + "{{counter}}" + ownMiddle.toByteArray() + "{{now:mono}}" + R"(,"pad":")";
    constexpr int numbers = 4 + 15; // of a run of some minutes on a machine that has been up for some days
    const int fixed = static_cast<int>(ownBeginning.size() + ownMiddle.size()) + numbers +
                      static_cast<int>(sizeof R"(,"pad":""})") - 1;
    return beginning + QByteArray(std::max(0, size - fixed), 'x') + R"("})";
}

} // namespace wireloupe::session
