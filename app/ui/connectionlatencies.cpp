#include "ui/connectionlatencies.h"

#include "session/latencyrules.h"
#include "session/runtime.h"
#include "ui/budgetbar.h"
#include "ui/budgetsign.h"
#include "ui/feedwhileshown.h"
#include "ui/latencypanel.h"

namespace wireloupe::ui {

ConnectionLatencies::ConnectionLatencies(session::ClientSession &session, session::Runtime &runtime,
                                         QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_runtime(runtime)
    , m_page(page)
    , m_bar(new BudgetBar(session.budgetWatch(), session.store()->startedAt(), page))
{
    new FeedWhileShown(session.latencyFeed(), page);
    connect(m_bar, &BudgetBar::verdictsChanged, this, &ConnectionLatencies::verdictsChanged);
}

void ConnectionLatencies::serve(const LatencyPanel &panel)
{
    using Page = LatencyRulesDialog::Page;
    connect(
        &panel, &LatencyPanel::rulesRequested, this, [this] { edit(Page::Replies); });
    connect(&panel, &LatencyPanel::budgetsRequested, this, [this] { edit(Page::Budgets); });
}

std::optional<std::chrono::nanoseconds> ConnectionLatencies::newestRoundTrip() const
{
    using Kind = capture::LatencySample::Kind;
    const capture::LatencySnapshot &snapshot = m_session.latencyFeed().snapshot();
    std::optional<capture::LatencySample> newest;
    for (const Kind kind : {Kind::Ping, Kind::Reply})
        if (const auto &samples = snapshot.samples(kind);
            !samples.isEmpty() && (!newest || samples.back().reply > newest->reply))
            newest = samples.back();
    return newest ? std::optional(newest->duration) : std::nullopt;
}

std::optional<StateMark> ConnectionLatencies::mark() const
{
    return markOf(m_session.budgetWatch().entries());
}

QStringList ConnectionLatencies::hints() const
{
    QStringList hints;
    for (const session::BudgetWatch::Entry &entry : m_session.budgetWatch().entries())
        hints << budgetHint(entry);
    return hints;
}

QList<StatusNote> ConnectionLatencies::notes() const
{
    return budgetNotes(m_session.budgetWatch().entries());
}

void ConnectionLatencies::edit(LatencyRulesDialog::Page page)
{
    auto *dialog = new LatencyRulesDialog(m_session.latencyFeed().rules(), m_session.store(),
                                          m_runtime.analysisPool(), m_page);
    dialog->setBudgets(m_session.profile().latencyBudgets);
    dialog->showPage(page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

/// What could not be read is kept as it is unless something else was chosen.
void ConnectionLatencies::take(const LatencyRulesDialog &dialog)
{
    workspace::Latency latency = m_session.profile().latency;
    if (dialog.rules() != m_session.latencyFeed().rules())
        latency = session::savedLatency(dialog.rules(), latency);
    emit edited(latency, dialog.budgets());
}

} // namespace wireloupe::ui
