#include "capture/openedmarks.h"

namespace wireloupe::capture {

void OpenedMarks::change(const format::MarkChange &change)
{
    const std::lock_guard own(m_mutex);
    {
        const std::lock_guard lock(m_state.mutex);
        if (!m_state.apply(change))
            return;
    }
    m_unkept.push_back(change);
    write();
}

void OpenedMarks::allowWriting()
{
    const std::lock_guard own(m_mutex);
    if (m_access == Access::NotYet)
        m_access = Access::Allowed;
    write();
}

void OpenedMarks::forbidWriting()
{
    const std::lock_guard own(m_mutex);
    m_access = Access::Refused;
}

bool OpenedMarks::areKept() const
{
    const std::lock_guard own(m_mutex);
    return m_unkept.empty() || m_access != Access::Refused;
}

std::vector<format::MarkChange> OpenedMarks::unkept() const
{
    const std::lock_guard own(m_mutex);
    return m_unkept;
}

/// All that is not in the file yet, or nothing.
void OpenedMarks::write()
{
    if (m_unkept.empty() || m_access == Access::NotYet || m_access == Access::Refused)
        return;
    QByteArray bytes;
    for (const format::MarkChange &change : m_unkept)
        bytes += format::encode(change, {});
    quint64 end = 0;
    {
        const std::lock_guard lock(m_state.mutex);
        end = m_state.queue.end();
    }
    if (m_access == Access::Allowed && !openForWriting(end)) {
        m_access = Access::Refused;
        return;
    }
    m_access = Access::Open;
    const auto size = static_cast<size_t>(bytes.size());
    if (!target().writeAt(end, {bytes.constData(), size}).error.isEmpty()) {
        target().truncate(end);
        m_access = Access::Refused;
        return;
    }
    m_unkept.clear();
    const std::lock_guard lock(m_state.mutex);
    if (m_state.queue.end() == end)
        m_state.queue.reset(end + size);
}

/// Whether it is still the file that was opened, and ends where that did.
bool OpenedMarks::openForWriting(quint64 end)
{
    return (m_file.isWritable() || m_writable.open(m_path, CaptureFile::Mode::Update)) &&
           target().isSameFile(m_file) && target().size() == end && raiseVersion();
}

/// Before version 3 there were no marks: such a file becomes one of version 3, and keeps its shorter head.
bool OpenedMarks::raiseVersion()
{
    QByteArray bytes(format::fileHeadSize, Qt::Uninitialized);
    const auto transfer = m_file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    auto head = format::decodeFileHead(bytes.first(transfer.size));
    if (!head || head->version >= format::versionOfMarks)
        return head.has_value();
    head->version = format::versionOfMarks;
    const QByteArray raised = format::encode(*head).first(format::basicHeadSize);
    return target().writeAt(0, {raised.constData(), format::basicHeadSize}).error.isEmpty();
}

} // namespace wireloupe::capture
