#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>

#include "capture/store.h"

namespace wireloupe::cli {

/// Shows each row of a growing capture to a visitor, in order, soon after it was recorded, a batch at a time,
/// so that signals and timers of the main thread keep their turn.
class RowFollower : public QObject
{
    Q_OBJECT

public:
    using Visitor = std::function<void(capture::Row, const capture::Record &)>;

    RowFollower(std::shared_ptr<const capture::Store> store, Visitor visitor, QObject *parent = nullptr);

    void start();
    /// Visits all that is there now, at once.
    void drain();

signals:
    /// After each batch that had rows.
    void visited();

private:
    void poll();
    void visitUntil(capture::Row end);

    std::shared_ptr<const capture::Store> m_store;
    Visitor m_visitor;
    capture::Row m_next{};
    QTimer m_timer;
};

} // namespace wireloupe::cli
