#pragma once

#include <vector>

#include <QAbstractScrollArea>
#include <QByteArray>

#include "ui/findtarget.h"
#include "ui/hexlayout.h"
#include "ui/hexsearch.h"
#include "ui/theme.h"

class QMenu;

namespace wireloupe::ui {

/// Bytes as offset, hex and ASCII. Paints only the lines that can be seen, so that the size of the bytes does
/// not matter. Sixteen bytes a line, eight or four where it is narrow.
class HexView : public QAbstractScrollArea, public FindTarget
{
    Q_OBJECT
    Q_INTERFACES(wireloupe::ui::FindTarget)

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
    /// Scrolls there. Cut to the bytes that there are; a length of 0 selects nothing.
    void setSelection(qsizetype from, qsizetype length);
    /// Those of the selection; all where nothing is selected.
    QByteArray selectedBytes() const;
    int bytesPerLine() const { return m_layout.bytesPerLine; }

    void highlight(const FindQuery &query) override;
    FindOutcome findNext() override;
    FindOutcome findPrevious() override;
    FindCount findCount() const override;
    QString findScope() const override;

    QSize sizeHint() const override;

public slots:
    void selectAll();
    void copyHex();
    void copyText();
    void copyDump();
    void copyBase64();
    void copyCArray();
    void copyPython();

signals:
    /// The user has gone to this byte.
    void cursorMoved(qsizetype offset);
    void selectionChanged();
    /// The context menu is about to be shown.
    void menuRequested(QMenu *menu);
    /// The user wants to go to an offset.
    void goToRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void copyAs(QString (*form)(QByteArrayView bytes));
    void paintMatches(QPainter &painter, qsizetype offset, int y) const;
    FindOutcome select(const std::optional<ByteRange> &match, const std::optional<ByteRange> &wrapped);
    void addCopyAction(const QString &text, const QKeySequence &shortcut, void (HexView::*slot)());
    void relayout();
    void describeLine();
    void moveCursor(qsizetype offset, bool isExtending);
    void ensureVisible(qsizetype offset);
    qsizetype firstVisible() const;
    void paintLine(QPainter &painter, qsizetype offset, int y) const;
    void paintMarks(QPainter &painter, qsizetype offset, int y, qsizetype from, qsizetype length,
                    const QColor &color) const;
    bool isSelected(qsizetype offset) const;

    QByteArray m_bytes;
    HexLayout m_layout;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    bool m_hasSelection = false;
    qsizetype m_highlightFrom = 0;
    qsizetype m_highlightLength = 0;
    std::vector<Tint> m_tints;
    HexSearch m_search;
};

} // namespace wireloupe::ui
