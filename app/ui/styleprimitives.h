#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

namespace wireloupe::ui {

/// Of several lines, which looks as one of a single line does.
bool isTextField(const QWidget *widget);

/// What Style draws instead of Fusion: panels, frames and indicators. Whether it is one of them.
bool paintPrimitive(QStyle::PrimitiveElement element, QPainter &painter, const QStyleOption &option,
                    const QWidget *widget);

} // namespace wireloupe::ui
