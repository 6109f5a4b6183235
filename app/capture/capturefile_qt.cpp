// For systems without preadv() and pwrite().
#include "capture/capturefile.h"

#include <cerrno>
#include <mutex>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include "capture/filefault.h"

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
        return QIODevice::ReadWrite | QIODevice::Unbuffered; // cut when it is locked
    case CaptureFile::Mode::Update:
        return QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered;
    }
    Q_UNREACHABLE();
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

} // namespace

struct CaptureFile::Handle
{
    /// A QFile has one position: seeking and the transfer after it must not be parted.
    std::mutex mutex;
    QFile file;
    std::unique_ptr<QLockFile> lock;
};

CaptureFile::CaptureFile() : m_handle(std::make_unique<Handle>()) {}

CaptureFile::~CaptureFile()
{
    close();
}

bool CaptureFile::open(const QString &path, Mode mode)
{
    close();
    m_isDenied = m_isInUse = false;
    QFile &file = m_handle->file;
    file.setFileName(path);
    if (mode == Mode::CreateNew && QFileInfo::exists(path)) {
        m_openError = qt_error_string(EEXIST);
        return false;
    }
    if (mode != Mode::Read && !lock())
        return false;
    if (!isFaulted(FileOperation::Open) && file.open(openMode(mode)) &&
        (mode != Mode::Overwrite || file.size() == 0 || truncate(0))) {
        // What a peer said may be secret: for the user's eyes only.
        if (mode == Mode::CreateNew || mode == Mode::Overwrite)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_isWritable = mode != Mode::Read;
        return true;
    }
    m_isDenied = file.error() == QFile::PermissionsError;
    m_openError = file.errorString();
    close();
    return false;
}

/// False where another has locked the file. Where no lock can be had, that is no reason not to record.
bool CaptureFile::lock()
{
    auto lock = std::make_unique<QLockFile>(lockPath(m_handle->file.fileName()));
    lock->setStaleLockTime(0); // by the process, not by the clock
    if (isFaulted(FileOperation::Lock))
        m_isInUse = true;
    else if (lock->tryLock(0))
        m_handle->lock = std::move(lock);
    else
        m_isInUse = lock->error() == QLockFile::LockFailedError;
    if (m_isInUse)
        m_openError = QCoreApplication::translate("words", "Another program is writing the file.");
    return !m_isInUse;
}

bool CaptureFile::isBeingWritten(const QString &path)
{
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    return QFileInfo::exists(lockPath(path)) && !lock.tryLock(0) &&
           lock.error() == QLockFile::LockFailedError;
}

void CaptureFile::close()
{
    m_handle->file.close();
    m_handle->lock.reset();
    m_isWritable = false;
}

CaptureFile::Transfer CaptureFile::readAt(quint64 offset, std::span<char> first, std::span<char> second) const
{
    const std::lock_guard lock(m_handle->mutex);
    QFile &file = m_handle->file;
    Transfer transfer;
    if (isFaulted(FileOperation::Read) || !file.seek(static_cast<qint64>(offset)))
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
    if (isFaulted(FileOperation::Write) || !file.seek(static_cast<qint64>(offset)))
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
    return !isFaulted(FileOperation::Truncate) && m_handle->file.resize(static_cast<qint64>(size));
}

bool CaptureFile::sync(quint64, quint64)
{
    const std::lock_guard lock(m_handle->mutex);
    return !isFaulted(FileOperation::Sync) && m_handle->file.flush();
}

bool CaptureFile::release(quint64, quint64)
{
    return false;
}

quint64 CaptureFile::size() const
{
    const std::lock_guard lock(m_handle->mutex);
    return static_cast<quint64>(m_handle->file.size());
}

bool CaptureFile::isSameFile(const CaptureFile &other) const
{
    return QFileInfo(m_handle->file) == QFileInfo(other.m_handle->file);
}

} // namespace wireloupe::capture
