#pragma once

#include <Qt>

namespace wireloupe::ui {

/// Of a cell with words: at its start.
inline constexpr Qt::Alignment wordAlignment = Qt::AlignLeft | Qt::AlignVCenter;
/// Of a cell with a number: at its right whatever the layout's direction, for digits to stand below each
/// other.
inline constexpr Qt::Alignment numberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

} // namespace wireloupe::ui
