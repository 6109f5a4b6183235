#include <cmath>

#include <QApplication>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QTest>

#include "ui/palette.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::Role;
using ui::Theme;

/// Colours keep their contrast, icons their shape.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(*qApp); }
    void textRolesHaveContrast_data();
    void textRolesHaveContrast();
    void signsStandOut_data() { appearances(); }
    void signsStandOut();
    void linesStandOutOnTheirBands_data() { appearances(); }
    void linesStandOutOnTheirBands();
    void bandsAreTold_data() { appearances(); }
    void bandsAreTold();
    void tintsKeepTextReadable_data() { appearances(); }
    void tintsKeepTextReadable();
    void paletteIsReadable_data() { appearances(); }
    void paletteIsReadable();
    void environmentChooses();
    void everyIconPaintsSomething_data();
    void everyIconPaintsSomething();
    void iconFollowsTheme();
    void spacingFollowsFont();

private:
    static void appearances();
};

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr Role textRoles[] = {Role::Outgoing,   Role::Incoming, Role::Control,    Role::Handshake,
                              Role::StateText,  Role::Error,    Role::Warning,    Role::Success,
                              Role::Muted,      Role::JsonKey,  Role::JsonString, Role::JsonNumber,
                              Role::JsonLiteral};

QImage painted(const QIcon &icon, int size)
{
    return icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the first pixel that is wholly painted.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
    }
    return {};
}

} // namespace

void ThemeTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void ThemeTest::textRolesHaveContrast_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isDark");
    for (const Role role : textRoles) {
        QTest::addRow("light %d", static_cast<int>(role)) << role << false;
        QTest::addRow("dark %d", static_cast<int>(role)) << role << true;
    }
}

void ThemeTest::textRolesHaveContrast()
{
    QFETCH(const Role, role);
    QFETCH(const bool, isDark);
    const QPalette palette = ui::designedPalette(isDark);
    const QColor text = ui::designedColor(role, isDark);
    for (const QPalette::ColorRole ground :
         {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
        const double ratio = contrast(text, palette.color(ground));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name()).arg(ground).arg(ratio)));
    }
}

// WCAG 2.1, 1.4.11: what is no text needs 3:1.
void ThemeTest::signsStandOut()
{
    QFETCH(const bool, isDark);
    const QColor base = ui::designedPalette(isDark).color(QPalette::Base);
    for (const Role sign : {Role::GraphPing, Role::GraphEcho, Role::GraphWebSocket, Role::GraphEventStream,
                            Role::GraphLongPolling, Role::GraphShortPolling})
        QVERIFY2(contrast(ui::designedColor(sign, isDark), base) >= 3,
                 qPrintable(ui::designedColor(sign, isDark).name()));
}

void ThemeTest::linesStandOutOnTheirBands()
{
    QFETCH(const bool, isDark);
    const QColor base = ui::designedPalette(isDark).color(QPalette::Base);
    for (const Role line : {Role::GraphTrace1, Role::GraphTrace2, Role::GraphTrace3, Role::GraphTrace4,
                            Role::GraphTrace5, Role::GraphTrace6, Role::GraphQuantile50,
                            Role::GraphQuantile90, Role::GraphQuantile99, Role::GraphQuantile999}) {
        const QColor color = ui::designedColor(line, isDark);
        for (const QColor &ground :
             {base, ui::designedColor(Role::GraphBand90, isDark),
              ui::designedColor(Role::GraphBand99, isDark), ui::designedColor(Role::GraphBand999, isDark)})
            QVERIFY2(contrast(color, ground) >= 3,
                     qPrintable(QStringLiteral("%1 on %2").arg(color.name(), ground.name())));
    }
}

// The nearer to the median, the stronger; and text stands on each.
void ThemeTest::bandsAreTold()
{
    QFETCH(const bool, isDark);
    QColor outside = ui::designedPalette(isDark).color(QPalette::Base);
    const QColor text = ui::designedPalette(isDark).color(QPalette::Text);
    for (const Role band : {Role::GraphBand999, Role::GraphBand99, Role::GraphBand90}) {
        const QColor color = ui::designedColor(band, isDark);
        QVERIFY2(contrast(color, outside) >= 1.05, qPrintable(color.name()));
        QVERIFY(contrast(text, color) >= 4.5);
        outside = color;
    }
}

