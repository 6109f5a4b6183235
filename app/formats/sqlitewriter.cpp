#include "formats/sqlitewriter.h"

#include <algorithm>
#include <limits>

#include "formats/ascii.h"
#include "formats/names.h"
#include "formats/times.h"
#include "formats/words.h"
#include "version.h"
#include "wire/closecode.h"
#include "wire/handshakeparts.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

using capture::RecordKind;

/// SQLite's integers have a sign.
constexpr quint64 mostBytes = std::numeric_limits<qint64>::max();

double inSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// SQL functions stop at a NUL in a TEXT.
void addTextOrBlob(SqliteStatement &statement, QByteArrayView bytes)
{
    if (isPrintableAscii(bytes) || (!bytes.contains('\0') && wire::isValidUtf8(bytes)))
        statement.addText(bytes);
    else
        statement.addBlob(bytes);
}

void addIfAny(SqliteStatement &statement, const std::optional<double> &number)
{
    if (number)
        statement.addReal(*number);
    else
        statement.addNull();
}

void addUnlessZero(SqliteStatement &statement, qint64 number)
{
    if (number != 0)
        statement.add(number);
    else
        statement.addNull();
}

qint64 lengthBits(wire::LengthForm form)
{
    return form == wire::LengthForm::Bits7 ? 7 : form == wire::LengthForm::Bits16 ? 16 : 64;
}

} // namespace

