#include "ui/labbars.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "session/labwords.h"
#include "ui/accessiblerole.h"
#include "ui/labsign.h"
#include "ui/words.h"

namespace wireloupe::ui {

using session::Transport;

namespace {

constexpr int barUnits = 2; // height of a bar

QString bytesText(const session::TransportFigures &figures)
{
    const auto bytes = figures.bytesPerMessage();
    return bytes ? sizeText(static_cast<quint64>(std::llround(*bytes))) : QStringLiteral("–");
}

} // namespace

LabBars::LabBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("labBars"));
    setAccessibleName(tr("Bytes on the wire for each delivered message"));
    setAccessibleRole(*this, QAccessible::Chart);
    setToolTip(tr("In both directions, heads of HTTP and framing included; without TLS, TCP and IP"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LabBars::setFigures(const session::PerTransport<session::TransportFigures> &figures)
{
    m_figures = figures;
    QStringList parts;
    for (const Transport transport : session::allTransports)
        parts << tr("%1: %2").arg(session::transportName(transport), bytesText(figures[transport]));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    update();
}

int LabBars::lineHeight() const
{
    return fontMetrics().height() + Theme::instance().spacing(barUnits + 1);
}

QSize LabBars::sizeHint() const
{
    const int transports = static_cast<int>(session::allTransports.size());
    return {Theme::instance().spacing(60),
            fontMetrics().height() + transports * (lineHeight() + Theme::instance().spacing(2))};
}

QSize LabBars::minimumSizeHint() const
{
    const int transports = static_cast<int>(session::allTransports.size());
    return {Theme::instance().spacing(48), fontMetrics().height() + transports * lineHeight()};
}

void LabBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Muted));
    const QRect title(0, 0, width(), fontMetrics().height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(tr("Bytes for a message"), Qt::ElideRight, width()));
    double most = 1;
    for (const session::TransportFigures &figures : m_figures)
        most = std::max(most, figures.bytesPerMessage().value_or(0));
    const int transports = static_cast<int>(session::allTransports.size());
    const int gap = std::clamp((height() - minimumSizeHint().height()) / transports, 0, theme.spacing(3));
    int top = title.bottom() + 1 + gap / 2;
    for (const Transport transport : session::allTransports) {
        paintBar(painter, QRect(0, top, width(), lineHeight()), transport, most);
        top += lineHeight() + gap;
    }
}

void LabBars::paintBar(QPainter &painter, const QRect &area, Transport transport, double most) const
{
    const Theme &theme = Theme::instance();
    const int textHeight = fontMetrics().height();
    const QRect sign(area.left(), area.top(), textHeight, textHeight);
    labIcon(transport).paint(&painter, QStyle::visualRect(layoutDirection(), area, sign));
    const QString value = bytesText(m_figures[transport]);
    const int valueWidth = fontMetrics().horizontalAdvance(value);
    const QRect text(sign.right() + theme.spacing(), area.top(),
                     area.width() - sign.width() - theme.spacing(), textHeight);
    const QRect shown = QStyle::visualRect(layoutDirection(), area, text);
    const QString name = fontMetrics().elidedText(session::transportName(transport), Qt::ElideRight,
                                                  text.width() - valueWidth - theme.spacing(2));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(shown, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     name);
    painter.drawText(shown, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                     value);
    const double bytes = m_figures[transport].bytesPerMessage().value_or(0);
    if (bytes <= 0)
        return;
    const int length = std::max(2, static_cast<int>(text.width() * bytes / most));
    const QRect bar(text.left(), sign.bottom() + 1 + theme.spacing() / 2, length, theme.spacing(barUnits));
    painter.fillRect(QStyle::visualRect(layoutDirection(), area, bar), theme.color(labSign(transport).role));
}

} // namespace wireloupe::ui
