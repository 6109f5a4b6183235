#pragma once

#include <optional>

#include <QIconEngine>
#include <QString>

#include "ui/theme.h"

namespace wireloupe::ui {

/// Paints one SVG of ours at the very size asked for, as a mask filled with a colour of the current
/// appearance: an icon made once stays right when the theme changes.
class IconEngine : public QIconEngine
{
public:
    /// In the text colour of the palette, or in that of `role`; dimmed when disabled.
    explicit IconEngine(const QString &name, std::optional<Role> role = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QColor color(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace wireloupe::ui
