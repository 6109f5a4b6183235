#pragma once

#include <chrono>
#include <variant>

#include <QString>

namespace wireloupe::server {

/// What a server does wrong, for clients to be tried with. Each message has its fate by the seed, the number
/// of its peer and its own number on that connection, whatever the time: the same seed gives the same faults.
/// A probability is from 0 (never) to 1 (always) and for each message by itself.
struct FaultOptions
{
    /// Of latency and drop; all else is done to what is sent.
    enum class Direction : quint8 {
        Outgoing, ///< what the server sends
        Incoming, ///< what it receives
        Both,
    };

    Direction direction = Direction::Outgoing;
    /// Each message goes later by latency, more or less up to `jitter`, evenly spread; never before the one
    /// before it. Both up to an hour.
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds jitter{0};
    double drop = 0;
    double duplicate = 0; ///< sent twice
    /// Sent behind the next one that is not held back itself, or after a second where none comes.
    double reorder = 0;
    double corrupt = 0;  ///< one to three bits of the payload are flipped; what is text stays marked as text
    double truncate = 0; ///< the payload is cut short, at any byte
    /// Half of the message's frame goes out, then nothing at all for `stallTime`, up to an hour; 0: for good.
    double stall = 0;
    std::chrono::milliseconds stallTime{0};
    double reset = 0; ///< TCP RST behind the message
    /// After so many messages to a peer, those dropped too: TCP RST. 0: never.
    quint64 resetAfter = 0;
    /// The same: closed with `closeCode`, one of those that wire::mayBeSent(). 0: never.
    quint64 closeAfter = 0;
    quint16 closeCode = 1011;
    qint64 throttle = 0;      ///< bytes a second to each peer, up to 1 GiB; 0: any number
    bool isPongMuted = false; ///< pings are not answered
    quint64 seed = 1;

    bool operator==(const FaultOptions &) const = default;
    /// Nothing is done wrong, whatever the seed and direction.
    bool isHarmless() const;
};

/// Where a text is not that of faults, and why.
struct FaultSpecError
{
    enum class Kind : quint8 {
        UnknownFault,
        MissingValue,
        BadProbability, ///< 0 to 1, or 0% to 100%
        BadTime,        ///< a number with ms or s, up to an hour
        BadRate,        ///< a number above 0, with k or M
        BadCount,       ///< a number above 0
        BadCode,        ///< that may not be sent
        BadDirection,
        BadSeed,
    };

    Kind kind = Kind::UnknownFault;
    qsizetype position = 0; ///< in characters

    bool operator==(const FaultSpecError &) const = default;
};

/// Reads faults as `wireloupe serve --fault` and the file of a server have them: those of the following that
/// are wanted, joined by commas, with blanks around them or not. The last of two for the same thing counts.
///   latency=100ms~20ms  drop=5%  duplicate=1%  reorder=10%  corrupt=0.01  truncate=1%
///   stall=1%,5s (the time after the comma; none, or 0: for good)  reset=2%  reset=@10  close=1011@10
///   throttle=50k (bytes a second; k: 1,000, M: 1,000,000)  mute-pong  direction=out|in|both  seed=42
std::variant<FaultOptions, FaultSpecError> parseFaults(const QString &text);
/// What parseFaults() reads as the same: only what is not as without it, in the order above.
QString formatFaults(const FaultOptions &options);

} // namespace wireloupe::server
