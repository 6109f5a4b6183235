#include "ui/roundstep.h"

#include <cmath>

namespace wireloupe::ui {

double roundStep(double value, bool isUp)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    const double mantissa = value / decade;
    constexpr double slack = 1e-9;
    if (isUp)
        return decade * (mantissa <= 1 + slack   ? 1
                         : mantissa <= 2 + slack ? 2
                         : mantissa <= 5 + slack ? 5
                                                 : 10);
    return decade * (mantissa >= 5 - slack ? 5 : mantissa >= 2 - slack ? 2 : 1);
}

} // namespace wireloupe::ui
