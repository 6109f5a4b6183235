#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "workspace/jsonfile.h"

namespace wireloupe::workspace {

/// A filter of the log that a person has given a name.
struct SavedFilter
{
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

/// The filters that a person has saved, and those used last, kept in a readable JSON file: atomically
/// written, and one that cannot be read is set aside. Small enough to be read anew wherever it is needed;
/// what one has written, those made later know.
///
/// Whatever changes something says why it could not be written; empty: it was.
class SavedFilters
{
public:
    /// That are remembered of those used last.
    static constexpr qsizetype maxHistory = 50;
    /// Of one of them, in characters: longer ones are not remembered.
    static constexpr qsizetype maxRemembered = 2000;

    explicit SavedFilters(const QString &path = defaultPath());

    /// filters.json in the user's configuration folder.
    static QString defaultPath();

    /// What became of reading the file.
    const FileReport &report() const { return m_report; }

    /// In the order they were saved.
    const QList<SavedFilter> &all() const { return m_all; }
    bool contains(const QString &name) const;
    /// Takes the place of one with the same name.
    QString save(const SavedFilter &filter);
    /// Takes the place of one that has the new name already.
    QString rename(const QString &name, const QString &newName);
    QString remove(const QString &name);

    /// Oldest first, each once.
    const QStringList &history() const { return m_history; }
    QString remember(const QString &text);
    QString forgetHistory();

private:
    QString write() const;
    qsizetype indexOf(const QString &name) const;

    QString m_path;
    FileReport m_report;
    QList<SavedFilter> m_all;
    QStringList m_history;
};

} // namespace wireloupe::workspace
