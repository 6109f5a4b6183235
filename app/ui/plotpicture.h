#pragma once

#include <QImage>
#include <QList>

#include "ui/plotsign.h"

namespace wireloupe::ui {

/// What stands over a graph that is taken out of the program: all that would be missing there.
struct PictureHeading
{
    struct Entry
    {
        PlotSign sign;
        QString name;
    };

    QString title;       ///< in bold; plain text
    QList<Entry> legend; ///< one behind the other, in as many lines as it takes
    QString remark;      ///< below them, as the range of time
};

/// The plot as it stands on the screen, in its colours, with a heading; twice as fine. What is on the
/// layer of addCrosshairLayer() is left out. GUI thread.
QImage plotImage(QCustomPlot &plot, const PictureHeading &heading);
/// The same as SVG, in vectors, with text as text.
QByteArray plotSvg(QCustomPlot &plot, const PictureHeading &heading);

} // namespace wireloupe::ui
