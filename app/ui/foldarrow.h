#pragma once

#include <Qt>

namespace wireloupe::ui {

/// On the button of what folds away: down where it is open, else to where a line goes on.
constexpr Qt::ArrowType foldArrow(bool isOpen, Qt::LayoutDirection direction)
{
    if (isOpen)
        return Qt::DownArrow;
    return direction == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow;
}

} // namespace wireloupe::ui
