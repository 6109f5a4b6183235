#pragma once

namespace wireloupe::ui {

// What moves by itself: menus and lists that slide open, tabs that glide to their place, the caret that
// blinks. GUI thread.

/// Whether nothing of that is to be.
bool isMotionReduced();
/// False goes back to what the system does. After the application has been made.
void setMotionReduced(bool isReduced);

} // namespace wireloupe::ui
