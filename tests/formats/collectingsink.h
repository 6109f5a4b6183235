#pragma once

#include <QList>

#include "capture/stateevent.h"
#include "formats/importsink.h"

namespace wireloupe::formats::test {

/// Keeps what a reader gives.
class CollectingSink : public ImportSink
{
public:
    bool begin(const QDateTime &start) override
    {
        ++begins;
        startedAt = start;
        return true;
    }

    void add(const capture::Record &record, const std::optional<QString> &mark) override
    {
        records << record;
        marks << mark.value_or(QString());
    }

    /// The payloads of the frames, in their order.
    QList<QByteArray> payloads() const
    {
        QList<QByteArray> all;
        for (const capture::Record &record : records)
            if (record.head.isFrame())
                all << record.payload;
        return all;
    }

    /// The events, as they were stored.
    QList<capture::StateEvent> events() const
    {
        QList<capture::StateEvent> all;
        for (const capture::Record &record : records)
            if (record.head.kind == capture::RecordKind::State)
                all << capture::StateEvent::parse(record.payload).value_or(capture::StateEvent());
        return all;
    }

    int begins = 0;
    QDateTime startedAt;
    QList<capture::Record> records;
    QList<QString> marks;
};

} // namespace wireloupe::formats::test
