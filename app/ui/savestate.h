#pragma once

#include <QString>

#include "capture/store.h"

namespace wireloupe::ui {

/// Where a log has been saved, and how much of it. A value.
class SaveState
{
public:
    /// All rows before `end`, of this generation, are in that file.
    void noteSaved(const QString &path, capture::Row end, quint32 generation);
    /// Where it was saved last; empty before.
    const QString &path() const { return m_path; }
    /// All rows of the store are in the file at path().
    bool isInFile(const capture::Store &store) const;
    /// Nothing would be lost if the store went: all its rows are in a file that the user has named.
    bool isSaved(const capture::Store &store) const;

private:
    QString m_path;
    capture::Row m_end{};
    quint32 m_generation = 0;
};

/// Its file is one that the user knows of: not in the cache folder, not in memory.
bool isNamedFile(const capture::Store &store);

} // namespace wireloupe::ui
