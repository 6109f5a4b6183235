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

/// The rows of a store, or those that pass a filter, as a table. Looks at the store's row count on a timer
/// and announces what has come as one batch; a cell is decoded when it is painted.
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
    /// A default one where the row is gone.
    LogRow logRow(int line) const;

    /// Nothing or an empty filter shows every row.
    void setFilter(const std::optional<capture::Filter> &filter);
    bool isFiltered() const { return m_filter.has_value(); }
    /// True while rows that are there have not been looked at.
    bool isFiltering() const;
    std::optional<capture::RowSet> filteredRows() const;

    /// Rows recorded while paused are held back until the view goes on.
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    qint64 heldBackRows() const;
    /// Rows that the view has taken note of, filtered out or not.
    qint64 knownRows() const { return m_known; }
    bool hasSeveralConnections() const { return m_hasSeveralConnections; }

public slots:
    /// Looks at the store now rather than at the next tick.
    void refresh();

signals:
    /// The numbers of shown, known or held-back rows may have changed.
    void countsChanged();
    void severalConnectionsSeen();

private:
    QString text(int line, int column) const;
    QString delta(int line) const;
    QVariant toolTip(int line, int column) const;
    QVariant accessibleText(int line, int column) const;
    void forgetAll(quint32 generation);
    void announce(qint64 known);
    void takeFiltered(const capture::RowSet &rows);
    void startFilter();
    void lookForConnections();
    void adaptTimer(bool hasNews);

    std::shared_ptr<capture::Store> m_store;
    quint32 m_generation = 0;
    qint64 m_known = 0;
    bool m_isPaused = false;
    qint64 m_lastHeldBack = 0;
    bool m_hasSeveralConnections = false;

    std::optional<capture::Filter> m_filter;
    session::FilterJob m_job;
    /// The rows shown while isShowingFiltered; else line n is row n.
    capture::RowSet m_rows;
    bool m_isShowingFiltered = false;
    /// A new filter has been set, and the rows of the old one stay until its first results are there.
    bool m_isSwapPending = false;

    mutable QCache<qint64, LogRow> m_cache;
    QTimer m_timer;
    QElapsedTimer m_sinceNews;
};

} // namespace wireloupe::ui
