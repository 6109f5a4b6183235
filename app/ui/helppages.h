#pragma once

#include <QHash>
#include <QLocale>

#include "ui/helpmarkup.h"

namespace wireloupe::ui {

/// A page of the user guide.
struct HelpPage
{
    QString name;   ///< "filters.md"
    QString folder; ///< where it was found: ":/help/en"
    QString title;  ///< its first heading
    QList<HelpBlock> blocks;
    bool isRightToLeft = false;
};

/// A place in the guide.
struct HelpTarget
{
    QString page;   ///< "filters.md"
    QString anchor; ///< of a heading; empty for the beginning of the page

    bool operator==(const HelpTarget &) const = default;
};

/// A part of the table of contents.
struct HelpSection
{
    struct Entry
    {
        QString title;
        HelpTarget target;
    };

    QString title;
    QList<Entry> entries;
};

/// The pages of the user guide in the language of the user; where a page is not translated, it is the English
/// one.
class HelpPages
{
public:
    static const QString index; ///< "index.md", from which the table of contents is made

    /// `shortcuts`: what takes the place of the line {{shortcuts}}, in Markdown. `root` has a folder for each
    /// language: "en", "de", "pt_BR".
    explicit HelpPages(const QString &shortcuts = {}, const QLocale &locale = QLocale(),
                       const QString &root = QStringLiteral(":/help"));

    /// The index first, then in the order of the table of contents; by name where that does not list them.
    const QList<HelpPage> &pages() const { return m_pages; }
    /// Null where there is none.
    const HelpPage *find(const QString &name) const;
    bool contains(const HelpTarget &target) const;
    /// Of the pages that are there, each part once.
    const QList<HelpSection> &contents() const { return m_contents; }

    /// "sending.md#control-frames"
    static HelpTarget targetOf(const QString &link);

private:
    void load(const QString &folder, const QString &shortcuts, bool isRightToLeft);
    void readContents();
    void sort();

    QList<HelpPage> m_pages;
    QHash<QString, qsizetype> m_places; ///< of pages by their names
    QList<HelpSection> m_contents;
};

} // namespace wireloupe::ui
