#include "ui/helphits.h"

#include <algorithm>

#include "ui/helphitdelegate.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

HelpHits::HelpHits(QWidget *parent) : QListView(parent)
{
    setObjectName(u"helpHits"_s);
    setAccessibleName(tr("What was found"));
    setModel(&m_model);
    setItemDelegate(new HelpHitDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &HelpHits::choose);
    connect(this, &QListView::activated, this, &HelpHits::choose);
}

void HelpHits::setHits(const QList<HelpHit> &hits)
{
    m_model.setHits(hits);
    setCurrentIndex(m_model.index(0, 0));
    scrollToTop();
}

void HelpHits::moveBy(int lines)
{
    if (count() == 0)
        return;
    const int wanted = currentIndex().row() + lines;
    setCurrentIndex(m_model.index(std::clamp(wanted, 0, m_model.rowCount() - 1), 0));
}

void HelpHits::choose()
{
    if (currentIndex().isValid())
        emit chosen(HelpHitsModel::hitAt(currentIndex()));
}

} // namespace wireloupe::ui
