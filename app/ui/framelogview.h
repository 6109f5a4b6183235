#pragma once

#include <limits>
#include <optional>

#include <QRegularExpression>

#include "capture/ids.h"
#include "capture/rowset.h"
#include "ui/copyjob.h"
#include "ui/framelogmodel.h"
#include "ui/linetable.h"

class QAction;
class QMenu;

namespace wireloupe::ui {

class ColumnMover;
class FrameLogDelegate;
class Pill;

/// The list of frames. It follows the newest row until the user scrolls up or selects, and then tells by a
/// button at its lower edge how many rows have come since: the list never moves under the pointer.
class FrameLogView : public LineTable
{
    Q_OBJECT

public:
    /// The model is the view's own from here on.
    explicit FrameLogView(FrameLogModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    /// The first `most` of them, ascending.
    capture::RowSet selectedLogRows(qint64 most = std::numeric_limits<qint64>::max()) const;
    qint64 selectedLogRowCount() const;
    /// The selected row that the keyboard is on, else the first selected one.
    std::optional<capture::Row> currentLogRow() const;
    /// Selects the row, or the next one shown, and brings it into sight.
    void goToRow(capture::Row row);
    /// Selects those of the rows that are shown, and brings the first one into sight. Says how many those
    /// are; where there are none, nothing changes.
    qint64 selectRows(const capture::RowSet &rows);
    /// Brings a line to the middle, as a click on a map of the log asks for.
    void showLine(int line);
    /// Marks what matches in the summaries; an empty one marks nothing.
    void highlight(const QRegularExpression &expression);

    /// Where the user is in the log.
    struct Place
    {
        bool isFollowing = true;
        capture::Row seenEnd{}; ///< rows from there on are new to the user
        capture::RowSet selected;
        std::optional<capture::Row> current; ///< that the keyboard is on
        std::optional<capture::Row> top;     ///< the first in sight
    };
    Place place() const;
    /// Goes there, in a view that nobody has used yet; a filter may still be at work.
    void restore(const Place &place);

    /// What can be done about the selected rows.
    const QList<QAction *> &rowActions() const { return m_rowActions; }
    /// An entry for each column, which shows or hides it, and those that move the one of the current cell and
    /// its edge.
    void fillColumnMenu(QMenu &menu);
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

public slots:
    void setFollowing(bool isFollowing);
    void copy(wireloupe::ui::CopyForm form);

signals:
    void followingChanged(bool isFollowing);
    /// The button has been pressed, or End: the user wants the newest row.
    void resumeRequested();
    void rowSelectionChanged();
    void copied(const wireloupe::ui::LogCopy &copy);
    /// For the cell at a place of the screen; on no row: an invalid index.
    void menuRequested(const QModelIndex &cell, const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void setUpActions();
    void connectModel();
    void applyMetrics();
    void setDefaultWidths();
    int widthFor(FrameLogModel::Column column, const QString &sample, int more) const;
    void setWidth(FrameLogModel::Column column, const QString &sample, int more = 0);
    qsizetype numberDigits() const;
    void growNumbers();
    void fitWords();
    void watchScrolling(int action);
    void rememberSelection();
    void restoreSelection();
    bool selectRemembered();
    void select(const capture::RowSet &rows);
    void updateColumns();
    void updatePill();
    void takeCopy(const LogCopy &copy);
    void showHeaderMenu(const QPoint &position);

    /// More are not selected anew after a filter has changed.
    static constexpr qint64 maxRememberedRows = 1000;
    /// That numbers of rows have room for.
    static constexpr qsizetype leastDigits = 5;

    FrameLogModel *m_model;
    FrameLogDelegate *m_delegate;
    QList<QAction *> m_rowActions;
    ColumnMover *m_columnMover = nullptr;
    Pill *m_pill;
    CopyJob m_copying;
    bool m_isFollowing = true;
    bool m_hasCustomWidths = false;
    qsizetype m_numberDigits = 0; ///< that the column of numbers has room for
    /// The user has shown or hidden the Conn column, which comes by itself otherwise.
    bool m_isConnectionColumnChosen = false;
    bool m_isRestoringSelection = false;
    /// Where the rows ended when following did: those from there on are new.
    capture::Row m_seenEnd{};
    /// Were selected before the filter changed, and have not been found among what it shows.
    capture::RowSet m_rememberedRows;
    std::optional<capture::Row> m_rememberedTop;
    /// Of restore(), until a filter has been at work or the user has moved on.
    std::optional<capture::Row> m_restoredTop;
};

} // namespace wireloupe::ui
