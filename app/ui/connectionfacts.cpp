#include "ui/connectionfacts.h"

#include <algorithm>

#include <QCoreApplication>

#include "capture/recordcursor.h"

namespace wireloupe::ui {

namespace {

using std::chrono::nanoseconds;

class PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionPhases)

public:
    static QString name(capture::Phase phase)
    {
        switch (phase) {
        case capture::Phase::Address:
            return tr("DNS");
        case capture::Phase::Tcp:
            return tr("TCP");
        case capture::Phase::Proxy:
            return tr("Proxy");
        case capture::Phase::Tls:
            return QStringLiteral("TLS");
        case capture::Phase::Upgrade:
            return tr("Upgrade");
        default:
            return tr("First frame");
        }
    }

    static QString meaning(capture::Phase phase)
    {
        switch (phase) {
        case capture::Phase::Address:
            return tr("The name of the host was resolved to its addresses.");
        case capture::Phase::Tcp:
            return tr("The TCP connection was made: one round trip to the server, or to the proxy.");
        case capture::Phase::Proxy:
            return tr("The proxy was asked for a connection to the server, and made it.");
        case capture::Phase::Tls:
            return tr("TLS was agreed on, and the certificate was checked.");
        case capture::Phase::Upgrade:
            return tr("The request was sent, and the response came whole.");
        default:
            return tr("The connection was open, and the server said nothing yet.");
        }
    }
};

Role colorOf(capture::Phase phase)
{
    switch (phase) {
    case capture::Phase::Address:
        return Role::GraphEcho;
    case capture::Phase::Tcp:
        return Role::GraphPing;
    case capture::Phase::Proxy:
        return Role::Control;
    case capture::Phase::Tls:
        return Role::GraphP95;
    case capture::Phase::Upgrade:
        return Role::GraphP50;
    default:
        return Role::Muted;
    }
}

TimeSpan spanOf(capture::Phase phase, nanoseconds begin, nanoseconds duration)
{
    return {PhaseWords::name(phase), PhaseWords::meaning(phase), begin, duration, colorOf(phase)};
}

/// The event of a row of this connection whose head is `head`; nothing for other rows.
std::optional<capture::StateEvent> eventAt(const capture::Store &store, capture::Row row,
                                           const capture::RecordHead &head, capture::ConnectionId connection)
{
    if (head.connection != connection || head.kind != capture::RecordKind::State)
        return std::nullopt;
    return capture::StateEvent::parse(store.read(row).payload);
}

std::optional<TlsOutcome> outcomeOf(const capture::RecordHead &head, const capture::StateEvent &event)
{
    const auto details = capture::TlsDetails::parse(event.detail);
    if (!details)
        return std::nullopt;
    return TlsOutcome{*details, head.time};
}

/// From the beginning of an attempt on: TLS comes before the connection is open.
std::optional<TlsOutcome> tlsAfter(const capture::Store &store, qint64 row, capture::ConnectionId connection)
{
    capture::RecordCursor cursor(store, capture::Row{row + 1}, capture::Row{row + capture::maxPhaseRows}, 0);
    while (cursor.next()) {
        const capture::RecordHead &head = cursor.view().head;
        const auto event = eventAt(store, cursor.view().row, head, connection);
        if (event && event->kind == capture::StateKind::Secured)
            return outcomeOf(head, *event);
        if (event && event->kind != capture::StateKind::Redirected)
            break;
    }
    return std::nullopt;
}

} // namespace

std::vector<TimeSpan> timeSpans(const capture::ConnectionPhases &phases)
{
    using capture::Phase;
    const std::pair<Phase, capture::PhaseTimes::Duration> parts[] = {
        {Phase::Address, phases.times.address}, {Phase::Tcp, phases.times.tcp},
        {Phase::Proxy, phases.times.proxy},     {Phase::Tls, phases.times.tls},
        {Phase::Upgrade, phases.times.upgrade},
    };
    std::vector<TimeSpan> spans;
    nanoseconds at{};
    for (const auto &[phase, duration] : parts) {
        if (!duration)
            continue;
        spans.push_back(spanOf(phase, at, *duration));
        at += *duration;
    }
    if (phases.failedAfter) {
        spans.push_back(spanOf(phases.failedIn, at, std::max(nanoseconds{}, *phases.failedAfter - at)));
        spans.back().hasFailed = true;
    } else if (phases.firstFrame && !spans.empty()) {
        spans.push_back(spanOf(Phase::Open, at, *phases.firstFrame));
    }
    return spans;
}

std::optional<TlsOutcome> tlsOf(const capture::Store &store, capture::Row row)
{
    const capture::ConnectionId connection = store.head(row).connection;
    const qint64 last =
        std::max(capture::toInt(store.rows().first), capture::toInt(row) - capture::maxPhaseRows);
    for (qint64 at = capture::toInt(row); at >= last; --at) {
        const capture::RecordHead head = store.head(capture::Row{at});
        const auto event = eventAt(store, capture::Row{at}, head, connection);
        if (event && event->kind == capture::StateKind::Secured)
            return outcomeOf(head, *event);
        if (event && event->kind == capture::StateKind::Connecting)
            return tlsAfter(store, at, connection);
    }
    return std::nullopt;
}

} // namespace wireloupe::ui
