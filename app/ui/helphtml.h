#pragma once

#include <QColor>
#include <QString>

#include "ui/helpmarkup.h"

namespace wireloupe::ui {

/// Colours and sizes of the pages of the user guide.
struct HelpLook
{
    QColor link;
    QColor code;   ///< behind code
    QColor head;   ///< behind the head of a table
    QColor border; ///< of tables
    QString fixedFamily;
    int unit = 4; ///< of spacing, in pixels
};

/// Where the page stands in its guide: links and images are relative to that.
struct HelpPlace
{
    QString page;   ///< "filters.md"
    QString folder; ///< ":/help/en"
    bool isRightToLeft = false;
};

/// Style sheet and text of a page, of what QTextDocument understands. Links within the guide have the scheme
/// "help", images are of the resources, and headings are anchors.
QString helpStyleSheet(const HelpLook &look);
QString helpHtml(const QList<HelpBlock> &blocks, const HelpPlace &place);

} // namespace wireloupe::ui
