#pragma once

#include <QObject>

#include "ui/findhits.h"
#include "ui/findjob.h"
#include "ui/findtarget.h"

namespace wireloupe::ui {

class FrameLogModel;
class FrameLogView;

/// The log as something to search: looks through the rows that are shown, from where the user is to the end
/// and then at those before, and goes on as rows come.
class LogFinder : public QObject, public FindTarget
{
    Q_OBJECT
    Q_INTERFACES(wireloupe::ui::FindTarget)

public:
    LogFinder(FrameLogModel &model, FrameLogView &view, QObject *parent = nullptr);

    void highlight(const FindQuery &query) override;
    FindOutcome findNext() override { return step(Step::Next); }
    FindOutcome findPrevious() override { return step(Step::Previous); }
    FindCount findCount() const override;
    QString findScope() const override;

    const FindHits &hits() const { return m_hits; }

signals:
    void hitsChanged();
    /// A step that had to wait for rows to be looked at has been taken.
    void stepped(wireloupe::ui::FindOutcome outcome);

private:
    enum class Step : quint8 { None, Next, Previous };

    void restart();
    void scanNext();
    void take(const FindJob::Result &result);
    void dropGone();
    void tell();
    FindOutcome step(Step step);
    /// The hit that a step leads to. While `isKnown` is false, a nearer one may be found yet.
    struct Place
    {
        std::optional<capture::Row> hit;
        bool isKnown = false;
        bool isWrapped = false;
    };
    Place placeAfter(capture::Row row) const;
    Place placeBefore(capture::Row row) const;
    capture::Row position(Step step) const;

    FrameLogModel &m_model;
    FrameLogView &m_view;
    FindJob m_job;
    FindQuery m_query;
    FindHits m_hits;
    bool m_isLookingBefore = false;
    bool m_hasReachedEnd = false; ///< once since the search began
    bool m_isComplete = true;     ///< all that is shown has been looked at
    Step m_waiting = Step::None;
};

} // namespace wireloupe::ui
