#pragma once

#include <memory>

#include <QDialog>

#include "capture/store.h"
#include "lens/comparison.h"
#include "ui/latestjob.h"
#include "ui/taborder.h"

class QCheckBox;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace wireloupe::ui {

class DiffView;
class ViewSwitch;

/// The payloads of two rows beside each other: as JSON, text or bytes. Reads and compares on another thread;
/// does not keep its window from being worked with.
class CompareWindow : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    enum class View : int { Json, Text, Bytes };

    /// The earlier row stands at the left.
    CompareWindow(std::shared_ptr<capture::Store> store, capture::Row one, capture::Row other,
                  QWidget *parent);
    ~CompareWindow() override;

    capture::Row leftRow() const { return m_leftRow; }
    capture::Row rightRow() const { return m_rightRow; }
    bool isComparing() const { return m_job.isRunning(); }
    QString summary() const;
    DiffView *diff() const { return m_diff; }
    QTreeWidget *changes() const { return m_changes; }
    ViewSwitch *views() const { return m_views; }
    QCheckBox *orderBox() const { return m_order; }

private:
    /// What the two are, and what differs.
    struct Result
    {
        capture::Record left;
        capture::Record right;
        bool isJson = false; ///< both are
        bool isCut = false;  ///< only their beginnings were compared
        std::optional<lens::Comparison> comparison;
    };

    static Result compareNow(const capture::Store &store, capture::Row left, capture::Row right,
                             std::optional<lens::CompareMode> mode, bool ignoresOrder,
                             const std::atomic_bool &isCancelled);
    QWidget *buildHead();
    QToolButton *addButton(const QString &icon, const QString &text, const QKeySequence &shortcut);
    void start();
    void take(const Result &result);
    void fillChanges(const lens::JsonDiff &json);
    void say(const Result &result);
    void updateButtons();
    static QString nameOf(capture::Row row);
    QString describe(capture::Row row, const capture::Record &record) const;

    std::shared_ptr<capture::Store> m_store;
    capture::Row m_leftRow;
    capture::Row m_rightRow;
    std::optional<lens::CompareMode> m_mode; ///< that the user has chosen
    ViewSwitch *m_views;
    QCheckBox *m_order;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_summary;
    QLabel *m_left;
    QLabel *m_right;
    DiffView *m_diff;
    QTreeWidget *m_changes;
    LatestJob<Result> m_job;
};

} // namespace wireloupe::ui
