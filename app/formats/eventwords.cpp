// The words for what becomes of connections and servers.
#include "formats/words.h"

#include <algorithm>
#include <array>

#include "capture/interruption.h"
#include "capture/recordinggap.h"
#include "formats/eventtables.h"
#include "formats/times.h"
#include "formats/tlswords.h"
#include "wire/closecode.h"

namespace wireloupe::formats {
namespace {

using capture::Cause;
using capture::Phase;
using capture::StateEvent;
using capture::StateKind;

constexpr std::array kindWords{
    Words<StateKind>{StateKind::Connecting, QT_TRANSLATE_NOOP("words", "Connecting to %1."),
                     QT_TRANSLATE_NOOP("words", "Connecting.")},
    Words<StateKind>{StateKind::Open,
                     QT_TRANSLATE_NOOP("words", "The connection is open, with the subprotocol %1."),
                     QT_TRANSLATE_NOOP("words", "The connection is open.")},
    Words<StateKind>{StateKind::Failed, QT_TRANSLATE_NOOP("words", "The connection failed: %1."),
                     QT_TRANSLATE_NOOP("words", "The connection failed.")},
    Words<StateKind>{StateKind::Listening, QT_TRANSLATE_NOOP("words", "Listening on %1."),
                     QT_TRANSLATE_NOOP("words", "Listening.")},
    Words<StateKind>{StateKind::Sharing,
                     QT_TRANSLATE_NOOP("words", "Messages are shared with other servers through %1."),
                     QT_TRANSLATE_NOOP("words", "Messages are shared with other servers.")},
    Words<StateKind>{StateKind::Stopped, QT_TRANSLATE_NOOP("words", "Stopped listening on %1."),
                     QT_TRANSLATE_NOOP("words", "Stopped listening.")},
};

constexpr Words<StateKind> incomingWords{StateKind::Connecting,
                                         QT_TRANSLATE_NOOP("words", "A client connects from %1."),
                                         QT_TRANSLATE_NOOP("words", "A client connects.")};

/// "1000 Normal Closure", and the reason where there is one. What only stands for a missing code does not
/// read like one that was received.
QString closeWords(const StateEvent &event)
{
    if (event.closeCode == wire::NoStatusReceived)
        return translated(QT_TRANSLATE_NOOP("words", "no close code (1005)"));
    QString code =
        QStringLiteral("%1 %2").arg(QString::number(event.closeCode), wire::closeCodeName(event.closeCode));
    if (event.detail.isEmpty())
        return code;
    return translated(QT_TRANSLATE_NOOP("words", "%1, reason: %2")).arg(code, detailOf(event));
}

QString closing(const StateEvent &event)
{
    if (event.phase == capture::Phase::Tcp)
        return translated(QT_TRANSLATE_NOOP(
            "words", "Our direction of the TCP connection is ended; what the peer still says is read."));
    const QString who =
        translated(event.closedByPeer ? QT_TRANSLATE_NOOP("words", "The peer closes the connection")
                                      : QT_TRANSLATE_NOOP("words", "Closing the connection"));
    const QString words =
        event.closeCode == 0 ? who + u'.' : QStringLiteral("%1: %2.").arg(who, closeWords(event));
    const QString cause = causeSentence(event);
    return cause.isEmpty() ? words : cause + u' ' + words;
}

QString closed(const StateEvent &event)
{
    QString cause = causeSentence(event);
    if (!cause.isEmpty())
        return cause;
    if (event.closeCode == 0)
        return translated(QT_TRANSLATE_NOOP("words", "The connection is closed."));
    if (event.closeCode == wire::AbnormalClosure)
        return translated(QT_TRANSLATE_NOOP("words", "The connection ended without a close frame (1006)."));
    return translated(QT_TRANSLATE_NOOP("words", "Closed: %1.")).arg(closeWords(event));
}

/// Only what is said of a certificate holds dates of ours; in a peer's own words they stay.
StateEvent withDates(StateEvent event, Dates dates)
{
    if (isOfCertificate(event.cause) && dates == Dates::Local)
        event.detail = withDays(event.detail);
    return event;
}

/// The detail of such an event is not text.
QString secured(const StateEvent &event, Dates dates)
{
    const auto details = capture::TlsDetails::parse(event.detail);
    StateEvent plain = event;
    plain.detail = details ? faultsOf(*details) : QByteArray();
    QString cause = causeSentence(withDates(plain, dates));
    return cause.isEmpty() ? sentence(details.value_or(capture::TlsDetails{}), dates) : cause;
}

QString redirected(const StateEvent &event)
{
    if (event.detail.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "Redirected with status %1.")).arg(event.number);
    return translated(QT_TRANSLATE_NOOP("words", "Redirected with status %1 to %2."))
        .arg(QString::number(event.number), detailOf(event));
}

QString waiting(const StateEvent &event)
{
    const QString when = pauseWords(event.number);
    if (event.detail.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "Next attempt in %1.")).arg(when);
    return translated(QT_TRANSLATE_NOOP("words", "Next attempt (%1) in %2.")).arg(detailOf(event), when);
}

