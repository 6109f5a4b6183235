#include "formats/times.h"

#include "formats/numbers.h"

#include <QLocale>
#include <QRegularExpression>

namespace wireloupe::formats {

using namespace Qt::StringLiterals;

QByteArray seconds(std::chrono::nanoseconds time)
{
    ByteBuffer text;
    appendDecimal(text, time, std::chrono::seconds(1), 9);
    return text.toByteArray();
}

QByteArray milliseconds(std::chrono::nanoseconds time)
{
    ByteBuffer text;
    appendDecimal(text, time, std::chrono::milliseconds(1), 6);
    return text.toByteArray();
}

QByteArray wallClock(const QDateTime &start, std::chrono::nanoseconds time)
{
    WallClock clock(start);
    ByteBuffer text;
    if (clock.isValid())
        clock.append(text, time);
    return text.toByteArray();
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
