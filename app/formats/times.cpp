#include "formats/times.h"

#include "formats/numbers.h"

namespace wireloupe::formats {

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

} // namespace wireloupe::formats
