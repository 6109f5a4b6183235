#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "ui/mapjob.h"

namespace wireloupe::ui {

class FindHits;
class FrameLogModel;
class FrameLogView;

/// A strip beside the scroll bar that shows the whole log at once: how dense it is in time, where errors,
/// broken rules, closes, marks and matches are, and which part is in sight. A click goes there. A short log
/// takes a part of the strip only.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    /// `hits` may change at any time: see updateSoon().
    MiniMap(FrameLogModel &model, FrameLogView &view, const FindHits &hits, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }
    /// All that is shown has been looked at.
    bool isComplete() const;

    /// What a pixel of the strip stands for.
    enum Sign : quint8 { Error = 1, Warning = 2, Close = 4, Mark = 8, Hit = 16 };
    /// Signs of the pixel at this height.
    quint8 signsAt(int y) const;

public slots:
    /// Something that is shown may have changed.
    void updateSoon();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Pixel
    {
        quint8 signs = 0;
        float density = 0; ///< 0 to 1
    };
    struct Lines
    {
        int first = 0;
        int end = 0;
    };

    void restart();
    void lookNext();
    void take(const MapJob::Result &result);
    NotableRows &notable();
    const NotableRows &notable() const;
    std::vector<capture::Row> borders() const;
    void rebuild();
    void computeSigns();
    void computeDensity();
    quint8 signsOf(Lines lines) const;
    qint64 countOf(Sign sign, capture::RowRange rows) const;
    QString describe(capture::RowRange rows) const;
    QString hint(int y) const;
    Lines linesOf(int y) const;
    int mapHeight() const;
    int mapTop() const;
    int roomForMap() const;
    void jump(int y);
    void paintVisiblePart(QPainter &painter) const;
    void paintPixels(QPainter &painter) const;
    /// Mirrored where the layout is from right to left.
    QRect placed(const QRect &rect) const;

    FrameLogModel &m_model;
    FrameLogView &m_view;
    const FindHits &m_hits;
    MapJob m_job;
    /// Of all rows, and of those that pass the filter.
    NotableRows m_all;
    NotableRows m_filtered;
    std::vector<std::chrono::nanoseconds> m_times;
    std::vector<Pixel> m_pixels;
    quint32 m_generation = 0;
    QTimer m_timer;
};

} // namespace wireloupe::ui
