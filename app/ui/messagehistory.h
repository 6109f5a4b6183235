#pragma once

#include <optional>

#include <QStringList>

namespace wireloupe::ui {

/// What has been sent, as it is kept until the next start. Oldest first.
struct SentMessages
{
    QStringList texts; ///< and JSON
    QStringList hex;

    bool operator==(const SentMessages &) const = default;
};

/// What has been sent, oldest first, and a place in it while the user walks through it. Bounded.
class MessageHistory
{
public:
    const QStringList &entries() const { return m_entries; }
    void setEntries(const QStringList &entries);

    /// Puts it at the end, where it is not there already, and the place after it. Very long messages are not
    /// kept.
    void add(const QString &entry);
    /// One step back from `draft`, which comes back when the user has walked to the end again.
    std::optional<QString> older(const QString &draft);
    std::optional<QString> newer();
    bool isAtDraft() const { return m_place == m_entries.size(); }

private:
    QStringList m_entries;
    qsizetype m_place = 0; ///< m_entries.size(): at the draft
    QString m_draft;
};

} // namespace wireloupe::ui
