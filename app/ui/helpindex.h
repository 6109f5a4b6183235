#pragma once

#include "ui/helppages.h"

namespace wireloupe::ui {

/// Where a word stands in a text, in characters.
struct HelpWord
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const HelpWord &) const = default;
};

/// A part of a page that has what was searched for.
struct HelpHit
{
    HelpTarget target;
    QString title;         ///< of the page
    QString heading;       ///< of the part; empty at the beginning of the page
    QString snippet;       ///< of its text, from around the first word that was found
    QList<HelpWord> found; ///< in the snippet
};

/// Finds parts of the guide by the words in them, as they are typed: what is typed is the beginning of a
/// word. Neither case nor accents matter. The whole guide is kept folded, so that a search takes less than a
/// millisecond.
class HelpIndex
{
public:
    explicit HelpIndex(const HelpPages &pages);

    /// The parts that have all the words, the best first: words of the title of a page count more than those
    /// of a heading, and these more than those of the text. Where no part has them all, the pages that have.
    /// Empty for a query without a letter or digit.
    QList<HelpHit> search(const QString &query, qsizetype most = 50) const;

    /// The words of a text that begin with a word of the query.
    static QList<HelpWord> wordsFound(const QString &text, const QString &query);

private:
    /// Words, each behind a space, without case and accents.
    struct Folded
    {
        QString text;
        QList<qsizetype> places;   ///< of the words in the folded text
        QList<HelpWord> originals; ///< the same words before they were folded
    };
    /// From one heading to the next.
    struct Part
    {
        qsizetype page = 0;
        QString anchor;
        QString heading;
        QString text;
        Folded foldedHeading;
        Folded foldedText;
    };
    struct Page
    {
        QString name;
        QString title;
        Folded foldedTitle;
        QList<qsizetype> parts;
    };

    static Folded fold(const QString &text);
    void addPage(const HelpPage &page);
    int scoreOf(const Part &part, const QStringList &words) const;
    int scoreOfWord(const Part &part, const QString &word) const;
    bool hasAll(const Page &page, const QStringList &words) const;
    qsizetype bestPart(const Page &page, const QStringList &words) const;
    HelpHit hitOf(const Part &part, const QStringList &words) const;

    QList<Page> m_pages;
    QList<Part> m_parts;
};

} // namespace wireloupe::ui
