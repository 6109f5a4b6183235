#pragma once

#include <chrono>

#include <QTimer>
#include <QWidget>

#include "capture/latency.h"

class QActionGroup;
class QDoubleSpinBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace wireloupe::session {
class ClientSession;
}

namespace wireloupe::ui {

class Hint;
class LatencyLegend;
class LatencyPlot;
class LatencyTable;

/// Live round-trip times of one connection: points over time with p50, p95, p99, a histogram, a summary in
/// words and a table.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(session::ClientSession &session, QWidget *parent = nullptr);
    ~LatencyPanel() override;

    LatencyPlot *plot() const { return m_plot; }
    LatencyTable *table() const { return m_table; }
    /// "Median 0.31 ms, 99 % under 1.2 ms, 1,204 round trips."
    QString summaryText() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeGraphPage();
    void setUpInterval();
    void setUpOptions();
    void connectParts();
    void scheduleRefresh();
    void refresh();
    struct Figures
    {
        std::chrono::nanoseconds since{};
        capture::LatencySummary pings;
        capture::LatencySummary echoes;
        capture::RoundTrip::Kind subject = capture::RoundTrip::Kind::Ping;

        const capture::LatencySummary &ofSubject() const
        {
            return subject == capture::RoundTrip::Kind::Ping ? pings : echoes;
        }
    };

    Figures figures() const;
    QString describe(const Figures &figures) const;
    void draw(const Figures &figures);
    void showEmpty();
    void showPingInterval();
    void setPingInterval(double seconds);
    capture::RoundTrip::Kind subject(const capture::LatencySummary &pings,
                                     const capture::LatencySummary &echoes) const;
    std::chrono::nanoseconds beginOfRange() const;

    session::ClientSession &m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    Hint *m_hint;
    QLabel *m_summary;
    QToolButton *m_options;
    /// What time is shown, and which kind the lines and the histogram stand for: actions of m_options.
    QActionGroup *m_range;
    QActionGroup *m_subject;
    QDoubleSpinBox *m_interval;
    LatencyLegend *m_legend;
    LatencyPlot *m_plot;
    LatencyTable *m_table;
    QTimer m_refreshTimer;
};

} // namespace wireloupe::ui
