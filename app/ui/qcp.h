#pragma once

// QCustomPlot's templates iterate by Qt's foreach, which this program is built without.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
