#pragma once

#include <QIcon>
#include <QString>

#include "net/endpointstate.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// How a state is shown everywhere: a shape, a colour and a word, so that none of them is needed alone.
struct StateMark
{
    QString icon;
    Role role = Role::Muted;
    QString words;

    QIcon toIcon() const { return Theme::instance().icon(icon, role); }
};

StateMark markOf(net::ClientState state);
StateMark markOf(net::ServerState state);
/// Between two attempts to connect.
StateMark waitingMark();

} // namespace wireloupe::ui
