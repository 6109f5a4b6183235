#pragma once

#include <chrono>
#include <climits>

#include <QSpinBox>

#include "ui/unitfield.h"

namespace wireloupe::ui {

/// A whole number from `least` to `most`.
QSpinBox *numberField(const QString &name, int least, int most, QWidget *parent);
/// A whole number of small units from `least` to `most`, shown in larger ones: "64 MiB".
UnitField *unitField(const QString &name, CountedIn counted, int least, int most, QWidget *parent);
/// Milliseconds from 0 to `most`. `zero`: what 0 is called, if it means something.
UnitField *millisecondsField(const QString &name, std::chrono::milliseconds most, QWidget *parent,
                             const QString &zero = {});
/// Sets without telling anybody.
void showNumber(QSpinBox *box, qint64 value);

} // namespace wireloupe::ui
