#pragma once

#include <atomic>

#include <QtGlobal>

namespace wireloupe::capture {

/// What is done to the files of captures.
enum class FileOperation : quint8 {
    Open,
    Lock,
    Read,
    Write, ///< made to fail: half of the bytes are written
    Truncate,
    Sync,
    Release,
    Rename,
};

/// For tests: says of each operation whether it fails. Called on any thread.
using FileFault = bool (*)(FileOperation operation);
/// Null but in tests.
inline std::atomic<FileFault> fileFault = nullptr;

inline bool isFaulted(FileOperation operation)
{
    const FileFault fault = fileFault.load(std::memory_order_relaxed);
    return fault != nullptr && fault(operation);
}

} // namespace wireloupe::capture
