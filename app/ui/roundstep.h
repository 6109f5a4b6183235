#pragma once

namespace wireloupe::ui {

/// The next of 1, 2 and 5 times a power of ten: not below `value`, or not above it. `value` is above 0.
double roundStep(double value, bool isUp);

} // namespace wireloupe::ui
