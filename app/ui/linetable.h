#pragma once

#include <utility>
#include <vector>

#include <QTableView>

namespace wireloupe::ui {

/// A QTableView for tens of millions of lines, all of one height: where a line stands is computed. The
/// vertical header of QTableView keeps eight bytes a row and walks over all of them whenever one comes or
/// goes; it stays empty here, and all that QTableView would ask it is answered by this class. So of the
/// functions about rows only those of this class say something: not rowAt(), rowHeight(), setRowHidden() and
/// the like, nor spans.
///
/// Selects whole rows. Lines that go above what is seen leave it where it is.
class LineTable : public QTableView
{
    Q_OBJECT

public:
    explicit LineTable(QWidget *parent = nullptr);

    int lineHeight() const { return m_lineHeight; }
    /// In pixels, at least 1.
    void setLineHeight(int height);
    /// The first line in sight.
    int topLine() const;
    void setTopLine(int line);
    /// Lines that fit in whole, at least 1.
    int linesPerPage() const;
    /// How many lines there are.
    int lineCount() const;
    /// Of the selected lines: first and last of each range, in order and apart from each other.
    std::vector<std::pair<int, int>> selectedRanges() const;

    void setModel(QAbstractItemModel *model) override;
    /// Where the cell is, or would be, were the viewport large enough.
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    /// Never sideways.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Does nothing: it would read every row.
    void keyboardSearch(const QString & /*search*/) override {}
    void reset() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    int sizeHintForRow(int row) const override;
    int sizeHintForColumn(int column) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int lineAt(int y) const;
    void updateBars();
    void closeGap(int start, int end);
    void scrollLines(int dy);
    int neighborColumn(int column, int step) const;
    void paintLine(QPainter &painter, QStyleOptionViewItem option, int line, const QRegion &area) const;

    int m_lineHeight = 1;
    bool m_isUpdatingGeometries = false;
    /// Lines go, and those that stay are not to move: neither for the scroll bar nor for the current index.
    bool m_isRemoving = false;
};

} // namespace wireloupe::ui
