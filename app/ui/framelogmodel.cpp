#include "ui/framelogmodel.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "formats/words.h"
#include "ui/logcolumns.h"
#include "ui/plaintext.h"
#include "ui/words.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::milliseconds busyInterval{33};
constexpr std::chrono::milliseconds idleInterval{100};
constexpr std::chrono::milliseconds idleAfter{2000};
// A few screens of rows.
constexpr qsizetype cachedRows = 1024;
// Of an event or a head all that a sentence needs.
constexpr qint64 toolTipPayload = 64LL * 1024;

constexpr qint64 maxLines = std::numeric_limits<int>::max();

// All that is shown is within maxLines.
int toLine(qint64 index)
{
    return static_cast<int>(index);
}

} // namespace

FrameLogModel::FrameLogModel(std::shared_ptr<capture::Store> store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(std::move(store))
    , m_generation(m_store->generation())
    , m_isOpenedCapture(m_store->isIndexing())
    , m_job(m_store)
    , m_cache(cachedRows)
{
    connect(&m_job, &session::FilterJob::rowsFound, this, &FrameLogModel::takeFiltered);
    // Until its first rows are there, those of before stay.
    connect(&m_job, &session::FilterJob::restarted, this, [this] { m_isSwapPending = true; });
    connect(&m_timer, &QTimer::timeout, this, &FrameLogModel::refresh);
    m_timer.start(busyInterval);
    m_sinceNews.start();
    refresh();
}

FrameLogModel::~FrameLogModel() = default;

int FrameLogModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return toLine(lines());
}

int FrameLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return columnAlignment(index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    default:
        return {};
    }
}

QVariant FrameLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return columnAlignment(section);
    case Qt::ToolTipRole:
        return columnHint(section);
    case Qt::DisplayRole:
        return columnTitle(section);
    case Qt::AccessibleTextRole:
        return columnWords(section);
    default:
        return {};
    }
}

QString FrameLogModel::text(int line, int column) const
{
    const LogRow row = logRow(line);
    switch (column) {
    case NumberColumn:
        return QString::number(capture::toInt(rowAt(line)) + 1);
    case TimeColumn:
        return formats::timestamp(row.head.time);
    case DeltaColumn:
        return delta(line);
    case ConnectionColumn:
        return capture::toInt(row.head.connection) == 0
                   ? QString()
                   : QString::number(capture::toInt(row.head.connection));
    case DirectionColumn:
        return directionName(row.head.direction);
    case TypeColumn:
        return row.type;
    case LengthColumn:
        return lengthText(row.head);
    case SummaryColumn:
        return row.summary;
    default:
        return {};
    }
}

QString FrameLogModel::delta(int line) const
{
    return line == 0 ? QString() : durationText(logRow(line).head.time - logRow(line - 1).head.time);
}

QVariant FrameLogModel::toolTip(int line, int column) const
{
    if (column == NumberColumn && isMarked(line))
        return plainToolTip(explainUserMark(line));
    const LogRow row = logRow(line);
    if (row.mark != RowMark::None)
        return plainToolTip(explainMark(m_store->read(rowAt(line), toolTipPayload)));
    if (column == LengthColumn || column == TypeColumn)
        return plainToolTip(explainLength(row.head));
    return {};
}

QVariant FrameLogModel::accessibleText(int line, int column) const
{
    const QString plain = text(line, column);
    if (column == NumberColumn && isMarked(line))
        return tr("%1, %2", "number of a row, that it is marked").arg(plain, explainUserMark(line));
    const LogRow row = logRow(line);
    if (column == LengthColumn && !explainLength(row.head).isEmpty())
        return explainLength(row.head);
    if (column != TypeColumn)
        return plain;
    QStringList words;
    if (row.mark == RowMark::Error)
        words << tr("Error");
    else if (row.mark == RowMark::Warning)
        words << tr("Warning");
    if (row.isInjected())
        words << injectedWord();
    QString type = plain;
    if (const QString bits = reservedBits(row.head.flags); !bits.isEmpty())
        type += QLatin1Char(' ') + bits;
    return words.isEmpty() ? type : tr("%1: %2").arg(words.join(QStringLiteral(", ")), type);
}

QString FrameLogModel::explainUserMark(int line) const
{
    const QString note = m_marks.note(rowAt(line));
    return note.isEmpty() ? tr("Marked") : tr("Marked: %1").arg(note);
}

capture::Row FrameLogModel::rowAt(int line) const
{
    return m_isShowingFiltered ? m_rows.at(line) : capture::Row{capture::toInt(m_known.first) + line};
}

int FrameLogModel::lineOf(capture::Row row) const
{
    const qint64 index = m_isShowingFiltered
                             ? m_rows.indexOf(row)
                             : std::max<qint64>(0, capture::toInt(row) - capture::toInt(m_known.first));
    return index < lines() ? toLine(index) : -1;
}

bool FrameLogModel::isShown(capture::Row row) const
{
    const int line = lineOf(row);
    return line >= 0 && rowAt(line) == row;
}

capture::RowSet FrameLogModel::rowsBetween(int top, int bottom) const
{
    if (m_isShowingFiltered)
        return m_rows.slice(top, bottom - top + 1);
    capture::RowSet rows;
    rows.appendRange(rowAt(top), capture::Row{capture::toInt(rowAt(bottom)) + 1});
    return rows;
}

capture::RowSet FrameLogModel::shownRows(capture::RowRange range, int most) const
{
    const int first = lineOf(range.first);
    if (range.size() <= 0 || first < 0 || rowAt(first) >= range.end)
        return {};
    const int next = lineOf(range.end);
    const qint64 end = next < 0 ? lines() : next;
    return rowsBetween(first, toLine(std::min(end, qint64{first} + most) - 1));
}