void ThemeTest::tintsKeepTextReadable()
{
    QFETCH(const bool, isDark);
    const QColor text = ui::designedPalette(isDark).color(QPalette::Text);
    for (const Role tint :
         {Role::ErrorTint, Role::WarningTint, Role::SuccessTint, Role::Highlight, Role::Raised})
        QVERIFY(contrast(text, ui::designedColor(tint, isDark)) >= 4.5);
    QVERIFY(contrast(ui::designedColor(Role::Error, isDark), ui::designedColor(Role::ErrorTint, isDark)) >=
            4.5);
    QVERIFY(contrast(ui::designedColor(Role::Warning, isDark),
                     ui::designedColor(Role::WarningTint, isDark)) >= 4.5);
    QVERIFY(contrast(ui::designedColor(Role::AccentText, isDark), ui::designedColor(Role::Accent, isDark)) >=
            4.5);
}

void ThemeTest::paletteIsReadable()
{
    QFETCH(const bool, isDark);
    const QPalette palette = ui::designedPalette(isDark);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},       {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window}};
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio)));
    }
}

void ThemeTest::environmentChooses()
{
    Theme &theme = Theme::instance();
    qputenv("WIRELOUPE_THEME", "dark");
    theme.setPreference(Theme::Preference::Light);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::designedPalette(true).color(QPalette::Base));
    qunsetenv("WIRELOUPE_THEME");
    theme.setPreference(Theme::Preference::Light);
    QVERIFY(!theme.isDark());
}

void ThemeTest::everyIconPaintsSomething_data()
{
    QTest::addColumn<QString>("name");
    const char *names[] = {
        "connect",    "disconnect",    "plus",         "folder",       "folder-new",   "connection",
        "server",     "start",         "stop",         "follow",       "pause",        "clear",
        "export",     "send",          "ping",         "close",        "search",       "filter",
        "copy",       "trash",         "duplicate",    "edit",         "text",         "json",
        "hex",        "file",          "latency",      "settings",     "welcome",      "arrow-in",
        "arrow-out",  "capture",       "undo",         "broadcast",    "echo",         "peer",
        "warning",    "error",         "info",         "more",         "chevron-down", "state-connecting",
        "state-open", "state-closing", "state-closed", "state-failed", "lock",         "lock-open",
        "eye",        "eye-off",       "move-up",      "move-down",    "compress"};
    for (const char *name : names)
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ThemeTest::everyIconPaintsSomething()
{
    QFETCH(const QString, name);
    const QImage image = painted(Theme::instance().icon(name), 64);
    QCOMPARE(image.size(), QSize(64, 64));
    QVERIFY(inkOf(image).isValid());
}

void ThemeTest::iconFollowsTheme()
{
    Theme &theme = Theme::instance();
    const QIcon icon = theme.icon(QStringLiteral("state-open"), Role::Success);
    theme.setPreference(Theme::Preference::Light);
    QCOMPARE(inkOf(painted(icon, 48)), ui::designedColor(Role::Success, false));
    theme.setPreference(Theme::Preference::Dark);
    QCOMPARE(inkOf(painted(icon, 48)), ui::designedColor(Role::Success, true));
    const QImage disabled = icon.pixmap(QSize(48, 48), 1.0, QIcon::Disabled).toImage();
    QVERIFY(inkOf(disabled) != ui::designedColor(Role::Success, true));
}

void ThemeTest::spacingFollowsFont()
{
    const Theme &theme = Theme::instance();
    const QFont font = QApplication::font();
    const int usual = theme.spacing();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    QVERIFY(theme.spacing() >= usual * 2 - 1);
    QCOMPARE(theme.spacing(3), 3 * theme.spacing());
    QApplication::setFont(font);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ThemeTest)

#include "tst_theme.moc"
