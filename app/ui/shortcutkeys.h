#pragma once

#include <optional>

#include <QKeySequence>

#include "ui/actions.h"

namespace wireloupe::ui {

// Which keys an action can have.

/// Whether the keys are of use everywhere in the window: with Ctrl, Alt or Meta, or a function key. Others
/// are needed to write and to move.
bool areForActions(const QKeySequence &keys);

/// Another action that has the keys, or the beginning of them, or goes on where they end: neither could be
/// told from the other.
std::optional<ActionId> ownerOf(const Actions &actions, const QKeySequence &keys, ActionId butNot);

/// What else takes the keys, in words: a part of the window by a fixed key, or a menu by its letter. Empty:
/// nothing.
QString fixedOwnerOf(const QKeySequence &keys);

/// The action gets the keys at that place of its list, which holds at most two; empty keys take them out.
/// Whoever else has them loses them.
void giveKeys(Actions &actions, ActionId id, qsizetype place, const QKeySequence &keys);

} // namespace wireloupe::ui
