#include "session/runninglogs.h"

namespace wireloupe::session {

NewLog RunningLogs::create()
{
    std::erase_if(m_logs, [](const auto &log) { return log.expired(); });
    capture::StoreResult result = capture::Store::create();
    NewLog log{result.store, {}};
    if (!log.store) {
        log.memoryReason = result.detail;
        log.store = capture::Store::createInMemory().store;
    }
    log.store->setLimit(m_limit);
    m_logs.push_back(log.store);
    return log;
}

void RunningLogs::setLimit(const capture::RingLimit &limit)
{
    m_limit = limit;
    for (const auto &log : m_logs)
        if (const auto store = log.lock())
            store->setLimit(limit);
}

} // namespace wireloupe::session
