#pragma once

#include <QString>

class QWidget;

namespace wireloupe::test {

/// The texts in `root` that have less room than they need, a line each: of labels, buttons, check boxes,
/// combo and spin boxes, tabs, headers, group titles, menu bars and placeholders. A text may be shortened
/// where the tool tip says the whole. What is scrolled out of sight or covered is not looked at.
QStringList clippedTexts(const QWidget &root);

/// For messages: class and name of the widget, and of the named ones around it.
QString describe(const QWidget &widget);

} // namespace wireloupe::test
