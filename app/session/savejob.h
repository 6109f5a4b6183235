#pragma once

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "capture/store.h"

namespace wireloupe::session {

struct SaveRequest
{
    std::shared_ptr<const capture::Store> store;
    QString path; ///< replaced only when all has been written
};

struct SaveResult
{
    bool wasCancelled = false;
    QString error; ///< what the system said; empty on success
    /// Where the capture was when it was saved: what has come since is not in the file.
    capture::Row end{};
    quint32 generation = 0;

    bool isDone() const { return !wasCancelled && error.isEmpty(); }
};

/// Store::save() in the background. Lives on the user's thread; destroying it cancels and waits.
class SaveJob : public QObject
{
    Q_OBJECT

public:
    explicit SaveJob(SaveRequest request, QObject *parent = nullptr);
    ~SaveJob() override;

    void start();
    void cancel();
    bool isRunning() const;
    const SaveRequest &request() const { return m_request; }

signals:
    /// In bytes; at most 20 times a second.
    void progressed(qint64 done, qint64 total);
    void finished(const wireloupe::session::SaveResult &result);

private:
    SaveResult run();

    SaveRequest m_request;
    std::atomic_bool m_isCancelled = false;
    QFutureWatcher<SaveResult> m_watcher;
};

} // namespace wireloupe::session
