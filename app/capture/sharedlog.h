#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <QtGlobal>

namespace wireloupe::capture {

/// The newest `maxSize` of values that are only ever appended, in chunks that its views share: taking a view
/// costs the same however many there are, and no value is copied. One thread appends; views are values, for
/// any thread, and never change.
template <class T, std::size_t chunkSize = 1024>
class SharedLog
{
    using Chunk = std::array<T, chunkSize>;
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

public:
    class View
    {
    public:
        qint64 size() const { return m_end - m_begin; }
        bool isEmpty() const { return m_end == m_begin; }
        /// From 0, the oldest; less than size().
        const T &operator[](qint64 index) const
        {
            const auto place = static_cast<std::size_t>(m_begin + index - m_chunksBegin);
            const std::size_t chunk = place / chunkSize;
            return chunk < m_chunks->size() ? (*(*m_chunks)[chunk])[place % chunkSize]
                                            : (*m_open)[place % chunkSize];
        }
        const T &back() const { return (*this)[size() - 1]; }
        /// How many were ever appended before the first of these: what is new since an earlier view begins at
        /// its begin() + size().
        qint64 begin() const { return m_begin; }

    private:
        friend class SharedLog;
        std::shared_ptr<const Chunks> m_chunks; ///< full ones; null only where nothing was ever appended
        std::shared_ptr<const Chunk> m_open;    ///< behind them
        qint64 m_chunksBegin = 0;               ///< number of the first value in m_chunks
        qint64 m_begin = 0;
        qint64 m_end = 0;
    };

    explicit SharedLog(qint64 maxSize) : m_maxSize(std::max<qint64>(1, maxSize)) {}

    void append(const T &value)
    {
        const auto place = static_cast<std::size_t>(m_view.m_end) % chunkSize;
        if (place == 0)
            openChunk();
        // No view that has been taken shows this place.
        (*m_chunk)[place] = value;
        ++m_view.m_end;
        m_view.m_begin = std::max(m_view.m_begin, m_view.m_end - m_maxSize);
    }

    const View &view() const { return m_view; }
    /// Ever appended.
    qint64 total() const { return m_view.m_end; }

private:
    void openChunk()
    {
        auto chunks = std::make_shared<Chunks>();
        if (m_view.m_chunks) {
            const qint64 begin =
                m_view.m_begin / static_cast<qint64>(chunkSize) * static_cast<qint64>(chunkSize);
            const auto dropped = (begin - m_view.m_chunksBegin) / static_cast<qint64>(chunkSize);
            chunks->assign(m_view.m_chunks->begin() + dropped, m_view.m_chunks->end());
            chunks->push_back(m_chunk);
            m_view.m_chunksBegin = begin;
        }
        m_chunk = std::make_shared<Chunk>();
        m_view.m_chunks = std::move(chunks);
        m_view.m_open = m_chunk;
    }

    qint64 m_maxSize;
    std::shared_ptr<Chunk> m_chunk;
    View m_view;
};

} // namespace wireloupe::capture
