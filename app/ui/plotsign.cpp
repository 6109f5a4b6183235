#include "ui/plotsign.h"

#include <QIconEngine>
#include <QPixmap>

namespace wireloupe::ui {

namespace {

constexpr double signShare = 0.6;   // of an icon
constexpr double strokeShare = 0.3; // of a sign that has no area to fill

class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(PlotSign sign) : m_sign(sign) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->drawPixmap(rect, draw(rect.size(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override { return draw(size, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal) override
    {
        return draw(size, 1);
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    QPixmap draw(const QSize &size, qreal ratio) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QCPPainter painter(&pixmap);
        painter.setAntialiasing(true);
        const QCPScatterStyle style = scatterOf(m_sign, signShare * size.height());
        style.applyTo(&painter, style.pen());
        style.drawShape(&painter, size.width() / 2.0, size.height() / 2.0);
        return pixmap;
    }

    PlotSign m_sign;
};

bool isStroke(QCPScatterStyle::ScatterShape shape)
{
    return shape == QCPScatterStyle::ssCross || shape == QCPScatterStyle::ssPlus;
}

} // namespace

QCPScatterStyle scatterOf(PlotSign sign, double size)
{
    const QColor color = Theme::instance().color(sign.role);
    return {sign.shape, QPen(color, isStroke(sign.shape) ? size * strokeShare : 0), QBrush(color), size};
}

QIcon iconOf(PlotSign sign)
{
    return QIcon(new SignEngine(sign));
}

} // namespace wireloupe::ui
