#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "capture/latencybudget.h"
#include "capture/quantiles.h"

namespace wireloupe::capture {

enum class BudgetVerdict : quint8 {
    Unknown, ///< there is nothing to judge by, or too little
    Pass,
    Fail,
};

/// What the answers of one window come to.
struct BudgetFigure
{
    qint64 count = 0;      ///< of answers, and of requests that have none
    qint64 unanswered = 0; ///< of them
    /// The quantile; nothing where `count` is 0, or where it falls to what was not answered at all.
    std::optional<std::chrono::nanoseconds> value = {};

    bool operator==(const BudgetFigure &) const = default;
};

/// What has become of a budget by now. Times are on the axis of the samples.
struct BudgetStatus
{
    BudgetVerdict verdict = BudgetVerdict::Unknown;
    std::chrono::nanoseconds since{}; ///< when the verdict became this one
    BudgetFigure now = {};            ///< as it was judged last
    // Of all the time:
    int failures = 0;                     ///< how often it began to fail
    std::chrono::nanoseconds failedFor{}; ///< up to the last time it was judged
    BudgetFigure worst = {};              ///< of the windows that failed; the greatest value
    std::chrono::nanoseconds worstAt{};   ///< the end of that window

    bool operator==(const BudgetStatus &) const = default;
};

/// Holds one budget against samples as they come. The window slides in steps of a twentieth of its width:
/// that often it is judged, at moments that depend on nothing but the samples. Memory is bounded, whatever
/// comes: a histogram for each step, typically 20 to 40 KiB, 250 at the most.
///
/// There is a verdict
/// - for a quantile, once the window has as many samples as it takes to tell that quantile from the maximum:
///   10 for p90, 20 for p95, 100 for p99, 1000 for p99.9, and at least `fewestSamples`;
/// - or, where samples are not that many, by at least `fewestSamples`, once a whole window has passed since
///   the first one, or at finish(). By nearest rank that is the maximum, or close to it;
/// - for the maximum, by any sample.
/// Once there is one it stays until another takes its place, or the window has become empty.
///
/// A request without an answer counts as slower than any limit. Not thread-safe.
class BudgetJudge
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr qint64 fewestSamples = 5;

    explicit BudgetJudge(const LatencyBudget &budget);

    const LatencyBudget &budget() const { return m_budget; }

    /// An answer that came at `at` and took `duration`. Times must not go back; what does is taken as of now.
    /// Returns whether the verdict has changed, as the next three do.
    bool add(Time at, Time duration);
    /// A request that was given up at `at`.
    bool addUnanswered(Time at);
    /// By `now` no other sample has come.
    bool advance(Time now);
    /// Nothing comes any more: judges what there is.
    bool finish();

    const BudgetStatus &status() const { return m_status; }
    /// As it was at each change of the verdict in the last of these calls: time may have passed over several.
    const std::vector<BudgetStatus> &flips() const { return m_flips; }
    /// Samples that it takes for a verdict before a whole window has passed.
    qint64 samplesNeeded() const;

private:
    /// What came in one step.
    struct Step
    {
        Quantiles durations;
        qint64 unanswered = 0;
        qint64 slow = 0; ///< not under the limit, `unanswered` included

        qint64 count() const { return static_cast<qint64>(durations.count()) + unanswered; }
        void clear();
    };
    static constexpr std::size_t steps = 20; ///< in a window; the last one is being filled

    Step &stepAt(qint64 number) { return m_steps[static_cast<std::size_t>(number) % steps]; }
    void moveTo(Time time);
    void judge(Time at, bool isLast);
    BudgetFigure figure() const;
    qint64 slowSamples() const;
    bool isEnough(qint64 count, Time at, bool isLast) const;
    bool setVerdict(BudgetVerdict verdict, Time at);
    void noteWorst(Time at);

    LatencyBudget m_budget;
    Time m_stepWidth;
    std::array<Step, steps> m_steps;
    std::optional<Time> m_first; ///< of the samples
    Time m_latest{};
    Time m_judgedAt{};
    qint64 m_step = 0; ///< the one that is being filled; from 0 at m_first
    BudgetStatus m_status;
    std::vector<BudgetStatus> m_flips; ///< in the call that is under way, or was the last
};

} // namespace wireloupe::capture
