#include "capture/capturefile.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <QFile>

#include "capture/filefault.h"

namespace wireloupe::capture {
namespace {

int openFlags(CaptureFile::Mode mode)
{
    switch (mode) {
    case CaptureFile::Mode::Read:
        return O_RDONLY;
    case CaptureFile::Mode::CreateNew:
        return O_RDWR | O_CREAT | O_EXCL;
    case CaptureFile::Mode::Overwrite:
        return O_RDWR | O_CREAT; // cut when it is locked
    case CaptureFile::Mode::Update:
        return O_RDWR;
    }
    Q_UNREACHABLE();
}

template <class Call>
auto retryOnSignal(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// The part of `span` that is left after `done` bytes of it, and takes what it had from `done`.
iovec remaining(std::span<char> span, size_t &done)
{
    const size_t skipped = std::min(done, span.size());
    done -= skipped;
    return {span.data() + skipped, span.size() - skipped};
}

/// -1 with errno where a test makes the operation fail, else 0.
int faulted(FileOperation operation, int error)
{
    if (!isFaulted(operation))
        return 0;
    errno = error;
    return -1;
}

/// False with errno where another has the lock, or none can be had.
bool tryLock(int descriptor, int kind)
{
    return faulted(FileOperation::Lock, EWOULDBLOCK) == 0 &&
           retryOnSignal([&] { return ::flock(descriptor, kind | LOCK_NB); }) == 0;
}

} // namespace

struct CaptureFile::Handle
{
    int descriptor = -1;
};

CaptureFile::CaptureFile() : m_handle(std::make_unique<Handle>()) {}

CaptureFile::~CaptureFile()
{
    close();
}

bool CaptureFile::open(const QString &path, Mode mode)
{
    close();
    const QByteArray name = QFile::encodeName(path);
    // What a peer said may be secret: for the user's eyes only.
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    if (faulted(FileOperation::Open, EMFILE) == 0)
        m_handle->descriptor =
            retryOnSignal([&] { return ::open(name.constData(), openFlags(mode) | O_CLOEXEC, ownerOnly); });
    if (m_handle->descriptor >= 0 && (mode == Mode::Read || lock()) &&
        (mode != Mode::Overwrite || size() == 0 || truncate(0))) {
        m_isWritable = mode != Mode::Read;
        return true;
    }
    const int error = errno;
    m_isDenied = error == EACCES || error == EPERM || error == EROFS;
    m_isInUse = error == EWOULDBLOCK;
    m_openError = qt_error_string(error);
    close();
    return false;
}

/// False with errno EWOULDBLOCK where another has locked the file. A file system that knows no locks is no
/// reason not to record.
bool CaptureFile::lock()
{
    using namespace std::chrono_literals;
    // isBeingWritten() of another process may hold it for a moment.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (tryLock(m_handle->descriptor, LOCK_EX) || errno != EWOULDBLOCK)
            return true;
        std::this_thread::sleep_for(10ms);
    }
    errno = EWOULDBLOCK;
    return false;
}

bool CaptureFile::isBeingWritten(const QString &path)
{
    CaptureFile file;
    return file.open(path, Mode::Read) && !tryLock(file.m_handle->descriptor, LOCK_SH) &&
           errno == EWOULDBLOCK;
}

void CaptureFile::close()
{
    if (m_handle->descriptor >= 0)
        ::close(m_handle->descriptor);
    m_handle->descriptor = -1;
    m_isWritable = false;
}

CaptureFile::Transfer CaptureFile::readAt(quint64 offset, std::span<char> first, std::span<char> second) const
{
    if (faulted(FileOperation::Read, EIO) != 0)
        return {0, qt_error_string(errno)};
    const size_t wanted = first.size() + second.size();
    size_t done = 0;
    while (done < wanted) {
        size_t skip = done;
        const std::array<iovec, 2> parts{remaining(first, skip), remaining(second, skip)};
        const ssize_t got = retryOnSignal([&] {
            return ::preadv(m_handle->descriptor, parts.data(), static_cast<int>(parts.size()),
                            static_cast<off_t>(offset + done));
        });
        if (got < 0)
            return {static_cast<qint64>(done), qt_error_string(errno)};
        if (got == 0)
            break;
        done += static_cast<size_t>(got);
    }
    return {static_cast<qint64>(done), {}};
}

CaptureFile::Transfer CaptureFile::writeAt(quint64 offset, std::span<const char> bytes)
{
    size_t done = 0;
    const bool isFailing = isFaulted(FileOperation::Write);
    if (isFailing)
        bytes = bytes.first(bytes.size() / 2);
    while (done < bytes.size()) {
        const ssize_t put = retryOnSignal([&] {
            return ::pwrite(m_handle->descriptor, bytes.data() + done, bytes.size() - done,
                            static_cast<off_t>(offset + done));
        });
        if (put < 0)
            return {static_cast<qint64>(done), qt_error_string(errno)};
        done += static_cast<size_t>(put);
    }
    return {static_cast<qint64>(done), isFailing ? qt_error_string(ENOSPC) : QString()};
}

bool CaptureFile::truncate(quint64 size)
{
    return faulted(FileOperation::Truncate, EIO) == 0 &&
           retryOnSignal([&] { return ::ftruncate(m_handle->descriptor, static_cast<off_t>(size)); }) == 0;
}

bool CaptureFile::sync([[maybe_unused]] quint64 offset, [[maybe_unused]] quint64 size)
{
    if (faulted(FileOperation::Sync, EIO) != 0)
        return false;
#ifdef SYNC_FILE_RANGE_WRITE
    // Not fdatasync(), which waits for all that has been recorded since.
    return retryOnSignal([&] {
               return ::sync_file_range(
                   m_handle->descriptor, static_cast<off_t>(offset), static_cast<off_t>(size),
                   SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
           }) == 0;
#else
    return retryOnSignal([&] { return ::fsync(m_handle->descriptor); }) == 0;
#endif
}

bool CaptureFile::release([[maybe_unused]] quint64 offset, [[maybe_unused]] quint64 size)
{
    if (faulted(FileOperation::Release, EOPNOTSUPP) != 0)
        return false;
#ifdef FALLOC_FL_PUNCH_HOLE
    return retryOnSignal([&] {
               return ::fallocate(m_handle->descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                  static_cast<off_t>(offset), static_cast<off_t>(size));
           }) == 0;
#else
    return false;
#endif
}

quint64 CaptureFile::size() const
{
    struct stat status = {};
    return ::fstat(m_handle->descriptor, &status) == 0 ? static_cast<quint64>(status.st_size) : 0;
}

bool CaptureFile::isSameFile(const CaptureFile &other) const
{
    struct stat a = {};
    struct stat b = {};
    return ::fstat(m_handle->descriptor, &a) == 0 && ::fstat(other.m_handle->descriptor, &b) == 0 &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace wireloupe::capture
