#include "session/labwords.h"

#include <cmath>

#include <QCoreApplication>

#include "formats/words.h"
#include "lens/text.h"
#include "session/transportlab.h"
#include "wire/httpbody.h"

namespace wireloupe::session {

namespace {

using net::ProbeFault;

/// Less than this is as much the machine's doing as the transport's.
constexpr std::chrono::milliseconds sameLatency(1);

QString words(const char *source)
{
    return QCoreApplication::translate("words", source);
}

QString text(const QByteArray &ofPeer)
{
    return lens::toOneLine(ofPeer);
}

QString statusSentence(const ProbeFault &fault)
{
    const QString status = QString::number(fault.number) +
                           (fault.detail.isEmpty() ? QString() : QChar(u' ') + text(fault.detail));
    if (fault.number == 401 || fault.number == 403)
        return words(QT_TRANSLATE_NOOP("words", "The server refused the request: %1. Credentials may be "
                                                "missing: add a header for them."))
            .arg(status);
    if (fault.number == 404 || fault.number == 405)
        return words(QT_TRANSLATE_NOOP("words", "The server answered %1. Check the path: is this transport "
                                                "offered there?"))
            .arg(status);
    return words(QT_TRANSLATE_NOOP("words", "The server answered %1 in place of messages.")).arg(status);
}

QString contentTypeSentence(const ProbeFault &fault)
{
    if (fault.detail.isEmpty())
        return words(QT_TRANSLATE_NOOP("words", "The server answered without saying what it sends (no "
                                                "Content-Type). Check the path: is this transport offered "
                                                "there?"));
    return words(QT_TRANSLATE_NOOP("words", "The server answered with %1, which carries no messages. Check "
                                            "the path: is this transport offered there?"))
        .arg(text(fault.detail));
}

QString bodySentence(int error)
{
    if (error == static_cast<int>(wire::BodyError::CutShort))
        return words(QT_TRANSLATE_NOOP("words", "The connection ended in the midst of an answer."));
    return words(QT_TRANSLATE_NOOP("words", "The server's answer breaks the rules of HTTP about where a body "
                                            "ends. A proxy in between may be the cause."));
}

/// "12×", "1.5×".
QString times(double ratio)
{
    const int decimals = ratio < 9.95 ? 1 : 0;
    return QString::number(ratio, 'f', decimals) + QChar(u'×');
}

QString longer(std::chrono::nanoseconds difference)
{
    return formats::duration(std::chrono::abs(difference));
}

QString verdictSentence(const LabSummary &summary)
{
    switch (summary.verdict) {
    case LabSummary::Verdict::TooFew:
        return words(QT_TRANSLATE_NOOP("words", "Too few messages came to compare the transports: let it run "
                                                "longer, or with a WebSocket and another transport."));
    case LabSummary::Verdict::NotNeeded:
        for (const LabComparison &comparison : summary.comparisons)
            if (comparison.suffices)
                return words(QT_TRANSLATE_NOOP("words", "These messages do not need a WebSocket: %1 would "
                                                        "do."))
                    .arg(transportName(comparison.transport));
        break;
    case LabSummary::Verdict::WebSocketPays:
        break;
    }
    return words(QT_TRANSLATE_NOOP("words", "A WebSocket pays off here: no other transport comes close to "
                                            "it."));
}

QString latencyWords(const LabComparison &comparison)
{
    const auto difference = *comparison.p50Longer;
    if (std::chrono::abs(difference) < sameLatency)
        return words(QT_TRANSLATE_NOOP("words", "as fast at the median, within 1 ms"));
    if (difference < std::chrono::nanoseconds(0))
        return words(QT_TRANSLATE_NOOP("words", "%1 faster at the median")).arg(longer(difference));
    return words(QT_TRANSLATE_NOOP("words", "%1 slower at the median")).arg(longer(difference));
}

QString requestWords(double perMessage)
{
    constexpr double hardlyAny = 0.01;
    if (perMessage < hardlyAny)
        return words(QT_TRANSLATE_NOOP("words", "less than 0.01 requests per message"));
    return words(QT_TRANSLATE_NOOP("words", "%1 requests per message")).arg(perMessage, 0, 'f', 2);
}

/// "Long polling against WebSocket: 1.2 ms slower at the median, 3.4× the bytes, 0.98 requests per message."
QString comparisonSentence(const LabComparison &comparison)
{
    QStringList parts;
    if (comparison.p50Longer)
        parts += latencyWords(comparison);
    if (comparison.bytesRatio)
        parts += words(QT_TRANSLATE_NOOP("words", "%1 the bytes")).arg(times(*comparison.bytesRatio));
    if (comparison.requestsPerMessage)
        parts += requestWords(*comparison.requestsPerMessage);
    if (comparison.missed > 0)
        parts += QCoreApplication::translate("words", "%n message(s) missed", nullptr,
                                             static_cast<int>(comparison.missed));
    return words(QT_TRANSLATE_NOOP("words", "%1 against WebSocket: %2."))
        .arg(transportName(comparison.transport), parts.join(QStringLiteral(", ")));
}

QStringList notes(const LabSummary &summary)
{
    QStringList notes;
    if (summary.latencyKind == LatencyKind::OtherClock)
        notes += words(QT_TRANSLATE_NOOP("words", "The messages are stamped by a clock whose offset is not "
                                                  "known: compare latencies, do not take them as they are."));
    else if (summary.latencyKind == LatencyKind::Relative)
        notes += words(QT_TRANSLATE_NOOP("words", "Latencies count from whichever transport delivered the "
                                                  "same message first."));
    for (const Transport transport : summary.failed)
        notes += words(QT_TRANSLATE_NOOP("words", "%1 failed.")).arg(transportName(transport));
    if (summary.verdict == LabSummary::Verdict::NotNeeded)
        notes += words(QT_TRANSLATE_NOOP("words", "This is about messages to the client: whoever often sends "
                                                  "the other way pays a request for each without a "
                                                  "WebSocket."));
    return notes;
}

} // namespace

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::WebSocket:
        break;
    case Transport::EventStream:
        return QStringLiteral("Server-Sent Events");
    case Transport::LongPolling:
        return words(QT_TRANSLATE_NOOP("words", "Long polling"));
    case Transport::ShortPolling:
        return words(QT_TRANSLATE_NOOP("words", "Short polling"));
    }
    return QStringLiteral("WebSocket");
}

