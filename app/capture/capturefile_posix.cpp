#include "capture/capturefile.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <QFile>

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
        return O_RDWR | O_CREAT | O_TRUNC;
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
    m_handle->descriptor =
        retryOnSignal([&] { return ::open(name.constData(), openFlags(mode) | O_CLOEXEC, ownerOnly); });
    if (m_handle->descriptor >= 0)
        return true;
    m_isDenied = errno == EACCES || errno == EPERM || errno == EROFS;
    m_openError = qt_error_string(errno);
    return false;
}

void CaptureFile::close()
{
    if (m_handle->descriptor >= 0)
        ::close(m_handle->descriptor);
    m_handle->descriptor = -1;
}

CaptureFile::Transfer CaptureFile::readAt(quint64 offset, std::span<char> first, std::span<char> second) const
{
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
    while (done < bytes.size()) {
        const ssize_t put = retryOnSignal([&] {
            return ::pwrite(m_handle->descriptor, bytes.data() + done, bytes.size() - done,
                            static_cast<off_t>(offset + done));
        });
        if (put < 0)
            return {static_cast<qint64>(done), qt_error_string(errno)};
        done += static_cast<size_t>(put);
    }
    return {static_cast<qint64>(done), {}};
}

bool CaptureFile::truncate(quint64 size)
{
    return retryOnSignal([&] { return ::ftruncate(m_handle->descriptor, static_cast<off_t>(size)); }) == 0;
}

quint64 CaptureFile::size() const
{
    struct stat status = {};
    return ::fstat(m_handle->descriptor, &status) == 0 ? static_cast<quint64>(status.st_size) : 0;
}

} // namespace wireloupe::capture
