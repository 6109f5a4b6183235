#pragma once

#include <QFrame>

namespace wireloupe::ui {

/// The language of the filter box by examples, in a popup that goes away with Esc or a click elsewhere.
class FilterHelp : public QFrame
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent);

    void openBelow(const QWidget *button);
};

} // namespace wireloupe::ui
