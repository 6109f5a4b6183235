#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "ui/logcopy.h"

namespace wireloupe::ui {

/// Puts rows into the form of the clipboard: a few of them at once, more on another thread. Lives on the
/// user's thread.
class CopyJob : public QObject
{
    Q_OBJECT

public:
    explicit CopyJob(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    /// Of `wanted` selected rows the first ones, no more than maxCopiedRows; answered by done(), unless
    /// another copy is begun before.
    void start(const capture::RowSet &rows, qint64 wanted, CopyForm form);

signals:
    void done(const wireloupe::ui::LogCopy &copy);

private:
    bool isQuick(const capture::RowSet &rows) const;

    std::shared_ptr<const capture::Store> m_store;
    QFutureWatcher<LogCopy> m_watcher;
};

} // namespace wireloupe::ui
