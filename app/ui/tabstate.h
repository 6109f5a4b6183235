#pragma once

#include <QVariantMap>

#include "workspace/profile.h"

namespace wireloupe::ui {

// How an open tab is remembered until the next start: without its secrets, which have a file of their own.

QVariantMap toVariantMap(const workspace::Profile &profile);
/// Whatever is missing or out of range gets its default.
workspace::Profile profileFrom(const QVariantMap &map);

} // namespace wireloupe::ui
