#include "session/jobprogress.h"

#include <QElapsedTimer>

namespace wireloupe::session {

namespace {

constexpr qint64 reportMilliseconds = 50;

} // namespace

formats::Progress throttledProgress(QObject *context, const std::atomic_bool &isCancelled,
                                    std::function<void(qint64, qint64)> report)
{
    QElapsedTimer sinceReport;
    sinceReport.start();
    return [=, &isCancelled](qint64 done, qint64 total) mutable {
        if (done == total || sinceReport.elapsed() >= reportMilliseconds) {
            sinceReport.restart();
            QMetaObject::invokeMethod(
                context, [=] { report(done, total); }, Qt::QueuedConnection);
        }
        return !isCancelled;
    };
}

} // namespace wireloupe::session