LogRow FrameLogModel::logRow(int line) const
{
    const capture::Row row = rowAt(line);
    if (const LogRow *cached = m_cache.object(capture::toInt(row)))
        return *cached;
    // The store may have been cleared since the last look at it.
    if (m_store->generation() != m_generation)
        return {};
    auto described = std::make_unique<LogRow>(describeRow(*m_store, row));
    LogRow result = *described;
    m_cache.insert(capture::toInt(row), described.release());
    return result;
}

void FrameLogModel::setFilter(const std::optional<capture::Filter> &filter)
{
    refresh();
    if (filter && !filter->isEmpty()) {
        m_filter = filter;
        startFilter();
    } else if (m_filter) {
        m_job.cancel();
        beginResetModel();
        m_filter.reset();
        m_rows.clear();
        m_isShowingFiltered = false;
        m_isSwapPending = false;
        endResetModel();
    }
    emit countsChanged();
}

void FrameLogModel::startFilter()
{
    m_isSwapPending = true;
    m_job.start(*m_filter, capture::toInt(m_known.end));
}

bool FrameLogModel::isFiltering() const
{
    return m_filter && (m_isSwapPending || m_job.scannedRows() < capture::toInt(m_known.end));
}

std::optional<capture::RowSet> FrameLogModel::filteredRows() const
{
    return m_isShowingFiltered ? std::optional(m_rows) : std::nullopt;
}

capture::RowRange FrameLogModel::settled() const
{
    return {m_known.first, m_isShowingFiltered ? capture::Row{m_job.scannedRows()} : m_known.end};
}

void FrameLogModel::setPaused(bool isPaused)
{
    if (isPaused)
        refresh();
    m_isPaused = isPaused;
    refresh();
    emit countsChanged();
}

qint64 FrameLogModel::heldBackRows() const
{
    return m_isPaused ? std::max<qint64>(0, m_store->count() - capture::toInt(m_known.end)) : 0;
}

void FrameLogModel::refresh()
{
    const quint32 generation = m_store->generation();
    if (generation != m_generation)
        forgetAll(generation);

    const capture::RowRange rows = m_store->rows();
    const bool hasNews = rows != m_lastSeen;
    m_lastSeen = rows;
    // What has gone is gone, whether the view is paused or not.
    dropBefore(rows.first);
    if (!m_isPaused)
        announce(std::min(rows.end, capture::Row{capture::toInt(m_known.first) + maxLines}));
    refreshMarks();
    if (hasNews)
        emit countsChanged();
    adaptTimer(hasNews);
}

void FrameLogModel::dropBefore(capture::Row first)
{
    if (first <= m_known.first)
        return;
    const capture::RowRange left{first, std::max(first, m_known.end)};
    const qint64 gone = m_isShowingFiltered
                            ? m_rows.indexOf(first)
                            : std::min(capture::toInt(first) - capture::toInt(m_known.first), m_known.size());
    if (gone > 0)
        beginRemoveRows({}, 0, toLine(gone) - 1);
    m_rows.dropBefore(first);
    m_known = left;
    if (gone > 0)
        endRemoveRows();
}

void FrameLogModel::refreshMarks()
{
    const quint32 revision = m_store->marksRevision();
    if (revision == m_marksRevision)
        return;
    m_marksRevision = revision;
    m_marks = m_store->marks();
    if (rowCount() > 0)
        emit dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
    emit marksChanged();
}

void FrameLogModel::forgetAll(quint32 generation)
{
    m_job.cancel();
    beginResetModel();
    m_generation = generation;
    m_known = {};
    m_lastSeen = {};
    m_rows.clear();
    m_cache.clear();
    m_isShowingFiltered = m_filter.has_value();
    m_isSwapPending = false;
    endResetModel();
    if (m_filter)
        startFilter();
    emit countsChanged();
}

void FrameLogModel::announce(capture::Row end)
{
    if (end <= m_known.end)
        return;
    if (m_isShowingFiltered) {
        m_known.end = end;
    } else {
        beginInsertRows({}, rowCount(), toLine(capture::toInt(end) - capture::toInt(m_known.first)) - 1);
        m_known.end = end;
        endInsertRows();
    }
    if (m_filter)
        m_job.advanceTo(capture::toInt(m_known.end));
    lookForConnections();
}

void FrameLogModel::takeFiltered(const capture::RowSet &found)
{
    capture::RowSet rows = found;
    rows.dropBefore(m_known.first);
    if (m_isSwapPending) {
        beginResetModel();
        m_isSwapPending = false;
        m_isShowingFiltered = true;
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + toLine(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    emit countsChanged();
}

// The newest row of a batch stands for all of it: a second connection is seen a moment later at worst.
void FrameLogModel::lookForConnections()
{
    if (m_hasSeveralConnections)
        return;
    const capture::Row newest{capture::toInt(m_known.end) - 1};
    if (capture::toInt(m_store->head(newest).connection) > 1) {
        m_hasSeveralConnections = true;
        emit severalConnectionsSeen();
    }
}

void FrameLogModel::adaptTimer(bool hasNews)
{
    if (hasNews)
        m_sinceNews.restart();
    const auto wanted = m_sinceNews.hasExpired(idleAfter.count()) ? idleInterval : busyInterval;
    if (m_timer.intervalAsDuration() != wanted)
        m_timer.setInterval(wanted);
}

} // namespace wireloupe::ui
