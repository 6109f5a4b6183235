#include "capture/recordinggap.h"

#include <algorithm>
#include <limits>

#include "capture/stateevent.h"

namespace wireloupe::capture {

QByteArray RecordingGap::serialize() const
{
    return QByteArray::number(records) + ' ' + QByteArray::number(qint64{from.count()}) + ' ' +
           QByteArray::number(qint64{to.count()}) + ' ' + reason;
}

std::optional<RecordingGap> RecordingGap::parse(QByteArrayView detail)
{
    qint64 numbers[3];
    for (qint64 &number : numbers) {
        const qsizetype end = detail.indexOf(' ');
        bool isNumber = false;
        if (end > 0)
            number = detail.first(end).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        detail = detail.sliced(end + 1);
    }
    const RecordingGap gap{numbers[0], std::chrono::nanoseconds(numbers[1]),
                           std::chrono::nanoseconds(numbers[2]), detail.toByteArray()};
    return gap.records > 0 ? std::optional(gap) : std::nullopt;
}

Record makeGapRecord(const RecordingGap &gap)
{
    StateEvent event;
    event.kind = StateKind::Gap;
    event.number = static_cast<qint32>(std::min<qint64>(gap.records, std::numeric_limits<qint32>::max()));
    event.detail = gap.serialize();
    Record record;
    record.head.kind = RecordKind::State;
    record.head.time = gap.from;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    return record;
}

} // namespace wireloupe::capture
