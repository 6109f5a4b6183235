#include "capture/stateevent.h"

#include <QtEndian>

namespace wireloupe::capture {
namespace {

// kind, phase, cause and flags of one byte each, number (4, little endian), closeCode (2), then the detail to
// the end.
enum : qsizetype {
    KindAt = 0,
    PhaseAt = 1,
    CauseAt = 2,
    FlagsAt = 3,
    NumberAt = 4,
    CloseCodeAt = 8,
    DetailAt = 10,
};
constexpr quint8 closedByPeerFlag = 0x01;

quint8 byteAt(QByteArrayView bytes, qsizetype position)
{
    return static_cast<quint8>(bytes[position]);
}

} // namespace

QByteArray StateEvent::serialize() const
{
    QByteArray bytes(DetailAt, '\0');
    bytes[KindAt] = static_cast<char>(kind);
    bytes[PhaseAt] = static_cast<char>(phase);
    bytes[CauseAt] = static_cast<char>(cause);
    bytes[FlagsAt] = static_cast<char>(closedByPeer ? closedByPeerFlag : 0);
    qToLittleEndian(number, bytes.data() + NumberAt);
    qToLittleEndian(closeCode, bytes.data() + CloseCodeAt);
    return bytes + detail;
}

std::optional<StateEvent> StateEvent::parse(QByteArrayView bytes)
{
    if (bytes.size() < DetailAt)
        return std::nullopt;
    const quint8 kind = byteAt(bytes, KindAt);
    const quint8 phase = byteAt(bytes, PhaseAt);
    const quint8 cause = byteAt(bytes, CauseAt);
    if (kind < static_cast<quint8>(StateKind::Connecting) || kind > static_cast<quint8>(StateKind::Stopped) ||
        phase > static_cast<quint8>(Phase::Closing) || cause > static_cast<quint8>(Cause::InsideFrame))
        return std::nullopt;

    StateEvent event;
    event.kind = static_cast<StateKind>(kind);
    event.phase = static_cast<Phase>(phase);
    event.cause = static_cast<Cause>(cause);
    event.number = qFromLittleEndian<qint32>(bytes.data() + NumberAt);
    event.closeCode = qFromLittleEndian<quint16>(bytes.data() + CloseCodeAt);
    event.closedByPeer = (byteAt(bytes, FlagsAt) & closedByPeerFlag) != 0;
    event.detail = bytes.sliced(DetailAt).toByteArray();
    return event;
}

} // namespace wireloupe::capture
