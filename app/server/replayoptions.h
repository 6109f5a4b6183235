#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include <QString>

#include "wire/frame.h"

namespace wireloupe::server {

/// What one end has said in a connection that was recorded.
struct ReplayedMessage
{
    enum class Kind : quint8 {
        Message,
        Close, ///< this end has begun the closing handshake; the last of the connection
    };

    std::chrono::nanoseconds time{0}; ///< since the connection was opened; never less than of the one before
    bool isFromServer = false;
    Kind kind = Kind::Message;
    wire::Message message = {};
    quint16 code = 0; ///< of Close, as wire::parseClosePayload() reads it
    QByteArray reason = {};

    bool operator==(const ReplayedMessage &) const = default;
};
using ReplayedMessages = std::vector<ReplayedMessage>;

/// Mode::Replay: what the server of a recorded connection said is said to every peer.
struct ReplayOptions
{
    enum class Pace : quint8 {
        OriginalTime, ///< by the time since the opening, whatever the peer says
        ByTurn, ///< what followed the n-th message of the client, when the peer has sent its n-th, with the
                ///< distances that it had; a turn waits for the end of the one before
        ByTurnAtOnce, ///< likewise, without the distances
    };
    enum class AtEnd : quint8 {
        /// The server closes if it did in the recording; a code that no endpoint may send becomes 1000.
        Close,
        /// From the beginning again, until the peer goes; the recorded close is left out. By turn, what came
        /// before the client's first message is said again too; where the client said nothing, all is said
        /// once.
        Loop,
    };

    /// Null: nothing is said. Options are equal when these are the same, not when they say the same.
    std::shared_ptr<const ReplayedMessages> messages = {};
    Pace pace = Pace::OriginalTime;
    /// How much faster than it was; of ByTurn the distances too. minSpeed to maxSpeed.
    double speed = 1.0;
    AtEnd atEnd = AtEnd::Close;
    /// Where `messages` have been read from, for whoever keeps these options: a capture, and the number of
    /// the connection in it.
    QString capture = {};
    quint32 connection = 1;

    static constexpr double minSpeed = 0.01;
    static constexpr double maxSpeed = 1000.0;

    bool operator==(const ReplayOptions &) const = default;
};

} // namespace wireloupe::server
