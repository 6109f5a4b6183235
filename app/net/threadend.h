#pragma once

#include <atomic>
#include <memory>
#include <semaphore>

namespace wireloupe::net {

/// The true end of a thread. QThread::wait() returns while the thread still runs the destructors of its
/// thread-local data. OpenSSL's are among them, and crash where the process meanwhile runs its exit handlers.
class ThreadEnd
{
public:
    /// Called by the thread itself, once.
    void watch();
    /// Returns once the destructors of the watched thread have run. Called once, by another thread, after
    /// QThread::wait().
    void wait();

private:
    /// Shared with the thread, whose last words may come after wait().
    std::shared_ptr<std::binary_semaphore> m_reached = std::make_shared<std::binary_semaphore>(0);
    std::atomic<bool> m_isWatched = false;
};

} // namespace wireloupe::net
