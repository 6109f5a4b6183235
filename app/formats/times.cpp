#include "formats/times.h"

namespace wireloupe::formats {
namespace {

QByteArray nineDigits(std::chrono::nanoseconds fraction)
{
    return QByteArray::number(static_cast<qint64>(fraction.count())).rightJustified(9, '0');
}

} // namespace

QByteArray seconds(std::chrono::nanoseconds time)
{
    const std::chrono::nanoseconds magnitude = std::chrono::abs(time);
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(magnitude);
    const QByteArray sign = time.count() < 0 ? "-" : "";
    return sign + QByteArray::number(static_cast<qint64>(whole.count())) + '.' +
           nineDigits(magnitude - whole);
}

QByteArray wallClock(const QDateTime &start, std::chrono::nanoseconds time)
{
    if (!start.isValid())
        return {};
    const auto startSeconds = std::chrono::seconds(start.toSecsSinceEpoch());
    const std::chrono::nanoseconds sinceSecond =
        std::chrono::milliseconds(start.toUTC().time().msec()) + time;
    const auto whole = std::chrono::floor<std::chrono::seconds>(sinceSecond);
    const QDateTime second = QDateTime::fromSecsSinceEpoch((startSeconds + whole).count(), Qt::UTC);
    const QByteArray date = second.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    return date + '.' + nineDigits(sinceSecond - whole) + 'Z';
}

} // namespace wireloupe::formats
