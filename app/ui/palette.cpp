#include "ui/palette.h"

namespace wireloupe::ui {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

// Every text role keeps at least 4.5:1 against Base, AlternateBase and Window of its appearance: see
// tst_theme.
constexpr Shade shadeOf(Role role)
{
    switch (role) {
    case Role::Outgoing:
        return {0xff1d5fc4, 0xff7cb2ff};
    case Role::Incoming:
        return {0xff08735a, 0xff4fd0a5};
    case Role::Control:
        return {0xff7448a8, 0xffc5a5f2};
    case Role::Handshake:
        return {0xff865300, 0xffe3b667};
    case Role::StateText:
        return {0xff56606d, 0xffa8b2be};
    case Role::Error:
        return {0xffb9252f, 0xffff8585};
    case Role::Warning:
        return {0xff865300, 0xffe9b85a};
    case Role::Success:
        return {0xff137243, 0xff5bd08f};
    case Role::Muted:
        return {0xff56606d, 0xffa8b2be};
    case Role::Border:
        return {0xffd9dde3, 0xff343a43};
    case Role::Raised:
        return {0xfffafbfc, 0xff262a31};
    case Role::Accent:
        return {0xff1d5fc4, 0xff6fa8fb};
    case Role::AccentText:
        return {0xffffffff, 0xff0d1520};
    case Role::ErrorTint:
        return {0xfffdecec, 0xff3a2125};
    case Role::WarningTint:
        return {0xfffff5e0, 0xff362c1a};
    case Role::SuccessTint:
        return {0xffe5f6ec, 0xff1b3226};
    case Role::Highlight:
        return {0xffffe28f, 0xff6b5413};
    case Role::JsonKey:
        return {0xff1d5fc4, 0xff8fc0ff};
    case Role::JsonString:
        return {0xff08735a, 0xff6fd3a6};
    case Role::JsonNumber:
        return {0xff9a4600, 0xfff0ae75};
    case Role::JsonLiteral:
        return {0xff8436a6, 0xffd6a6f0};
    case Role::GraphPing:
        return {0xff2b72de, 0xff6fa8fb};
    case Role::GraphEcho:
        return {0xffb04a9c, 0xffe58ad2};
    case Role::GraphP50:
        return {0xff137243, 0xff5bd08f};
    case Role::GraphP95:
        return {0xff9a6200, 0xffe9b85a};
    case Role::GraphP99:
        return {0xffb9252f, 0xffff8585};
    case Role::GraphGrid:
        return {0xffe7eaee, 0xff2c3139};
    case Role::GraphWebSocket:
        return {0xff1d5fc4, 0xff6fa8fb};
    case Role::GraphEventStream:
        return {0xff0a8a6a, 0xff4fd0a5};
    case Role::GraphLongPolling:
        return {0xffc2570c, 0xfff0a45e};
    case Role::GraphShortPolling:
        return {0xffa03592, 0xffe58ad2};
    case Role::GraphTrace1:
        return {0xff2468d6, 0xff6fa8fb};
    case Role::GraphTrace2:
        return {0xffc2570c, 0xfff0a45e};
    case Role::GraphTrace3:
        return {0xff08806a, 0xff45cfae};
    case Role::GraphTrace4:
        return {0xffa03592, 0xffe58ad2};
    case Role::GraphTrace5:
        return {0xff756c00, 0xffd3c651};
    case Role::GraphTrace6:
        return {0xffc4254a, 0xffff7d93};
    case Role::GraphQuantile50:
        return {0xff2b3541, 0xffe3e9f0};
    case Role::GraphQuantile90:
        return {0xff465261, 0xffbac5d1};
    case Role::GraphQuantile99:
        return {0xff5b6878, 0xff9aa6b4};
    case Role::GraphQuantile999:
        return {0xff6e7b8b, 0xff8390a0};
    case Role::GraphBand90:
        return {0xffdfe5ec, 0xff2b323b};
    case Role::GraphBand99:
        return {0xffe9edf2, 0xff242a31};
    case Role::GraphBand999:
        return {0xfff2f5f8, 0xff1d2127};
    }
    Q_UNREACHABLE();
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
