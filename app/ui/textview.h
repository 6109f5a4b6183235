#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include "ui/findtarget.h"
#include "ui/latestjob.h"
#include "ui/textsearch.h"
#include "ui/visibletext.h"

class QMenu;

namespace wireloupe::ui {

/// Read-only text of any length: only what is in sight is made and painted. Selects by mouse and keyboard,
/// folds what its lines can fold, wraps lines or scrolls sideways. Everything is plain text.
///
/// Without a modifier - closes the fold at the cursor and + opens it, Return turns it over, / closes all, *
/// opens all, 1 to 9 open so many levels.
class TextView : public QAbstractScrollArea, public FindTarget
{
    Q_OBJECT
    Q_INTERFACES(wireloupe::ui::FindTarget)

public:
    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    /// `scope`: see findScope().
    void setLines(std::shared_ptr<const lens::Lines> lines);
    void setText(const QString &text);
    const std::shared_ptr<const lens::Lines> &lines() const { return m_text.lines(); }
    /// All of it, hidden rows too; for short text.
    QString toPlainText() const;

    bool isWrapping() const { return m_isWrapping; }
    void setWrapping(bool isWrapping);

    const lens::FoldMap &folds() const { return m_text.folds(); }
    /// Of the fold that begins in a row; nothing happens where none does.
    void setFolded(qsizetype row, bool isFolded);
    void foldAll();
    void unfoldAll();
    /// Opens the outer levels and closes all inside them.
    void foldToLevel(int level);

    TextPosition cursor() const { return m_cursor; }
    TextPosition anchor() const { return m_anchor; }
    /// Opens what hides the place and brings it into sight.
    void setCursor(TextPosition position, bool isSelecting = false);
    bool hasSelection() const { return m_cursor != m_anchor; }
    /// Bounded as copy() is.
    QString selectedText() const;

    /// The text in sight, and the cursor in it where it is there, else -1.
    QString visibleString(qsizetype *cursorOffset = nullptr) const;
    QRect cursorRect() const;
    VisibleText &visibleText() const { return m_text; }
    /// Pixels before the text, for marks, and above it.
    int marginWidth() const;
    int marginHeight() const;

    void highlight(const FindQuery &query) override;
    FindOutcome findNext() override;
    FindOutcome findPrevious() override;
    FindCount findCount() const override;
    QString findScope() const override;

    QSize sizeHint() const override;

public slots:
    /// What is selected, at most 32 Mi characters; put together on another thread where it is much.
    void copy();
    void selectAll();

signals:
    void cursorMoved();
    void foldsChanged();
    /// The context menu is about to be shown.
    void menuRequested(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class TextViewPainter;

    void setUpActions();
    void relayout();
    void updateScrollBars();
    void updateAfterScroll();
    void applyTheme();
    bool foldByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    void moveBy(int characters, bool isWord, bool isSelecting);
    void moveLines(qsizetype lines, bool isSelecting);
    void place(TextPosition position, bool isSelecting);
    void foldCursor(bool isFolded);
    void addFoldActions(QMenu &menu);
    QPointF textPoint(QPointF viewportPoint) const;
    void dragTo(QPointF point);
    TextPosition selectionStart() const { return std::min(m_cursor, m_anchor); }
    TextPosition selectionEnd() const;
    FindOutcome select(const std::optional<lens::LineMatch> &match,
                       const std::optional<lens::LineMatch> &wrapped);

    mutable VisibleText m_text;
    TextSearch m_search;
    LatestJob<QString> m_copyJob;
    TextPosition m_cursor;
    TextPosition m_anchor;
    qreal m_goalX = -1; ///< where going up and down keeps to; -1: at the cursor
    bool m_isWrapping = true;
    bool m_isSyncing = false; ///< the scroll bar is being told, and does not tell
    qreal m_width = 0;        ///< of the widest row seen
    QBasicTimer m_dragTimer;
    int m_wheelRest = 0;
};

} // namespace wireloupe::ui
