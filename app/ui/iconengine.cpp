#include "ui/iconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

IconEngine::IconEngine(const QString &name, std::optional<Role> role) : m_name(name), m_role(role) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, image);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor tint = color(mode);
    const QString key = u"wireloupe/%1/%2x%3/%4"_s.arg(m_name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(tint.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    image = QPixmap(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF({}, QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), tint);
    painter.end();
    QPixmapCache::insert(key, image);
    return image;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_role)
        return Theme::instance().color(*m_role);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

} // namespace wireloupe::ui
