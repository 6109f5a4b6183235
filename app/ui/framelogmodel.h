#pragma once

#include <memory>
#include <optional>

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QTimer>

#include "capture/filter.h"
#include "capture/rowset.h"
#include "capture/store.h"
#include "session/filterjob.h"
#include "ui/logrow.h"

namespace wireloupe::ui {

/// The rows of a store, or those that pass a filter, as a table. Looks at the store's rows on a timer and
/// announces what has come, and what a limit has dropped, as one batch each; a cell is decoded when it is
/// painted.
///
/// A line is the place of a row in the table, counted from 0: an `int`, as Qt's models have it. Of a capture
/// with more rows than `int` holds (some 2.1 thousand million) the first ones are shown.
class FrameLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        NumberColumn,
        TimeColumn,
        DeltaColumn, ///< since the row shown above, of whichever connection
        ConnectionColumn,
        DirectionColumn,
        TypeColumn,
        LengthColumn,
        SummaryColumn,
        ColumnCount
    };

    explicit FrameLogModel(std::shared_ptr<capture::Store> store, QObject *parent = nullptr);
    ~FrameLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    capture::Row rowAt(int line) const;
    /// The line of the row, or of the next one shown; -1 where none follows.
    int lineOf(capture::Row row) const;
    /// The rows of the lines from `top` to `bottom`, both included.
    capture::RowSet rowsBetween(int top, int bottom) const;
    /// The first `most` of the rows of this range that are shown.
    capture::RowSet shownRows(capture::RowRange range, int most) const;
    /// A default one where the row is gone.
    LogRow logRow(int line) const;

    /// Nothing or an empty filter shows every row.
    void setFilter(const std::optional<capture::Filter> &filter);
    bool isFiltered() const { return m_filter.has_value(); }
    /// True while rows that are there have not been looked at.
    bool isFiltering() const;
    bool isShowingFiltered() const { return m_isShowingFiltered; }
    std::optional<capture::RowSet> filteredRows() const;
    /// It is there, and no filter hides it.
    bool isShown(capture::Row row) const;

    /// Rows recorded while paused are held back until the view goes on.
    void setPaused(bool isPaused);
    /// Pauses with the rows before `end` known: as in a view that this one takes the place of. No filter has
    /// been set yet.
    void pauseAt(capture::Row end);
    bool isPaused() const { return m_isPaused; }
    qint64 heldBackRows() const;
    /// Rows that the view has taken note of, filtered out or not.
    capture::RowRange known() const { return m_known; }
    qint64 knownRows() const { return m_known.size(); }
    /// Those of them that are shown if they pass: no filter has yet to look at them.
    capture::RowRange settled() const;
    /// Rows come because those of an opened file are being found: none of them is new.
    bool isOpenedCapture() const { return m_isOpenedCapture; }

    const capture::Marks &marks() const { return m_marks; }
    bool isMarked(int line) const { return m_marks.contains(rowAt(line)); }
    bool hasSeveralConnections() const { return m_hasSeveralConnections; }

public slots:
    /// Looks at the store now rather than at the next tick.
    void refresh();

signals:
    /// The numbers of shown, known or held-back rows may have changed.
    void countsChanged();
    void severalConnectionsSeen();
    void marksChanged();

private:
    QString text(int line, int column) const;
    QString delta(int line) const;
    QVariant toolTip(int line, int column) const;
    QVariant accessibleText(int line, int column) const;
    QString explainUserMark(int line) const;
    void forgetAll(quint32 generation);
    void announce(capture::Row end);
    void dropBefore(capture::Row first);
    void refreshMarks();
    qint64 lines() const { return m_isShowingFiltered ? m_rows.size() : m_known.size(); }
    void takeFiltered(const capture::RowSet &rows);
    void startFilter();
    void lookForConnections();
    void adaptTimer(bool hasNews);

    std::shared_ptr<capture::Store> m_store;
    quint32 m_generation = 0;
    capture::RowRange m_known;
    bool m_isOpenedCapture = false;
    bool m_isPaused = false;
    capture::RowRange m_lastSeen;
    capture::Marks m_marks;
    quint32 m_marksRevision = 0;
    bool m_hasSeveralConnections = false;

    std::optional<capture::Filter> m_filter;
    session::FilterJob m_job;
    /// The rows shown while isShowingFiltered; else all that are known.
    capture::RowSet m_rows;
    bool m_isShowingFiltered = false;
    /// A new filter has been set, and the rows of the old one stay until its first results are there.
    bool m_isSwapPending = false;

    mutable QCache<qint64, LogRow> m_cache;
    QTimer m_timer;
    QElapsedTimer m_sinceNews;
};

} // namespace wireloupe::ui
