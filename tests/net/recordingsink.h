#pragma once

#include <mutex>

#include <QList>

#include "capture/framesink.h"
#include "capture/stateevent.h"

namespace wireloupe::net::test {

/// Keeps every record, for a test to compare.
class RecordingSink : public capture::FrameSink
{
public:
    void append(const capture::Record &record) override
    {
        const std::scoped_lock lock(m_mutex);
        m_records.append(record);
    }

    QList<capture::Record> records() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_records;
    }

    QList<capture::Record> frames(capture::Direction direction) const
    {
        QList<capture::Record> found;
        for (const auto &record : records()) {
            if (record.head.isFrame() && record.head.direction == direction)
                found.append(record);
        }
        return found;
    }

    QList<QByteArray> payloads(capture::RecordKind kind) const
    {
        QList<QByteArray> found;
        for (const auto &record : records()) {
            if (record.head.kind == kind)
                found.append(record.payload);
        }
        return found;
    }

    QList<capture::StateEvent> states() const
    {
        QList<capture::StateEvent> found;
        for (const auto &payload : payloads(capture::RecordKind::State))
            found.append(*capture::StateEvent::parse(payload));
        return found;
    }

    /// The kinds of states() in short: "Connecting Open Closing Closed".
    QByteArray story() const
    {
        static constexpr const char *Names[] = {"?",      "Connecting", "Open",      "Closing",
                                                "Closed", "Failed",     "Listening", "Stopped"};
        QList<QByteArray> names;
        for (const auto &state : states())
            names.append(Names[static_cast<int>(state.kind)]);
        return names.join(' ');
    }

private:
    mutable std::mutex m_mutex;
    QList<capture::Record> m_records;
};

} // namespace wireloupe::net::test
