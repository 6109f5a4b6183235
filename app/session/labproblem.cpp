#include <algorithm>

#include "session/clientoptions.h"
#include "session/labstamps.h"
#include "session/transportlab.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

using Kind = LabProblem::Kind;

bool isPathOrEmpty(const QString &text)
{
    return text.isEmpty() || plainPath(text);
}

Kind problemOfNumbers(const LabOptions &options)
{
    if (!(options.rate >= LabOptions::minRate && options.rate <= LabOptions::maxRate))
        return Kind::Rate;
    if (options.payloadSize < LabOptions::minPayload || options.payloadSize > LabOptions::maxPayload)
        return Kind::PayloadSize;
    if (options.pollInterval < 10ms || options.pollInterval > 1h)
        return Kind::PollInterval;
    if (options.longPollWait < 1s || options.longPollWait > 60s)
        return Kind::LongPollWait;
    return options.duration < 0ms ? Kind::Duration : Kind::None;
}

Kind problemOfPaths(const LabOptions &options)
{
    if (!isPathOrEmpty(options.stampPath))
        return Kind::StampPath;
    if (!isPathOrEmpty(options.sequencePath))
        return Kind::SequencePath;
    if (!isPathOrEmpty(options.poll.messagesPath))
        return Kind::MessagesPath;
    return isPathOrEmpty(options.poll.cursorPath) ? Kind::None : Kind::CursorPath;
}

/// Of the endpoints that take part.
LabProblem problemOfUrls(const LabOptions &options)
{
    const bool isOwn =
        std::ranges::all_of(options.endpoints, [](const QString &url) { return url.trimmed().isEmpty(); });
    bool takesAnyPart = false;
    for (const Transport transport : allTransports) {
        const QString url = options.endpoints[transport].trimmed();
        if (!options.takesPart[transport] || (!isOwn && url.isEmpty()))
            continue;
        takesAnyPart = true;
        if (!isOwn && !webSocketUrl(url))
            return {Kind::Url, transport};
    }
    return {takesAnyPart ? Kind::None : Kind::NoTransport};
}

} // namespace

LabProblem TransportLab::problemOf(const LabOptions &options)
{
    for (const Kind kind : {problemOfNumbers(options), problemOfPaths(options)})
        if (kind != Kind::None)
            return {kind};
    return problemOfUrls(options);
}

} // namespace wireloupe::session
