#include "ui/latencytable.h"

#include <QHeaderView>
#include <QLocale>

#include "formats/words.h"
#include "ui/theme.h"

namespace wireloupe::ui {

LatencyTable::LatencyTable(QWidget *parent) : QTableWidget(7, 2, parent)
{
    setAccessibleName(tr("Figures of the round-trip times"));
    setHorizontalHeaderLabels({tr("Ping"), tr("Echo")});
    setVerticalHeaderLabels({tr("Count"), tr("Min"), tr("Mean"), tr("p50"), tr("p95"), tr("p99"), tr("Max")});
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int lineHeight = fontMetrics().height() + Theme::instance().spacing(1);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
}

void LatencyTable::setSummaries(const capture::LatencySummary &pings, const capture::LatencySummary &echoes)
{
    setColumn(0, pings);
    setColumn(1, echoes);
}

void LatencyTable::setColumn(int column, const capture::LatencySummary &summary)
{
    item(0, column)->setText(QLocale().toString(summary.count));
    const std::chrono::nanoseconds values[] = {summary.min, summary.mean, summary.p50,
                                               summary.p95, summary.p99,  summary.max};
    int row = 1;
    for (const std::chrono::nanoseconds value : values)
        item(row++, column)->setText(summary.count == 0 ? QStringLiteral("–") : formats::duration(value));
}

} // namespace wireloupe::ui
