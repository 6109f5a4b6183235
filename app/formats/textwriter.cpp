#include "formats/textwriter.h"

#include <QStringList>

#include "formats/times.h"
#include "formats/translated.h"
#include "formats/words.h"
#include "lens/lens.h"
#include "wire/handshakeparts.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

using namespace Qt::StringLiterals;
using capture::Direction;
using capture::Record;
using capture::RecordKind;

constexpr qsizetype summaryWidth = 120;

QString columns(const QString &number, const QString &time, const QString &connection,
                const QString &direction, const QString &type, const QString &length, const QString &summary)
{
    return u"%1  %2  %3  %4  %5  %6  %7\n"_s.arg(number.rightJustified(6), time.rightJustified(12),
                                                 connection.rightJustified(4), direction.leftJustified(2),
                                                 type.leftJustified(12), length.rightJustified(8), summary);
}

QString arrow(Direction direction)
{
    switch (direction) {
    case Direction::Outgoing:
        return u"->"_s;
    case Direction::Incoming:
        return u"<-"_s;
    case Direction::None:
        break;
    }
    return {};
}

QString indented(const QString &text)
{
    QString result;
    for (const QStringView line : QStringView(text).split(u'\n'))
        result += u"        "_s + line.toString() + u'\n';
    return result;
}

QString bodyText(const QByteArray &bytes)
{
    return wire::isValidUtf8(bytes) ? lens::toText(bytes) : lens::hexDump(bytes).trimmed();
}

/// With the line ends of HTTP as those of text.
QString headText(QByteArrayView head)
{
    return lens::toText(head.toByteArray().replace("\r\n", "\n")).trimmed();
}

QString handshakeText(const QByteArray &payload)
{
    const wire::HandshakeParts parts = wire::splitHandshake(payload);
    QStringList texts;
    for (const QByteArrayView head : parts.interim)
        texts << headText(head);
    texts << headText(parts.head);
    if (!parts.body.isEmpty())
        texts << bodyText(parts.body.toByteArray());
    return texts.join(u"\n\n"_s);
}

/// What the summary in the row's line leaves out; empty where that is nothing.
QString details(const Record &record, const QString &summary)
{
    switch (record.head.kind) {
    case RecordKind::HandshakeRequest:
    case RecordKind::HandshakeResponse:
        return handshakeText(record.payload);
    case RecordKind::State:
        return {};
    default:
        break;
    }
    const bool isText = record.head.opcode != wire::Opcode::Binary && record.head.kind != RecordKind::Bytes;
    const bool isWhole = !summary.endsWith(u'…') && !(isText && record.payload.contains('\n'));
    if (isWhole || record.head.opcode == wire::Opcode::Close)
        return {};
    return isText ? bodyText(record.payload) : lens::hexDump(record.payload).trimmed();
}

} // namespace

QByteArray TextWriter::begin(const QDateTime &startedAt)
{
    const auto heading = [](const char *source) { return translated(source); };
    const QString start = translated(QT_TRANSLATE_NOOP("words", "Capture started at %1"))
                              .arg(QLatin1String(wallClock(startedAt, {})));
    return (start + u"\n\n"_s +
            columns(heading(QT_TRANSLATE_NOOP("words", "No.")), heading(QT_TRANSLATE_NOOP("words", "Time")),
                    heading(QT_TRANSLATE_NOOP("words", "Conn")), {},
                    heading(QT_TRANSLATE_NOOP("words", "Type")),
                    heading(QT_TRANSLATE_NOOP("words", "Length")),
                    heading(QT_TRANSLATE_NOOP("words", "Summary"))))
        .toUtf8();
}

QByteArray TextWriter::write(capture::Row row, const Record &record)
{
    const capture::RecordHead &head = record.head;
    count(head);
    const QString text = summary(record, head.kind == RecordKind::State ? 1000 : summaryWidth);
    const QString mark = marks(head);
    const bool hasLength = head.kind != RecordKind::State;
    QString lines = columns(QString::number(capture::toInt(row) + 1), timestamp(head.time),
                            QString::number(capture::toInt(head.connection)), arrow(head.direction),
                            typeName(record), hasLength ? QString::number(head.payloadLength) : QString(),
                            mark.isEmpty() ? text : u"[%1] %2"_s.arg(mark, text));
    const QString more = details(record, text);
    if (!more.isEmpty())
        lines += indented(more);
    return lines.toUtf8();
}

QByteArray TextWriter::end()
{
    const auto line = [](const char *source, const Total &total) {
        return translated(source).arg(total.frames).arg(total.bytes) + u'\n';
    };
    return (u'\n' + line(QT_TRANSLATE_NOOP("words", "Out: frames %1, bytes on the wire %2"), m_outgoing) +
            line(QT_TRANSLATE_NOOP("words", "In:  frames %1, bytes on the wire %2"), m_incoming))
        .toUtf8();
}

void TextWriter::count(const capture::RecordHead &head)
{
    if (!head.isFrame() || head.direction == Direction::None)
        return;
    Total &total = head.direction == Direction::Outgoing ? m_outgoing : m_incoming;
    ++total.frames;
    total.bytes += head.wireLength;
}

} // namespace wireloupe::formats
