#pragma once

#include <map>

#include "capture/stateevent.h"
#include "formats/sqlitedatabase.h"
#include "formats/writer.h"

namespace wireloupe::formats {

/// Fills the tables of sqliteschema.h, record by record. Holds what concerns connections as a whole, and one
/// record.
class SqliteWriter
{
public:
    SqliteWriter(SqliteDatabase &database, const CaptureFacts &facts);

    void write(const capture::RecordView &record);
    /// What is known only when all is there.
    void end();
    qint64 written() const { return m_written; }

private:
    struct Traffic
    {
        qint64 frames = 0;
        quint64 bytes = 0; ///< a file may claim any lengths
    };

    struct Connection
    {
        QByteArray url;
        QByteArray peer;
        QByteArray subprotocol;
        qint64 firstNo = 0;
        qint64 lastNo = 0;
        std::optional<double> connectingAt;
        std::optional<double> openedAt;
        std::optional<double> endedAt;
        quint16 closeCode = 0;
        QByteArray ending;
        Traffic outgoing;
        Traffic incoming;
        std::map<capture::Direction, qint64> messages; ///< first frames of those under way
    };

    void addHandshake(const capture::RecordView &record);
    void addFrame(Connection &connection, const capture::RecordView &record);
    void addEvent(Connection &connection, const capture::RecordView &record);
    void addNote(const capture::RecordView &record);
    void addConnection(quint32 number, const Connection &connection);
    static std::optional<qint64> messageOf(Connection &connection, const capture::RecordView &record);
    static void follow(Connection &connection, const capture::StateEvent &event, double time);

    CaptureFacts m_facts;
    SqliteDatabase &m_database;
    SqliteStatement m_handshakes;
    SqliteStatement m_frames;
    SqliteStatement m_events;
    SqliteStatement m_notes;
    SqliteStatement m_marks;
    std::map<capture::ConnectionId, Connection> m_connections;
    qint64 m_written = 0;
};

} // namespace wireloupe::formats
