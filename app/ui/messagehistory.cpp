#include "ui/messagehistory.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype maxEntries = 100;
// The history is kept in the settings.
constexpr qsizetype maxLength = 64LL * 1024;

} // namespace

void MessageHistory::setEntries(const QStringList &entries)
{
    m_entries = entries.mid(std::max<qsizetype>(0, entries.size() - maxEntries));
    m_place = m_entries.size();
}

void MessageHistory::add(const QString &entry)
{
    if (!entry.isEmpty() && entry.size() <= maxLength && (m_entries.isEmpty() || m_entries.last() != entry)) {
        m_entries.append(entry);
        if (m_entries.size() > maxEntries)
            m_entries.removeFirst();
    }
    m_place = m_entries.size();
}

std::optional<QString> MessageHistory::older(const QString &draft)
{
    if (m_place == 0)
        return std::nullopt;
    if (m_place == m_entries.size())
        m_draft = draft;
    return m_entries[--m_place];
}

std::optional<QString> MessageHistory::newer()
{
    if (m_place == m_entries.size())
        return std::nullopt;
    return ++m_place == m_entries.size() ? m_draft : m_entries[m_place];
}

} // namespace wireloupe::ui
