#pragma once

#include <memory>
#include <span>

#include <QString>

namespace wireloupe::capture {

/// A file read and written at offsets, with no position of its own: any number of threads may read while one
/// writes.
///
/// A file opened in a mode that writes is locked against other writers of it, in this process and in others,
/// until it is closed or the process ends, however it ends. Reading needs no lock.
class CaptureFile
{
public:
    enum class Mode : quint8 {
        Read,
        CreateNew, ///< fails where the file exists
        Overwrite,
        Update, ///< of a file that exists: nothing is cut
    };

    /// What a transfer came to. `error` is what the system said; empty where nothing failed.
    struct Transfer
    {
        qint64 size = 0;
        QString error;
    };

    CaptureFile();
    ~CaptureFile();

    /// False where it cannot be opened: see openError(). A file that another writes is left as it was.
    bool open(const QString &path, Mode mode);
    QString openError() const { return m_openError; }
    /// Why there is nothing to open.
    void setOpenError(const QString &error) { m_openError = error; }
    /// The file exists, or could exist, but may not be written.
    bool isDenied() const { return m_isDenied; }
    /// Another is writing the file.
    bool isInUse() const { return m_isInUse; }
    void close();
    /// Opened in a mode that writes.
    bool isWritable() const { return m_isWritable; }

    /// Whether the file is opened by somebody, in this process or another, in a mode that writes.
    static bool isBeingWritten(const QString &path);

    /// Fills `first`, then `second`, from `offset` on. Less than both only at the end of the file or on an
    /// error.
    Transfer readAt(quint64 offset, std::span<char> first, std::span<char> second = {}) const;
    Transfer writeAt(quint64 offset, std::span<const char> bytes);
    bool truncate(quint64 size);
    /// Brings these bytes from the system's cache to the disk, as far as the system can; the file's size and
    /// other bytes may not be there yet.
    bool sync(quint64 offset, quint64 size);
    /// Gives the disk space of these bytes back; they read as zeros then. False where the file system cannot:
    /// nothing has changed.
    bool release(quint64 offset, quint64 size);
    quint64 size() const;
    /// Both are the same file on the disk, whatever names they were opened by.
    bool isSameFile(const CaptureFile &other) const;

private:
    struct Handle;

    bool lock();

    std::unique_ptr<Handle> m_handle;
    QString m_openError;
    bool m_isDenied = false;
    bool m_isInUse = false;
    bool m_isWritable = false;
};

} // namespace wireloupe::capture
