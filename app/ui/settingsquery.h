#pragma once

#include <QStringList>

namespace wireloupe::ui {

/// What is looked for in the settings: words that all have to occur, in any order and anywhere in a word.
/// Neither case nor accents count. A value.
class SettingsQuery
{
public:
    SettingsQuery() = default;
    explicit SettingsQuery(const QString &typed);

    /// Nothing is looked for.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// As it was typed.
    const QString &text() const { return m_text; }
    /// Whether all words occur in the texts taken together. False of an empty query.
    bool matches(const QStringList &texts) const;

private:
    QString m_text;
    QStringList m_words;
};

} // namespace wireloupe::ui
