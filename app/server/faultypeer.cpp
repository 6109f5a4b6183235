#include "server/faultypeer.h"

#include <utility>

namespace wireloupe::server {

namespace {

/// A message is not held back for longer, whatever comes behind it.
constexpr auto longestHold = std::chrono::seconds(1);

} // namespace

FaultyPeer::FaultyPeer(Peer &peer, const FaultOptions &options, Clock &clock,
                       std::shared_ptr<Counters> counters)
    : m_peer(peer)
    , m_options(options)
    , m_clock(clock)
    , m_counters(std::move(counters))
    , m_out(clock)
    , m_in(clock)
{
    m_peer.setWireFaults({m_options.throttle, m_options.isPongMuted});
    connect(&peer, &Peer::gone, this, &Peer::gone);
}

FaultyPeer::~FaultyPeer()
{
    m_clock.cancel(m_holdTimer);
}

void FaultyPeer::receive(const wire::Message &message)
{
    const Fate fate = fateOfIncoming(m_options, id(), ++m_received);
    if (fate.isDropped) {
        m_counters->count(FaultAct::Dropped);
        return;
    }
    if (fate.delay.count() > 0)
        m_counters->count(FaultAct::Delayed);
    m_in.add(fate.delay, [this, message] { emit messageReceived(message); });
}

void FaultyPeer::sendAs(const wire::Message &message, const SendMarks &marks)
{
    const Fate fate = fateOfOutgoing(m_options, id(), ++m_sent);
    Parcel parcel = parcelFor(message, marks, fate);
    if (fate.delay.count() > 0)
        m_counters->count(FaultAct::Delayed);
    if (fate.isHeldBack) {
        holdBack(std::move(parcel));
    } else {
        post(std::move(parcel), fate.delay);
        if (!fate.isDropped)
            sendHeldBack();
    }
    endBy(fate);
}

FaultyPeer::Parcel FaultyPeer::parcelFor(const wire::Message &message, const SendMarks &marks,
                                         const Fate &fate)
{
    Parcel parcel{message, marks, fate.isDuplicated};
    QByteArray &payload = parcel.message.payload;
    if (fate.isDropped) {
        parcel.marks.isDropped = true;
        m_counters->count(FaultAct::Dropped);
    }
    if (fate.isDuplicated)
        m_counters->count(FaultAct::Duplicated);
    if (fate.keptShare && !payload.isEmpty()) {
        payload.truncate(static_cast<qsizetype>(static_cast<double>(payload.size()) * *fate.keptShare));
        parcel.marks.isAltered = true;
        m_counters->count(FaultAct::Truncated);
    }
    if (fate.corruption && !payload.isEmpty()) {
        payload = corrupted(payload, *fate.corruption);
        parcel.marks.isAltered = true;
        m_counters->count(FaultAct::Corrupted);
    }
    if (fate.isStalled) {
        parcel.marks.stall = m_options.stallTime;
        m_counters->count(FaultAct::Stalled);
    }
    return parcel;
}

void FaultyPeer::holdBack(Parcel parcel)
{
    m_counters->count(FaultAct::Reordered);
    m_waitingBytes += parcel.message.payload.size();
    m_heldBack.push_back(std::move(parcel));
    if (m_heldBack.size() == 1)
        m_holdTimer = m_clock.after(longestHold, [this] { sendHeldBack(); });
}

void FaultyPeer::sendHeldBack()
{
    if (m_heldBack.empty())
        return;
    m_clock.cancel(m_holdTimer);
    for (Parcel &parcel : std::exchange(m_heldBack, {})) {
        m_waitingBytes -= parcel.message.payload.size();
        post(std::move(parcel), {});
    }
}

void FaultyPeer::post(Parcel parcel, Clock::Time delay)
{
    m_waitingBytes += parcel.message.payload.size();
    m_out.add(delay, [this, parcel = std::move(parcel)] {
        m_waitingBytes -= parcel.message.payload.size();
        deliver(parcel);
    });
}

void FaultyPeer::deliver(const Parcel &parcel)
{
    SendMarks marks = parcel.marks;
    for (int left = parcel.isTwice ? 2 : 1; left > 0; --left) {
        if (marks == SendMarks())
            m_peer.send(parcel.message);
        else
            m_peer.sendAs(parcel.message, marks);
        marks.stall.reset(); // of the first of the two
    }
}

void FaultyPeer::endBy(const Fate &fate)
{
    if (fate.isClosed) {
        m_counters->count(FaultAct::Closed);
        closeFor(Blame::Fault, m_options.closeCode, "closed after so many messages");
    }
    if (fate.isReset) {
        m_counters->count(FaultAct::Reset);
        reset();
    }
}

void FaultyPeer::close(quint16 code, const QByteArray &reason)
{
    sendHeldBack();
    m_out.add({}, [this, code, reason] { m_peer.close(code, reason); });
}

void FaultyPeer::closeFor(Blame blame, quint16 code, const QByteArray &reason)
{
    sendHeldBack();
    m_out.add({}, [this, blame, code, reason] { m_peer.closeFor(blame, code, reason); });
}

void FaultyPeer::reset()
{
    sendHeldBack();
    m_out.add({}, [this] { m_peer.reset(); });
}

} // namespace wireloupe::server
