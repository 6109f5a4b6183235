#pragma once

#include <QIcon>

#include "ui/qcp.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// What stands for one thing of several in graphs, tables and legends: told apart by its shape as well as by
/// its colour.
struct PlotSign
{
    Role role;
    QCPScatterStyle::ScatterShape shape;

    bool operator==(const PlotSign &) const = default;
};

/// The sign, filled, in the colours of the theme as it is; `size` in logical pixels.
QCPScatterStyle scatterOf(PlotSign sign, double size);
/// The same in the colours that the theme has whenever it is painted.
QIcon iconOf(PlotSign sign);

} // namespace wireloupe::ui
