#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QDialog>
#include <QTimer>

#include "capture/capturesummary.h"
#include "ui/latestjob.h"
#include "ui/taborder.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace wireloupe::ui {

class RateGraph;

/// What a capture holds as a whole: rates over time as a graph, the rest as text to read and to copy. Counted
/// on another thread; closing it ends that.
class SummaryDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// `name`: of the capture, for the title.
    SummaryDialog(std::shared_ptr<const capture::Store> store, const QString &name,
                  QWidget *parent = nullptr);

    /// What another dialog goes on with, in the place of this one.
    struct Parts
    {
        std::shared_ptr<const capture::Store> store;
        QString name;
        std::optional<capture::CaptureSummary> summary; ///< nothing: it is still being counted
    };
    explicit SummaryDialog(Parts parts, QWidget *parent = nullptr);
    Parts parts() const { return m_parts; }

public slots:
    /// Counts anew: a log goes on.
    void count();

private:
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void arrange();
    void showProgress();
    void take(const capture::CaptureSummary &summary);
    void copy();

    Parts m_parts;
    std::shared_ptr<Progress> m_progress;
    QProgressBar *m_bar;
    RateGraph *m_graph;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_again;
    QTimer m_timer;
    LatestJob<capture::CaptureSummary> m_job;
};

} // namespace wireloupe::ui
