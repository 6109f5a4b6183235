#pragma once

#include <QIcon>
#include <QWidget>

namespace wireloupe::ui {

/// An icon in a layout: painted when it is shown, so that it follows the theme and the screen's scale.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `units`: its width and height as Theme::spacing() counts.
    explicit IconLabel(int units, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace wireloupe::ui
