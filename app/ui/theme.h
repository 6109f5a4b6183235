#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

class QApplication;

namespace wireloupe::ui {

/// Every colour of the program that is not the system's own. Designed for light and dark alike, at a contrast
/// of at least 4.5:1 for text against QPalette::Base.
enum class Role : quint8 {
    Outgoing, ///< direction mark and word
    Incoming,
    Control, ///< control frames
    Handshake,
    StateText, ///< state events
    Error,
    Warning,
    Success,
    Muted,      ///< secondary text
    Border,     ///< one-pixel lines between panes
    Raised,     ///< background of bars and cards over QPalette::Window
    Accent,     ///< primary buttons, focus, the first graph
    AccentText, ///< on Accent
    ErrorTint,  ///< background of a row or box that carries an error
    WarningTint,
    SuccessTint,
    Highlight, ///< bytes of the selected field in the hex view
    JsonKey,
    JsonString,
    JsonNumber,
    JsonLiteral,
    GraphPing,
    GraphEcho,
    GraphP50,
    GraphP95,
    GraphP99,
    GraphGrid,
    GraphWebSocket, ///< signs of the transports
    GraphEventStream,
    GraphLongPolling,
    GraphShortPolling,
    GraphTrace1, ///< signs of the lines of latency graphs: see traceSign()
    GraphTrace2,
    GraphTrace3,
    GraphTrace4,
    GraphTrace5,
    GraphTrace6,
    GraphQuantile50, ///< lines of percentiles; without a hue, for hues stand for traces
    GraphQuantile90,
    GraphQuantile99,
    GraphQuantile999,
    GraphBand90, ///< backgrounds between those lines: of p50 to p90, of p90 to p99, of p99 to p99.9
    GraphBand99,
    GraphBand999,
};

/// The one palette class: follows the system's light or dark palette and tells when it changes. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Which appearance is used: the system's, or always the same one.
    enum class Preference : quint8 { System, Light, Dark };

    /// Sets style and palette on the application; once, before the first window. The environment variable
    /// WIRELOUPE_THEME
    /// (`light` or `dark`) goes before any preference.
    void install(QApplication &application);
    Preference preference() const { return m_preference; }
    void setPreference(Preference preference);

    bool isDark() const;
    QColor color(Role role) const;
    /// An own SVG icon by its file name in resources/icons without ".svg", painted in the text colour of the
    /// palette, dimmed when disabled; crisp at every scale.
    QIcon icon(const QString &name) const;
    /// The same in the colour of a role, where the colour says something beside the shape.
    QIcon icon(const QString &name, Role role) const;
    /// A multiple of the spacing unit, which follows the font: spacing(1) is about 4 px at the usual size.
    int spacing(int units = 1) const;
    /// The system's fixed-pitch font at the size of the normal one.
    QFont fixedFont() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    Theme() = default;

    void apply();

    Preference m_preference = Preference::System;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace wireloupe::ui
