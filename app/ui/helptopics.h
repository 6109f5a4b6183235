#pragma once

#include <span>

#include <QString>

class QWidget;
struct QMetaObject;

namespace wireloupe::ui {

/// What the guide says of a part of the window.
struct HelpTopic
{
    const QMetaObject *part; ///< the class of its widget, or one that this inherits
    const char *link;        ///< "sending.md#control-frames"
};

std::span<const HelpTopic> helpTopics();

/// The link for the innermost part that the widget is in; empty where the guide has nothing on it, and for
/// null.
QString helpTopicOf(const QWidget *widget);

} // namespace wireloupe::ui
