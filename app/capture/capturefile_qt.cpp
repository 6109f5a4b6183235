// For systems without preadv() and pwrite().
#include "capture/capturefile.h"

#include <mutex>

#include <QFile>

namespace wireloupe::capture {
namespace {

QIODevice::OpenMode openMode(CaptureFile::Mode mode)
{
    switch (mode) {
    case CaptureFile::Mode::Read:
        return QIODevice::ReadOnly | QIODevice::Unbuffered;
    case CaptureFile::Mode::CreateNew:
        return QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered;
    case CaptureFile::Mode::Overwrite:
        return QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered;
    }
    Q_UNREACHABLE();
}

} // namespace

struct CaptureFile::Handle
{
    /// A QFile has one position: seeking and the transfer after it must not be parted.
    std::mutex mutex;
    QFile file;
};

CaptureFile::CaptureFile() : m_handle(std::make_unique<Handle>()) {}

CaptureFile::~CaptureFile()
{
    close();
}

bool CaptureFile::open(const QString &path, Mode mode)
{
    close();
    m_handle->file.setFileName(path);
    if (m_handle->file.open(openMode(mode))) {
        // What a peer said may be secret: for the user's eyes only.
        if (mode != Mode::Read)
            m_handle->file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return true;
    }
    m_isDenied = m_handle->file.error() == QFile::PermissionsError;
    m_openError = m_handle->file.errorString();
    return false;
}

void CaptureFile::close()
{
    m_handle->file.close();
}

CaptureFile::Transfer CaptureFile::readAt(quint64 offset, std::span<char> first, std::span<char> second) const
{
    const std::lock_guard lock(m_handle->mutex);
    QFile &file = m_handle->file;
    Transfer transfer;
    if (!file.seek(static_cast<qint64>(offset)))
        return {0, file.errorString()};
    for (const std::span<char> part : {first, second}) {
        const qint64 got = file.read(part.data(), static_cast<qint64>(part.size()));
        if (got < 0)
            return {transfer.size, file.errorString()};
        transfer.size += got;
        if (got < static_cast<qint64>(part.size()))
            break;
    }
    return transfer;
}

CaptureFile::Transfer CaptureFile::writeAt(quint64 offset, std::span<const char> bytes)
{
    const std::lock_guard lock(m_handle->mutex);
    QFile &file = m_handle->file;
    Transfer transfer;
    if (!file.seek(static_cast<qint64>(offset)))
        return {0, file.errorString()};
    while (transfer.size < static_cast<qint64>(bytes.size())) {
        const qint64 put =
            file.write(bytes.data() + transfer.size, static_cast<qint64>(bytes.size()) - transfer.size);
        if (put < 0)
            return {transfer.size, file.errorString()};
        transfer.size += put;
    }
    return transfer;
}

bool CaptureFile::truncate(quint64 size)
{
    const std::lock_guard lock(m_handle->mutex);
    return m_handle->file.resize(static_cast<qint64>(size));
}

quint64 CaptureFile::size() const
{
    const std::lock_guard lock(m_handle->mutex);
    return static_cast<quint64>(m_handle->file.size());
}

} // namespace wireloupe::capture
