#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "capture/rowset.h"
#include "capture/store.h"

class QSplitter;

namespace wireloupe::ui {

class DetailPane;
class FilterBar;
class FrameLogModel;
class FrameLogView;
class Hint;
class LogArea;
struct LogCopy;
struct PanePlace;

/// The heart of every tab: the live frame log over a store, its filter box and the detail pane below. The
/// same for a client tab, the server tab and an opened capture.
class CapturePane : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePane(std::shared_ptr<capture::Store> store, QWidget *parent = nullptr);
    ~CapturePane() override;

    const std::shared_ptr<capture::Store> &store() const;
    LogArea *log() const { return m_log; }

    bool isFollowing() const;
    bool isPaused() const;
    qint64 shownRows() const;
    /// The rows that pass the filter, ascending; nothing while no filter is set.
    std::optional<capture::RowSet> filteredRows() const;
    /// Ascending; empty where nothing is selected.
    capture::RowSet selectedRows() const;
    bool hasSelection() const;
    QString filterText() const;

    /// A widget to put beside the detail pane (the latency panel), or below it (the composer).
    void setSideWidget(QWidget *widget);
    void setBottomWidget(QWidget *widget);

    PanePlace place() const;
    /// Goes on there, in a pane over the same store that nobody has used yet.
    void restore(const PanePlace &place);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

public slots:
    void setFollowing(bool isFollowing);
    /// Stops the view, never the recording.
    void setPaused(bool isPaused);
    void setFilterText(const QString &text);
    void focusFilter();
    /// In the payload where the keyboard is on one that can be searched, else in the log.
    void find();
    void goToRow(wireloupe::capture::Row row);
    /// Selects the rows and brings the first one into sight; says so where some of them cannot be seen. The
    /// focus stays where it is.
    void selectRows(const wireloupe::capture::RowSet &rows);
    /// The payloads of two rows beside each other, in a window of their own.
    void compareRows(wireloupe::capture::Row one, wireloupe::capture::Row other);
    /// The same of the two rows that are selected.
    void compareSelected();
    void copyAsText();
    void copyAsJson();
    void copyAsHex();

signals:
    void followingChanged(bool isFollowing);
    void pausedChanged(bool isPaused);
    void selectionChanged();
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpLayout();
    void connectParts();
    void arrangeRows();
    void resume();
    void showSelection();
    void updateCounts();
    void updateEmptyHint();
    void placeEmptyHint();
    void tellCopied(const LogCopy &copy);
    void tellUnseen(const capture::RowSet &rows, qint64 seen);

    std::shared_ptr<capture::Store> m_store;
    FilterBar *m_filterBar;
    LogArea *m_log;
    FrameLogModel *m_model; ///< the log's
    FrameLogView *m_view;   ///< the log's
    Hint *m_emptyHint;
    DetailPane *m_detail;
    /// Log over details over the bottom widget; the detail pane and the side widget share the middle.
    QSplitter *m_rows;
    QSplitter *m_columns;
    QWidget *m_bottom = nullptr;
    bool m_areRowsTouched = false; ///< by the user, now or in an earlier run
    std::optional<capture::Row> m_shownRow;
};

} // namespace wireloupe::ui
