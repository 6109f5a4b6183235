#pragma once

#include <vector>

#include <QAbstractScrollArea>
#include <QByteArray>

#include "ui/hexlayout.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// Bytes as offset, hex and ASCII. Paints only the lines that can be seen, so that the size of the bytes does
/// not matter. Sixteen bytes a line, eight or four where it is narrow.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

    /// Bytes marked from outside, such as those of a header field; scrolled to where they are out of sight.
    void setHighlight(qsizetype from, qsizetype length);
    /// A part of the bytes on a background of its own, under highlight and selection.
    struct Tint
    {
        qsizetype from = 0;
        qsizetype length = 0;
        Role color = Role::Highlight;
    };
    /// Stay until the next setBytes().
    void setTints(std::vector<Tint> tints);
    const std::vector<Tint> &tints() const { return m_tints; }
    qsizetype highlightFrom() const { return m_highlightFrom; }
    qsizetype highlightLength() const { return m_highlightLength; }

    qsizetype selectionFrom() const;
    qsizetype selectionLength() const;
    int bytesPerLine() const { return m_layout.bytesPerLine; }

    QSize sizeHint() const override;

public slots:
    void selectAll();
    void copyHex();
    void copyText();
    void copyDump();

signals:
    /// The user has gone to this byte.
    void cursorMoved(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCopyAction(const QString &text, const QKeySequence &shortcut, void (HexView::*slot)());
    void relayout();
    void moveCursor(qsizetype offset, bool isExtending);
    void ensureVisible(qsizetype offset);
    qsizetype firstVisible() const;
    void paintLine(QPainter &painter, qsizetype offset, int y) const;
    void paintMarks(QPainter &painter, qsizetype offset, int y, qsizetype from, qsizetype length,
                    const QColor &color) const;
    QByteArray selectedBytes() const;
    bool isSelected(qsizetype offset) const;

    QByteArray m_bytes;
    HexLayout m_layout;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    bool m_hasSelection = false;
    qsizetype m_highlightFrom = 0;
    qsizetype m_highlightLength = 0;
    std::vector<Tint> m_tints;
};

} // namespace wireloupe::ui
