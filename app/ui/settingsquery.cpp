#include "ui/settingsquery.h"

#include <algorithm>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Réglages" as it is typed without the keys for it: small letters without marks. The marks of Japanese kana
/// make other letters, and stay.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        const bool isKanaMark = c.unicode() == 0x3099 || c.unicode() == 0x309a;
        if (c.category() != QChar::Mark_NonSpacing || isKanaMark)
            plain += c;
    }
    return plain;
}

} // namespace

SettingsQuery::SettingsQuery(const QString &typed)
    : m_text(typed), m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool SettingsQuery::matches(const QStringList &texts) const
{
    const QString all = folded(texts.join(u'\n')).remove(u'&');
    return !isEmpty() &&
           std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace wireloupe::ui
