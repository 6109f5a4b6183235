#pragma once

#include <QString>

namespace wireloupe::ui {

class Actions;

/// Every action with its shortcuts as they are now, as a table in Markdown for the user guide.
QString helpShortcuts(Actions &actions);

} // namespace wireloupe::ui
