#include "formats/numbers.h"

#include <cstdio>

namespace wireloupe::formats {

namespace chrono = std::chrono;

void appendPadded(ByteBuffer &to, quint64 number, int digits)
{
    char *room = to.grow(digits);
    for (int at = digits; at > 0; number /= 10)
        room[--at] = static_cast<char>('0' + number % 10);
}

void appendDecimal(ByteBuffer &to, chrono::nanoseconds time, chrono::nanoseconds unit, int digits)
{
    // Unsigned, because the least number has no magnitude that is signed.
    quint64 magnitude = static_cast<quint64>(time.count());
    if (time.count() < 0) {
        to.append('-');
        magnitude = 0 - magnitude;
    }
    const auto divisor = static_cast<quint64>(unit.count());
    appendNumber(to, magnitude / divisor);
    to.append('.');
    appendPadded(to, magnitude % divisor, digits);
}

void appendHex(ByteBuffer &to, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    char *room = to.grow(2 * bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<quint8>(byte);
        *room++ = digits[value >> 4];
        *room++ = digits[value & 0xF];
    }
}

void appendBase64(ByteBuffer &to, QByteArrayView bytes)
{
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto byteAt = [&](qsizetype at) {
        return at < bytes.size() ? quint32{static_cast<quint8>(bytes[at])} : 0U;
    };
    char *room = to.grow((bytes.size() + 2) / 3 * 4);
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        const quint32 group = byteAt(at) << 16 | byteAt(at + 1) << 8 | byteAt(at + 2);
        *room++ = digits[group >> 18];
        *room++ = digits[(group >> 12) & 0x3F];
        *room++ = at + 1 < bytes.size() ? digits[(group >> 6) & 0x3F] : '=';
        *room++ = at + 2 < bytes.size() ? digits[group & 0x3F] : '=';
    }
}

WallClock::WallClock(const QDateTime &start) : m_isValid(start.isValid())
{
    if (!m_isValid)
        return;
    // In two parts, because nanoseconds since 1970 end in 2262.
    const chrono::milliseconds time(start.toMSecsSinceEpoch());
    m_startSecond = chrono::floor<chrono::seconds>(time);
    m_startFraction = time - m_startSecond;
}

void WallClock::append(ByteBuffer &to, chrono::nanoseconds time)
{
    const chrono::nanoseconds sinceSecond = m_startFraction + time;
    const auto whole = chrono::floor<chrono::seconds>(sinceSecond);
    if (const chrono::seconds second = m_startSecond + whole; second != m_second) {
        m_second = second;
        const chrono::sys_seconds point(second);
        const auto day = chrono::floor<chrono::days>(point);
        const chrono::year_month_day date(day);
        const chrono::hh_mm_ss clock(point - day);
        m_textSize = std::snprintf(
            m_text.data(), m_text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.", int(date.year()),
            unsigned(date.month()), unsigned(date.day()), static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    }
    to.append(QByteArrayView(m_text.data(), m_textSize));
    appendPadded(to, static_cast<quint64>((sinceSecond - whole).count()), 9);
    to.append('Z');
}

} // namespace wireloupe::formats
