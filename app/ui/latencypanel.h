#pragma once

#include <QWidget>

namespace wireloupe::session {
class ClientSession;
}

namespace wireloupe::ui {

/// Live round-trip times of one connection: points over time with p50, p95, p99, a histogram, a summary in words and a table.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(session::ClientSession &session, QWidget *parent = nullptr);
    ~LatencyPanel() override;
};

} // namespace wireloupe::ui
