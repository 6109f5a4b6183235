#pragma once

#include <QAbstractScrollArea>

#include "lens/comparison.h"
#include "ui/rowlayouts.h"

namespace wireloupe::ui {

/// Two texts side by side, what belongs together in one row, what differs on a tint of its own and with a
/// sign. The left one stands at the right where the layout is from right to left. Only rows in sight are
/// made. By keyboard: Up, Down, Page Up, Page Down, Home and End go through the rows, N and P through the
/// changes.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// What a screen reader calls the two sides.
    void setNames(const QString &left, const QString &right);
    void setComparison(lens::Comparison comparison);
    const lens::Comparison &comparison() const { return m_comparison; }
    qsizetype currentRow() const { return m_current; }
    void setCurrentRow(qsizetype row);
    /// -1 before the first.
    qsizetype currentChange() const { return m_comparison.rows.changeAt(m_current); }

    QSize sizeHint() const override;

public slots:
    void goToNextChange();
    void goToPreviousChange();

signals:
    void currentRowChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Side : quint8 { Left, Right };

    void relayout();
    void updateScrollBars();
    void paintSide(QPainter &painter, Side side, const lens::SideBySide::Row &row, int y);
    QList<QTextLayout::FormatRange> changedPart(Side side, const lens::SideBySide::Row &row) const;
    QRect sideRect(Side side) const;
    void describeRow();

    QString m_leftName;
    QString m_rightName;
    lens::Comparison m_comparison;
    RowLayouts m_left;
    RowLayouts m_right;
    qsizetype m_current = 0;
    qreal m_width = 0; ///< of the widest row seen
};

} // namespace wireloupe::ui
