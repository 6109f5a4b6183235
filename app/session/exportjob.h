#pragma once

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "formats/exporter.h"

namespace wireloupe::session {

/// An export in the background. Lives on the user's thread; destroying it cancels and waits.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(formats::ExportRequest request, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void cancel();
    bool isRunning() const;
    const formats::ExportRequest &request() const { return m_request; }

signals:
    /// At most 20 times a second.
    void progressed(qint64 done, qint64 total);
    void finished(const wireloupe::formats::ExportResult &result);

private:
    formats::ExportResult run();

    formats::ExportRequest m_request;
    std::atomic_bool m_isCancelled = false;
    QFutureWatcher<formats::ExportResult> m_watcher;
};

} // namespace wireloupe::session
