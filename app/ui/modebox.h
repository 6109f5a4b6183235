#pragma once

class QComboBox;
class QString;
class QWidget;

namespace wireloupe::ui {

/// A choice of all modes of a server, in the order of server::Mode, each with its icon and what it does.
QComboBox *makeModeBox(const QString &name, QWidget *parent);

} // namespace wireloupe::ui
