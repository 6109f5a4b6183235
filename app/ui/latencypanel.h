#pragma once

#include <functional>
#include <vector>

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include "capture/rowset.h"
#include "session/feeduse.h"
#include "session/latencyfeed.h"
#include "ui/latencychoice.h"
#include "ui/latencymisses.h"
#include "ui/taborder.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace wireloupe::session {
class BudgetWatch;
class ClientSession;
} // namespace wireloupe::session

namespace wireloupe::ui {

class BudgetStrip;
class Hint;
class LatencyLegend;
class LatencyOptions;
class LatencyViews;
class MessageBar;
class PingField;
class ViewPace;

/// What a LatencyPanel shows, and what can be set in it. All of it outlives the panel's use.
struct LatencySource
{
    session::LatencyFeed *feed;
    std::function<QString()> title = {}; ///< of its window, and of what is exported
    /// Whether the other side's time stamps are by this machine's clock; none: that is not known.
    std::function<bool()> isOneClock = {};
    /// How its latency budgets stand; null where it can have none.
    session::BudgetWatch *budgets = nullptr;
    /// Whose pings can be set; null for none.
    session::ClientSession *client = nullptr;
    /// That is shown at first, of what is newest; zero: all.
    std::chrono::seconds timeShown = std::chrono::minutes(1);
};

/// Latencies of one capture as they are measured: a summary in words, the graph over time, histogram,
/// percentiles and figures, and how the budgets stand. While it is not seen it costs nothing.
class LatencyPanel : public InTabOrder<QWidget>
{
    Q_OBJECT

public:
    enum class Place : quint8 {
        Pane,
        Window, ///< of its own
    };

    explicit LatencyPanel(const LatencySource &source, QWidget *parent = nullptr, Place place = Place::Pane);
    ~LatencyPanel() override;

    LatencyViews *views() const { return m_views; }
    LatencyOptions *options() const { return m_options; }
    /// "Median 0.31 ms, 99 % under 1.2 ms, ..."
    QString summaryText() const;

    /// The points of these rows stand out.
    void highlight(const capture::RowSet &rows);
    /// The same panel, with room for all views at once, in a window of its own. It goes with this one.
    LatencyPanel *openWindow();
    LatencyPanel *openedWindow() const { return m_window; }

    /// What is shown, for the next start.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

signals:
    /// The rows that a point lies between.
    void rowsPicked(const wireloupe::capture::RowSet &rows);
    void rulesRequested();
    void budgetsRequested();
    void compareRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(Place place);
    QWidget *makePage();
    void connectParts();
    void connectOptions();
    void applyTime();
    void takeRange();
    void refresh();
    void showEmpty();
    void showLegend();
    void showMisses();
    void showLimits();
    void showProgress();
    void showSummary();
    void showRoom();
    QString title() const { return m_source.title ? m_source.title() : QString(); }
    void setShown(LatencyChoice::Kind kind, bool isShown);

    LatencySource m_source;
    session::FeedUse m_use; ///< while it is seen
    LatencyChoice m_choice;
    capture::RowSet m_highlighted;
    QWidget *m_page = nullptr; ///< what is under the tabs
    BudgetStrip *m_budgets = nullptr;
    LatencyViews *m_views;
    LatencyOptions *m_options;
    QToolButton *m_misses;
    QStackedWidget *m_pages;
    Hint *m_hint;
    QLabel *m_summary;
    QLabel *m_progress;
    LatencyLegend *m_legend;
    MessageBar *m_message;
    std::vector<LatencyChoice::Kind> m_legendKinds;
    PingField *m_pings = nullptr; ///< null without LatencySource::client
    ViewPace *m_pace;
    QPointer<LatencyPanel> m_window;
};

} // namespace wireloupe::ui
