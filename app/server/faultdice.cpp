#include "server/faultdice.h"

#include <algorithm>

#include <QList>

#include "server/random.h"

namespace wireloupe::server {

namespace {

enum class Way : quint8 { Outgoing, Incoming };

/// The numbers drawn for one message, the same ones each time.
class Dice
{
public:
    Dice(quint64 seed, PeerId peer, Way way, quint64 number)
        : m_random(mixed(mixed(mixed(seed, static_cast<quint64>(peer)), static_cast<quint64>(way)), number))
    {
    }

    quint64 next() { return m_random.next(); }
    /// From 0 to below 1.
    double share() { return static_cast<double>(next() >> 11) / static_cast<double>(Q_UINT64_C(1) << 53); }
    bool isHit(double probability) { return share() < probability; }

    Clock::Time delay(const FaultOptions &options)
    {
        const double off = (share() * 2 - 1) * static_cast<double>(Clock::Time(options.jitter).count());
        const Clock::Time delay = options.latency + Clock::Time(static_cast<qint64>(off));
        return std::max(delay, Clock::Time(0));
    }

private:
    /// Neighbours have nothing in common. Never 0, which is a seed that nobody knows.
    static quint64 mixed(quint64 a, quint64 b)
    {
        constexpr quint64 golden = 0x9E3779B97F4A7C15;
        return orOne(Random(orOne(a + golden * (b + 1))).next());
    }
    static quint64 orOne(quint64 seed) { return seed == 0 ? 1 : seed; }

    Random m_random;
};

bool isFor(FaultOptions::Direction direction, Way way)
{
    using enum FaultOptions::Direction;
    return direction == Both || (direction == Outgoing) == (way == Way::Outgoing);
}

} // namespace

Fate fateOfOutgoing(const FaultOptions &options, PeerId peer, quint64 number)
{
    Dice dice(options.seed, peer, Way::Outgoing, number);
    const bool isOut = isFor(options.direction, Way::Outgoing);
    Fate fate;
    // Every die is cast, so that the fate by one option does not hang on the others.
    const Clock::Time delay = dice.delay(options);
    const bool isDropped = dice.isHit(options.drop);
    fate.isDuplicated = dice.isHit(options.duplicate);
    fate.isHeldBack = dice.isHit(options.reorder);
    const bool isCorrupted = dice.isHit(options.corrupt);
    const quint64 corruption = dice.next();
    const bool isTruncated = dice.isHit(options.truncate);
    const double keptShare = dice.share();
    fate.isStalled = dice.isHit(options.stall);
    fate.isReset = dice.isHit(options.reset);
    if (isOut)
        fate.delay = delay;
    if (isCorrupted)
        fate.corruption = corruption;
    if (isTruncated)
        fate.keptShare = keptShare;
    if (isOut && isDropped) {
        fate = {};
        fate.isDropped = true;
    }
    fate.isReset = fate.isReset || number == options.resetAfter;
    fate.isClosed = number == options.closeAfter;
    return fate;
}

Fate fateOfIncoming(const FaultOptions &options, PeerId peer, quint64 number)
{
    Fate fate;
    if (!isFor(options.direction, Way::Incoming))
        return fate;
    Dice dice(options.seed, peer, Way::Incoming, number);
    const Clock::Time delay = dice.delay(options);
    fate.isDropped = dice.isHit(options.drop);
    if (!fate.isDropped)
        fate.delay = delay;
    return fate;
}

QByteArray corrupted(QByteArray payload, quint64 corruption)
{
    if (payload.isEmpty())
        return payload;
    Random random(corruption | 1);
    const quint64 bits = static_cast<quint64>(payload.size()) * 8;
    QList<qint64> flipped;
    for (qint64 left = random.between(1, 3); left > 0; --left) {
        const qint64 bit = random.between(0, static_cast<qint64>(bits) - 1);
        // One that is flipped twice would be as it was.
        if (flipped.contains(bit))
            continue;
        flipped.append(bit);
        payload[bit / 8] = static_cast<char>(static_cast<uchar>(payload[bit / 8]) ^ (1U << (bit % 8)));
    }
    return payload;
}

} // namespace wireloupe::server
