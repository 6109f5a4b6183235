#pragma once

#include <chrono>

#include <QHash>
#include <QString>
#include <QStringList>

#include "cli/commandspec.h"

namespace wireloupe::cli {

/// The words given to a subcommand, read by its table. What is wrong with them is kept as problem(), the
/// first thing found: read all values, then look at it once.
class Arguments
{
public:
    /// `words` without the program's and the command's names.
    Arguments(const CommandSpec &command, const QStringList &words);

    bool wantsHelp() const { return m_wantsHelp; }
    /// A sentence for the user; empty: all is well so far.
    const QString &problem() const { return m_problem; }
    /// For what a command finds wrong itself.
    void addProblem(const QString &problem);

    QString positional() const { return m_positional; }
    bool has(const QString &option) const;
    QString text(const QString &option) const;
    QStringList texts(const QString &option) const;
    int integer(const QString &option, int min, int max);
    /// From a number of seconds, such as "1.5".
    std::chrono::milliseconds seconds(const QString &option, double min, double max);

private:
    void readPositionals(const CommandSpec &command, const QStringList &words);

    bool m_wantsHelp = false;
    QString m_problem;
    QString m_positional;
    QHash<QString, QStringList> m_values; ///< by the option's last name; a switch that is set has no value
};

} // namespace wireloupe::cli
