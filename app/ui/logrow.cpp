#include "ui/logrow.h"

#include <QCoreApplication>

#include "capture/stateevent.h"
#include "formats/words.h"
#include "ui/handshakehead.h"

namespace wireloupe::ui {

namespace {

// Enough for the longest summary, whose characters take up to four bytes each.
constexpr qint64 framePrefix = 1024;
// Heads and events are parsed whole; only a refused upgrade with a long body is cut.
constexpr qint64 headPrefix = 128LL * 1024;

RowMark markOf(const capture::Record &record)
{
    using enum capture::RecordFlag;
    const capture::RecordHead &head = record.head;
    if (head.kind == capture::RecordKind::State) {
        const auto event = capture::StateEvent::parse(record.payload);
        return event && event->kind == capture::StateKind::Failed ? RowMark::Error : RowMark::None;
    }
    if (head.kind == capture::RecordKind::HandshakeResponse && isRefusal(record.payload))
        return RowMark::Error;
    return head.flags.testAnyFlags(Violation | Partial | Damaged) ? RowMark::Warning : RowMark::None;
}

} // namespace

LogRow describeRow(const capture::Store &store, capture::Row row)
{
    const bool isFrame = store.head(row).isFrame();
    const capture::Record record = store.read(row, isFrame ? framePrefix : headPrefix);
    return {record.head, formats::typeName(record), formats::summary(record), markOf(record)};
}

QString explainMark(const capture::Record &record)
{
    using enum capture::RecordFlag;
    const capture::RecordHead &head = record.head;
    if (head.flags.testFlag(Violation))
        return formats::sentence(head.violation);
    if (head.flags.testFlag(Partial))
        return QCoreApplication::translate(
            "LogRow", "The connection ended inside this frame: only its beginning came.");
    if (head.flags.testFlag(Damaged))
        return QCoreApplication::translate("LogRow",
                                           "The payload in the capture file has been changed or damaged.");
    return markOf(record) == RowMark::None ? QString() : formats::summary(record, 1000);
}

QString directionName(capture::Direction direction)
{
    switch (direction) {
    case capture::Direction::Outgoing:
        return QCoreApplication::translate("LogRow", "Out");
    case capture::Direction::Incoming:
        return QCoreApplication::translate("LogRow", "In");
    case capture::Direction::None:
        break;
    }
    return {};
}

} // namespace wireloupe::ui