QString missing(const StateEvent &event)
{
    const auto gap = capture::RecordingGap::parse(event.detail);
    if (!gap)
        return translated(QT_TRANSLATE_NOOP("words", "Rows missing here: %1.")).arg(event.number);
    StateEvent plain = event;
    plain.detail = gap->reason;
    return translated(QT_TRANSLATE_NOOP("words", "Rows missing here: %1, from %2 s to %3 s. The file of the "
                                                 "capture could not be written: %4."))
        .arg(QString::number(gap->records), timestamp(gap->from), timestamp(gap->to), detailOf(plain));
}

QString stalled(std::chrono::nanoseconds length)
{
    return translated(QT_TRANSLATE_NOOP(
                          "words",
                          "Wireloupe did not get to its connections for %1: it was stopped, or the "
                          "computer was too busy. Times measured across this say nothing about the peer."))
        .arg(duration(length));
}

QString suspended(std::chrono::nanoseconds length)
{
    return translated(
               QT_TRANSLATE_NOOP(
                   "words",
                   "The computer slept for %1. Times measured across this say nothing about the peer."))
        .arg(duration(length));
}

QString clockJumped(std::chrono::nanoseconds distance)
{
    const QString words =
        translated(distance < std::chrono::nanoseconds(0)
                       ? QT_TRANSLATE_NOOP("words", "The clock of this computer was set back by %1.")
                       : QT_TRANSLATE_NOOP("words", "The clock of this computer was set forward by %1."));
    // The least number has no positive counterpart.
    return words.arg(duration(distance < std::chrono::nanoseconds(0)
                                  ? -std::max(distance, -std::chrono::nanoseconds::max())
                                  : distance));
}

QString interrupted(const capture::Interruption &interruption)
{
    switch (interruption.kind) {
    case capture::Interruption::Kind::Stalled:
        return stalled(interruption.length);
    case capture::Interruption::Kind::Suspended:
        return suspended(interruption.length);
    case capture::Interruption::Kind::ClockJumped:
        break;
    }
    return clockJumped(interruption.length);
}

} // namespace

QString pauseWords(int milliseconds)
{
    const std::chrono::milliseconds time(milliseconds);
    return time < std::chrono::minutes(1)
               ? QStringLiteral("%1 s").arg(static_cast<double>(milliseconds) / 1000, 0, 'f', 1)
               : duration(time);
}

QString sentence(const StateEvent &event, Dates dates)
{
    if (const auto interruption = capture::Interruption::of(event))
        return interrupted(*interruption);
    switch (event.kind) {
    case StateKind::Closing:
        return closing(event);
    case StateKind::Closed:
        return closed(event);
    case StateKind::Secured:
        return secured(event, dates);
    case StateKind::Redirected:
        return redirected(event);
    case StateKind::Waiting:
        return waiting(event);
    case StateKind::Gap:
        return missing(event);
    case StateKind::NotSharing:
        return notSharingSentence(event);
    default:
        break;
    }
    QString cause = causeSentence(withDates(event, dates));
    if (!cause.isEmpty())
        return cause;
    // Only what comes to a server begins with TCP.
    const bool isIncoming = event.kind == StateKind::Connecting && event.phase == Phase::Tcp;
    return isIncoming ? worded(event, incomingWords) : worded(event, kindWords, event.kind);
}

} // namespace wireloupe::formats
