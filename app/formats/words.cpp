#include "formats/words.h"

#include <algorithm>
#include <cstdlib>

#include "formats/translated.h"
#include "lens/lens.h"
#include "wire/closecode.h"
#include "wire/handshakeparts.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::Record;
using capture::RecordFlag;
using capture::RecordKind;

QString stateName(const Record &record)
{
    const auto event = capture::StateEvent::parse(record.payload);
    switch (event ? event->kind : capture::StateKind{}) {
    case capture::StateKind::Connecting:
        return translated(QT_TRANSLATE_NOOP("words", "Connecting"));
    case capture::StateKind::Open:
        return translated(QT_TRANSLATE_NOOP("words", "Open"));
    case capture::StateKind::Closing:
        return translated(QT_TRANSLATE_NOOP("words", "Closing"));
    case capture::StateKind::Closed:
        return translated(QT_TRANSLATE_NOOP("words", "Closed"));
    case capture::StateKind::Failed:
        return translated(QT_TRANSLATE_NOOP("words", "Failed"));
    case capture::StateKind::Listening:
        return translated(QT_TRANSLATE_NOOP("words", "Listening"));
    case capture::StateKind::Stopped:
        return translated(QT_TRANSLATE_NOOP("words", "Stopped"));
    case capture::StateKind::Secured:
        return QStringLiteral("TLS");
    case capture::StateKind::Redirected:
        return translated(QT_TRANSLATE_NOOP("words", "Redirected"));
    case capture::StateKind::Waiting:
        return translated(QT_TRANSLATE_NOOP("words", "Waiting"));
    case capture::StateKind::Gap:
        return translated(QT_TRANSLATE_NOOP("words", "Gap"));
    case capture::StateKind::Sharing:
        return translated(QT_TRANSLATE_NOOP("words", "Sharing"));
    case capture::StateKind::NotSharing:
        return translated(QT_TRANSLATE_NOOP("words", "Not sharing"));
    case capture::StateKind::Stalled:
        return translated(QT_TRANSLATE_NOOP("words", "Stalled"));
    case capture::StateKind::Suspended:
        return translated(QT_TRANSLATE_NOOP("words", "Suspended"));
    case capture::StateKind::ClockJumped:
        return translated(QT_TRANSLATE_NOOP("words", "Clock set"));
    }
    return translated(QT_TRANSLATE_NOOP("words", "Event"));
}

/// Word `index` of the first line of an HTTP head, if it is short and of token characters.
QString startLineToken(QByteArrayView head, qsizetype index)
{
    constexpr qsizetype maxLine = 64;
    const QList<QByteArray> words =
        head.first(std::min(maxLine, head.size())).toByteArray().simplified().split(' ');
    constexpr qsizetype maxToken = 16;
    if (index >= words.size() || words[index].size() > maxToken || !wire::isToken(words[index]))
        return {};
    return QString::fromLatin1(words[index]);
}

QString orElse(const QString &text, const char *source)
{
    return text.isEmpty() ? translated(source) : text;
}

QByteArray requestSummary(const QByteArray &payload)
{
    const auto request = wire::parseRequestHead(wire::splitHandshake(payload).head);
    if (!request)
        return payload;
    const QByteArray upgrade = wire::combinedValue(request->fields, "Upgrade");
    return upgrade.isEmpty() ? request->target : request->target + "  Upgrade: " + upgrade;
}

QByteArray responseSummary(const QByteArray &payload)
{
    const auto response = wire::finalResponse(payload);
    if (!response)
        return payload;
    QByteArray summary = response->reason;
    for (const char *name : {"Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions", "Location"}) {
        const QByteArray value = wire::combinedValue(response->fields, name);
        if (!value.isEmpty())
            summary += "  " + value;
    }
    return summary;
}

QString hexSummary(QByteArrayView payload, qsizetype maxChars)
{
    constexpr qsizetype charsOfByte = 3;
    const qsizetype shown = maxChars / charsOfByte;
    if (payload.size() <= shown)
        return lens::toHex(payload);
    return lens::toHex(payload.first(shown)) + u'…';
}

/// The payload may have been cut anywhere.
bool looksLikeText(QByteArrayView payload)
{
    const auto isControl = [](char byte) {
        return static_cast<quint8>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    };
    return wire::Utf8Validator().feed(payload) && std::none_of(payload.begin(), payload.end(), isControl);
}

