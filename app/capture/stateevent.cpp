#include "capture/stateevent.h"

#include <iterator>

#include <QtEndian>

namespace wireloupe::capture {
namespace {

// kind, phase, cause and flags of one byte each, number (4, little endian), closeCode (2); with timesFlag the
// phases' times, signed nanoseconds of 8 bytes each, -1 for none, with preparationFlag one more; then the
// detail to the end.
enum : qsizetype {
    KindAt = 0,
    PhaseAt = 1,
    CauseAt = 2,
    FlagsAt = 3,
    NumberAt = 4,
    CloseCodeAt = 8,
    HeadSize = 10,
    TimeSize = 8,
    TimesSize = 5 * TimeSize,
};
constexpr quint8 closedByPeerFlag = 0x01;
constexpr quint8 timesFlag = 0x02;
constexpr quint8 preparationFlag = 0x04; ///< only with timesFlag
constexpr quint8 allFlags = closedByPeerFlag | timesFlag | preparationFlag;
constexpr qint64 noTime = -1;
/// 36 years: the sum of all phases stays far from overflowing.
constexpr qint64 maxTime = 1LL << 60;

/// In the order of the file. The last one only with preparationFlag.
constexpr PhaseTimes::Duration PhaseTimes::*timeFields[] = {
    &PhaseTimes::address, &PhaseTimes::tcp,     &PhaseTimes::proxy,
    &PhaseTimes::tls,     &PhaseTimes::upgrade, &PhaseTimes::preparation,
};

quint8 flagsOf(const StateEvent &event)
{
    int flags = event.closedByPeer ? closedByPeerFlag : 0;
    if (event.times)
        flags |= event.times->preparation ? timesFlag | preparationFlag : timesFlag;
    return static_cast<quint8>(flags);
}

qsizetype timesSize(quint8 flags)
{
    if ((flags & timesFlag) == 0)
        return 0;
    return (flags & preparationFlag) == 0 ? TimesSize : TimesSize + TimeSize;
}

QByteArray serialize(const PhaseTimes &times, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const auto *field = std::begin(timeFields);
    for (qsizetype at = 0; at < size; at += TimeSize) {
        const PhaseTimes::Duration &time = times.*(*field++);
        qToLittleEndian<qint64>(time ? time->count() : noTime, bytes.data() + at);
    }
    return bytes;
}

/// Nothing where a time is impossible. `bytes` holds as many whole times as there are.
std::optional<PhaseTimes> parseTimes(QByteArrayView bytes)
{
    PhaseTimes times;
    const auto *field = std::begin(timeFields);
    for (qsizetype at = 0; at < bytes.size(); at += TimeSize, ++field) {
        const auto time = qFromLittleEndian<qint64>(bytes.data() + at);
        if (time < noTime || time > maxTime)
            return std::nullopt;
        if (time != noTime)
            times.**field = std::chrono::nanoseconds(time);
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
    const quint8 flags = flagsOf(*this);
    bytes[FlagsAt] = static_cast<char>(flags);
    qToLittleEndian(number, bytes.data() + NumberAt);
    qToLittleEndian(closeCode, bytes.data() + CloseCodeAt);
    if (times)
        bytes += capture::serialize(*times, timesSize(flags));
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
        (flags & ~allFlags) != 0 || ((flags & preparationFlag) != 0 && (flags & timesFlag) == 0))
        return std::nullopt;

    StateEvent event;
    event.kind = static_cast<StateKind>(kind);
    event.phase = static_cast<Phase>(phase);
    event.cause = static_cast<Cause>(cause);
    event.number = qFromLittleEndian<qint32>(bytes.data() + NumberAt);
    event.closeCode = qFromLittleEndian<quint16>(bytes.data() + CloseCodeAt);
    event.closedByPeer = (flags & closedByPeerFlag) != 0;
    bytes = bytes.sliced(HeadSize);
    if (const qsizetype size = timesSize(flags); size > 0) {
        event.times = bytes.size() < size ? std::nullopt : parseTimes(bytes.first(size));
        if (!event.times)
            return std::nullopt;
        bytes = bytes.sliced(size);
    }
    event.detail = bytes.toByteArray();
    return event;
}

} // namespace wireloupe::capture
