#pragma once

#include <QAbstractTableModel>

namespace wireloupe::ui {

/// Names and values in an order that matters, as an editable table with an empty row at its end to write a
/// new pair into.
class PairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// How many there are, without the row for a new one.
    virtual int pairCount() const = 0;
    /// These do nothing for rows that hold no pair.
    void remove(int row);
    void move(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// By the user, not by a setter.
    void edited();

protected:
    virtual QString text(int row, int column) const = 0;
    virtual void setText(int row, int column, const QString &text) = 0;
    virtual void append() = 0;
    virtual void removeAt(int row) = 0;
    virtual void moveTo(int from, int to) = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QString invitation() const = 0; ///< what stands in the row for a new one
    bool isPair(int row) const { return row >= 0 && row < pairCount(); }

private:
    void grow(int column, const QString &text);

    bool m_isGrowing = false; ///< the last row has become a pair, and its successor is not announced yet
};

} // namespace wireloupe::ui
