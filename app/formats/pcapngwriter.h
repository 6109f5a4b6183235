#pragma once

#include <map>

#include <QList>

#include "capture/stateevent.h"
#include "formats/endpoints.h"
#include "formats/pcapng.h"
#include "formats/tcpstream.h"
#include "formats/writer.h"

namespace wireloupe::formats {

/// pcapng for Wireshark: what crossed the wire, byte by byte, in TCP, IP and Ethernet that are made up around
/// it. Frames are written as they were, with their masks, their compression, lengths in whatever form, and
/// cut ones cut. A connection begins with SYN where its first bytes do, and ends with FIN where it was
/// closed; one that was lost ends with RST. Addresses and ports are those that the events tell, else ones
/// kept for documentation (RFC 5737, RFC 3849). What TLS hid is written in the clear to port 80, which is
/// said in the comment of the interface. What a packet shows of a row that is marked, breaks a rule or was
/// made by hand is in its comments, in English. Events, notes and frames that a rule dropped before they were
/// sent are no packets.
class PcapngWriter : public Writer
{
public:
    using Writer::begin;
    using Writer::end;
    using Writer::write;

    void begin(const CaptureFacts &facts, ByteBuffer &to) override;
    void write(const capture::RecordView &record, ByteBuffer &to) override;
    void end(ByteBuffer &to) override;

private:
    /// One ConnectionId: one TCP connection after the other.
    struct Link
    {
        std::optional<Endpoints> ends;
        std::optional<TcpStream> stream;
        bool isIncoming = false;
        QList<QByteArray> comments; ///< of the next packet
    };

    void takeEvent(Link &link, const capture::RecordView &record, ByteBuffer &to);
    void connectTo(Link &link, const Endpoints &ends, bool isIncoming, const QByteArray &comment);
    void closeStream(Link &link, const capture::RecordView &record, bool isLost, ByteBuffer &to);
    void writeBytes(Link &link, const capture::RecordView &record, QByteArrayView bytes, ByteBuffer &to);
    void openStream(Link &link, const capture::RecordView &record, ByteBuffer &to);
    TcpStream::Send sender(Link &link, std::chrono::nanoseconds time, ByteBuffer &to) const;
    QList<QByteArray> commentsOf(const capture::RecordView &record) const;

    std::chrono::nanoseconds m_start{}; ///< since 1970
    capture::Marks m_marks;
    EndpointBook m_book;
    std::map<capture::ConnectionId, Link> m_links;
    quint32 m_streams = 0;
    ByteBuffer m_frame;
};

} // namespace wireloupe::formats
