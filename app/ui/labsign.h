#pragma once

#include <QIcon>

#include "session/labfigures.h"
#include "ui/qcp.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// What stands for a transport in graphs and tables: told apart by its shape as well as by its colour.
struct LabSign
{
    Role role;
    QCPScatterStyle::ScatterShape shape;
};

LabSign labSign(session::Transport transport);
/// The sign, filled, in the colours of the theme as it is.
QCPScatterStyle labScatter(session::Transport transport, double size);
/// The same in the colours that the theme has whenever it is painted.
QIcon labIcon(session::Transport transport);

} // namespace wireloupe::ui
