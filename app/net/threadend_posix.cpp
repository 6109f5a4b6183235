#include "net/threadend.h"

#include <tuple>

#include <pthread.h>

namespace wireloupe::net {

namespace {

/// POSIX runs destructors in at least four rounds, as long as values are set anew. Those of others that do
/// not so are done after the first, and what they set off after the second.
constexpr int lastRound = 3;

struct Watch
{
    std::shared_ptr<std::binary_semaphore> reached;
    int round = 0;
};

pthread_key_t watchKey();

extern "C" void passRound(void *value)
{
    std::unique_ptr<Watch> watch(static_cast<Watch *>(value));
    if (++watch->round < lastRound && pthread_setspecific(watchKey(), watch.get()) == 0)
        std::ignore = watch.release();
    else
        watch->reached->release();
}

pthread_key_t watchKey()
{
    static const pthread_key_t key = [] {
        pthread_key_t created{};
        pthread_key_create(&created, passRound);
        return created;
    }();
    return key;
}

} // namespace

void ThreadEnd::watch()
{
    auto watch = std::make_unique<Watch>(Watch{m_reached});
    if (pthread_setspecific(watchKey(), watch.get()) != 0)
        return;
    std::ignore = watch.release();
    m_isWatched = true;
}

void ThreadEnd::wait()
{
    if (m_isWatched)
        m_reached->acquire();
}

} // namespace wireloupe::net
