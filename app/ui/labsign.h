#pragma once

#include "session/labfigures.h"
#include "ui/plotsign.h"

namespace wireloupe::ui {

/// What stands for a transport in graphs and tables.
PlotSign labSign(session::Transport transport);
QCPScatterStyle labScatter(session::Transport transport, double size);
QIcon labIcon(session::Transport transport);

} // namespace wireloupe::ui
