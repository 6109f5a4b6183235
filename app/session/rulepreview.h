#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include "capture/matchrule.h"
#include "capture/store.h"

class QThreadPool;

namespace wireloupe::session {

/// What a rule makes of the newest messages of a capture.
struct RulePreview
{
    static constexpr qint64 maxMessages = 1'000;
    static constexpr std::size_t maxExamples = 3;

    struct Pair
    {
        capture::Row request{};
        capture::Row reply{};
        std::chrono::nanoseconds duration{};
        bool operator==(const Pair &) const = default;
    };

    QString problem;            ///< why the rule cannot be used; empty where it can: a sentence for people
    qint64 messages = 0;        ///< that were looked at: the newest, up to maxMessages
    qint64 requests = 0;        ///< among them
    qint64 pairs = 0;           ///< requests that a reply was found for in time
    qint64 late = 0;            ///< and not in time
    qint64 unmatched = 0;       ///< replies that fit no request
    qint64 withoutKey = 0;      ///< messages that the rule says nothing about
    qint64 stamps = 0;          ///< received messages with a time stamp, where the rules ask for one
    std::vector<Pair> examples; ///< the newest, at most maxExamples

    bool operator==(const RulePreview &) const = default;
};

/// Looks at the newest messages with rules that are being edited. Waits for the disk; any thread.
/// `isCancelled` is asked after each row; nothing once it says so.
std::optional<RulePreview> previewRules(const capture::Store &store, const capture::LatencyRules &rules,
                                        const std::function<bool()> &isCancelled = {});

/// previewRules() on another thread, for a rule that is edited: the newest request counts. Lives on the
/// user's thread.
class RulePreviewJob : public QObject
{
    Q_OBJECT

public:
    RulePreviewJob(std::shared_ptr<const capture::Store> store, QThreadPool &pool, QObject *parent = nullptr);
    ~RulePreviewJob() override;

    /// Answered by ready(), unless another request comes before that.
    void request(const capture::LatencyRules &rules);
    void cancel();

signals:
    void ready(const wireloupe::session::RulePreview &preview);

private:
    using Result = std::optional<RulePreview>;

    void take();

    std::shared_ptr<const capture::Store> m_store;
    QThreadPool &m_pool;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QFutureWatcher<Result> m_watcher;
};

} // namespace wireloupe::session
