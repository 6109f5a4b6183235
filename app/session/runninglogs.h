#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "capture/ring.h"
#include "capture/store.h"

namespace wireloupe::session {

/// A log that can be recorded into, wherever it is.
struct NewLog
{
    std::shared_ptr<capture::Store> store; ///< never null
    /// Why it is in memory: what the system said of the cache folder. Empty where it is in a file.
    QString memoryReason;
};

/// Makes what tabs record into, and holds all of them to the same limit. The user's thread.
class RunningLogs
{
public:
    /// Bytes of an unsaved log at most, until the user says otherwise: a day of 50 kB/s.
    static constexpr qint64 defaultLimitBytes = 4LL << 30;

    /// In the cache folder; in memory where that cannot be.
    NewLog create();

    /// Of every log that is being recorded, at once, and of those to come.
    void setLimit(const capture::RingLimit &limit);
    const capture::RingLimit &limit() const { return m_limit; }

private:
    capture::RingLimit m_limit{.bytes = defaultLimitBytes};
    std::vector<std::weak_ptr<capture::Store>> m_logs;
};

} // namespace wireloupe::session
