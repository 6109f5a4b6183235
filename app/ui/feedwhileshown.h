#pragma once

#include <QObject>

#include "session/feeduse.h"

namespace wireloupe::ui {

/// Has a feed work while a page is shown; see session::FeedUse. A window that is minimised counts as shown:
/// nothing is to be caught up with when it comes back.
class FeedWhileShown : public QObject
{
    Q_OBJECT

public:
    /// The page is its parent.
    FeedWhileShown(session::LatencyFeed &feed, QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    session::FeedUse m_use;
};

} // namespace wireloupe::ui
