#include "ui/savestate.h"

#include "capture/unsavedfolder.h"

namespace wireloupe::ui {

void SaveState::noteSaved(const QString &path, capture::Row end, quint32 generation)
{
    m_path = path;
    m_end = end;
    m_generation = generation;
}

bool SaveState::isSaved(const capture::Store &store) const
{
    const capture::RowRange rows = store.rows();
    const bool isInFile = !m_path.isEmpty() && m_generation == store.generation() && rows.end <= m_end;
    return isNamedFile(store) || rows.size() == 0 || isInFile;
}

bool isNamedFile(const capture::Store &store)
{
    return !store.isInMemory() && !store.isUnsaved() && !capture::isInUnsavedFolder(store.path());
}

} // namespace wireloupe::ui
