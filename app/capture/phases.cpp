#include "capture/phases.h"

#include <algorithm>

#include "capture/recordcursor.h"
#include "capture/store.h"

namespace wireloupe::capture {
namespace {

/// The event of a row whose head is `head`; nothing for other rows.
std::optional<StateEvent> eventAt(const Store &store, Row row, const RecordHead &head)
{
    if (head.kind != RecordKind::State)
        return std::nullopt;
    return StateEvent::parse(store.read(row).payload);
}

std::optional<ConnectionPhases> beginningOf(const Store &store, Row row, ConnectionId connection,
                                            qint64 maxRows)
{
    const qint64 last = std::max(toInt(store.rows().first), toInt(row) - maxRows + 1);
    for (qint64 i = toInt(row); i >= last; --i) {
        const RecordHead head = store.head(Row{i});
        if (head.connection != connection)
            continue;
        const auto event = eventAt(store, Row{i}, head);
        if (!event || event->kind != StateKind::Connecting)
            continue;
        ConnectionPhases phases;
        phases.connecting = Row{i};
        phases.start = head.time;
        return phases;
    }
    return std::nullopt;
}

/// Follows an attempt through its rows.
class Attempt
{
public:
    explicit Attempt(ConnectionPhases &phases) : m_phases(phases) {}

    /// False where nothing that comes later matters.
    bool take(const RecordHead &head, const std::optional<StateEvent> &event)
    {
        if (event)
            return takeEvent(head, *event);
        if (!m_isOpen || !head.isFrame() || head.direction != Direction::Incoming)
            return true;
        m_phases.firstFrame = head.time - m_openedAt;
        return false;
    }

private:
    bool takeEvent(const RecordHead &head, const StateEvent &event)
    {
        switch (event.kind) {
        case StateKind::Open:
            m_isOpen = true;
            m_openedAt = head.time;
            m_phases.times = event.times.value_or(PhaseTimes{});
            return true;
        case StateKind::Failed:
        case StateKind::Closed:
            if (!m_isOpen) {
                m_phases.times = event.times.value_or(PhaseTimes{});
                m_phases.failedAfter = head.time - m_phases.start;
                m_phases.failedIn = event.phase;
            }
            return false;
        case StateKind::Connecting:
            return false; // the next attempt
        default:
            return true;
        }
    }

    ConnectionPhases &m_phases;
    bool m_isOpen = false;
    std::chrono::nanoseconds m_openedAt{};
};

} // namespace

std::optional<ConnectionPhases> phasesOf(const Store &store, Row row, qint64 maxRows)
{
    if (!store.rows().contains(row))
        return std::nullopt;
    const ConnectionId connection = store.head(row).connection;
    auto phases = beginningOf(store, row, connection, maxRows);
    if (!phases)
        return std::nullopt;
    Attempt attempt(*phases);
    const qint64 first = toInt(phases->connecting) + 1;
    RecordCursor cursor(store, Row{first}, Row{first + maxRows}, 0);
    while (cursor.next()) {
        const RecordHead &head = cursor.view().head;
        if (head.connection == connection && !attempt.take(head, eventAt(store, cursor.view().row, head)))
            break;
    }
    return phases;
}

} // namespace wireloupe::capture
