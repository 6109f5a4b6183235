#pragma once

#include "ui/optiongroup.h"

namespace wireloupe::ui {

/// The numbers of a profile that people set: times, sizes, pauses of reconnecting. For one connection, and as
/// what new ones begin with.
std::span<const GroupSpec> profileGroups();

} // namespace wireloupe::ui
