#include "capture/marks.h"

namespace wireloupe::capture {

QString Marks::note(Row row) const
{
    const auto found = m_notes.find(row);
    return found == m_notes.end() ? QString() : found->second;
}

void Marks::set(Row row, const QString &note)
{
    m_notes[row] = note.isNull() ? QStringLiteral("") : note;
}

} // namespace wireloupe::capture
