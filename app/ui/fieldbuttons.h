#pragma once

class QIcon;
class QLineEdit;
class QString;

namespace wireloupe::ui {

// What stands inside a field besides its text are icons alone: a screen reader needs a word for each.

/// The button that empties the field.
void addClearButton(QLineEdit &field);
/// A picture before the text, that says what the field is for; `name` says so in a word.
void addLeadingIcon(QLineEdit &field, const QIcon &icon, const QString &name);

} // namespace wireloupe::ui
