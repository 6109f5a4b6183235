#include "ui/labsign.h"

#include <QIconEngine>
#include <QPixmap>

namespace wireloupe::ui {

using session::Transport;

namespace {

constexpr double signShare = 0.6; // of an icon

class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(Transport transport) : m_transport(transport) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->drawPixmap(rect, draw(rect.size(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override { return draw(size, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal) override
    {
        return draw(size, 1);
    }
    QIconEngine *clone() const override { return new SignEngine(m_transport); }

private:
    QPixmap draw(const QSize &size, qreal ratio) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QCPPainter painter(&pixmap);
        painter.setAntialiasing(true);
        const QCPScatterStyle style = labScatter(m_transport, signShare * size.height());
        style.applyTo(&painter, style.pen());
        style.drawShape(&painter, size.width() / 2.0, size.height() / 2.0);
        return pixmap;
    }

    Transport m_transport;
};

} // namespace

LabSign labSign(Transport transport)
{
    switch (transport) {
    case Transport::WebSocket:
        return {Role::GraphWebSocket, QCPScatterStyle::ssDisc};
    case Transport::EventStream:
        return {Role::GraphEventStream, QCPScatterStyle::ssSquare};
    case Transport::LongPolling:
        return {Role::GraphLongPolling, QCPScatterStyle::ssTriangle};
    case Transport::ShortPolling:
        return {Role::GraphShortPolling, QCPScatterStyle::ssDiamond};
    }
    Q_UNREACHABLE();
}

QCPScatterStyle labScatter(Transport transport, double size)
{
    const LabSign sign = labSign(transport);
    const QColor color = Theme::instance().color(sign.role);
    return {sign.shape, QPen(color, 0), QBrush(color), size};
}

QIcon labIcon(Transport transport)
{
    return QIcon(new SignEngine(transport));
}

} // namespace wireloupe::ui