SqliteWriter::SqliteWriter(SqliteDatabase &database, const CaptureFacts &facts)
    : m_facts(facts)
    , m_database(database)
    , m_handshakes(database.prepare("INSERT INTO handshakes VALUES (?,?,?,?,?,?,?,?,?,?,?)"))
    , m_frames(database.prepare("INSERT INTO frames VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
    , m_events(database.prepare("INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?)"))
    , m_notes(database.prepare("INSERT INTO notes VALUES (?,?,?,?,?)"))
    , m_marks(database.prepare("INSERT INTO marks VALUES (?,?)"))
{
}

void SqliteWriter::write(const capture::RecordView &record)
{
    const qint64 no = capture::toInt(record.row) + 1;
    Connection &connection = m_connections[record.head.connection];
    if (connection.firstNo == 0)
        connection.firstNo = no;
    connection.lastNo = no;
    ++m_written;
    switch (record.head.kind) {
    case RecordKind::HandshakeRequest:
    case RecordKind::HandshakeResponse:
        addHandshake(record);
        break;
    case RecordKind::Frame:
        addFrame(connection, record);
        break;
    case RecordKind::State:
        addEvent(connection, record);
        break;
    default:
        addNote(record);
        break;
    }
    if (record.isMarked || m_facts.marks.contains(record.row)) {
        const QByteArray note = m_facts.marks.note(record.row).toUtf8();
        m_marks.add(no).addText(note).run();
    }
}

void SqliteWriter::addHandshake(const capture::RecordView &record)
{
    const capture::RecordHead &head = record.head;
    const wire::HandshakeParts text = wire::splitHandshake(record.payload);
    const bool isRequest = head.kind == RecordKind::HandshakeRequest;
    const auto request = isRequest ? wire::parseRequestHead(text.head) : std::nullopt;
    const auto response = isRequest ? std::nullopt : wire::parseResponseHead(text.head);
    const QByteArray direction = nameOf(head.direction);
    m_handshakes.add(capture::toInt(record.row) + 1).add(capture::toInt(head.connection));
    m_handshakes.addReal(inSeconds(head.time)).addTextIfAny(direction);
    m_handshakes.addText(isRequest ? "request" : "response");
    for (const QByteArray &part :
         {request ? request->method : QByteArray(), request ? request->target : QByteArray()})
        if (part.isEmpty())
            m_handshakes.addNull();
        else
            addTextOrBlob(m_handshakes, part);
    addUnlessZero(m_handshakes, response ? response->status : 0);
    if (response)
        addTextOrBlob(m_handshakes, response->reason);
    else
        m_handshakes.addNull();
    addTextOrBlob(m_handshakes, text.head);
    if (text.body.isEmpty())
        m_handshakes.addNull();
    else
        addTextOrBlob(m_handshakes, text.body);
    m_handshakes.run();
}

void SqliteWriter::addFrame(Connection &connection, const capture::RecordView &record)
{
    const capture::RecordHead &head = record.head;
    const wire::FrameHeader header = capture::frameHeader(head);
    Traffic &traffic =
        head.direction == capture::Direction::Incoming ? connection.incoming : connection.outgoing;
    ++traffic.frames;
    traffic.bytes += head.wireLength;

    const QByteArray direction = nameOf(head.direction);
    const QByteArray opcode = nameOf(head.opcode);
    const QByteArray flags = flagNames(head.flags, " ");
    const QByteArray violation = nameOf(head.violation);
    m_frames.add(capture::toInt(record.row) + 1).add(capture::toInt(head.connection));
    m_frames.addReal(inSeconds(head.time)).add(head.time.count()).addTextIfAny(direction);
    if (const auto message = messageOf(connection, record))
        m_frames.add(*message);
    else
        m_frames.addNull();
    m_frames.addText(opcode).add(header.fin ? 1 : 0).add(header.rsv);
    if (header.maskingKey)
        m_frames.addBlob({head.maskingKey.data(), qsizetype{4}});
    else
        m_frames.addNull();
    m_frames.add(lengthBits(header.lengthForm));
    m_frames.add(static_cast<qint64>(head.wireLength)).add(static_cast<qint64>(head.payloadLength));
    m_frames.addTextIfAny(flags).addTextIfAny(violation);
    const bool hasCode = head.opcode == wire::Opcode::Close && record.payload.size() >= 2;
    addUnlessZero(m_frames, hasCode ? wire::parseClosePayload(record.payload).code : 0);
    addTextOrBlob(m_frames, record.payload);
    m_frames.run();
}

/// The number of its message's first frame. A continuation of nothing is a message of its own.
std::optional<qint64> SqliteWriter::messageOf(Connection &connection, const capture::RecordView &record)
{
    if (record.head.isControlFrame())
        return std::nullopt;
    const qint64 no = capture::toInt(record.row) + 1;
    const auto underway = connection.messages.find(record.head.direction);
    const bool goesOn =
        record.head.opcode == wire::Opcode::Continuation && underway != connection.messages.end();
    const qint64 message = goesOn ? underway->second : no;
    if (record.head.flags.testFlag(capture::RecordFlag::Fin))
        connection.messages.erase(record.head.direction);
    else
        connection.messages[record.head.direction] = message;
    return message;
}

void SqliteWriter::addEvent(Connection &connection, const capture::RecordView &record)
{
    const double time = inSeconds(record.head.time);
    const auto event = capture::StateEvent::parse(record.payload);
    m_events.add(capture::toInt(record.row) + 1).add(capture::toInt(record.head.connection)).addReal(time);
    if (!event) {
        m_events.addNull().addNull().addNull().addNull().addNull().addBlob(record.payload).addNull().run();
        return;
    }
    follow(connection, *event, time);
    const QByteArray state = nameOf(event->kind);
    const QByteArray phase = nameOf(event->phase);
    const QByteArray cause = nameOf(event->cause);
    const QByteArray words = sentence(*event).toUtf8();
    m_events.addText(state).addTextIfAny(phase).addTextIfAny(cause);
    addUnlessZero(m_events, event->number);
    addUnlessZero(m_events, event->closeCode);
    if (event->detail.isEmpty())
        m_events.addNull();
    else
        addTextOrBlob(m_events, event->detail);
    m_events.addText(words).run();
}

void SqliteWriter::follow(Connection &connection, const capture::StateEvent &event, double time)
{
    using capture::StateKind;
    switch (event.kind) {
    case StateKind::Connecting:
        if (!connection.connectingAt)
            connection.connectingAt = time;
        (event.phase == capture::Phase::Tcp ? connection.peer : connection.url) = event.detail;
        break;
    case StateKind::Redirected:
        connection.url = event.detail;
        break;
    case StateKind::Open:
        connection.openedAt = time;
        connection.subprotocol = event.detail;
        break;
    case StateKind::Closed:
    case StateKind::Failed:
        connection.endedAt = time;
        connection.closeCode = event.closeCode;
        connection.ending = sentence(event).toUtf8();
        break;
    default:
        break;
    }
}

void SqliteWriter::addNote(const capture::RecordView &record)
{
    const QByteArray kind = nameOf(record.head.kind);
    m_notes.add(capture::toInt(record.row) + 1).add(capture::toInt(record.head.connection));
    m_notes.addReal(inSeconds(record.head.time)).addText(kind);
    addTextOrBlob(m_notes, record.payload);
    m_notes.run();
}

void SqliteWriter::end()
{
    for (const auto &[id, connection] : m_connections)
        if (capture::toInt(id) != 0)
            addConnection(capture::toInt(id), connection);
    SqliteStatement capture = m_database.prepare("INSERT INTO capture VALUES (?,?,?,?)");
    const QByteArray program = QByteArray("Wireloupe ") + version;
    const QByteArray start = wallClock(m_facts.startedAt, {});
    capture.addText(program).addTextIfAny(start);
    if (m_facts.startedAt.isValid())
        capture.addReal(static_cast<double>(m_facts.startedAt.toMSecsSinceEpoch()) / 1000);
    else
        capture.addNull();
    capture.add(m_written).run();
}

void SqliteWriter::addConnection(quint32 number, const Connection &connection)
{
    SqliteStatement insert =
        m_database.prepare("INSERT INTO connections VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.add(number);
    for (const QByteArray *text : {&connection.url, &connection.peer, &connection.subprotocol})
        if (text->isEmpty())
            insert.addNull();
        else
            addTextOrBlob(insert, *text);
    insert.add(connection.firstNo).add(connection.lastNo);
    for (const auto &time : {connection.connectingAt, connection.openedAt, connection.endedAt})
        addIfAny(insert, time);
    addUnlessZero(insert, connection.closeCode);
    insert.addTextIfAny(connection.ending);
    insert.add(connection.outgoing.frames).add(connection.incoming.frames);
    for (const Traffic &traffic : {connection.outgoing, connection.incoming})
        insert.add(static_cast<qint64>(std::min(traffic.bytes, mostBytes)));
    insert.run();
}

} // namespace wireloupe::formats
