#include "ui/logrow.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "capture/stateevent.h"
#include "formats/words.h"
#include "ui/handshakehead.h"
#include "ui/textdirection.h"
#include "ui/words.h"
#include "wire/handshakeparts.h"

namespace wireloupe::ui {

namespace {

// Enough for the longest summary, whose characters take up to four bytes each.
constexpr qint64 framePrefix = 1024;
// Heads and events are parsed whole, with all interim responses; only the body of a refused upgrade is cut.
constexpr qint64 headPrefix = (1LL + wire::maxInterimResponses) * wire::Limits().maxHeadSize;
constexpr qsizetype maxSummary = 200;
constexpr qsizetype maxToolTip = 1000;
// What belongs to a response stands right beside it, but for rows of other connections that come in between.
constexpr qint64 nearbyRows = 256;

/// A proxy that answers CONNECT with 2xx makes the tunnel that it was asked for (RFC 9110 section 9.3.6).
bool answersConnect(const capture::Store &store, capture::Row response)
{
    const capture::ConnectionId connection = store.head(response).connection;
    const qint64 at = capture::toInt(response);
    for (qint64 i = at - 1; i >= std::max<qint64>(0, at - nearbyRows); --i) {
        const capture::RecordHead head = store.head(capture::Row{i});
        if (head.connection == connection && head.kind == capture::RecordKind::HandshakeRequest)
            return store.read(capture::Row{i}, framePrefix).payload.startsWith("CONNECT ");
    }
    return false;
}

/// A redirect that was followed is no failure: the row of that comes next. Of one that nothing has come of
/// yet the row of the failure would tell.
bool isFollowed(const capture::Store &store, capture::Row response)
{
    const capture::ConnectionId connection = store.head(response).connection;
    const qint64 at = capture::toInt(response);
    const qint64 end = std::min(store.count(), at + nearbyRows);
    for (qint64 i = at + 1; i < end; ++i) {
        if (store.head(capture::Row{i}).connection != connection)
            continue;
        const auto event = capture::StateEvent::parse(store.read(capture::Row{i}).payload);
        return store.head(capture::Row{i}).kind == capture::RecordKind::State && event &&
               event->kind == capture::StateKind::Redirected;
    }
    return end == store.count();
}

/// What stands beside a response that is no 101 says whether it is what was asked for.
bool isExcused(const capture::Store &store, capture::Row row, const QByteArray &payload)
{
    const auto response = wire::finalResponse(payload);
    if (!response)
        return false;
    switch (response->status / 100) {
    case 2:
        return answersConnect(store, row);
    case 3:
        return isFollowed(store, row);
    default:
        return false;
    }
}

/// A peer's bytes as they are; what the program says of an event as it reads.
QString shownSummary(const capture::Record &record)
{
    const QString summary = formats::summary(record, maxSummary, formats::Dates::Local);
    return record.head.kind == capture::RecordKind::State ? measuresIsolated(summary) : summary;
}

} // namespace

RowMark rowMark(const capture::Store &store, capture::Row row, const capture::RecordHead &head,
                const QByteArray &payload)
{
    using enum capture::RecordFlag;
    if (head.kind == capture::RecordKind::State) {
        const auto event = capture::StateEvent::parse(payload);
        return event && event->kind == capture::StateKind::Failed ? RowMark::Error : RowMark::None;
    }
    if (head.kind == capture::RecordKind::HandshakeResponse && isRefusal(payload) &&
        !isExcused(store, row, payload))
        return RowMark::Error;
    return head.flags.testAnyFlags(Violation | Partial | Damaged) ? RowMark::Warning : RowMark::None;
}

LogRow describeRow(const capture::Store &store, capture::Row row)
{
    const bool isFrame = store.head(row).isFrame();
    const capture::Record record = store.read(row, isFrame ? framePrefix : headPrefix);
    return {record.head, formats::typeName(record), shownSummary(record),
            rowMark(store, row, record.head, record.payload)};
}

quint64 wirePayloadLength(const capture::RecordHead &head)
{
    if (!head.flags.testFlag(capture::RecordFlag::Compressed))
        return head.payloadLength;
    const auto header = static_cast<quint64>(capture::frameHeader(head).size());
    return head.wireLength > header ? head.wireLength - header : 0;
}

QString compressionRatio(quint64 inflated, quint64 compressed)
{
    if (compressed == 0)
        return QStringLiteral("–");
    return QStringLiteral("%1:1").arg(
        QLocale().toString(static_cast<double>(inflated) / static_cast<double>(compressed), 'f', 1));
}

QString lengthText(const capture::RecordHead &head)
{
    if (head.kind == capture::RecordKind::Bytes)
        return countText(static_cast<qint64>(head.payloadLength));
    if (!head.isFrame())
        return {};
    const quint64 wire = wirePayloadLength(head);
    if (wire == head.payloadLength)
        return countText(static_cast<qint64>(wire));
    return QStringLiteral("%1 → %2").arg(countText(static_cast<qint64>(wire)),
                                         shortSizeText(head.payloadLength));
}

QString explainLength(const capture::RecordHead &head)
{
    if (!head.isFrame() || !head.flags.testFlag(capture::RecordFlag::Compressed))
        return {};
    const quint64 wire = wirePayloadLength(head);
    return QCoreApplication::translate("LogRow", "Compressed: %1 bytes on the wire, %2 inflated (%3)")
        .arg(countText(static_cast<qint64>(wire)), countText(static_cast<qint64>(head.payloadLength)),
             compressionRatio(head.payloadLength, wire));
}

QString reservedBits(capture::RecordFlags flags)
{
    QStringList names;
    if (flags.testFlag(capture::RecordFlag::Rsv1))
        names << QStringLiteral("RSV1");
    if (flags.testFlag(capture::RecordFlag::Rsv2))
        names << QStringLiteral("RSV2");
    if (flags.testFlag(capture::RecordFlag::Rsv3))
        names << QStringLiteral("RSV3");
    return names.join(QLatin1Char(' '));
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
    return head.isFrame() ? QString() : formats::summary(record, maxToolTip, formats::Dates::Local);
}

QString injectedWord()
{
    return QCoreApplication::translate("LogRow", "injected");
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