QString closeSummary(const Record &record, qsizetype maxChars)
{
    const wire::ClosePayload close = wire::parseClosePayload(record.payload);
    if (close.violation == wire::Rule::ClosePayloadOfOneByte)
        return hexSummary(record.payload, maxChars);
    if (record.payload.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "No close code (1005)"));
    const QString name = wire::mayBeSent(close.code)
                             ? wire::closeCodeName(close.code)
                             : translated(QT_TRANSLATE_NOOP("words", "(a code that must not be sent)"));
    const QString code = u"%1 %2"_s.arg(QString::number(close.code), name);
    return close.reason.isEmpty() ? code : u"%1: %2"_s.arg(code, lens::toOneLine(close.reason, maxChars));
}

QString payloadSummary(const Record &record, qsizetype maxChars)
{
    const bool isText = record.head.opcode == wire::Opcode::Text ||
                        (record.head.opcode != wire::Opcode::Binary && looksLikeText(record.payload));
    if (isText)
        return lens::toOneLine(record.payload, maxChars);
    return hexSummary(record.payload, maxChars);
}

QString partialWords(const capture::RecordHead &head)
{
    const quint64 declared = capture::frameHeader(head).payloadLength;
    // Of a compressed frame the head does not say how much of it came.
    if (head.flags.testFlag(RecordFlag::Compressed))
        return translated(QT_TRANSLATE_NOOP("words", "[less than %1 bytes, compressed] ")).arg(declared);
    return translated(QT_TRANSLATE_NOOP("words", "[%1 of %2 bytes] ")).arg(head.payloadLength).arg(declared);
}

QString frameSummary(const Record &record, qsizetype maxChars)
{
    const capture::RecordHead &head = record.head;
    QString summary = head.opcode == wire::Opcode::Close ? closeSummary(record, maxChars)
                                                         : payloadSummary(record, maxChars);
    if (head.flags.testFlag(RecordFlag::Partial))
        summary.prepend(partialWords(head));
    return summary;
}

QString wholeSummary(const Record &record, qsizetype maxChars, Dates dates)
{
    switch (record.head.kind) {
    case RecordKind::HandshakeRequest:
        return lens::toOneLine(requestSummary(record.payload), maxChars);
    case RecordKind::HandshakeResponse:
        return lens::toOneLine(responseSummary(record.payload), maxChars);
    case RecordKind::State:
        if (const auto event = capture::StateEvent::parse(record.payload))
            return sentence(*event, dates);
        return translated(QT_TRANSLATE_NOOP("words", "An event that this version does not know."));
    case RecordKind::Frame:
        return frameSummary(record, maxChars);
    case RecordKind::Bytes:
        return hexSummary(record.payload, maxChars);
    case RecordKind::Note:
        break;
    }
    return lens::toOneLine(record.payload, maxChars);
}

QString fixed(std::chrono::nanoseconds time, std::chrono::nanoseconds unit, int decimals, QStringView name)
{
    const double value = static_cast<double>(time.count()) / static_cast<double>(unit.count());
    return u"%1 %2"_s.arg(QString::number(value, 'f', decimals), name);
}

/// Minutes and more, where fractions tell nothing. Always two units, the second of two digits: what stands
/// one below the other can be compared, and what counts on does not jump.
QString longDuration(std::chrono::seconds time)
{
    const auto twoDigits = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 minutes = time / 1min;
    if (minutes < 60)
        return u"%1 min %2 s"_s.arg(QString::number(minutes), twoDigits(time.count() % 60));
    return u"%1 h %2 min"_s.arg(QString::number(minutes / 60), twoDigits(minutes % 60));
}

} // namespace

QString opcodeName(wire::Opcode opcode)
{
    switch (opcode) {
    case wire::Opcode::Continuation:
        return u"Continuation"_s;
    case wire::Opcode::Text:
        return u"Text"_s;
    case wire::Opcode::Binary:
        return u"Binary"_s;
    case wire::Opcode::Close:
        return u"Close"_s;
    case wire::Opcode::Ping:
        return u"Ping"_s;
    case wire::Opcode::Pong:
        return u"Pong"_s;
    }
    return translated(QT_TRANSLATE_NOOP("words", "Reserved 0x%1")).arg(static_cast<int>(opcode), 0, 16);
}

