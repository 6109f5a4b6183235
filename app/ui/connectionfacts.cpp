#include "ui/connectionfacts.h"

#include <algorithm>

#include <QCoreApplication>

#include "capture/recordcursor.h"

namespace wireloupe::ui {

namespace {

using std::chrono::nanoseconds;

/// What an attempt to connect is made of, in that order.
enum class Stretch : quint8 { Redirects, Preparation, Address, Tcp, Proxy, Tls, Upgrade, FirstFrame };

class StretchWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionPhases)

public:
    static QString name(Stretch stretch)
    {
        switch (stretch) {
        case Stretch::Redirects:
            return tr("Redirects");
        case Stretch::Preparation:
            return tr("Preparation");
        case Stretch::Address:
            return tr("DNS");
        case Stretch::Tcp:
            return tr("TCP");
        case Stretch::Proxy:
            return tr("Proxy");
        case Stretch::Tls:
            return QStringLiteral("TLS");
        case Stretch::Upgrade:
            return tr("Upgrade");
        case Stretch::FirstFrame:
            break;
        }
        return tr("First frame");
    }

    static QString meaning(Stretch stretch)
    {
        switch (stretch) {
        case Stretch::Redirects:
            return tr("All that came before the last request: those before it were redirected.");
        case Stretch::Preparation:
            return tr("What the connection needs was made ready here, such as the certificates that TLS "
                      "trusts.");
        case Stretch::Address:
            return tr("The name of the host was resolved to its addresses.");
        case Stretch::Tcp:
            return tr("The TCP connection was made: one round trip to the server, or to the proxy.");
        case Stretch::Proxy:
            return tr("The proxy was asked for a connection to the server, and made it.");
        case Stretch::Tls:
            return tr("TLS was agreed on, and the certificate was checked.");
        case Stretch::Upgrade:
            return tr("The request was sent, and the response came whole.");
        case Stretch::FirstFrame:
            break;
        }
        return tr("The connection was open, and the server said nothing yet.");
    }
};

Role colorOf(Stretch stretch)
{
    switch (stretch) {
    case Stretch::Address:
        return Role::GraphEcho;
    case Stretch::Tcp:
        return Role::GraphPing;
    case Stretch::Proxy:
        return Role::Control;
    case Stretch::Tls:
        return Role::GraphP95;
    case Stretch::Upgrade:
        return Role::GraphP50;
    case Stretch::Redirects:
    case Stretch::Preparation:
    case Stretch::FirstFrame:
        break;
    }
    return Role::Muted;
}

Stretch stretchOf(capture::Phase phase)
{
    switch (phase) {
    case capture::Phase::Address:
        return Stretch::Address;
    case capture::Phase::Tcp:
        return Stretch::Tcp;
    case capture::Phase::Proxy:
        return Stretch::Proxy;
    case capture::Phase::Tls:
        return Stretch::Tls;
    case capture::Phase::Upgrade:
        return Stretch::Upgrade;
    default:
        return Stretch::FirstFrame;
    }
}

TimeSpan spanOf(Stretch stretch, nanoseconds begin, nanoseconds duration)
{
    return {StretchWords::name(stretch), StretchWords::meaning(stretch), begin, duration, colorOf(stretch)};
}

} // namespace

std::vector<TimeSpan> timeSpans(const capture::ConnectionPhases &phases)
{
    const capture::PhaseTimes &times = phases.times;
    if (times.isEmpty() && !phases.failedAfter)
        return {};
    const std::pair<Stretch, capture::PhaseTimes::Duration> parts[] = {
        {Stretch::Redirects, phases.redirects}, {Stretch::Preparation, times.preparation},
        {Stretch::Address, times.address},      {Stretch::Tcp, times.tcp},
        {Stretch::Proxy, times.proxy},          {Stretch::Tls, times.tls},
        {Stretch::Upgrade, times.upgrade},
    };
    std::vector<TimeSpan> spans;
    nanoseconds at{};
    for (const auto &[stretch, duration] : parts) {
        if (!duration)
            continue;
        spans.push_back(spanOf(stretch, at, *duration));
        at += *duration;
    }
    if (phases.failedAfter) {
        const nanoseconds rest = std::max(nanoseconds{}, *phases.failedAfter - at);
        spans.push_back(spanOf(stretchOf(phases.failedIn), at, rest));
        spans.back().hasFailed = true;
    } else if (phases.firstFrame) {
        spans.push_back(spanOf(Stretch::FirstFrame, at, *phases.firstFrame));
        spans.back().isAtLeast = phases.isFirstFrameLater;
    }
    return spans;
}

std::optional<TlsOutcome> tlsOf(const capture::Store &store, std::span<const capture::Row> events,
                                capture::Row row)
{
    std::optional<TlsOutcome> outcome;
    for (const capture::Row at : events) {
        const capture::Record record = store.read(at);
        const auto event = capture::StateEvent::parse(record.payload);
        if (event && event->kind == capture::StateKind::Redirected) {
            if (at >= row)
                break;
            outcome.reset(); // of the connection that was left
        }
        if (!event || event->kind != capture::StateKind::Secured)
            continue;
        if (const auto details = capture::TlsDetails::parse(event->detail))
            outcome = TlsOutcome{*details, record.head.time};
    }
    return outcome;
}

NoTls noTlsOf(const std::optional<capture::ConnectionPhases> &phases)
{
    if (!phases)
        return NoTls::Unknown;
    const bool hasAsked = phases->hasOpened || phases->failedIn == capture::Phase::Upgrade;
    return hasAsked ? NoTls::Plain : NoTls::NotReached;
}

} // namespace wireloupe::ui
