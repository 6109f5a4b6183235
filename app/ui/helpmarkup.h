#pragma once

#include <QList>
#include <QString>

namespace wireloupe::ui {

/// Words of the user guide that look alike.
struct HelpSpan
{
    QString text;        ///< of an image: what it shows, in words
    QString link;        ///< as written, relative to the page; empty for none
    QString image;       ///< likewise
    bool isName = false; ///< of something in the program
    bool isStrong = false;
    bool isCode = false;

    bool operator==(const HelpSpan &) const = default;
};
using HelpSpans = QList<HelpSpan>;

/// A part of a page, from one blank line to the next.
struct HelpBlock
{
    enum class Kind : quint8 { Heading, Paragraph, Item, Code, Table };

    Kind kind = Kind::Paragraph;
    int level = 0;    ///< of a heading: 1 is the title of the page; of an item: how deep, from 1
    int number = 0;   ///< of an item in a numbered list; 0 for a bullet
    QString anchor{}; ///< of a heading
    HelpSpans spans{};
    QString code{};                 ///< lines, without a line break at the end
    QList<QList<HelpSpans>> rows{}; ///< of a table; the first is its head
};

/// Reads the part of Markdown that the guide is written in: headings, paragraphs, lists, tables, code in
/// fences or indented, and inside of them emphasis, code, links and images. Everything else is text, HTML
/// too: it is shown as it is written.
QList<HelpBlock> parseHelp(const QString &markdown);
/// What stands inside a block.
HelpSpans parseHelpSpans(const QString &text);

/// The words alone.
QString plainText(const HelpSpans &spans);
/// The name of the place under a heading, as GitHub makes it: "First steps (1)" is first-steps-1.
QString helpAnchor(const QString &heading);

} // namespace wireloupe::ui
