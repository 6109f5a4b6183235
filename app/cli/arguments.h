#pragma once

#include <chrono>
#include <span>

#include <QHash>
#include <QString>
#include <QStringList>

#include "cli/commandspec.h"

class QCommandLineParser;

namespace wireloupe::cli {

/// The names of a choice, as words that completions offer.
QStringList wordsOf(std::span<const char *const> names);

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

    /// A problem where `option` was given without `other`, which it belongs to.
    void require(const QString &option, const QString &other);

    /// Empty where it may be left out, and was.
    QString positional() const { return m_positional; }
    /// In the words themselves, not by the option's fallback.
    bool isGiven(const QString &option) const;
    bool has(const QString &option) const;
    QString text(const QString &option) const;
    QStringList texts(const QString &option) const;
    /// One value that was given, and to which option.
    struct Given
    {
        QString option;
        QString value;
    };
    /// The values of several options, in the order they were given in.
    QList<Given> inOrder(const QStringList &options) const;
    int integer(const QString &option, int min, int max);
    /// From a number of seconds, such as "1.5".
    std::chrono::milliseconds seconds(const QString &option, double min, double max);

    /// The index in `names` of a value that must be one of them.
    std::size_t choice(const QString &option, std::span<const char *const> names);
    /// A whole number where more than an int is needed; 0 or more.
    qint64 number(const QString &option, qint64 min, qint64 max);
    /// From a time such as "250ms", "1.5s", "2m"; a number alone is one of seconds.
    std::chrono::milliseconds time(const QString &option, std::chrono::milliseconds min,
                                   std::chrono::milliseconds max);

private:
    void readOptions(const CommandSpec &command, const QCommandLineParser &parser);
    void readFiles(const OptionSpec &option);
    QStringList linesOf(const QString &path, const OptionSpec &option);
    void readPositionals(const CommandSpec &command, const QStringList &words);

    bool m_wantsHelp = false;
    QString m_problem;
    QString m_positional;
    QHash<QString, QStringList> m_values; ///< by the option's last name; a switch that is set has no value
    QList<Given> m_given;                 ///< by the option's last name
};

} // namespace wireloupe::cli
