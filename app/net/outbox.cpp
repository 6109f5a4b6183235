#include "net/outbox.h"

#include <algorithm>
#include <utility>

#include "wire/framewriter.h"

namespace wireloupe::net {

namespace {

/// A payload above this size is written from where it is, below it is copied behind its header.
constexpr qsizetype smallPayload = 8 << 10;
/// Frames that keep their room in an idle connection.
constexpr std::size_t keptFrames = 1;
/// What is written together is not put together in more memory than that for long.
constexpr qsizetype keptBytes = 256 << 10;

/// What a blocked sink is offered when it has room again.
constexpr qsizetype piecesAtOnce = 64;

bool isSmall(const OutgoingFrame &frame)
{
    return frame.frame.payload.size() <= smallPayload;
}

/// A dropped frame is recorded only.
bool isLarge(const OutgoingFrame &frame)
{
    return !isSmall(frame) && !frame.marks.isDropped;
}

/// Puts the frames one behind the other: the views into `buffers.bytes` stand, as its size is known before.
void putTogether(const std::vector<OutgoingFrame> &frames, WriteBuffers &buffers)
{
    qsizetype size = 0;
    for (const OutgoingFrame &each : frames)
        size += each.frame.header.size() + (isSmall(each) ? each.frame.payload.size() : 0);
    buffers.pieces.clear();
    buffers.bytes.resize(0);
    buffers.bytes.reserve(size);
    qsizetype begin = 0;
    const auto endPiece = [&] {
        if (const qsizetype end = buffers.bytes.size(); end > begin)
            buffers.pieces.emplace_back(buffers.bytes.constData() + std::exchange(begin, end), end - begin);
    };
    for (const OutgoingFrame &each : frames) {
        if (each.marks.isDropped)
            continue;
        wire::appendHeader(buffers.bytes, each.frame.header);
        if (isSmall(each)) {
            buffers.bytes.append(each.frame.payload);
        } else {
            endPiece();
            buffers.pieces.emplace_back(QByteArrayView(each.frame.payload));
        }
    }
    endPiece();
}

} // namespace

void Outbox::queue(OutgoingFrame frame)
{
    if (!frame.marks.isDropped)
        m_queuedBytes += static_cast<qint64>(frame.frame.wireLength());
    m_frames.push_back(std::move(frame));
}

void Outbox::queue(wire::Opcode opcode, const QByteArray &payload)
{
    OutgoingFrame next;
    wire::FrameHeader &header = next.frame.header;
    header.opcode = opcode;
    header.payloadLength = static_cast<quint64>(payload.size());
    header.lengthForm = wire::minimalForm(header.payloadLength);
    next.frame.payload = payload;
    queue(std::move(next));
}

void Outbox::queueBytes(const QByteArray &bytes)
{
    m_rest.append(bytes);
    m_restBytes += bytes.size();
}

void Outbox::flush(ByteSink &sink, WriteBuffers &buffers, const Recorder &recorder, Recorder::Time time)
{
    if (m_frames.empty())
        return;
    // Taken out first: what comes of writing can come back here.
    std::vector<OutgoingFrame> frames = std::exchange(m_frames, {});
    const qint64 size = std::exchange(m_queuedBytes, 0);
    putTogether(frames, buffers);
    const qint64 taken = isBlocked() || size == 0 ? 0 : sink.write(buffers.pieces);
    if (taken < size)
        keepRest(frames, buffers, taken);
    for (const OutgoingFrame &each : frames)
        recorder.frame(each.frame, capture::Direction::Outgoing, time, each.marks);
    if (buffers.bytes.capacity() > keptBytes)
        buffers.bytes = {};
    if (m_frames.empty() && frames.capacity() <= keptFrames) {
        frames.clear();
        m_frames.swap(frames);
    }
}

/// Large payloads are shared and not copied.
void Outbox::keepRest(const std::vector<OutgoingFrame> &frames, const WriteBuffers &buffers, qint64 taken)
{
    if (m_rest.isEmpty())
        m_restTaken = 0;
    auto large = std::find_if(frames.begin(), frames.end(), isLarge);
    for (const QByteArrayView piece : buffers.pieces) {
        QByteArray shared;
        if (large != frames.end() && piece.data() == large->frame.payload.constData()) {
            shared = large->frame.payload;
            large = std::find_if(std::next(large), frames.end(), isLarge);
        }
        if (taken >= piece.size()) {
            taken -= piece.size();
            continue;
        }
        m_restBytes += piece.size() - taken;
        if (shared.isEmpty()) {
            keepBytes(piece.sliced(taken));
        } else {
            // Only of the first of all there can be a part that was taken.
            m_restTaken = m_rest.isEmpty() ? taken : m_restTaken;
            m_rest.append(shared);
        }
        taken = 0;
    }
}

void Outbox::keepBytes(QByteArrayView bytes)
{
    if (!m_rest.isEmpty() && m_rest.last().size() <= smallPayload)
        m_rest.last().append(bytes);
    else
        m_rest.append(bytes.toByteArray());
}

void Outbox::writeRest(ByteSink &sink, WriteBuffers &buffers)
{
    if (m_rest.isEmpty())
        return;
    const qsizetype count = std::min(m_rest.size(), piecesAtOnce);
    buffers.pieces.assign(m_rest.begin(), m_rest.begin() + count);
    buffers.pieces.front() = buffers.pieces.front().sliced(m_restTaken);
    qint64 taken = sink.write(buffers.pieces);
    m_restBytes -= taken;
    taken += m_restTaken;
    qsizetype done = 0;
    while (done < m_rest.size() && taken >= m_rest.at(done).size())
        taken -= m_rest.at(done++).size();
    m_rest.remove(0, done);
    m_restTaken = taken;
    if (m_rest.isEmpty())
        m_rest = {};
}

void Outbox::clear()
{
    *this = {};
}

} // namespace wireloupe::net
