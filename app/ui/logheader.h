#pragma once

#include <QHeaderView>

namespace wireloupe::ui {

/// A header whose titles stand right above what the cells show: both keep the same distance to the column's
/// edges.
class LogHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace wireloupe::ui
