#include "capture/filebeginning.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

constexpr quint64 minStep = 4 << 20;
constexpr quint64 blockSize = 4096;
constexpr FileBeginning::Time releaseDelay = std::chrono::seconds(1);

} // namespace

void FileBeginning::moveTo(const format::Beginning &beginning, quint64 end, Time now)
{
    if (m_nextRelease && now >= *m_nextRelease)
        releaseBefore(m_written.offset);
    const quint64 previous = m_written.offset;
    const quint64 gone = beginning.offset - std::min(beginning.offset, previous);
    const quint64 step = std::max(minStep, (end - beginning.offset) / 16);
    if ((gone < step && !m_isStale) || !write(beginning))
        return;
    releaseBefore(previous);
    m_nextRelease = now + releaseDelay;
}

void FileBeginning::finish(const format::Beginning &beginning)
{
    if ((beginning == m_written && !m_isStale) || write(beginning))
        releaseBefore(m_written.offset);
}

void FileBeginning::releaseBefore(quint64 offset)
{
    // The block in which the last step ended was not given back, because it was not all of it gone.
    const quint64 from = std::max(quint64{format::fileHeadSize}, m_released / blockSize * blockSize);
    if (m_canRelease && from < offset)
        m_canRelease = m_file.release(from, offset - from);
    m_released = offset;
    m_nextRelease.reset();
}

void FileBeginning::reset()
{
    if (m_written != format::Beginning{} || m_isStale)
        write({});
    m_written = {};
    m_released = format::fileHeadSize;
    m_nextRelease.reset();
}

bool FileBeginning::write(const format::Beginning &beginning)
{
    m_isStale = !m_file.writeAt(format::basicHeadSize, format::encode(beginning)).error.isEmpty();
    if (m_isStale)
        return false;
    m_written = beginning;
    m_file.sync(0, format::fileHeadSize);
    return true;
}

} // namespace wireloupe::capture
