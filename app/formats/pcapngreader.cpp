#include "formats/pcapngreader.h"

#include <map>
#include <memory>
#include <tuple>

#include "formats/connectiondecoder.h"
#include "formats/importtimes.h"
#include "formats/packetreader.h"
#include "formats/pcapngblocks.h"
#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

using Time = std::chrono::nanoseconds;

/// One direction of a TCP connection, put in order.
struct Order
{
    std::optional<quint32> next; ///< sequence number that comes next
    bool hasHole = false;

    /// The part of a segment's payload that has not come yet; nothing where one before it is missing.
    std::optional<QByteArrayView> take(const TcpSegment &segment)
    {
        const quint32 start = segment.sequence + ((segment.flags & TcpSyn) != 0 ? 1 : 0);
        const auto known = static_cast<qint32>(next.value_or(start) - start); // bytes that came before
        if (known < 0)
            return std::nullopt;
        const QByteArrayView fresh =
            segment.payload.sliced(std::min<qsizetype>(known, segment.payload.size()));
        // A FIN counts as a byte, the first time that it is seen.
        const bool isFin = (segment.flags & TcpFin) != 0 && known <= segment.payload.size();
        next = next.value_or(start) + static_cast<quint32>(fresh.size()) + (isFin ? 1 : 0);
        return fresh;
    }
};

struct Connection
{
    Connection(const Endpoint &opener, const ConnectionFacts &facts, ImportSink &sink)
        : client(opener), decoder(facts, sink)
    {
    }

    Endpoint client;
    ConnectionDecoder decoder;
    std::array<Order, 2> orders = {};
    std::array<bool, 2> hasEnded = {};
    bool hasHole = false;
};

/// Ends compare by what tells them apart.
auto keyOf(const Endpoint &end)
{
    return std::tuple(end.address.isV6, end.address.bytes, end.port);
}

auto keyOf(const TcpSegment &segment)
{
    auto from = keyOf(segment.from);
    auto to = keyOf(segment.to);
    return from < to ? std::tuple(from, to) : std::tuple(to, from);
}

QByteArray wordsOf(const Endpoint &end)
{
    QByteArray words;
    for (qsizetype at = 0; at < end.address.size(); ++at) {
        const quint8 byte = end.address.bytes[static_cast<size_t>(at)];
        if (end.address.isV6)
            words += (at > 0 && at % 2 == 0 ? ":" : "") + QByteArray(1, static_cast<char>(byte)).toHex();
        else
            words += (at > 0 ? "." : "") + QByteArray::number(byte);
    }
    return words + ':' + QByteArray::number(end.port);
}

class Reading
{
public:
    Reading(ImportSink &sink, PcapngLeftOut &leftOut) : m_sink(sink), m_leftOut(leftOut) {}

    bool take(const pcapng::Packet &packet)
    {
        if (!isKnownLinkType(packet.linkType))
            return true;
        const auto segment = readSegment(packet.linkType, packet.bytes);
        if (!segment || packet.isCut)
            return true;
        if (!m_start) {
            m_start = std::chrono::floor<std::chrono::milliseconds>(packet.time);
            if (!m_sink.begin(startAt(packet.time)))
                return false;
        }
        takeSegment(*segment, packet);
        return true;
    }

    void finish()
    {
        for (const auto &[key, connection] : m_connections)
            forget(*connection, m_last, false);
    }

private:
    void takeSegment(const TcpSegment &segment, const pcapng::Packet &packet)
    {
        m_last = packet.time - *m_start;
        const auto key = keyOf(segment);
        const bool isOpening = (segment.flags & (TcpSyn | TcpAck)) == TcpSyn;
        auto found = m_connections.find(key);
        if (found == m_connections.end() && !isOpening && segment.payload.isEmpty())
            return;                                      // what is left of one that has ended
        if (found != m_connections.end() && isOpening) { // the same ends once more
            forget(*found->second, m_last, true);
            m_connections.erase(found);
            found = m_connections.end();
        }
        if (found == m_connections.end())
            found = m_connections.emplace(key, connectionOf(segment, packet)).first;
        Connection &connection = *found->second;
        const TcpSide side = segment.from == connection.client ? TcpSide::Client : TcpSide::Server;
        takePayload(connection, side, segment);
        const bool isFin = (segment.flags & TcpFin) != 0;
        if (isFin)
            connection.decoder.end(side, m_last);
        connection.hasEnded[static_cast<size_t>(side)] |= isFin;
        const bool isGone = connection.hasEnded[0] && connection.hasEnded[1];
        if (!isGone && (segment.flags & TcpReset) == 0)
            return;
        forget(connection, m_last, true);
        m_connections.erase(found);
    }