QString sentence(const ProbeFault &fault)
{
    switch (fault.kind) {
    case ProbeFault::Kind::None:
        break;
    case ProbeFault::Kind::Connection:
        return formats::sentence(fault.event);
    case ProbeFault::Kind::Status:
        return statusSentence(fault);
    case ProbeFault::Kind::Redirect:
        return words(QT_TRANSLATE_NOOP("words", "The server redirects to %1, which is not followed here. Use "
                                                "that URL."))
            .arg(text(fault.detail));
    case ProbeFault::Kind::NotHttp:
        return words(QT_TRANSLATE_NOOP("words", "What answers breaks the rules of HTTP. Check the port: "
                                                "another service may listen on it."));
    case ProbeFault::Kind::ContentType:
        return contentTypeSentence(fault);
    case ProbeFault::Kind::Body:
        return bodySentence(fault.number);
    case ProbeFault::Kind::Answer:
        return words(QT_TRANSLATE_NOOP("words", "The answer is not a list of messages: %1"))
            .arg(text(fault.detail));
    case ProbeFault::Kind::TimedOut:
        return words(QT_TRANSLATE_NOOP("words", "The server did not answer within %1."))
            .arg(formats::duration(std::chrono::milliseconds(fault.number)));
    case ProbeFault::Kind::Closed:
        return words(QT_TRANSLATE_NOOP("words", "The server ended the connection in place of an answer."));
    case ProbeFault::Kind::Reset:
        return words(QT_TRANSLATE_NOOP("words", "The server reset the connection in place of an answer."));
    case ProbeFault::Kind::TooLarge:
        return words(QT_TRANSLATE_NOOP("words", "The server sent more in one piece than the %1 bytes that "
                                                "are taken."))
            .arg(fault.number);
    case ProbeFault::Kind::StreamEnded:
        return words(QT_TRANSLATE_NOOP("words", "The server ended the event stream."));
    case ProbeFault::Kind::NoMore:
        return words(QT_TRANSLATE_NOOP("words", "The server has no events, and asks not to be asked again "
                                                "(204)."));
    }
    return {};
}

QString sentence(const LabProblem &problem)
{
    switch (problem.kind) {
    case LabProblem::Kind::None:
        break;
    case LabProblem::Kind::Rate:
        return words(QT_TRANSLATE_NOOP("words", "The rate must be from 0.1 to 10,000 messages a second."));
    case LabProblem::Kind::PayloadSize:
        return words(QT_TRANSLATE_NOOP("words", "The size of a message must be from 64 bytes to 1 MiB."));
    case LabProblem::Kind::PollInterval:
        return words(QT_TRANSLATE_NOOP("words", "The interval of short polling must be from 10 ms to 1 h."));
    case LabProblem::Kind::LongPollWait:
        return words(QT_TRANSLATE_NOOP("words", "A long poll may wait from 1 s to 60 s."));
    case LabProblem::Kind::Duration:
        return words(QT_TRANSLATE_NOOP("words", "The duration must not be negative."));
    case LabProblem::Kind::NoTransport:
        return words(QT_TRANSLATE_NOOP("words",
                                       "No transport takes part: choose one, and give it a URL where "
                                       "others have one."));
    case LabProblem::Kind::Url:
        return words(QT_TRANSLATE_NOOP("words", "The URL for %1 cannot be connected to. Write one such as "
                                                "ws://localhost:9001/feed; wss://, http:// and https:// are "
                                                "taken too."))
            .arg(transportName(problem.transport));
    case LabProblem::Kind::StampPath:
        return words(
            QT_TRANSLATE_NOOP("words", "The path of the time stamp is not a JSON path such as $.sent."));
    case LabProblem::Kind::SequencePath:
        return words(
            QT_TRANSLATE_NOOP("words", "The path of the sequence number is not a JSON path such as $.seq."));
    case LabProblem::Kind::MessagesPath:
        return words(
            QT_TRANSLATE_NOOP("words", "The path of the messages is not a JSON path such as $.messages."));
    case LabProblem::Kind::CursorPath:
        return words(QT_TRANSLATE_NOOP("words", "The path of the cursor is not a JSON path such as $.last."));
    }
    return {};
}

QStringList sentences(const LabSummary &summary)
{
    QStringList all{verdictSentence(summary)};
    for (const LabComparison &comparison : summary.comparisons)
        if (comparison.bytesRatio || comparison.p50Longer)
            all += comparisonSentence(comparison);
    return all + notes(summary);
}

} // namespace wireloupe::session
