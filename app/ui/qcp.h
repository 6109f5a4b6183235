#pragma once

// QCustomPlot's templates iterate by Qt's foreach, which this program is built without.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration cannot stand in them.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
