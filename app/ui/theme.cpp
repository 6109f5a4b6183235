#include "ui/theme.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QScopedValueRollback>

#include "ui/iconengine.h"
#include "ui/palette.h"
#include "ui/style.h"

namespace wireloupe::ui {

namespace {

Theme::Preference withEnvironment(Theme::Preference preference)
{
    const QByteArray forced = qgetenv("WIRELOUPE_THEME");
    if (forced == "dark")
        return Theme::Preference::Dark;
    if (forced == "light")
        return Theme::Preference::Light;
    return preference;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application)
{
    QApplication::setStyle(new Style);
    application.installEventFilter(this);
    apply();
}

void Theme::setPreference(Preference preference)
{
    m_preference = preference;
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    // An empty palette gives the system's own back, which is where its light or dark choice shows.
    QApplication::setPalette(QPalette());
    const Preference wanted = withEnvironment(m_preference);
    m_isDark =
        wanted == Preference::System ? isDarkPalette(QApplication::palette()) : wanted == Preference::Dark;
    QApplication::setPalette(designedPalette(m_isDark));
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_isApplying &&
        withEnvironment(m_preference) == Preference::System)
        apply();
    return QObject::eventFilter(watched, event);
}

bool Theme::isDark() const
{
    return m_isDark;
}

QColor Theme::color(Role role) const
{
    return designedColor(role, m_isDark);
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(name));
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return QIcon(new IconEngine(name, role));
}

int Theme::spacing(int units) const
{
    const int unit = qRound(QFontMetrics(QApplication::font()).height() / 4.0);
    return units * std::max(1, unit);
}

QFont Theme::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace wireloupe::ui
