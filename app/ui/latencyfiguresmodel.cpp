#include "ui/latencyfiguresmodel.h"

#include <algorithm>

#include "ui/cellalignment.h"
#include "ui/latencywords.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/tracesign.h"

namespace wireloupe::ui {

LatencyFiguresModel::LatencyFiguresModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(
        &Theme::instance(), &Theme::changed, this,
        [this] {
            if (!m_rows.empty())
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
        });
}

bool LatencyFiguresModel::hasSameShape(const QStringList &columns, const std::vector<int> &signs,
                                       const std::vector<LatencyFigureRow> &rows) const
{
    return columns == m_columns && signs == m_signs &&
           std::ranges::equal(rows, m_rows, {}, &LatencyFigureRow::name, &LatencyFigureRow::name);
}

void LatencyFiguresModel::setTraces(const LatencyTraces &traces)
{
    std::vector<LatencyFigureRow> rows;
    std::vector<int> signs;
    if (!traces.traces.empty())
        rows = latencyFigureRows(traces);
    m_meanings.clear();
    for (const LatencyTrace &trace : traces.traces) {
        signs.push_back(trace.sign);
        m_meanings << traceMeaning(trace.kind);
    }
    const QStringList columns = latencyFigureColumns(traces);
    if (!hasSameShape(columns, signs, rows)) {
        beginResetModel();
        m_columns = columns;
        m_signs = std::move(signs);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows.swap(rows);
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)] != rows[static_cast<std::size_t>(row)])
            emit dataChanged(index(row, nameColumn + 1), index(row, columnCount() - 1));
}

int LatencyFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LatencyFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QString LatencyFiguresModel::textAt(const QModelIndex &index) const
{
    const LatencyFigureRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == nameColumn)
        return row.name;
    const qsizetype value = index.column() - 1;
    return value < row.values.size() ? row.values[value] : row.difference;
}

QVariant LatencyFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LatencyFigureRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.meaning;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == nameColumn ? wordAlignment : numberAlignment);
    case Qt::ForegroundRole:
        // Beside the words.
        if (hasDifference() && index.column() == columnCount() - 1) {
            if (row.tendency == Tendency::Higher)
                return Theme::instance().color(Role::Warning);
            if (row.tendency == Tendency::Lower)
                return Theme::instance().color(Role::Success);
        }
        return {};
    default:
        return {};
    }
}

QVariant LatencyFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isName = section == nameColumn;
    const auto trace = static_cast<std::size_t>(section - 1);
    switch (role) {
    case Qt::DisplayRole:
        return isName ? tr("Figure") : m_columns[section - 1];
    case Qt::ToolTipRole:
        return isName ? QString()
                      : plainToolTip(m_columns.mid(section - 1, 1) + m_meanings.mid(section - 1, 1));
    case Qt::DecorationRole:
        return !isName && trace < m_signs.size() ? QVariant(traceIcon(m_signs[trace])) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isName ? wordAlignment : numberAlignment);
    default:
        return {};
    }
}

} // namespace wireloupe::ui
