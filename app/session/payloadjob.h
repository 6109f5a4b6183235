#pragma once

#include <atomic>
#include <functional>

#include <QFutureWatcher>
#include <QObject>

#include "session/payloadfile.h"

namespace wireloupe::session {

/// A payload on its way to a file, in the background. Lives on the user's thread; destroying it cancels and
/// waits.
class PayloadJob : public QObject
{
    Q_OBJECT

public:
    /// Done on a thread of the pool. Holds copies of all that it needs.
    using Work = std::function<PayloadFileResult(const formats::Progress &progress)>;

    explicit PayloadJob(Work work, QObject *parent = nullptr);
    ~PayloadJob() override;

    void start();
    void cancel();

signals:
    /// In bytes; at most 20 times a second.
    void progressed(qint64 done, qint64 total);
    void finished(const wireloupe::session::PayloadFileResult &result);

private:
    Work m_work;
    std::atomic_bool m_isCancelled = false;
    QFutureWatcher<PayloadFileResult> m_watcher;
};

} // namespace wireloupe::session
