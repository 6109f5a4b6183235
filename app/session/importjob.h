#pragma once

#include <atomic>

#include <QFutureWatcher>
#include <QObject>

#include "formats/importer.h"

namespace wireloupe::session {

/// An import in the background. Lives on the user's thread; destroying it cancels and waits.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(formats::ImportRequest request, QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    void cancel();
    bool isRunning() const;
    const formats::ImportRequest &request() const { return m_request; }

signals:
    /// In bytes of the file; at most 20 times a second.
    void progressed(qint64 done, qint64 total);
    /// With ImportResult::error there can be a store nevertheless: what was sound before.
    void finished(const wireloupe::formats::ImportResult &result);

private:
    formats::ImportResult run();

    formats::ImportRequest m_request;
    std::atomic_bool m_isCancelled = false;
    QFutureWatcher<formats::ImportResult> m_watcher;
};

} // namespace wireloupe::session
