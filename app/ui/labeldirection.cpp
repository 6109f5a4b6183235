#include "ui/labeldirection.h"

#include <QEvent>
#include <QLabel>

namespace wireloupe::ui {

namespace {

/// That is how a label at its start is told from one that was aligned otherwise.
constexpr Qt::Alignment atTheRight = Qt::AlignRight | Qt::AlignAbsolute;

void align(QLabel &label)
{
    const Qt::Alignment alignment = label.alignment();
    const Qt::Alignment vertical = alignment & Qt::AlignVertical_Mask;
    const bool isAtStart = !(alignment & Qt::AlignAbsolute) && alignment & Qt::AlignLeft;
    if (label.layoutDirection() == Qt::RightToLeft && isAtStart)
        label.setAlignment(vertical | atTheRight);
    else if (label.layoutDirection() == Qt::LeftToRight &&
             (alignment & ~Qt::AlignVertical_Mask) == atTheRight)
        label.setAlignment(vertical | Qt::AlignLeft);
}

class Follower : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            align(static_cast<QLabel &>(*watched));
        return false;
    }
};

} // namespace

void followLayout(QLabel &label)
{
    static Follower follower;
    label.installEventFilter(&follower); // a second time changes nothing
    align(label);
}

} // namespace wireloupe::ui
