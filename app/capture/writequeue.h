#pragma once

#include <deque>
#include <initializer_list>
#include <memory>
#include <vector>

#include <QByteArrayView>

namespace wireloupe::capture {

/// The end of a file that is not on the disk yet: bytes in the order of their offsets, readable until they
/// are popped. Not thread-safe; but what a View shows never moves nor changes, so it can be read without any
/// lock while the queue goes on growing and shrinking.
class WriteQueue
{
public:
    /// Bytes that are put one after the other.
    using Pieces = std::initializer_list<QByteArrayView>;

    /// Keeps the bytes that it shows alive.
    struct View
    {
        std::shared_ptr<const char[]> owner;
        QByteArrayView bytes;
        quint64 offset = 0;
    };

    /// Bytes to append that are pieced together before the queue is locked.
    class Block
    {
    public:
        Block() = default;
        explicit Block(Pieces pieces);

    private:
        friend class WriteQueue;
        std::shared_ptr<char[]> m_bytes;
        qsizetype m_size = 0;
    };

    bool isEmpty() const { return m_chunks.empty(); }
    /// The offset of the first byte in the queue, or of the next to come.
    quint64 begin() const;
    quint64 end() const { return m_end; }
    qsizetype size() const { return static_cast<qsizetype>(end() - begin()); }

    /// Appends all as one: a View that shows its first byte shows it all.
    void append(Pieces pieces);
    void append(Block block);
    /// The next bytes to write. The queue is not empty.
    View front() const;
    /// What there is in one piece from `offset` on, which lies in the queue.
    View at(quint64 offset) const;
    /// All from `offset` on, which lies in the queue or is its end.
    std::vector<View> viewsFrom(quint64 offset) const;
    /// Takes bytes from the front: at most those of front().
    void pop(qsizetype size);
    /// Takes all before `offset`, which lies in the queue or is its end.
    void dropBefore(quint64 offset);
    /// Empties the queue; the next byte gets `offset`.
    void reset(quint64 offset);

private:
    struct Chunk
    {
        std::shared_ptr<char[]> bytes;
        quint64 offset = 0;
        qsizetype capacity = 0;
        qsizetype size = 0;
        qsizetype popped = 0;
    };

    static View viewOf(const Chunk &chunk, qsizetype from);

    std::deque<Chunk> m_chunks;
    quint64 m_end = 0;
};

} // namespace wireloupe::capture
