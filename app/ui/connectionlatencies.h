#pragma once

#include <chrono>
#include <optional>

#include <QObject>

#include "session/clientsession.h"
#include "ui/latencyrulesdialog.h"
#include "ui/statemark.h"
#include "ui/statusnote.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class BudgetBar;
class LatencyPanel;

/// What a connection tab does about latencies beside showing them: it has them measured while it is shown,
/// says how the latency budgets stand, and lets the user choose rules and budgets.
class ConnectionLatencies : public QObject
{
    Q_OBJECT

public:
    /// `page`: the tab; it is the parent.
    ConnectionLatencies(session::ClientSession &session, session::Runtime &runtime, QWidget *page);

    /// To be put above the log.
    BudgetBar *bar() const { return m_bar; }
    /// Does what is asked for in the panel.
    void serve(const LatencyPanel &panel);

    /// Of the ping or the request that was answered last.
    std::optional<std::chrono::nanoseconds> newestRoundTrip() const;
    /// Of all budgets together; nothing where there are none, or nothing is known yet.
    std::optional<StateMark> mark() const;
    /// How each budget stands, in words.
    QStringList hints() const;
    QList<StatusNote> notes() const;

    /// Opens the dialog.
    void edit(LatencyRulesDialog::Page page);

signals:
    /// mark() and hints() are others.
    void verdictsChanged();
    /// The user has chosen others: for the profile.
    void edited(const wireloupe::workspace::Latency &latency, const QStringList &budgets);

private:
    void take(const LatencyRulesDialog &dialog);

    session::ClientSession &m_session;
    session::Runtime &m_runtime;
    QWidget *m_page;
    BudgetBar *m_bar;
};

} // namespace wireloupe::ui