QString typeName(const Record &record)
{
    switch (record.head.kind) {
    case RecordKind::HandshakeRequest:
        return orElse(startLineToken(record.payload, 0), QT_TRANSLATE_NOOP("words", "Request"));
    case RecordKind::HandshakeResponse:
        return orElse(startLineToken(wire::splitHandshake(record.payload).head, 1),
                      QT_TRANSLATE_NOOP("words", "Response"));
    case RecordKind::Frame:
        return opcodeName(record.head.opcode);
    case RecordKind::State:
        return stateName(record);
    case RecordKind::Note:
        return translated(QT_TRANSLATE_NOOP("words", "Note"));
    case RecordKind::Bytes:
        return translated(QT_TRANSLATE_NOOP("words", "Bytes"));
    }
    return translated(QT_TRANSLATE_NOOP("words", "Unknown"));
}

QString summary(const Record &record, qsizetype maxChars, Dates dates)
{
    QString text = wholeSummary(record, maxChars, dates);
    if (record.head.flags.testFlag(RecordFlag::Damaged))
        text.prepend(translated(QT_TRANSLATE_NOOP("words", "[damaged in the file] ")));
    if (text.size() <= maxChars)
        return text;
    qsizetype end = std::max<qsizetype>(0, maxChars - 1);
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

QString payloadLength(const capture::RecordHead &head)
{
    if (!head.flags.testFlag(RecordFlag::Compressed))
        return QString::number(head.payloadLength);
    const quint64 wire = capture::frameHeader(head).payloadLength;
    const QString lengths = u"%1 → %2"_s.arg(wire).arg(head.payloadLength);
    const QString times = ratio(wire, head.payloadLength);
    return times.isEmpty() ? lengths : u"%1 (%2)"_s.arg(lengths, times);
}

QString ratio(quint64 wire, quint64 inflated)
{
    if (wire == 0)
        return {};
    const double times = static_cast<double>(inflated) / static_cast<double>(wire);
    return u"%1×"_s.arg(QString::number(times, 'f', times < 99.95 ? 1 : 0));
}

QString marks(const capture::RecordHead &head)
{
    QStringList marks;
    const auto add = [&](RecordFlag flag, const char *source) {
        if (head.flags.testFlag(flag))
            marks << translated(source);
    };
    add(RecordFlag::Injected, QT_TRANSLATE_NOOP("words", "injected"));
    add(RecordFlag::Altered, QT_TRANSLATE_NOOP("words", "altered"));
    add(RecordFlag::Dropped, QT_TRANSLATE_NOOP("words", "dropped"));
    add(RecordFlag::Compressed, QT_TRANSLATE_NOOP("words", "compressed"));
    // Of a frame that was cut the two lengths say nothing about each other.
    const bool isWhole = !head.flags.testFlag(RecordFlag::Partial);
    if (isWhole && head.flags.testFlag(RecordFlag::Compressed) && head.payloadLength > 0)
        marks.back() += u' ' + ratio(capture::frameHeader(head).payloadLength, head.payloadLength);
    return marks.join(u", "_s);
}

QString duration(std::chrono::nanoseconds time)
{
    if (time < 0ns)
        return u'-' + duration(-std::max(time, std::chrono::nanoseconds::min() + 1ns));
    if (time < 1us)
        return u"%1 ns"_s.arg(time.count());
    // Each bound lies where rounding would add a digit: 999.6 ms are 1.00 s, not 1000 ms.
    if (time < 99'950ns)
        return fixed(time, 1us, 1, u"µs");
    if (time < 9'995us)
        return fixed(time, 1ms, 2, u"ms");
    if (time < 99'950us)
        return fixed(time, 1ms, 1, u"ms");
    if (time < 999'500us)
        return fixed(time, 1ms, 0, u"ms");
    if (time < 9'995ms)
        return fixed(time, 1s, 2, u"s");
    if (time < 59'950ms)
        return fixed(time, 1s, 1, u"s");
    // The greatest time could not be rounded up.
    return longDuration(
        std::chrono::round<std::chrono::seconds>(std::min(time, std::chrono::nanoseconds::max() - 1s)));
}

QString timestamp(std::chrono::nanoseconds time)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    const quint64 magnitude = static_cast<quint64>(std::abs(micros));
    return u"%1%2.%3"_s.arg(micros < 0 ? u"-"_s : QString(), QString::number(magnitude / 1'000'000))
        .arg(magnitude % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace wireloupe::formats
