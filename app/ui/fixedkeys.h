#pragma once

#include <span>

#include <QKeySequence>
#include <QString>

namespace wireloupe::ui {

/// Keys that a part of the window takes itself, beside those of the actions: they cannot be changed, and no
/// action can have them.
enum class FixedKey : quint8 {
    Copy,
    Cut,
    Paste,
    SelectAll,
    OpenMenu,
    CopyPayload,
    MoveColumnLeft,
    MoveColumnRight,
    MoveColumnEdgeLeft,
    MoveColumnEdgeRight,
    MoveRowUp,
    MoveRowDown,
    EarlierMessage,
    LaterMessage,
    OfferChoices,
    GoToHandshake,
    Rename,
    ShowPassword,
};

/// A row of the one table that those parts, the shortcut editor and the help page take them from.
struct FixedKeySpec
{
    FixedKey key;
    const char *keys;
    const char *place; ///< these two: sources for fixedKeyName()
    const char *text;
};

std::span<const FixedKeySpec> fixedKeys();
QKeySequence keysFor(FixedKey key);
/// Where it is, and what it does: “Log: Copy payload”.
QString fixedKeyName(FixedKey key);

} // namespace wireloupe::ui
