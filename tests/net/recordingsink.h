#pragma once

#include <algorithm>
#include <iterator>
#include <mutex>
#include <vector>

#include <QList>

#include "capture/framesink.h"
#include "capture/interruption.h"
#include "capture/stateevent.h"

namespace wireloupe::net::test {

/// Keeps every record, for a test to compare.
class RecordingSink : public capture::FrameSink
{
public:
    void append(const capture::Record &record) override
    {
        const std::scoped_lock lock(m_mutex);
        m_records.push_back(record);
    }

    QList<capture::Record> frames(capture::Direction direction) const
    {
        return found([direction](const capture::Record &record) {
            return record.head.isFrame() && record.head.direction == direction;
        });
    }

    QList<QByteArray> payloads(capture::RecordKind kind) const
    {
        QList<QByteArray> payloads;
        for (const auto &record :
             found([kind](const capture::Record &each) { return each.head.kind == kind; }))
            payloads.append(record.payload);
        return payloads;
    }

    /// Of every record.
    QList<QByteArray> payloads() const
    {
        QList<QByteArray> payloads;
        for (const auto &record : found([](const capture::Record &) { return true; }))
            payloads.append(record.payload);
        return payloads;
    }

    /// Without what a busy machine does to the test itself.
    QList<capture::StateEvent> states() const
    {
        QList<capture::StateEvent> states;
        for (const auto &payload : payloads(capture::RecordKind::State)) {
            const auto event = *capture::StateEvent::parse(payload);
            if (!capture::Interruption::of(event))
                states.append(event);
        }
        return states;
    }

    /// Of every row of the kind but those that states() is without, in order: the connection, and what became
    /// of it.
    std::vector<std::pair<quint32, capture::StateKind>> stateKinds() const
    {
        std::vector<std::pair<quint32, capture::StateKind>> kinds;
        for (const auto &record : found(
                 [](const capture::Record &each) { return each.head.kind == capture::RecordKind::State; })) {
            const auto event = *capture::StateEvent::parse(record.payload);
            if (!capture::Interruption::of(event))
                kinds.emplace_back(static_cast<quint32>(record.head.connection), event.kind);
        }
        return kinds;
    }

    /// From the first row of one kind to the first of another.
    std::chrono::nanoseconds timeBetween(capture::StateKind from, capture::StateKind to) const
    {
        const auto timeOf = [this](capture::StateKind kind) {
            return found([kind](const capture::Record &record) {
                       const auto event = capture::StateEvent::parse(record.payload);
                       return record.head.kind == capture::RecordKind::State && event && event->kind == kind;
                   })
                .value(0)
                .head.time;
        };
        return timeOf(to) - timeOf(from);
    }

    /// The kinds of states() in short: "Connecting Open Closing Closed".
    QByteArray story() const
    {
        static constexpr const char *kindNames[] = {
            "?",       "Connecting", "Open",       "Closing", "Closed", "Failed",  "Listening",
            "Stopped", "Secured",    "Redirected", "Waiting", "Gap",    "Sharing", "NotSharing"};
        QList<QByteArray> names;
        for (const auto &state : states())
            names.append(kindNames[static_cast<int>(state.kind)]);
        return names.join(' ');
    }

private:
    template <class Condition>
    QList<capture::Record> found(Condition isWanted) const
    {
        const std::scoped_lock lock(m_mutex);
        QList<capture::Record> wanted;
        std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(wanted), isWanted);
        return wanted;
    }

    mutable std::mutex m_mutex;
    std::vector<capture::Record> m_records;
};

} // namespace wireloupe::net::test
