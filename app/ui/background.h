#pragma once

#include <utility>

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace wireloupe::ui {

/// Runs `work` on another thread and hands its result to `done` on this one, as long as `context` lives.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace wireloupe::ui
