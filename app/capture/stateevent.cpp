#include "capture/stateevent.h"

#include <QtEndian>

namespace wireloupe::capture {
namespace {

// kind, phase, cause and flags of one byte each, number (4, little endian), closeCode (2); with timesFlag the
// phases' times, signed nanoseconds of 8 bytes each, -1 for none; then the detail to the end.
enum : qsizetype {
    KindAt = 0,
    PhaseAt = 1,
    CauseAt = 2,
    FlagsAt = 3,
    NumberAt = 4,
    CloseCodeAt = 8,
    HeadSize = 10,
    TimesSize = 40,
};
constexpr quint8 closedByPeerFlag = 0x01;
constexpr quint8 timesFlag = 0x02;
constexpr qint64 noTime = -1;
/// 36 years: the sum of all phases stays far from overflowing.
constexpr qint64 maxTime = 1LL << 60;

constexpr PhaseTimes::Duration PhaseTimes::*timeFields[] = {
    &PhaseTimes::address, &PhaseTimes::tcp, &PhaseTimes::proxy, &PhaseTimes::tls, &PhaseTimes::upgrade,
};

QByteArray serialize(const PhaseTimes &times)
{
    QByteArray bytes(TimesSize, Qt::Uninitialized);
    char *to = bytes.data();
    for (const auto field : timeFields) {
        const PhaseTimes::Duration &time = times.*field;
        qToLittleEndian<qint64>(time ? time->count() : noTime, to);
        to += sizeof(qint64);
    }
    return bytes;
}

/// Nothing where a time is impossible. `bytes` holds TimesSize bytes or more.
std::optional<PhaseTimes> parseTimes(QByteArrayView bytes)
{
    PhaseTimes times;
    const char *from = bytes.data();
    for (const auto field : timeFields) {
        const auto time = qFromLittleEndian<qint64>(from);
        if (time < noTime || time > maxTime)
            return std::nullopt;
        if (time != noTime)
            times.*field = std::chrono::nanoseconds(time);
        from += sizeof(qint64);
    }
    return times;
}

quint8 byteAt(QByteArrayView bytes, qsizetype position)
{
    return static_cast<quint8>(bytes[position]);
}

} // namespace

QByteArray StateEvent::serialize() const
{
    QByteArray bytes(HeadSize, '\0');
    bytes[KindAt] = static_cast<char>(kind);
    bytes[PhaseAt] = static_cast<char>(phase);
    bytes[CauseAt] = static_cast<char>(cause);
    bytes[FlagsAt] = static_cast<char>((closedByPeer ? closedByPeerFlag : 0) | (times ? timesFlag : 0));
    qToLittleEndian(number, bytes.data() + NumberAt);
    qToLittleEndian(closeCode, bytes.data() + CloseCodeAt);
    if (times)
        bytes += capture::serialize(*times);
    return bytes + detail;
}

std::optional<StateEvent> StateEvent::parse(QByteArrayView bytes)
{
    if (bytes.size() < HeadSize)
        return std::nullopt;
    const quint8 kind = byteAt(bytes, KindAt);
    const quint8 phase = byteAt(bytes, PhaseAt);
    const quint8 cause = byteAt(bytes, CauseAt);
    const quint8 flags = byteAt(bytes, FlagsAt);
    if (kind < static_cast<quint8>(StateKind::Connecting) || kind > static_cast<quint8>(lastStateKind) ||
        phase > static_cast<quint8>(lastPhase) || cause > static_cast<quint8>(lastCause) ||
        (flags & ~(closedByPeerFlag | timesFlag)) != 0)
        return std::nullopt;

    StateEvent event;
    event.kind = static_cast<StateKind>(kind);
    event.phase = static_cast<Phase>(phase);
    event.cause = static_cast<Cause>(cause);
    event.number = qFromLittleEndian<qint32>(bytes.data() + NumberAt);
    event.closeCode = qFromLittleEndian<quint16>(bytes.data() + CloseCodeAt);
    event.closedByPeer = (flags & closedByPeerFlag) != 0;
    bytes = bytes.sliced(HeadSize);
    if ((flags & timesFlag) != 0) {
        if (bytes.size() < TimesSize)
            return std::nullopt;
        event.times = parseTimes(bytes);
        if (!event.times)
            return std::nullopt;
        bytes = bytes.sliced(TimesSize);
    }
    event.detail = bytes.toByteArray();
    return event;
}

} // namespace wireloupe::capture
