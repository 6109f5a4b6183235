#pragma once

#include <QTimer>

#include "session/clientsession.h"
#include "ui/banner.h"

namespace wireloupe::ui {

/// Counts down to the next attempt to reconnect, which can be made now or not at all.
class ReconnectBanner : public Banner
{
    Q_OBJECT

public:
    explicit ReconnectBanner(QWidget *parent = nullptr);

    /// `maxAttempts` 0: no limit. Without a pause the banner hides.
    void setPause(const std::optional<session::ClientSession::Pause> &pause, int maxAttempts);

signals:
    void nowRequested();
    void stopRequested();

private:
    void tick();

    std::optional<session::ClientSession::Pause> m_pause;
    int m_maxAttempts = 0;
    QTimer m_timer;
};

} // namespace wireloupe::ui
