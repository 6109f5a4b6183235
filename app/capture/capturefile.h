#pragma once

#include <memory>
#include <span>

#include <QString>

namespace wireloupe::capture {

/// A file read and written at offsets, with no position of its own: any number of threads may read while one
/// writes.
class CaptureFile
{
public:
    enum class Mode : quint8 {
        Read,
        CreateNew, ///< fails where the file exists
        Overwrite,
    };

    /// What a transfer came to. `error` is what the system said; empty where nothing failed.
    struct Transfer
    {
        qint64 size = 0;
        QString error;
    };

    CaptureFile();
    ~CaptureFile();

    /// False where it cannot be opened: see openError().
    bool open(const QString &path, Mode mode);
    QString openError() const { return m_openError; }
    /// The file exists, or could exist, but may not be written.
    bool isDenied() const { return m_isDenied; }
    void close();

    /// Fills `first`, then `second`, from `offset` on. Less than both only at the end of the file or on an
    /// error.
    Transfer readAt(quint64 offset, std::span<char> first, std::span<char> second = {}) const;
    Transfer writeAt(quint64 offset, std::span<const char> bytes);
    bool truncate(quint64 size);
    quint64 size() const;

private:
    struct Handle;

    std::unique_ptr<Handle> m_handle;
    QString m_openError;
    bool m_isDenied = false;
};

} // namespace wireloupe::capture
