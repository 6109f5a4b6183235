#pragma once

#include <vector>

class QWidget;

namespace wireloupe::ui {

/// Where Tab goes in the window, in the order in which it is read: row by row in its layouts, and side by
/// side as a splitter or a bar has them. Where the keyboard is, is among them even if Tab would not go there.
std::vector<QWidget *> tabStops(const QWidget &window);

/// The keyboard goes on to the next or the previous stop, which is scrolled into view. Whether there is
/// another one.
bool moveToTabStop(const QWidget &window, bool isNext);

/// A window where Tab follows tabStops(). Qt's own order is that in which widgets were made, and it leaves
/// out what stands in a container before the container's focus proxy.
template <class Window>
class InTabOrder : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool isNext) override
    {
        return this->isWindow() ? moveToTabStop(*this, isNext) : Window::focusNextPrevChild(isNext);
    }
};

} // namespace wireloupe::ui
