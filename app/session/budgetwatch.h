#pragma once

#include <array>
#include <vector>

#include <QList>
#include <QObject>
#include <QTimer>

#include "capture/budgetjudge.h"
#include "capture/latencysnapshot.h"

namespace wireloupe::session {

/// The latency budgets of a tab, or of a command, and what has become of them by what is measured. What is
/// measured comes by take(), as a LatencyFeed hands it out, or one by one by add(). Lives on the user's
/// thread.
class BudgetWatch : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::nanoseconds;
    using Kind = capture::LatencyBudget::Kind;

    struct Entry
    {
        capture::LatencyBudget budget;
        capture::BudgetStatus status = {};
    };

    explicit BudgetWatch(QObject *parent = nullptr);
    ~BudgetWatch() override;

    /// Nothing is known of them at first. What had been measured by then does not count.
    void setBudgets(const QList<capture::LatencyBudget> &budgets);
    /// In the order that they were given in.
    QList<Entry> entries() const;
    bool isEmpty() const { return m_judges.empty(); }

    /// What is new in it since the last one. By `now`, a time since the capture's start, nothing else has
    /// come: where the capture is recorded, the time at which it was taken, at the most; else the end of its
    /// span.
    ///
    /// One that holds less than the one before is of a capture that was cleared, or is measured by other
    /// rules: it begins anew, as after reset().
    ///
    /// Requests without an answer count, too: of Kind::Reply only where a rule says what a request is, and
    /// not where anything that is repeated counts as one (MatchRule::Kind::SamePayload).
    void take(const capture::LatencySnapshot &snapshot, Time now);
    /// An answer that came at `at` and took `duration`; a request that was given up then.
    void add(Kind kind, Time at, Time duration);
    void addUnanswered(Kind kind, Time at);
    /// By `now` nothing else has come.
    void advance(Time now);
    /// Nothing comes any more. Only before reset() or setBudgets().
    void finish();
    /// Forgets all that was measured: for a capture that has been cleared, or other rules.
    void reset();

signals:
    /// The numbers of entries() have changed. At most four times a second.
    void changed();
    /// The verdict on one has changed: `entry` as it was then, at `index` in entries(). Comes from within the
    /// function that made it so, once that is done.
    void flipped(qsizetype index, const wireloupe::session::BudgetWatch::Entry &entry);

private:
    struct Flip
    {
        qsizetype index = 0;
        Entry entry;
    };
    /// What of a kind has been looked at.
    struct Seen
    {
        qint64 samples = 0;
        quint64 unanswered = 0;
    };

    template <class Act>
    void judge(Act act);
    bool hasBegunAnew(const capture::LatencySnapshot &snapshot) const;
    void takeSamples(Kind kind, const capture::LatencySnapshot &snapshot, Time now);
    void announce();

    std::vector<capture::BudgetJudge> m_judges;
    std::vector<Flip> m_flips; ///< not yet told
    std::array<Seen, 2> m_seen;
    bool m_hasBegun = false; ///< take() has been called
    QTimer m_timer;
};

} // namespace wireloupe::session
