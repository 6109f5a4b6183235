#include "ui/fixedkeys.h"

#include <QCoreApplication>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *everywhere = QT_TRANSLATE_NOOP("FixedKeys", "Everywhere");
constexpr const char *fields = QT_TRANSLATE_NOOP("FixedKeys", "Text fields");
constexpr const char *log = QT_TRANSLATE_NOOP("FixedKeys", "Log");
constexpr const char *tables = QT_TRANSLATE_NOOP("FixedKeys", "Tables");
constexpr const char *lists = QT_TRANSLATE_NOOP("FixedKeys", "Tables and sidebar");
constexpr const char *composer = QT_TRANSLATE_NOOP("FixedKeys", "Message box");
constexpr const char *filter = QT_TRANSLATE_NOOP("FixedKeys", "Filter");
constexpr const char *peers = QT_TRANSLATE_NOOP("FixedKeys", "Peers");
constexpr const char *sidebar = QT_TRANSLATE_NOOP("FixedKeys", "Sidebar");
constexpr const char *passwords = QT_TRANSLATE_NOOP("FixedKeys", "Passwords");

// In the order of FixedKey.
constexpr FixedKeySpec specs[] = {
    {FixedKey::Copy, "Ctrl+C", everywhere, QT_TRANSLATE_NOOP("FixedKeys", "Copy")},
    {FixedKey::Cut, "Ctrl+X", fields, QT_TRANSLATE_NOOP("FixedKeys", "Cut")},
    {FixedKey::Paste, "Ctrl+V", fields, QT_TRANSLATE_NOOP("FixedKeys", "Paste")},
    {FixedKey::SelectAll, "Ctrl+A", everywhere, QT_TRANSLATE_NOOP("FixedKeys", "Select all")},
    {FixedKey::OpenMenu, "Shift+F10", everywhere,
     QT_TRANSLATE_NOOP("FixedKeys", "Open the menu of what has the keyboard")},
    {FixedKey::CopyPayload, "Ctrl+Shift+C", log, QT_TRANSLATE_NOOP("FixedKeys", "Copy payload")},
    {FixedKey::MoveColumnLeft, "Ctrl+Shift+Left", tables, QT_TRANSLATE_NOOP("FixedKeys", "Move column left")},
    {FixedKey::MoveColumnRight, "Ctrl+Shift+Right", tables,
     QT_TRANSLATE_NOOP("FixedKeys", "Move column right")},
    {FixedKey::MoveColumnEdgeLeft, "Alt+Shift+Left", tables,
     QT_TRANSLATE_NOOP("FixedKeys", "Move the edge of the column left")},
    {FixedKey::MoveColumnEdgeRight, "Alt+Shift+Right", tables,
     QT_TRANSLATE_NOOP("FixedKeys", "Move the edge of the column right")},
    {FixedKey::MoveRowUp, "Alt+Up", lists, QT_TRANSLATE_NOOP("FixedKeys", "Move row up")},
    {FixedKey::MoveRowDown, "Alt+Down", lists, QT_TRANSLATE_NOOP("FixedKeys", "Move row down")},
    {FixedKey::EarlierMessage, "Alt+Up", composer, QT_TRANSLATE_NOOP("FixedKeys", "Earlier message")},
    {FixedKey::LaterMessage, "Alt+Down", composer, QT_TRANSLATE_NOOP("FixedKeys", "Later message")},
    {FixedKey::OfferChoices, "Ctrl+Space", filter,
     QT_TRANSLATE_NOOP("FixedKeys", "Offer what can stand here")},
    {FixedKey::GoToHandshake, "Alt+Return", peers, QT_TRANSLATE_NOOP("FixedKeys", "Go to its handshake")},
    {FixedKey::Rename, "F2", sidebar, QT_TRANSLATE_NOOP("FixedKeys", "Rename")},
    {FixedKey::ShowPassword, "Alt+F8", passwords, QT_TRANSLATE_NOOP("FixedKeys", "Show or hide")},
};

const FixedKeySpec &specOf(FixedKey key)
{
    return specs[static_cast<std::size_t>(key)];
}

} // namespace

std::span<const FixedKeySpec> fixedKeys()
{
    return specs;
}

QKeySequence keysFor(FixedKey key)
{
    return QKeySequence(QLatin1String(specOf(key).keys));
}

QString fixedKeyName(FixedKey key)
{
    const FixedKeySpec &spec = specOf(key);
    return u"%1: %2"_s.arg(QCoreApplication::translate("FixedKeys", spec.place),
                           QCoreApplication::translate("FixedKeys", spec.text));
}

} // namespace wireloupe::ui
