#pragma once

#include <QString>

#include "ui/theme.h"

namespace wireloupe::ui {

/// A mark in the status line: something about the connection that holds right now.
struct StatusNote
{
    QString name; ///< of the widget
    QString icon;
    Role role = Role::Muted;
    QString text;
    QString toolTip; ///< as for plainToolTip(): rich text made of escaped words

    bool operator==(const StatusNote &) const = default;
};

} // namespace wireloupe::ui
