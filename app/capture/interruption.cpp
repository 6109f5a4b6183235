#include "capture/interruption.h"

#include <algorithm>
#include <limits>

namespace wireloupe::capture {
namespace {

constexpr auto firstKind = StateKind::Stalled;
constexpr auto lastKind = StateKind::ClockJumped;

/// As far as it goes: 24 days.
qint32 milliseconds(std::chrono::nanoseconds length)
{
    using Limits = std::numeric_limits<qint32>;
    const qint64 count = std::chrono::duration_cast<std::chrono::milliseconds>(length).count();
    return static_cast<qint32>(std::clamp<qint64>(count, Limits::min(), Limits::max()));
}

} // namespace

StateEvent Interruption::event() const
{
    StateEvent event;
    event.kind = static_cast<StateKind>(static_cast<int>(firstKind) + static_cast<int>(kind));
    event.number = milliseconds(length);
    event.detail = QByteArray::number(qint64{length.count()});
    return event;
}

std::optional<Interruption> Interruption::of(const StateEvent &event)
{
    if (event.kind < firstKind || event.kind > lastKind)
        return std::nullopt;
    bool isNumber = false;
    const qint64 exact = event.detail.toLongLong(&isNumber);
    return Interruption{static_cast<Kind>(static_cast<int>(event.kind) - static_cast<int>(firstKind)),
                        isNumber ? std::chrono::nanoseconds(exact) : std::chrono::milliseconds(event.number)};
}

Record makeInterruptionRecord(const Interruption &interruption, std::chrono::nanoseconds time)
{
    Record record;
    record.head.kind = RecordKind::State;
    record.head.time = time;
    record.payload = interruption.event().serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    return record;
}

} // namespace wireloupe::capture
