#pragma once

#include <array>
#include <charconv>
#include <chrono>
#include <concepts>

#include <QDateTime>

#include "formats/bytebuffer.h"

namespace wireloupe::formats {

// Numbers and times as text, without a QString on the way.

/// In decimal.
template <std::integral Number>
void appendNumber(ByteBuffer &to, Number number)
{
    constexpr qsizetype maxDigits = 20;
    char *room = to.grow(maxDigits);
    const auto result = std::to_chars(room, room + maxDigits, number);
    to.shrink(maxDigits - (result.ptr - room));
}

/// The last `digits` digits of `number`, zeros in front.
void appendPadded(ByteBuffer &to, quint64 number, int digits);

/// "1.204377001": `time` in `unit`, exact to the nanosecond. `digits`: how many that takes.
void appendDecimal(ByteBuffer &to, std::chrono::nanoseconds time, std::chrono::nanoseconds unit, int digits);

/// Lower case, two digits a byte.
void appendHex(ByteBuffer &to, QByteArrayView bytes);

/// RFC 4648 section 4, padded.
void appendBase64(ByteBuffer &to, QByteArrayView bytes);

/// The wall clock of records that come one after the other: what is the same within a second is written once.
class WallClock
{
public:
    WallClock() = default;
    explicit WallClock(const QDateTime &start);

    /// False where the start is no date.
    bool isValid() const { return m_isValid; }
    /// "2026-11-20T23:59:59.123456789Z": `time` after the start.
    void append(ByteBuffer &to, std::chrono::nanoseconds time);

private:
    bool m_isValid = false;
    std::chrono::seconds m_startSecond{}; ///< since 1970
    std::chrono::nanoseconds m_startFraction{};
    std::chrono::seconds m_second = std::chrono::seconds::min();
    std::array<char, 40> m_text{}; ///< of m_second, to the point
    qsizetype m_textSize = 0;
};

} // namespace wireloupe::formats
