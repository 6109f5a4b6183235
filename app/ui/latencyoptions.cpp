#include "ui/latencyoptions.h"

#include <QActionGroup>
#include <QMenu>
#include <QSignalBlocker>

#include "ui/latencywords.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/tracesign.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

LatencyOptions::LatencyOptions(Features features, QMenu *exports, QWidget *parent)
    : QToolButton(parent), m_times(new QActionGroup(this))
{
    setObjectName(u"latencyOptions"_s);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setToolTip(tr("What is shown, how it is measured, and what to do with it"));
    setMenu(new QMenu(this));
    addTimes();
    addKinds();
    addDialogs(features, exports);
    showTime();
}

void LatencyOptions::addTimes()
{
    const auto add = [this](const QString &text, const QString &shortly, seconds time) {
        QAction *action = menu()->addAction(text);
        action->setIconText(measuresIsolated(shortly)); // the button says it short, there is little room
        action->setCheckable(true);
        action->setChecked(time == m_timeShown);
        action->setData(static_cast<int>(time.count()));
        m_times->addAction(action);
    };
    menu()->addSection(tr("Time shown"));
    add(tr("Last minute"), tr("1 min"), seconds(60));
    add(tr("Last 10 minutes"), tr("10 min"), seconds(600));
    add(tr("All"), tr("All"), seconds(0));
    connect(m_times, &QActionGroup::triggered, this, [this](const QAction *action) {
        setTimeShown(seconds(action->data().toInt()));
        emit timeChosen(m_timeShown);
    });
    m_follow = menu()->addAction(tr("Follow what comes"));
    m_follow->setObjectName(u"latencyFollow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QAction::triggered, this, &LatencyOptions::followChosen);
}

void LatencyOptions::addKinds()
{
    menu()->addSeparator();
    m_kinds = menu()->addMenu(tr("Show"));
    m_subjects = menu()->addMenu(tr("Lines and histogram of"));
    connect(m_kinds, &QMenu::aboutToShow, this, &LatencyOptions::fillKinds);
    connect(m_subjects, &QMenu::aboutToShow, this, &LatencyOptions::fillSubjects);
    fillKinds();
    fillSubjects();
}

void LatencyOptions::addDialogs(Features features, QMenu *exports)
{
    menu()->addSeparator();
    const auto add = [this](const QString &name, const QString &text, auto signal) {
        QAction *action = menu()->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
    };
    if (features & Feature::Rules)
        add(u"latencyRules"_s, tr("How replies are found…"), &LatencyOptions::rulesRequested);
    if (features & Feature::Budgets)
        add(u"latencyBudgets"_s, tr("Budgets…"), &LatencyOptions::budgetsRequested);
    menu()->addSeparator();
    if (exports) {
        exports->setTitle(tr("Export"));
        exports->setParent(menu(), exports->windowFlags());
        menu()->addMenu(exports);
    }
    if (features & Feature::Comparison)
        add(u"latencyCompare"_s, tr("Compare…"), &LatencyOptions::compareRequested);
    if (features & Feature::Window)
        add(u"latencyWindow"_s, tr("Open in a window"), &LatencyOptions::windowRequested);
}

void LatencyOptions::setTimeShown(seconds time)
{
    m_timeShown = time;
    for (QAction *action : m_times->actions())
        action->setChecked(action->data().toInt() == time.count());
    showTime();
}

void LatencyOptions::showPart(bool isPart)
{
    if (isPart)
        say(tr("Part"));
    else
        showTime();
}

void LatencyOptions::showTime()
{
    if (const QAction *action = m_times->checkedAction())
        say(action->iconText());
}

void LatencyOptions::say(const QString &timeShown)
{
    setText(timeShown);
    setAccessibleName(tr("Latency options, time shown: %1").arg(timeShown));
}

void LatencyOptions::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

void LatencyOptions::setChoice(const LatencyChoice &choice, const capture::LatencySnapshot &snapshot)
{
    m_choice = choice;
    m_snapshot = snapshot;
}

void LatencyOptions::fillKinds()
{
    m_kinds->clear();
    for (const Kind kind : LatencyChoice::available(m_snapshot)) {
        QAction *action = m_kinds->addAction(traceIcon(static_cast<int>(kind)), traceName(kind));
        action->setCheckable(true);
        action->setChecked(m_choice.isShown(kind, m_snapshot));
        connect(action, &QAction::triggered, this,
                [this, kind](bool isShown) { emit shownChosen(kind, isShown); });
    }
    if (m_kinds->isEmpty())
        m_kinds->addAction(tr("Nothing measured yet"))->setEnabled(false);
}

void LatencyOptions::fillSubjects()
{
    m_subjects->clear();
    const auto add = [this](const QString &text, std::optional<Kind> kind) {
        QAction *action = m_subjects->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_choice.chosenSubject() == kind);
        connect(action, &QAction::triggered, this, [this, kind] { emit subjectChosen(kind); });
    };
    add(tr("What there is most of"), std::nullopt);
    for (const Kind kind : LatencyChoice::available(m_snapshot))
        add(traceName(kind), kind);
}

} // namespace wireloupe::ui
