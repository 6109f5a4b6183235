#pragma once

#include <chrono>
#include <optional>

#include <QToolButton>

#include "ui/latencychoice.h"

class QActionGroup;
class QMenu;

namespace wireloupe::ui {

/// What can be done with a panel of latencies: a button that says how much time is shown, and its menu. It
/// changes nothing itself.
class LatencyOptions : public QToolButton
{
    Q_OBJECT

public:
    using Kind = capture::LatencySample::Kind;

    enum class Feature : quint8 {
        Rules = 1,
        Budgets = 2,
        Window = 4, ///< it can be shown in a window
        Comparison = 8,
    };
    Q_DECLARE_FLAGS(Features, Feature)

    /// `exports`: the submenu, which becomes part of the menu.
    LatencyOptions(Features features, QMenu *exports, QWidget *parent = nullptr);

    /// Zero: all that there is.
    std::chrono::seconds timeShown() const { return m_timeShown; }
    void setTimeShown(std::chrono::seconds time);
    /// The user has moved the graph to some other part.
    void showPart(bool isPart);
    /// The graph goes along with what comes.
    void setFollowing(bool isFollowing);
    /// What the menu offers when it opens.
    void setChoice(const LatencyChoice &choice, const capture::LatencySnapshot &snapshot);

signals:
    // By the user:
    void timeChosen(std::chrono::seconds time);
    void followChosen(bool isFollowing);
    void shownChosen(wireloupe::capture::LatencySample::Kind kind, bool isShown);
    void subjectChosen(std::optional<wireloupe::capture::LatencySample::Kind> kind);
    void rulesRequested();
    void budgetsRequested();
    void windowRequested();
    void compareRequested();

private:
    void addTimes();
    void addKinds();
    void addDialogs(Features features, QMenu *exports);
    void fillKinds();
    void fillSubjects();
    void showTime();
    void say(const QString &timeShown);

    std::chrono::seconds m_timeShown{0};
    LatencyChoice m_choice;
    capture::LatencySnapshot m_snapshot;
    QActionGroup *m_times;
    QAction *m_follow = nullptr;
    QMenu *m_kinds = nullptr;
    QMenu *m_subjects = nullptr;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(LatencyOptions::Features)

} // namespace wireloupe::ui
