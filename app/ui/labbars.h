#pragma once

#include <QWidget>

#include "session/labfigures.h"

namespace wireloupe::ui {

/// What a delivered message costs on the wire: a bar for each transport, with its sign, name and number of
/// bytes. The names make it the legend of the graph beside.
class LabBars : public QWidget
{
    Q_OBJECT

public:
    explicit LabBars(QWidget *parent = nullptr);

    void setFigures(const session::PerTransport<session::TransportFigures> &figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    void paintBar(QPainter &painter, const QRect &area, session::Transport transport, double most) const;

    session::PerTransport<session::TransportFigures> m_figures;
};

} // namespace wireloupe::ui
