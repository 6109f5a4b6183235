#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "capture/connectiontable.h"
#include "capture/latencybook.h"
#include "capture/latencyseries.h"
#include "capture/messagejoiner.h"
#include "capture/pairing.h"
#include "capture/stampreader.h"
#include "capture/stateevent.h"

namespace wireloupe::capture {

/// What a LatencyBook consists of; see there.
class LatencyBook::Pages
{
public:
    using Kind = LatencySample::Kind;
    using Time = std::chrono::nanoseconds;

    /// What a file may say of a length: more is taken for that.
    static constexpr Time longestStop = std::chrono::hours(24 * 366);

    Pages(const LatencyRules &rules, Time wallStart, const Limits &limits, quint64 seed);

    const LatencyRules &rules() const { return m_rules; }
    qint64 wantedPayload() const;
    Row end() const { return m_end; }
    void setListener(LatencyListener *listener);

    void add(Row row, const RecordHead &head, QByteArrayView payload);
    void advance(Time now);
    void fill(LatencySnapshot &snapshot);
    qint64 memoryUse() const;

private:
    friend class LatencyArchive;

    /// A mean that is exact as long as the sum is below 2^53 ns, 104 days.
    struct Mean
    {
        double sum = 0; ///< ns
        quint64 count = 0;

        void add(Time value);
        Time value() const;
    };

    void noteRow(Row row, Time time);
    void takeEvent(Row row, const RecordHead &head, QByteArrayView payload);
    void takeInterruption(Row row, Time time, const StateEvent &event);
    void takeConnectionEvent(Row row, const RecordHead &head, const StateEvent &event);
    void takeHandshake(const RecordHead &head);
    void takeFrame(Row row, const RecordHead &head, QByteArrayView payload);
    void takeControlFrame(Row row, const RecordHead &head, QByteArrayView payload);
    void takeMessage(Row row, const RecordHead &head, const JoinedMessage &message);
    void takeReply(const Pairing::Reply &reply);
    void takeArrival(Row row, const RecordHead &head, ConnectionTimes &connection);
    void takeStamp(Row row, const RecordHead &head, const JoinedMessage &message,
                   ConnectionTimes &connection);
    void addSample(const LatencySample &sample);
    void addJitter(Kind kind, std::optional<Time> &last, Time next);
    void addMark(const LatencyMark &mark);
    void lose(ConnectionTimes &connection, ConnectionId id, Time time);
    bool spansClockJump(const LatencySample &sample) const;
    ConnectionTimes &connectionOf(const RecordHead &head);

    LatencyRules m_rules;
    Limits m_limits;
    Time m_wallStart;
    Time m_wallShift{}; ///< what the wall clock has gone on by beyond the clock of the rows
    std::optional<StampReader> m_stamps;
    MessageJoiner m_joiner;
    Pairing m_pairing;
    ConnectionTable m_connections;
    LatencySeries m_series;
    LatencyListener *m_listener = nullptr;

    Row m_end{};
    bool m_hasRows = false;
    TimeRange m_span;
    Time m_now = Time::min();
    std::deque<Time> m_clockJumps;

    PerLatencyKind<SignedQuantiles> m_quantiles;
    PerLatencyKind<std::shared_ptr<const LatencyTotals>> m_totals; ///< null where something came since
    PerLatencyKind<Mean> m_means;
    PerLatencyKind<Mean> m_jitters;
    PerLatencyKind<LatencyCounts> m_counts; ///< of OneWay and Gap
    std::deque<LatencyMark> m_marks;
    std::shared_ptr<const std::vector<LatencyMark>> m_sharedMarks; ///< likewise
    std::vector<SharedLog<LatencySample>> m_samples;               ///< by kind
};

} // namespace wireloupe::capture
