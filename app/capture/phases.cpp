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

bool isEnd(StateKind kind)
{
    return kind == StateKind::Failed || kind == StateKind::Closed;
}

/// Follows an attempt through its state rows, to where it is open or over.
class Attempt
{
public:
    /// False where nothing that comes later matters.
    bool take(Row row, const RecordHead &head, const StateEvent &event)
    {
        if (event.kind == StateKind::Connecting)
            return begin(row, head);
        if (event.kind == StateKind::Redirected)
            m_phases.redirects = head.time - m_phases.start;
        else if (event.kind == StateKind::Open)
            open(row, head, event);
        else if (isEnd(event.kind))
            fail(head, event);
        return !m_phases.hasOpened && !m_phases.failedAfter;
    }

    bool hasBegun() const { return m_hasBegun; }
    const ConnectionPhases &phases() const { return m_phases; }

    /// Looks at the rows behind the Open one, `maxRows` at most.
    void findFirstFrame(const Store &store, qint64 maxRows)
    {
        if (!m_phases.hasOpened)
            return;
        const ConnectionId connection = store.head(m_openRow).connection;
        const qint64 count = store.count();
        const qint64 first = toInt(m_openRow) + 1;
        const qint64 last = std::min(count, first + maxRows);
        RecordCursor cursor(store, Row{first}, Row{last}, 0);
        while (cursor.next()) {
            const RecordHead &head = cursor.view().head;
            if (head.connection != connection)
                continue;
            const auto event = eventAt(store, cursor.view().row, head);
            if (event && (isEnd(event->kind) || event->kind == StateKind::Connecting))
                return;
            if (head.isFrame() && head.direction == Direction::Incoming) {
                m_phases.firstFrame = head.time - m_openedAt;
                return;
            }
        }
        m_phases.isFirstFrameLater = last < count;
        if (m_phases.isFirstFrameLater)
            m_phases.firstFrame = store.head(Row{last - 1}).time - m_openedAt;
    }

private:
    bool begin(Row row, const RecordHead &head)
    {
        if (m_hasBegun)
            return false; // the next attempt
        m_hasBegun = true;
        m_phases.connecting = row;
        m_phases.start = head.time;
        return true;
    }

    void open(Row row, const RecordHead &head, const StateEvent &event)
    {
        m_phases.hasOpened = true;
        m_phases.times = event.times.value_or(PhaseTimes{});
        m_openRow = row;
        m_openedAt = head.time;
    }

    void fail(const RecordHead &head, const StateEvent &event)
    {
        m_phases.times = event.times.value_or(PhaseTimes{});
        m_phases.failedAfter = head.time - m_phases.start;
        m_phases.failedIn = event.phase;
    }

    ConnectionPhases m_phases;
    bool m_hasBegun = false;
    Row m_openRow{};
    std::chrono::nanoseconds m_openedAt{};
};

/// The Connecting row of the attempt that `row` belongs to.
std::optional<Row> beginningOf(const Store &store, Row row, ConnectionId connection)
{
    const qint64 first = toInt(store.rows().first);
    for (qint64 i = toInt(row); i >= first; --i) {
        const RecordHead head = store.head(Row{i});
        if (head.connection != connection)
            continue;
        const auto event = eventAt(store, Row{i}, head);
        if (event && event->kind == StateKind::Connecting)
            return Row{i};
    }
    return std::nullopt;
}

} // namespace

ConnectionPhases::Duration measuredTime(const ConnectionPhases &phases)
{
    const PhaseTimes &times = phases.times;
    ConnectionPhases::Duration sum{};
    for (const PhaseTimes::Duration &each : {phases.redirects, times.preparation, times.address, times.tcp,
                                             times.proxy, times.tls, times.upgrade})
        sum += each.value_or(ConnectionPhases::Duration{});
    return sum;
}

std::optional<ConnectionPhases> phasesOf(const Store &store, std::span<const Row> events, qint64 maxRows)
{
    Attempt attempt;
    for (const Row row : events) {
        const RecordHead head = store.head(row);
        const auto event = eventAt(store, row, head);
        if (event && !attempt.take(row, head, *event))
            break;
        if (!attempt.hasBegun())
            return std::nullopt;
    }
    if (!attempt.hasBegun())
        return std::nullopt;
    attempt.findFirstFrame(store, maxRows);
    return attempt.phases();
}

std::optional<ConnectionPhases> phasesOf(const Store &store, Row row)
{
    if (!store.rows().contains(row))
        return std::nullopt;
    const ConnectionId connection = store.head(row).connection;
    const auto connecting = beginningOf(store, row, connection);
    if (!connecting)
        return std::nullopt;
    Attempt attempt;
    RecordCursor cursor(store, *connecting, store.rows().end, 0);
    while (cursor.next()) {
        const RecordHead &head = cursor.view().head;
        const Row at = cursor.view().row;
        const auto event = head.connection == connection ? eventAt(store, at, head) : std::nullopt;
        if (event && !attempt.take(at, head, *event))
            break;
    }
    attempt.findFirstFrame(store, store.rows().size());
    return attempt.phases();
}

} // namespace wireloupe::capture
