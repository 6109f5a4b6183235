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

qint64 sizeOf(std::span<const QByteArrayView> pieces)
{
    qint64 size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    return size;
}

/// Of their bytes, `size` from `begin` on.
std::vector<QByteArrayView> slice(std::span<const QByteArrayView> pieces, qint64 begin, qint64 size)
{
    std::vector<QByteArrayView> cut;
    for (const QByteArrayView piece : pieces) {
        const qint64 from = std::min<qint64>(begin, piece.size());
        const qint64 length = std::min<qint64>(size, piece.size() - from);
        if (length > 0)
            cut.push_back(piece.sliced(from, length));
        begin -= from;
        size -= length;
    }
    return cut;
}

} // namespace

Outbox::Pacing &Outbox::pacing()
{
    if (!m_pacing)
        m_pacing = std::make_unique<Pacing>();
    return *m_pacing;
}

void Outbox::setThrottle(qint64 bytesPerSecond)
{
    if (m_pacing || bytesPerSecond > 0)
        pacing().pace.setRate(bytesPerSecond);
}

std::optional<Recorder::Time> Outbox::nextTurn() const
{
    return hasRest() && isHeldBack() ? m_pacing->pace.nextTurn() : std::nullopt;
}

void Outbox::queue(OutgoingFrame frame)
{
    if (frame.stall)
        pacing();
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
    placeStalls(frames);
    const quint64 begin = m_pacing ? m_pacing->pace.taken() + static_cast<quint64>(m_restBytes) : 0;
    const qint64 taken = hasRest() || size == 0 ? 0 : write(sink, buffers.pieces, time);
    if (taken < size)
        keepRest(frames, buffers, taken);
    record(frames, begin, recorder, time);
    if (buffers.bytes.capacity() > keptBytes)
        buffers.bytes = {};
    if (m_frames.empty() && frames.capacity() <= keptFrames) {
        frames.clear();
        m_frames.swap(frames);
    }
}

/// In the midst of a frame, wherever in the stream that comes to be.
void Outbox::placeStalls(const std::vector<OutgoingFrame> &frames)
{
    if (!m_pacing)
        return;
    quint64 begin = m_pacing->pace.taken() + static_cast<quint64>(m_restBytes);
    for (const OutgoingFrame &each : frames) {
        if (each.marks.isDropped)
            continue;
        if (each.stall)
            m_pacing->pace.stallAt(begin + each.frame.wireLength() / 2, *each.stall);
        begin += each.frame.wireLength();
    }
}

void Outbox::record(std::vector<OutgoingFrame> &frames, quint64 begin, const Recorder &recorder,
                    Recorder::Time time)
{
    if (m_pacing) {
        m_pacing->held.hold(std::exchange(frames, {}), begin);
        m_pacing->held.recordGone(m_pacing->pace.taken(), recorder, time);
    }
    for (const OutgoingFrame &each : frames)
        recorder.frame(each.frame, capture::Direction::Outgoing, time, each.marks);
}

qint64 Outbox::write(ByteSink &sink, const std::vector<QByteArrayView> &pieces, Recorder::Time time)
{
    if (!m_pacing)
        return sink.write(pieces);
    const qint64 size = sizeOf(pieces);
    qint64 done = 0;
    m_pacing->isHeldBack = false;
    while (done < size) {
        const qint64 allowed = m_pacing->pace.allowance(size - done, time);
        m_pacing->isHeldBack = allowed == 0;
        if (allowed == 0)
            break;
        const qint64 taken = sink.write(slice(pieces, done, allowed));
        m_pacing->pace.take(taken);
        done += taken;
        if (taken < allowed)
            break;
    }
    return done;
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

void Outbox::writeRest(ByteSink &sink, WriteBuffers &buffers, const Recorder &recorder, Recorder::Time time)
{
    if (m_rest.isEmpty())
        return;
    const qsizetype count = std::min(m_rest.size(), piecesAtOnce);
    buffers.pieces.assign(m_rest.begin(), m_rest.begin() + count);
    buffers.pieces.front() = buffers.pieces.front().sliced(m_restTaken);
    qint64 taken = write(sink, buffers.pieces, time);
    m_restBytes -= taken;
    if (m_pacing)
        m_pacing->held.recordGone(m_pacing->pace.taken(), recorder, time);
    taken += m_restTaken;
    qsizetype done = 0;
    while (done < m_rest.size() && taken >= m_rest.at(done).size())
        taken -= m_rest.at(done++).size();
    m_rest.remove(0, done);
    m_restTaken = taken;
    if (m_rest.isEmpty())
        m_rest = {};
}

void Outbox::recordTorn(const Recorder &recorder)
{
    if (m_pacing)
        m_pacing->held.recordTorn(m_pacing->pace.taken(), recorder);
}

void Outbox::clear()
{
    *this = {};
}

} // namespace wireloupe::net
