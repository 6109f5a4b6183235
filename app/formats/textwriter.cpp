#include "formats/textwriter.h"

#include <charconv>
#include <concepts>
#include <numeric>

#include <QStringList>

#include "formats/numbers.h"
#include "formats/summarytext.h"
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
using capture::RecordFlag;
using capture::RecordKind;

constexpr qsizetype numberWidth = 6;
constexpr qsizetype timeWidth = 12;
constexpr qsizetype connectionWidth = 4;
constexpr qsizetype arrowWidth = 2;
constexpr qsizetype typeWidth = 12;
constexpr qsizetype lengthWidth = 8;
constexpr qsizetype summaryWidth = 120;
constexpr qsizetype eventWidth = 1000;

enum class Align : quint8 { Left, Right };

/// In UTF-16 units, as a QString counts them.
qsizetype widthOf(QByteArrayView utf8)
{
    return std::accumulate(
        utf8.begin(), utf8.end(), qsizetype{0},
        [](qsizetype width, char byte) {
            const auto value = static_cast<quint8>(byte);
            return width + (value < 0x80 || value >= 0xC0 ? 1 : 0) + (value >= 0xF0 ? 1 : 0);
        });
}

/// A cell and the gap to the next.
void appendCell(ByteBuffer &to, QByteArrayView utf8, qsizetype width, Align align)
{
    const qsizetype padding = width - widthOf(utf8);
    if (align == Align::Right)
        to.append(padding, ' ');
    to.append(utf8);
    if (align == Align::Left)
        to.append(padding, ' ');
    to.append(QByteArrayView("  "));
}

template <std::integral Number>
void appendNumberCell(ByteBuffer &to, Number number, qsizetype width)
{
    std::array<char, 24> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    appendCell(to, {text.data(), result.ptr}, width, Align::Right);
}

/// As timestamp(): six decimals, the rest cut off.
void appendTimeCell(ByteBuffer &to, std::chrono::nanoseconds time, ByteBuffer &scratch)
{
    scratch.clear();
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(time);
    appendDecimal(scratch, micros, std::chrono::seconds(1), 9);
    scratch.shrink(3);
    appendCell(to, scratch.view(), timeWidth, Align::Right);
}

QByteArrayView arrow(Direction direction)
{
    switch (direction) {
    case Direction::Outgoing:
        return "->";
    case Direction::Incoming:
        return "<-";
    case Direction::None:
        break;
    }
    return {};
}

constexpr QByteArrayView indent = "        ";

void appendIndented(ByteBuffer &to, QByteArrayView line)
{
    to.append(indent);
    to.append(line);
    to.append('\n');
}

QString indented(const QString &text)
{
    QString result;
    for (const QStringView line : QStringView(text).split(u'\n'))
        result += QLatin1StringView(indent) + line.toString() + u'\n';
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

void TextWriter::begin(const CaptureFacts &facts, ByteBuffer &to)
{
    m_marks = facts.marks;
    const auto cell = [&](const char *source, qsizetype width, Align align) {
        appendCell(to, translated(source).toUtf8(), width, align);
    };
    to.append(translated(QT_TRANSLATE_NOOP("words", "Capture started at %1"))
                  .arg(QLatin1String(wallClock(facts.startedAt, {})))
                  .toUtf8());
    to.append(QByteArrayView("\n\n"));
    cell(QT_TRANSLATE_NOOP("words", "No."), numberWidth, Align::Right);
    cell(QT_TRANSLATE_NOOP("words", "Time"), timeWidth, Align::Right);
    cell(QT_TRANSLATE_NOOP("words", "Conn"), connectionWidth, Align::Right);
    appendCell(to, {}, arrowWidth, Align::Left);
    cell(QT_TRANSLATE_NOOP("words", "Type"), typeWidth, Align::Left);
    cell(QT_TRANSLATE_NOOP("words", "Length"), lengthWidth, Align::Right);
    to.append(translated(QT_TRANSLATE_NOOP("words", "Summary")).toUtf8());
    to.append('\n');
}

void TextWriter::write(const capture::RecordView &record, ByteBuffer &to)
{
    count(record.head);
    appendColumns(to, record);
    appendMarks(to, record);
    const bool isState = record.head.kind == RecordKind::State;
    const QByteArrayView text = summaryText(record, isState ? eventWidth : summaryWidth, m_scratch);
    to.append(text);
    to.append('\n');
    if (isPlainFrame(record, record.payload.size())) {
        if (record.payload.size() > summaryWidth)
            appendIndented(to, record.payload);
        return;
    }
    const QString more = details(recordOf(record), QString::fromUtf8(text));
    if (!more.isEmpty())
        to.append(indented(more).toUtf8());
}

/// In brackets before the summary: the user's mark, and what the flags say.
void TextWriter::appendMarks(ByteBuffer &to, const capture::RecordView &record) const
{
    const auto bracketed = [&](const QString &words) { to.append(u"[%1] "_s.arg(words).toUtf8()); };
    if (record.isMarked || m_marks.contains(record.row)) {
        const QString word = translated(QT_TRANSLATE_NOOP("words", "marked"));
        const QString note = lens::toOneLine(m_marks.note(record.row).toUtf8(), summaryWidth);
        bracketed(note.isEmpty() ? word : word + u": "_s + note);
    }
    constexpr auto saidInWords =
        RecordFlag::Injected | RecordFlag::Altered | RecordFlag::Dropped | RecordFlag::Compressed;
    if (record.head.flags & saidInWords)
        bracketed(marks(record.head));
}

void TextWriter::appendColumns(ByteBuffer &to, const capture::RecordView &record)
{
    const capture::RecordHead &head = record.head;
    appendNumberCell(to, capture::toInt(record.row) + 1, numberWidth);
    appendTimeCell(to, head.time, m_scratch);
    appendNumberCell(to, capture::toInt(head.connection), connectionWidth);
    appendCell(to, arrow(head.direction), arrowWidth, Align::Left);
    appendCell(to, typeOf(record), typeWidth, Align::Left);
    if (head.kind == RecordKind::State)
        appendCell(to, {}, lengthWidth, Align::Right);
    else
        appendNumberCell(to, head.payloadLength, lengthWidth);
}

/// Of a frame it is always the same by its opcode.
QByteArrayView TextWriter::typeOf(const capture::RecordView &record)
{
    const auto opcode = static_cast<size_t>(record.head.opcode);
    const bool isKnown = record.head.isFrame() && opcode < m_frameTypes.size();
    QByteArray &name = isKnown ? m_frameTypes[opcode] : m_type;
    if (!isKnown || name.isEmpty())
        name = typeName(recordOf(record)).toUtf8();
    return name;
}

void TextWriter::end(ByteBuffer &to)
{
    const auto line = [](const char *source, const Total &total) {
        return translated(source).arg(total.frames).arg(total.bytes) + u'\n';
    };
    to.append((u'\n' + line(QT_TRANSLATE_NOOP("words", "Out: frames %1, bytes on the wire %2"), m_outgoing) +
               line(QT_TRANSLATE_NOOP("words", "In:  frames %1, bytes on the wire %2"), m_incoming))
                  .toUtf8());
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
