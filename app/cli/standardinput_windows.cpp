#include "cli/standardinput.h"

#include <condition_variable>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>

namespace wireloupe::cli {

/// A console handle cannot be waited for along with sockets, so a thread reads it. The thread may sit in a
/// read that nothing ends: it is detached, and speaks only to what it shares.
struct StandardInput::Platform
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable changed;
        bool isPaused = false;
        StandardInput *input = nullptr;

        template <class Call>
        void post(Call call)
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [this] { return !isPaused; });
            if (input)
                QMetaObject::invokeMethod(input, call, Qt::QueuedConnection);
        }
    };
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
};

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>())
{
    m_platform->shared->input = this;
}

StandardInput::~StandardInput()
{
    const std::lock_guard lock(m_platform->shared->mutex);
    m_platform->shared->input = nullptr;
    m_platform->shared->isPaused = false;
    m_platform->shared->changed.notify_all();
}

void StandardInput::start()
{
    std::thread([this, shared = m_platform->shared] {
        for (std::string line; std::getline(std::cin, line);)
            shared->post([this, bytes = QByteArray::fromStdString(line) + '\n'] { emit bytesRead(bytes); });
        shared->post([this] { emit ended(); });
    }).detach();
}

void StandardInput::setPaused(bool isPaused)
{
    const std::lock_guard lock(m_platform->shared->mutex);
    m_platform->shared->isPaused = isPaused;
    m_platform->shared->changed.notify_all();
}

} // namespace wireloupe::cli
