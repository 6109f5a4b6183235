#pragma once

#include <optional>

#include <QTableView>

#include "capture/ids.h"
#include "capture/rowset.h"
#include "ui/logcopy.h"

namespace wireloupe::ui {

class FrameLogDelegate;
class FrameLogModel;
class Pill;

/// The list of frames. It follows the newest row until the user scrolls up or selects, and then tells by a
/// button at its lower edge how many rows have come since: the list never moves under the pointer.
class FrameLogView : public QTableView
{
    Q_OBJECT

public:
    /// The model is the view's own from here on.
    explicit FrameLogView(FrameLogModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    capture::RowSet selectedLogRows() const;
    /// The selected row that the keyboard is on, else the first selected one.
    std::optional<capture::Row> currentLogRow() const;
    void goToRow(capture::Row row);

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
    void exportRequested();

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
    void watchScrolling(int action);
    void rememberSelection();
    void restoreSelection();
    void updateColumns();
    void updatePill();
    void showHeaderMenu(const QPoint &position);

    FrameLogModel *m_model;
    FrameLogDelegate *m_delegate;
    Pill *m_pill;
    bool m_isFollowing = true;
    bool m_hasCustomWidths = false;
    /// The user has shown or hidden the Conn column, which comes by itself otherwise.
    bool m_isConnectionColumnChosen = false;
    bool m_isRestoringSelection = false;
    /// Lines that were there when following ended.
    qint64 m_seenLines = 0;
    capture::RowSet m_rememberedRows;
};

} // namespace wireloupe::ui
