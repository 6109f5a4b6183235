#include "ui/palette.h"

#include <iterator>

namespace wireloupe::ui {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

struct RoleShade
{
    Role role;
    Shade shade;
};

// In the order of Role. Every text role keeps at least 4.5:1 against Base, AlternateBase and Window of its
// appearance: see tst_theme.
constexpr RoleShade roleShades[] = {
    {Role::Outgoing, {0xff1d5fc4, 0xff7cb2ff}},
    {Role::Incoming, {0xff08735a, 0xff4fd0a5}},
    {Role::Control, {0xff7448a8, 0xffc5a5f2}},
    {Role::Handshake, {0xff865300, 0xffe3b667}},
    {Role::StateText, {0xff56606d, 0xffa8b2be}},
    {Role::Error, {0xffb9252f, 0xffff8585}},
    {Role::Warning, {0xff865300, 0xffe9b85a}},
    {Role::Success, {0xff137243, 0xff5bd08f}},
    {Role::Muted, {0xff56606d, 0xffa8b2be}},
    {Role::Border, {0xffd9dde3, 0xff343a43}},
    {Role::Raised, {0xfffafbfc, 0xff262a31}},
    {Role::Accent, {0xff1d5fc4, 0xff6fa8fb}},
    {Role::AccentText, {0xffffffff, 0xff0d1520}},
    {Role::ErrorTint, {0xfffdecec, 0xff3a2125}},
    {Role::WarningTint, {0xfffff5e0, 0xff362c1a}},
    {Role::SuccessTint, {0xffe5f6ec, 0xff1b3226}},
    {Role::Highlight, {0xffffe28f, 0xff6b5413}},
    {Role::JsonKey, {0xff1d5fc4, 0xff8fc0ff}},
    {Role::JsonString, {0xff08735a, 0xff6fd3a6}},
    {Role::JsonNumber, {0xff9a4600, 0xfff0ae75}},
    {Role::JsonLiteral, {0xff8436a6, 0xffd6a6f0}},
    {Role::GraphPing, {0xff2b72de, 0xff6fa8fb}},
    {Role::GraphEcho, {0xffb04a9c, 0xffe58ad2}},
    {Role::GraphP50, {0xff137243, 0xff5bd08f}},
    {Role::GraphP95, {0xff9a6200, 0xffe9b85a}},
    {Role::GraphP99, {0xffb9252f, 0xffff8585}},
    {Role::GraphGrid, {0xffe7eaee, 0xff2c3139}},
    {Role::GraphWebSocket, {0xff1d5fc4, 0xff6fa8fb}},
    {Role::GraphEventStream, {0xff0a8a6a, 0xff4fd0a5}},
    {Role::GraphLongPolling, {0xffc2570c, 0xfff0a45e}},
    {Role::GraphShortPolling, {0xffa03592, 0xffe58ad2}},
    {Role::GraphTrace1, {0xff2468d6, 0xff6fa8fb}},
    {Role::GraphTrace2, {0xffc2570c, 0xfff0a45e}},
    {Role::GraphTrace3, {0xff08806a, 0xff45cfae}},
    {Role::GraphTrace4, {0xffa03592, 0xffe58ad2}},
    {Role::GraphTrace5, {0xff756c00, 0xffd3c651}},
    {Role::GraphTrace6, {0xffc4254a, 0xffff7d93}},
    {Role::GraphQuantile50, {0xff2b3541, 0xffe3e9f0}},
    {Role::GraphQuantile90, {0xff465261, 0xffbac5d1}},
    {Role::GraphQuantile99, {0xff5b6878, 0xff9aa6b4}},
    {Role::GraphQuantile999, {0xff6e7b8b, 0xff8390a0}},
    {Role::GraphBand90, {0xffdfe5ec, 0xff2b323b}},
    {Role::GraphBand99, {0xffe9edf2, 0xff242a31}},
    {Role::GraphBand999, {0xfff2f5f8, 0xff1d2127}},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(roleShades); ++i)
        if (roleShades[i].role != static_cast<Role>(i))
            return false;
    return true;
}
static_assert(isInOrder() && std::size(roleShades) == static_cast<std::size_t>(Role::GraphBand999) + 1);

constexpr Shade shadeOf(Role role)
{
    return roleShades[static_cast<std::size_t>(role)].shade;
}

struct PaletteShade
{
    QPalette::ColorRole role;
    Shade shade;
};

constexpr PaletteShade activeShades[] = {
    {QPalette::Window, {0xfff2f4f7, 0xff1e2127}},
    {QPalette::WindowText, {0xff1a1f26, 0xffe3e7ec}},
    {QPalette::Base, {0xffffffff, 0xff16181c}},
    {QPalette::AlternateBase, {0xfff8f9fb, 0xff1a1d22}},
    {QPalette::Text, {0xff1a1f26, 0xffe3e7ec}},
    {QPalette::Button, {0xffffffff, 0xff2b3038}},
    {QPalette::ButtonText, {0xff1a1f26, 0xffe3e7ec}},
    {QPalette::BrightText, {0xffffffff, 0xffffffff}},
    {QPalette::Light, {0xffffffff, 0xff3a404a}},
    {QPalette::Midlight, {0xffeceff3, 0xff30353e}},
    {QPalette::Mid, {0xffc2c8d0, 0xff3d444f}},
    {QPalette::Dark, {0xff9aa3af, 0xff0f1114}},
    {QPalette::Shadow, {0xff5f6873, 0xff08090b}},
    {QPalette::Highlight, {0xffd5e4fa, 0xff263f66}},
    {QPalette::HighlightedText, {0xff1a1f26, 0xffffffff}},
    {QPalette::Link, {0xff1d5fc4, 0xff7cb2ff}},
    {QPalette::LinkVisited, {0xff7448a8, 0xffc5a5f2}},
    {QPalette::ToolTipBase, {0xff262b33, 0xff343a44}},
    {QPalette::ToolTipText, {0xfff3f5f8, 0xffe3e7ec}},
    {QPalette::PlaceholderText, {0xff616b77, 0xff87919d}},
};

constexpr PaletteShade disabledShades[] = {
    {QPalette::WindowText, {0xff9aa3af, 0xff656e7a}}, {QPalette::Text, {0xff9aa3af, 0xff656e7a}},
    {QPalette::ButtonText, {0xff9aa3af, 0xff656e7a}}, {QPalette::Button, {0xfff5f6f8, 0xff22262c}},
    {QPalette::Base, {0xfff8f9fb, 0xff1a1d22}},       {QPalette::Highlight, {0xffe4e7ec, 0xff2a2f37}},
};

constexpr Shade inactiveHighlight = {0xffe3e8ef, 0xff2c333e};

constexpr QRgb pick(Shade shade, bool isDark)
{
    return isDark ? shade.dark : shade.light;
}

} // namespace

QColor designedColor(Role role, bool isDark)
{
    return QColor::fromRgb(pick(shadeOf(role), isDark));
}

QPalette designedPalette(bool isDark)
{
    QPalette palette;
    for (const auto &[role, shade] : activeShades)
        palette.setColor(QPalette::All, role, QColor::fromRgb(pick(shade, isDark)));
    for (const auto &[role, shade] : disabledShades)
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(pick(shade, isDark)));
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     QColor::fromRgb(pick(inactiveHighlight, isDark)));
    return palette;
}

} // namespace wireloupe::ui
