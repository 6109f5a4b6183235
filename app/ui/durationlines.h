#pragma once

#include "ui/qcp.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// Durations that have a name in a graph of latencies.
class DurationLines : public QCPLayerable
{
    Q_OBJECT

public:
    struct Line
    {
        double duration = 0; ///< seconds
        QString name;
        Role role = Role::Muted;
    };

    enum class Place : quint8 {
        Across, ///< a dashed line across the rect, the name on it
        Margin, ///< the name alone, in the margin to the right
    };

    DurationLines(QCPAxisRect &rect, Place place);

    void setLines(std::vector<Line> lines) { m_lines = std::move(lines); }
    void setFont(const QFont &font) { m_font = font; }
    /// Of those that are in sight.
    QStringList names() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    double heightOf(const Line &line) const;
    bool isInSight(const Line &line) const;
    void drawAcross(QCPPainter &painter, const Line &line) const;
    void drawInMargin(QCPPainter &painter) const;
    /// One name for both and what is between them.
    void drawBeside(QCPPainter &painter, const Line &first, const Line &last) const;

    QCPAxisRect &m_rect;
    Place m_place;
    std::vector<Line> m_lines;
    QFont m_font;
};

} // namespace wireloupe::ui
