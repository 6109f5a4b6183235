#pragma once

#include <map>
#include <optional>

#include <QDateTime>
#include <QString>

#include "session/budgetwatch.h"
#include "ui/messagebar.h"

namespace wireloupe::ui {

/// What is to be told of latency budgets when the verdict on one changes: one text at a time, about all that
/// are exceeded. That a budget is kept is no news unless it was exceeded before. No widget.
class BudgetNews
{
public:
    using Entry = session::BudgetWatch::Entry;

    struct Telling
    {
        MessageBar::Kind kind = MessageBar::Kind::Info;
        QString text;

        bool operator==(const Telling &) const = default;
    };

    /// `start`: the moment that is time 0 of the entries.
    explicit BudgetNews(const QDateTime &start) : m_start(start) {}

    /// `flipped`: as it became; `all`: as they stand then. Nothing where there is no news.
    std::optional<Telling> take(const Entry &flipped, const QList<Entry> &all);
    /// For other budgets than before.
    void reset() { m_failures.clear(); }

private:
    using Time = std::chrono::nanoseconds;
    struct Failure
    {
        Time since{};
        std::optional<Time> until = {};
    };

    QString textOfFailing(const QList<Entry> &all) const;
    QString clockTime(Time time) const;

    QDateTime m_start;
    std::map<QString, Failure> m_failures; ///< by the budget's text: the last one of each
};

} // namespace wireloupe::ui
