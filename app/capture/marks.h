#pragma once

#include <map>

#include <QString>

#include "capture/ids.h"

namespace wireloupe::capture {

/// The rows that a person has marked, each with a note, which may be empty. A value.
class Marks
{
public:
    using Map = std::map<Row, QString>;
    /// As many as a store takes.
    static constexpr qint64 maxSize = 100'000;

    bool isEmpty() const { return m_notes.empty(); }
    qint64 size() const { return static_cast<qint64>(m_notes.size()); }
    bool contains(Row row) const { return m_notes.contains(row); }
    /// The note of a row; null where it is not marked.
    QString note(Row row) const;
    const Map &notes() const { return m_notes; }

    void set(Row row, const QString &note);
    void remove(Row row) { m_notes.erase(row); }
    /// Forgets the marks of rows before `row`.
    void dropBefore(Row row) { m_notes.erase(m_notes.begin(), m_notes.lower_bound(row)); }

    bool operator==(const Marks &) const = default;

private:
    Map m_notes;
};

} // namespace wireloupe::capture
