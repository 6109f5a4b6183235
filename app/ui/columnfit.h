#pragma once

#include <QObject>
#include <QScopedValueRollback>

class QHeaderView;

namespace wireloupe::ui {

/// Fits columns to what is in them until the user gives one a width of its own, by the mouse or by keys: from
/// then on all stay as they are. What the header does by itself does not count: columns that take the rest of
/// the room, and those that are hidden and shown. GUI thread; a child of the header, which must have its
/// modes already.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(QHeaderView &header);

    /// Calls `fit`, which sets widths, where the user has chosen none.
    template <class Fit>
    void apply(const Fit &fit)
    {
        if (m_isChosen)
            return;
        const QScopedValueRollback guard(m_isFitting, true);
        fit();
    }

private:
    void take(int column, int before, int after);

    QHeaderView &m_header;
    bool m_isFitting = false;
    bool m_isChosen = false;
};

} // namespace wireloupe::ui
