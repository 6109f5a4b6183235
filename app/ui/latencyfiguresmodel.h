#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/latencyfigurerows.h"

namespace wireloupe::ui {

/// The figures of all traces as a table: the name of a figure, its value for each trace, and of two traces
/// what the second differs by.
class LatencyFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;

    explicit LatencyFiguresModel(QObject *parent = nullptr);

    /// Rows and columns that are the same as before stay, with what is selected in them.
    void setTraces(const LatencyTraces &traces);
    const std::vector<LatencyFigureRow> &rows() const { return m_rows; }
    bool hasDifference() const { return m_columns.size() > static_cast<qsizetype>(m_signs.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameShape(const QStringList &columns, const std::vector<int> &signs,
                      const std::vector<LatencyFigureRow> &rows) const;
    QString textAt(const QModelIndex &index) const;

    QStringList m_columns;    ///< without that of the names
    QStringList m_meanings;   ///< of each trace
    std::vector<int> m_signs; ///< of each trace
    std::vector<LatencyFigureRow> m_rows;
};

} // namespace wireloupe::ui
