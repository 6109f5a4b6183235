// The words for a server that does not share its messages with others.
#include <array>

#include "formats/eventtables.h"

namespace wireloupe::formats {
namespace {

using capture::Cause;
using capture::StateEvent;

/// Where the words for a WebSocket would be wrong of Redis.
constexpr std::array exchangeWords{
    Words<Cause>{Cause::BadUrl, QT_TRANSLATE_NOOP("words", "This is not the URL of a Redis server: %1."),
                 QT_TRANSLATE_NOOP("words", "This is not the URL of a Redis server.")},
    Words<Cause>{Cause::ConnectionRefused,
                 QT_TRANSLATE_NOOP("words", "Nobody answers at %1. Is Redis running?"),
                 QT_TRANSLATE_NOOP("words", "Nobody answers. Is Redis running?")},
    Words<Cause>{Cause::TimedOut,
                 QT_TRANSLATE_NOOP("words", "Redis at %1 did not answer in time. Check the address, and "
                                            "whether it is stuck or a firewall is in between."),
                 QT_TRANSLATE_NOOP("words", "Redis did not answer in time. Check the address, and whether "
                                            "it is stuck or a firewall is in between.")},
    Words<Cause>{Cause::ConnectionReset,
                 QT_TRANSLATE_NOOP("words", "Redis at %1 reset the connection. It may have crashed."),
                 QT_TRANSLATE_NOOP("words", "Redis reset the connection. It may have crashed.")},
    Words<Cause>{Cause::PeerClosedTcp, QT_TRANSLATE_NOOP("words", "Redis at %1 ended the connection."),
                 QT_TRANSLATE_NOOP("words", "Redis ended the connection.")},
    Words<Cause>{Cause::AccessDenied,
                 QT_TRANSLATE_NOOP("words", "Access to %1 is denied. Check the rights of the socket."),
                 QT_TRANSLATE_NOOP("words", "Access is denied. Check the rights of the socket.")},
    Words<Cause>{Cause::Other, QT_TRANSLATE_NOOP("words", "The connection to Redis failed: %1."),
                 QT_TRANSLATE_NOOP("words", "The connection to Redis failed.")},
};

QString reasonOf(const StateEvent &event)
{
    const QString words = worded(event, exchangeWords, event.cause);
    return words.isEmpty() ? causeSentence(event) : words;
}

} // namespace

QString notSharingSentence(const StateEvent &event)
{
    QString words = reasonOf(event);
    if (!words.isEmpty())
        words += u' ';
    words +=
        translated(QT_TRANSLATE_NOOP("words", "What is said here reaches the peers of this server alone."));
    if (event.number <= 0)
        return words;
    return words + u' ' +
           translated(QT_TRANSLATE_NOOP("words", "Next attempt in %1.")).arg(pauseWords(event.number));
}

} // namespace wireloupe::formats
