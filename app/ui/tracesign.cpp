#include "ui/tracesign.h"

#include <array>

namespace wireloupe::ui {

PlotSign traceSign(int sign)
{
    static constexpr std::array<PlotSign, traceSignCount> signs{{
        {Role::GraphTrace1, QCPScatterStyle::ssDisc},
        {Role::GraphTrace2, QCPScatterStyle::ssSquare},
        {Role::GraphTrace3, QCPScatterStyle::ssTriangle},
        {Role::GraphTrace4, QCPScatterStyle::ssDiamond},
        {Role::GraphTrace5, QCPScatterStyle::ssTriangleInverted},
        {Role::GraphTrace6, QCPScatterStyle::ssCross},
    }};
    return signs[static_cast<std::size_t>(sign) % signs.size()];
}

QCPScatterStyle traceScatter(int sign, double size)
{
    return scatterOf(traceSign(sign), size);
}

QIcon traceIcon(int sign)
{
    return iconOf(traceSign(sign));
}

} // namespace wireloupe::ui
