#pragma once

#include <functional>

#include "session/budgetwatch.h"

namespace wireloupe::cli {

class Arguments;
class Output;
struct OptionSpec;

/// The latency budgets of a command: says what becomes of them, on standard error, or with --json as objects
/// on standard output, and in the end whether they were kept.
class BudgetCheck : public QObject
{
    Q_OBJECT

public:
    using Kind = capture::LatencyBudget::Kind;

    struct Options
    {
        QList<capture::LatencyBudget> budgets;
        bool isJson = false;
    };
    /// Writes one line of talk where the user sees it.
    using Tell = std::function<void(const QString &)>;

    BudgetCheck(const Options &options, Output &output, Tell tell);

    session::BudgetWatch &watch() { return m_watch; }
    bool isEmpty() const { return m_watch.isEmpty(); }

    /// The end: says what has become of each. False where one was exceeded at any time, or came to no
    /// verdict.
    bool finish();

private:
    void sayFlip(const session::BudgetWatch::Entry &entry);
    bool sayEnd(const session::BudgetWatch::Entry &entry);

    Output &m_output;
    bool m_isJson;
    Tell m_tell;
    session::BudgetWatch m_watch;
};

/// --budget, without the sentence that says what it does without a kind.
OptionSpec budgetOption(const QString &impliedKind);
/// What --budget says; without a kind they are of `implied`.
QList<capture::LatencyBudget> budgetsFrom(Arguments &arguments, capture::LatencyBudget::Kind implied);

} // namespace wireloupe::cli
