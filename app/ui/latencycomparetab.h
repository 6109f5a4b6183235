#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "capture/latencysample.h"
#include "capture/rowset.h"
#include "ui/compareadd.h"
#include "ui/comparedlatency.h"
#include "ui/comparisonpicture.h"
#include "ui/latencytrace.h"
#include "ui/tabpage.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace wireloupe::ui {

class CompareChip;
class FlowLayout;
class Hint;
class LatencyViews;
class MessageBar;
class ViewPace;

/// Latencies of several captures laid over each other: of open tabs as they grow, and of files. Or one
/// capture before a moment and after it.
class LatencyCompareTab : public TabPage
{
    Q_OBJECT

public:
    explicit LatencyCompareTab(session::Runtime &runtime, QWidget *parent = nullptr);
    ~LatencyCompareTab() override;

    struct Compared
    {
        std::unique_ptr<ComparedLatency> latency;
        std::optional<capture::LatencySample::Kind> kind;
        int sign = 0;
    };
    /// What goes on when another page takes the place of this one.
    struct Parts
    {
        QVariantMap state;
        std::vector<Compared> compared;
    };
    LatencyCompareTab(session::Runtime &runtime, Parts parts, QWidget *parent = nullptr);
    /// The page is of no use from here on.
    Parts release();

    /// The tabs that can be compared, whenever they are asked for.
    void setOpenLatencies(const CompareAdd::OpenLatencies &open);
    /// Files that are offered, whenever they are asked for.
    void setRecentFiles(const CompareAdd::RecentFiles &recent);
    /// Not twice.
    void addTab(const OpenLatency &open);
    void addFile(const QString &path);
    void restoreState(const QVariantMap &state);

    LatencyViews *views() const { return m_views; }
    const QList<CompareChip *> &chips() const { return m_chips; }
    QString summaryText() const;

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    /// It has none.
    CapturePane *capturePane() const override { return nullptr; }
    void clearLog() override {}
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;

    static inline const QString kindName = QStringLiteral("latencyComparison");

    /// As many as there are signs.
    static constexpr int mostCompared = 6;

public slots:
    /// Tabs have come or gone.
    void lookForTabs();

signals:
    /// A point between rows of an open log has been picked.
    void rowsPicked(const std::shared_ptr<wireloupe::capture::Store> &store,
                    const wireloupe::capture::RowSet &rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    void setUpMode();
    void setUpExport();
    void connectParts();
    CompareChip *add(ComparedLatency *latency, int sign);
    void restoreMode(const QVariantMap &state);
    void restoreMoment(const QVariantMap &state);
    void remove(CompareChip *chip);
    int freeSign() const;
    bool isCompared(const OpenLatency &open) const;
    ComparisonMode mode() const;
    void takeMode();
    void limitMoment();
    std::vector<ComparedLine> lines() const;
    LatencyTraces traces() const;
    void refresh();
    void showWords();
    void showHint();
    void pick(const LatencyPick &pick);

    session::Runtime &m_runtime;
    CompareAdd *m_add;
    QToolButton *m_export;
    QComboBox *m_mode;
    QDoubleSpinBox *m_moment;
    QWidget *m_chipArea;
    FlowLayout *m_chipFlow;
    QLabel *m_words;
    QWidget *m_tabRow;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    Hint *m_hint;
    LatencyViews *m_views;
    ViewPace *m_pace;
    QList<CompareChip *> m_chips;
};

} // namespace wireloupe::ui
