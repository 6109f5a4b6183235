#include "formats/times.h"

#include <array>
#include <cstdio>

#include <QLocale>
#include <QRegularExpression>

namespace wireloupe::formats {

using namespace Qt::StringLiterals;

namespace {

QByteArray padded(std::chrono::nanoseconds fraction, int digits)
{
    return QByteArray::number(static_cast<qint64>(fraction.count())).rightJustified(digits, '0');
}

QByteArray decimal(std::chrono::nanoseconds time, std::chrono::nanoseconds unit, int digits)
{
    const std::chrono::nanoseconds magnitude = std::chrono::abs(time);
    const QByteArray sign = time.count() < 0 ? "-" : "";
    return sign + QByteArray::number(static_cast<qint64>(magnitude / unit)) + '.' +
           padded(magnitude % unit, digits);
}

} // namespace

QByteArray seconds(std::chrono::nanoseconds time)
{
    return decimal(time, std::chrono::seconds(1), 9);
}

QByteArray milliseconds(std::chrono::nanoseconds time)
{
    return decimal(time, std::chrono::milliseconds(1), 6);
}

QByteArray wallClock(const QDateTime &start, std::chrono::nanoseconds time)
{
    if (!start.isValid())
        return {};
    // In two parts, because nanoseconds since 1970 end in 2262.
    namespace chrono = std::chrono;
    const chrono::milliseconds startTime(start.toMSecsSinceEpoch());
    const auto startSecond = chrono::floor<chrono::seconds>(startTime);
    const chrono::nanoseconds sinceSecond = startTime - startSecond + time;
    const auto wholeSeconds = chrono::floor<chrono::seconds>(sinceSecond);
    const chrono::sys_seconds second(startSecond + wholeSeconds);
    const auto day = chrono::floor<chrono::days>(second);
    const chrono::year_month_day date(day);
    const chrono::hh_mm_ss clock(second - day);

    std::array<char, 40> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return QByteArray(text.data(), size) + padded(sinceSecond - wholeSeconds, 9) + 'Z';
}

QString dayText(const QDateTime &time)
{
    // The long format of most languages begins with the day of the week, which says nothing here.
    static const QRegularExpression weekday(u"^dddd[,،]?\\s*|[,،]?\\s*dddd"_s);
    const QLocale locale;
    return locale.toString(time.toLocalTime().date(), locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QByteArray withDays(const QByteArray &detail)
{
    static const QRegularExpression validity(
        u"valid from (\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z) to (\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z)"_s);
    QString text = QString::fromUtf8(detail);
    qsizetype from = 0;
    for (auto match = validity.match(text); match.hasMatch(); match = validity.match(text, from)) {
        const auto day = [&](int group) {
            return dayText(QDateTime::fromString(match.captured(group), Qt::ISODate));
        };
        const QString words = u"valid from %1 to %2"_s.arg(day(1), day(2));
        text.replace(match.capturedStart(), match.capturedLength(), words);
        from = match.capturedStart() + words.size();
    }
    return from > 0 ? text.toUtf8() : detail;
}

} // namespace wireloupe::formats