    /// Who sends the first segment that is seen is the client: it is the SYN, or with bad luck a request.
    std::unique_ptr<Connection> connectionOf(const TcpSegment &segment, const pcapng::Packet &packet)
    {
        const bool isAnswer = (segment.flags & (TcpSyn | TcpAck)) == (TcpSyn | TcpAck);
        const Endpoint &client = isAnswer ? segment.to : segment.from;
        const auto theirs = isAnswer ? pcapng::Outbound : pcapng::Inbound;
        const ConnectionFacts facts{capture::ConnectionId{++m_ids}, packet.direction != theirs,
                                    wordsOf(client)};
        return std::make_unique<Connection>(client, facts, m_sink);
    }

    void takePayload(Connection &connection, TcpSide side, const TcpSegment &segment)
    {
        if (connection.hasHole)
            return;
        const auto fresh = connection.orders[static_cast<size_t>(side)].take(segment);
        connection.hasHole = !fresh;
        if (fresh && !fresh->isEmpty())
            connection.decoder.take(side, *fresh, m_last);
    }

    /// What was cut by the end of the file is left open, as it was then.
    void forget(Connection &connection, Time time, bool hasEnded)
    {
        if (hasEnded)
            connection.decoder.end(time);
        else
            connection.decoder.abandon(time);
        m_leftOut.connections += connection.decoder.isWebSocket() ? 0 : 1;
        m_leftOut.holes += connection.hasHole && connection.decoder.isWebSocket() ? 1 : 0;
    }

    ImportSink &m_sink;
    PcapngLeftOut &m_leftOut;
    std::optional<Time> m_start;
    Time m_last{};
    quint32 m_ids = 0;
    std::map<decltype(keyOf(TcpSegment())), std::unique_ptr<Connection>> m_connections;
};

QString wordsOf(pcapng::BlockError error)
{
    switch (error) {
    case pcapng::BlockError::NotPcapng:
        return translated(QT_TRANSLATE_NOOP("words", "This is not a pcapng file."));
    case pcapng::BlockError::Torn:
        return translated(QT_TRANSLATE_NOOP("words", "The file ends inside the block at byte %1."));
    case pcapng::BlockError::BadBlock:
        return translated(QT_TRANSLATE_NOOP("words", "The block at byte %1 cannot be what it says."));
    case pcapng::BlockError::TooLarge:
        return translated(QT_TRANSLATE_NOOP("words", "The block at byte %1 is too large."));
    case pcapng::BlockError::None:
    case pcapng::BlockError::Refused:
        break;
    }
    return {};
}

} // namespace

std::optional<ImportFault> readPcapng(ByteSource &source, ImportSink &sink, PcapngLeftOut &leftOut)
{
    Reading reading(sink, leftOut);
    pcapng::BlockReader blocks;
    const auto error =
        blocks.read(source, [&](const pcapng::Packet &packet) { return reading.take(packet); });
    reading.finish();
    if (error == pcapng::BlockError::None || error == pcapng::BlockError::Refused)
        return std::nullopt;
    QString words = wordsOf(error);
    if (words.contains(QStringLiteral("%1")))
        words = words.arg(blocks.offset());
    return ImportFault{words, 0, blocks.offset()};
}

} // namespace wireloupe::formats
