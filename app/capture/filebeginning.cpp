#include "capture/filebeginning.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

constexpr quint64 minStep = 4 << 20;
constexpr quint64 blockSize = 4096;

} // namespace

void FileBeginning::moveTo(const format::Beginning &beginning, quint64 end, When when)
{
    if (beginning == m_written && !m_isStale)
        return;
    const quint64 gone = beginning.offset - std::min(beginning.offset, m_written.offset);
    const quint64 step = std::max(minStep, (end - beginning.offset) / 16);
    if (when == When::Worthwhile && gone < step && !m_isStale)
        return;
    if (!write(beginning) || !m_canRelease)
        return;
    m_file.sync(0, format::fileHeadSize);
    // The block in which the last step ended was not given back, because it was not all of it gone.
    const quint64 from = std::max(quint64{format::fileHeadSize}, m_released / blockSize * blockSize);
    if (from < beginning.offset)
        m_canRelease = m_file.release(from, beginning.offset - from);
    m_released = beginning.offset;
}

void FileBeginning::reset()
{
    if (m_written != format::Beginning{} || m_isStale)
        write({});
    m_written = {};
    m_released = format::fileHeadSize;
}

bool FileBeginning::write(const format::Beginning &beginning)
{
    m_isStale = !m_file.writeAt(format::basicHeadSize, format::encode(beginning)).error.isEmpty();
    if (!m_isStale)
        m_written = beginning;
    return !m_isStale;
}

} // namespace wireloupe::capture
