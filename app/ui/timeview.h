#pragma once

#include <chrono>
#include <vector>

#include <QTreeWidget>

#include "ui/theme.h"

namespace wireloupe::ui {

/// A stretch of time with a name, as one line of a TimeView.
struct TimeSpan
{
    QString name;
    QString meaning;                  ///< in a sentence
    std::chrono::nanoseconds begin{}; ///< since the whole began
    std::chrono::nanoseconds duration{};
    Role color = Role::Accent;
    bool hasFailed = false; ///< it did not come to its end
    bool isAtLeast = false; ///< it took longer than `duration`, nobody knows how long
};

/// Where the time went: one line for each stretch with its length and its beginning as numbers, and as a bar
/// under which those before it have passed. A table that happens to hold a picture: everything that the bars
/// show can be read, and read out.
class TimeView : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, DurationColumn, BeginColumn, BarColumn };

    explicit TimeView(QWidget *parent = nullptr);

    void setSpans(std::vector<TimeSpan> spans);
    const std::vector<TimeSpan> &spans() const { return m_spans; }
    /// From the first beginning to the last end.
    std::chrono::nanoseconds total() const;

public slots:
    /// All lines, cells joined by tabs.
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString durationText(std::chrono::nanoseconds duration, bool isAtLeast);
    void addLine(const TimeSpan &span);
    void addTotal();
    void fitColumns();

    std::vector<TimeSpan> m_spans;
};

} // namespace wireloupe::ui
