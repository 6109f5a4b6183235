#include "session/replaysource.h"

#include <algorithm>
#include <optional>

#include "capture/recordcursor.h"
#include "wire/closecode.h"
#include "wire/messageassembler.h"

namespace wireloupe::session {

namespace {

using capture::Direction;
using capture::RecordFlag;
using capture::RecordView;

constexpr int rowsBetweenStops = 500;

wire::Frame frameOf(const RecordView &view)
{
    return {capture::frameHeader(view.head), view.payload.toByteArray()};
}

/// Takes the rows of one connection.
class Reader
{
public:
    explicit Reader(qint64 maxBytes) : m_bytesLeft(maxBytes) {}

    /// False when there is nothing more to come.
    bool take(const RecordView &view)
    {
        switch (view.head.kind) {
        case capture::RecordKind::HandshakeRequest:
            m_client = view.head.direction;
            return true;
        case capture::RecordKind::HandshakeResponse:
            m_opened = view.head.time;
            return true;
        case capture::RecordKind::Frame:
            return takeFrame(view);
        default:
            return true;
        }
    }

    ReplaySource result() { return std::move(m_source); }

private:
    bool takeFrame(const RecordView &view)
    {
        constexpr capture::RecordFlags unfit =
            RecordFlag::Dropped | RecordFlag::Partial | RecordFlag::Violation;
        if (view.head.flags.testAnyFlags(unfit))
            return true;
        const bool isMasked = view.head.flags.testFlag(RecordFlag::Masked);
        if (m_client == Direction::None)
            m_client = isMasked == (view.head.direction == Direction::Outgoing) ? Direction::Outgoing
                                                                                : Direction::Incoming;
        if (!m_opened)
            m_opened = view.head.time;
        if (view.head.opcode == wire::Opcode::Close) {
            addClose(view);
            return false;
        }
        const bool isFromServer = view.head.direction != m_client;
        const auto message = (isFromServer ? m_ofServer : m_ofClient).add(frameOf(view));
        return !message || addMessage(view, *message);
    }

    bool addMessage(const RecordView &view, const wire::Message &message)
    {
        m_source.isCut = message.payload.size() > m_bytesLeft;
        if (m_source.isCut)
            return false;
        m_bytesLeft -= message.payload.size();
        add(view).message = message;
        return true;
    }

    void addClose(const RecordView &view)
    {
        const wire::ClosePayload payload = wire::parseClosePayload(view.payload);
        server::ReplayedMessage &close = add(view);
        close.kind = server::ReplayedMessage::Kind::Close;
        close.code = payload.code;
        close.reason = payload.reason;
    }

    server::ReplayedMessage &add(const RecordView &view)
    {
        server::ReplayedMessages &messages = m_source.messages;
        const auto before = messages.empty() ? std::chrono::nanoseconds(0) : messages.back().time;
        messages.push_back({.time = std::max(view.head.time - *m_opened, before),
                            .isFromServer = view.head.direction != m_client});
        return messages.back();
    }

    qint64 m_bytesLeft;
    Direction m_client = Direction::None; ///< of what the client says
    std::optional<std::chrono::nanoseconds> m_opened;
    wire::MessageAssembler m_ofClient;
    wire::MessageAssembler m_ofServer;
    ReplaySource m_source;
};

} // namespace

ReplaySource replaySource(const capture::Store &store, capture::ConnectionId connection, qint64 maxBytes,
                          const std::function<bool()> &stop)
{
    Reader reader(maxBytes);
    const capture::RowRange rows = store.rows();
    capture::RecordCursor cursor(store, rows.first, rows.end);
    for (int row = 1; cursor.next(); ++row) {
        if (row % rowsBetweenStops == 0 && stop && stop())
            break;
        if (cursor.view().head.connection == connection && !reader.take(cursor.view()))
            break;
    }
    return reader.result();
}

} // namespace wireloupe::session
