#pragma once

#include <memory>
#include <optional>

#include <QPointer>

#include "capture/latencycomparison.h"
#include "session/feeduse.h"
#include "session/latencyfeed.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

/// A log that is measured in an open tab.
struct OpenLatency
{
    QString title;
    std::shared_ptr<capture::Store> store;
    session::LatencyFeed *feed;
};

/// One capture of a comparison: that of an open tab, as it grows, or one that is read from a file. GUI
/// thread.
class ComparedLatency : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting, ///< its tab is not there, or has not been shown yet
        Opening, ///< its file is being read
        Measuring,
        Ready,
        Closed, ///< the tab has gone; what was measured is still there
        Failed, ///< see problem()
    };

    /// Of the tab of that title, once attach() has found it.
    explicit ComparedLatency(const QString &title, QObject *parent = nullptr);
    /// Of a file, which is opened on another thread.
    ComparedLatency(const QString &path, session::Runtime &runtime, QObject *parent = nullptr);
    ~ComparedLatency() override;

    void attach(const OpenLatency &open);
    bool isOfTab() const { return m_path.isEmpty(); }
    bool isOf(const OpenLatency &open) const { return m_feed == open.feed; }

    /// The tab is called otherwise now.
    void setTitle(const QString &title);
    /// Of the tab, or of the file without its folder and suffix.
    QString title() const { return m_title; }
    /// Empty of a tab.
    QString path() const { return m_path; }
    State state() const;
    /// Why there is nothing; a sentence for people.
    QString problem() const { return m_problem; }
    /// What is measured so far, and when its times begin.
    capture::ComparedBook book() const;
    /// Null before it is there.
    const std::shared_ptr<capture::Store> &store() const { return m_store; }

    /// While nobody looks it costs nothing.
    void setOn(bool isOn);

signals:
    void changed();

private:
    void take(const std::shared_ptr<capture::Store> &store, session::LatencyFeed &feed);
    void watch();

    QString m_title;
    QString m_path;
    QString m_problem;
    bool m_isOn = true;
    std::shared_ptr<capture::Store> m_store;
    std::unique_ptr<session::LatencyFeed> m_own; ///< of a file
    QPointer<session::LatencyFeed> m_feed;
    std::optional<session::FeedUse> m_use;
    capture::LatencySnapshot m_last; ///< of a tab that has gone
};

} // namespace wireloupe::ui
