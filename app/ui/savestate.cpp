#include "ui/savestate.h"

#include "capture/unsavedfolder.h"

namespace wireloupe::ui {

void SaveState::noteSaved(const QString &path, capture::Row end, quint32 generation)
{
    m_path = path;
    m_end = end;
    m_generation = generation;
}

bool SaveState::isInFile(const capture::Store &store) const
{
    return !m_path.isEmpty() && m_generation == store.generation() && !store.isIndexing() &&
           store.rows().end <= m_end;
}

bool SaveState::isSaved(const capture::Store &store) const
{
    return isNamedFile(store) || store.rows().size() == 0 || isInFile(store);
}

bool isNamedFile(const capture::Store &store)
{
    return !store.isInMemory() && !store.isUnsaved() && !capture::isInUnsavedFolder(store.path());
}

} // namespace wireloupe::ui
