#pragma once

#include <chrono>
#include <climits>

#include <QSpinBox>

namespace wireloupe::ui {

/// A whole number from `least` to `most`.
QSpinBox *numberField(const QString &name, int least, int most, QWidget *parent);
/// Milliseconds from 0 to `most`. `zero`: what 0 is called, if it means something.
QSpinBox *millisecondsField(const QString &name, std::chrono::milliseconds most, QWidget *parent,
                            const QString &zero = {});
/// Sets without telling anybody.
void showNumber(QSpinBox *box, qint64 value);

} // namespace wireloupe::ui
