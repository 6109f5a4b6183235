#include "ui/plotpicture.h"

#include <algorithm>

#include <QBuffer>
#include <QSvgGenerator>

#include "ui/plotstyle.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int scale = 2;
constexpr double titleScale = 1.15;

/// Where the heading lies, and what of it.
class Heading
{
public:
    Heading(const QCustomPlot &plot, const PictureHeading &heading) : m_heading(heading), m_plot(plot)
    {
        m_titleFont = plot.font();
        m_titleFont.setBold(true);
        m_titleFont.setPointSizeF(m_titleFont.pointSizeF() * titleScale);
        arrange();
    }

    int height() const { return m_height; }
    void paint(QCPPainter &painter) const;

private:
    struct Placed
    {
        QPoint at; ///< of its left end on the middle of its line
        PlotSign sign;
        QString name;
    };

    void arrange();

    const PictureHeading &m_heading;
    const QCustomPlot &m_plot;
    QFont m_titleFont;
    QString m_title;
    QList<Placed> m_legend;
    QString m_remark;
    int m_remarkTop = 0;
    int m_height = 0;
};

void Heading::arrange()
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(m_plot.font());
    const int margin = theme.spacing(2);
    const int room = m_plot.width() - 2 * margin;
    const int line = metrics.lineSpacing() + theme.spacing(1);
    int top = margin;
    if (!m_heading.title.isEmpty()) {
        const QFontMetrics titleMetrics(m_titleFont);
        m_title = titleMetrics.elidedText(m_heading.title.simplified(), Qt::ElideMiddle, room);
        top += titleMetrics.lineSpacing() + theme.spacing(1);
    }
    int left = margin;
    for (const PictureHeading::Entry &entry : m_heading.legend) {
        const QString name =
            metrics.elidedText(entry.name.simplified(), Qt::ElideMiddle, room - theme.spacing(4));
        const int width = theme.spacing(4) + metrics.horizontalAdvance(name);
        if (left > margin && left + width > margin + room) {
            left = margin;
            top += line;
        }
        m_legend.append({{left, top + line / 2}, entry.sign, name});
        left += width + theme.spacing(4);
    }
    if (!m_legend.isEmpty())
        top += line;
    if (!m_heading.remark.isEmpty()) {
        m_remark = metrics.elidedText(m_heading.remark.simplified(), Qt::ElideRight, room);
        m_remarkTop = top;
        top += line;
    }
    m_height = top == margin ? 0 : top;
}

void Heading::paint(QCPPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const QPalette palette = m_plot.palette();
    const int margin = theme.spacing(2);
    const QFontMetrics metrics(m_plot.font());
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(m_titleFont);
    painter.drawText(QPoint(margin, margin + QFontMetrics(m_titleFont).ascent()), m_title);
    painter.setFont(m_plot.font());
    const int toBaseline = (metrics.ascent() - metrics.descent()) / 2;
    for (const Placed &entry : m_legend) {
        const QCPScatterStyle sign = scatterOf(entry.sign, theme.spacing(2));
        painter.setAntialiasing(true);
        sign.applyTo(&painter, sign.pen());
        sign.drawShape(&painter, entry.at.x() + theme.spacing(1), entry.at.y());
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(entry.at + QPoint(theme.spacing(4), toBaseline), entry.name);
    }
    painter.setPen(theme.color(Role::Muted));
    painter.drawText(QPoint(margin, m_remarkTop + metrics.ascent()), m_remark);
}

QSize sizeOf(const QCustomPlot &plot, const Heading &heading)
{
    return {plot.width(), plot.height() + heading.height()};
}

void paint(QCPPainter &painter, QCustomPlot &plot, const Heading &heading)
{
    QCPLayer *crosshair = crosshairLayer(plot);
    const bool isCrosshairShown = crosshair && crosshair->visible();
    if (crosshair)
        crosshair->setVisible(false);
    painter.fillRect(QRect(QPoint(), sizeOf(plot, heading)), plot.palette().color(QPalette::Base));
    heading.paint(painter);
    painter.translate(0, heading.height());
    plot.toPainter(&painter, plot.width(), plot.height());
    if (crosshair)
        crosshair->setVisible(isCrosshairShown);
}

} // namespace

QImage plotImage(QCustomPlot &plot, const PictureHeading &heading)
{
    const Heading arranged(plot, heading);
    QImage image(sizeOf(plot, arranged) * scale, QImage::Format_RGB32);
    QCPPainter painter(&image);
    painter.scale(scale, scale);
    // Labels kept as pixels are those of the screen, and too coarse.
    painter.setMode(QCPPainter::pmNoCaching);
    paint(painter, plot, arranged);
    painter.end();
    return image;
}

QByteArray plotSvg(QCustomPlot &plot, const PictureHeading &heading)
{
    const Heading arranged(plot, heading);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Qt writes it as it stands.
    generator.setTitle(heading.title.toHtmlEscaped());
    generator.setSize(sizeOf(plot, arranged));
    generator.setViewBox(QRect(QPoint(), sizeOf(plot, arranged)));
    // As the screen: else what is so many points high would be of another size than all the rest.
    generator.setResolution(plot.logicalDpiX());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    paint(painter, plot, arranged);
    painter.end();
    return buffer.data();
}

} // namespace wireloupe::ui
