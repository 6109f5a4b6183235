#include "ui/columnfit.h"

#include <QHeaderView>

namespace wireloupe::ui {

ColumnFit::ColumnFit(QHeaderView &header) : QObject(&header), m_header(header)
{
    connect(&header, &QHeaderView::sectionResized, this, &ColumnFit::take);
}

void ColumnFit::take(int column, int before, int after)
{
    const bool takesRest =
        m_header.sectionResizeMode(column) != QHeaderView::Interactive ||
        (m_header.stretchLastSection() && m_header.visualIndex(column) + 1 == m_header.count());
    const bool isShownAsBefore = before > 0 && after > 0;
    m_isChosen = m_isChosen || (!m_isFitting && !takesRest && isShownAsBefore);
}

} // namespace wireloupe::ui
