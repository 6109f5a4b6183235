#include "ui/framelogmodel.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "formats/words.h"
#include "ui/plaintext.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::milliseconds busyInterval{33};
constexpr std::chrono::milliseconds idleInterval{100};
constexpr std::chrono::milliseconds idleAfter{2000};
// A few screens of rows.
constexpr qsizetype cachedRows = 1024;
// Of an event or a head all that a sentence needs.
constexpr qint64 toolTipPayload = 64LL * 1024;

int toLine(qint64 row)
{
    return static_cast<int>(std::min<qint64>(row, std::numeric_limits<int>::max()));
}

bool isNumeric(int column)
{
    return column == FrameLogModel::NumberColumn || column == FrameLogModel::TimeColumn ||
           column == FrameLogModel::DeltaColumn || column == FrameLogModel::ConnectionColumn ||
           column == FrameLogModel::LengthColumn;
}

} // namespace

FrameLogModel::FrameLogModel(std::shared_ptr<capture::Store> store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(std::move(store))
    , m_generation(m_store->generation())
    , m_job(m_store)
    , m_cache(cachedRows)
{
    connect(&m_job, &session::FilterJob::rowsFound, this, &FrameLogModel::takeFiltered);
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
    return toLine(m_isShowingFiltered ? m_rows.size() : m_known);
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
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
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
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == DeltaColumn)
        return tr("Time since the row above");
    if (role == Qt::ToolTipRole && section == LengthColumn)
        return tr("Bytes of payload on the wire, and inflated where it was compressed");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case DeltaColumn:
        return QStringLiteral("Δ");
    case ConnectionColumn:
        return tr("Conn");
    case DirectionColumn:
        return tr("Dir");
    case TypeColumn:
        return tr("Type");
    case LengthColumn:
        return tr("Length");
    case SummaryColumn:
        return tr("Summary");
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
    return line == 0 ? QString() : formats::duration(logRow(line).head.time - logRow(line - 1).head.time);
}

QVariant FrameLogModel::toolTip(int line, int column) const
{
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

capture::Row FrameLogModel::rowAt(int line) const
{
    return m_isShowingFiltered ? m_rows.at(line) : capture::Row{line};
}

int FrameLogModel::lineOf(capture::Row row) const
{
    if (!m_isShowingFiltered)
        return capture::toInt(row) < m_known ? toLine(capture::toInt(row)) : -1;
    const qint64 index = m_rows.indexOf(row);
    return index == m_rows.size() ? -1 : toLine(index);
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
    m_job.start(*m_filter, m_known);
}

bool FrameLogModel::isFiltering() const
{
    return m_filter && (m_isSwapPending || m_job.scannedRows() < m_known);
}

std::optional<capture::RowSet> FrameLogModel::filteredRows() const
{
    return m_isShowingFiltered ? std::optional(m_rows) : std::nullopt;
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
    return m_isPaused ? std::max<qint64>(0, m_store->count() - m_known) : 0;
}

void FrameLogModel::refresh()
{
    const quint32 generation = m_store->generation();
    if (generation != m_generation)
        forgetAll(generation);

    const qint64 recorded = m_store->count();
    const bool hasNews = recorded != m_known + m_lastHeldBack;
    if (m_isPaused) {
        m_lastHeldBack = std::max<qint64>(0, recorded - m_known);
    } else if (recorded > m_known) {
        m_lastHeldBack = 0;
        announce(recorded);
    }
    if (hasNews)
        emit countsChanged();
    adaptTimer(hasNews);
}

void FrameLogModel::forgetAll(quint32 generation)
{
    m_job.cancel();
    beginResetModel();
    m_generation = generation;
    m_known = 0;
    m_lastHeldBack = 0;
    m_rows.clear();
    m_cache.clear();
    m_isShowingFiltered = m_filter.has_value();
    m_isSwapPending = false;
    endResetModel();
    if (m_filter)
        startFilter();
    emit countsChanged();
}

void FrameLogModel::announce(qint64 known)
{
    if (m_isShowingFiltered || toLine(m_known) == toLine(known)) {
        m_known = known;
    } else {
        beginInsertRows({}, toLine(m_known), toLine(known) - 1);
        m_known = known;
        endInsertRows();
    }
    if (m_filter)
        m_job.advanceTo(m_known);
    lookForConnections();
}

void FrameLogModel::takeFiltered(const capture::RowSet &rows)
{
    if (m_isSwapPending) {
        beginResetModel();
        m_isSwapPending = false;
        m_isShowingFiltered = true;
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    emit countsChanged();
}

// The newest row of a batch stands for all of it: a second connection is seen a moment later at worst.
void FrameLogModel::lookForConnections()
{
    if (m_hasSeveralConnections || m_known == 0)
        return;
    if (capture::toInt(m_store->head(capture::Row{m_known - 1}).connection) > 1) {
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
