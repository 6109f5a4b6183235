#include "ui/latencytable.h"

#include <QHeaderView>
#include <QLocale>

#include "formats/words.h"
#include "ui/theme.h"

namespace wireloupe::ui {

LatencyTable::LatencyTable(QWidget *parent) : QTableWidget(7, ColumnCount, parent)
{
    setAccessibleName(tr("Figures of the round-trip times"));
    setHorizontalHeaderLabels({QString(), tr("Ping"), tr("Echo")});
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    const int lineHeight = fontMetrics().height() + Theme::instance().spacing(1);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    const QStringList names = {tr("Count"), tr("Min"), tr("Mean"), tr("p50"),
                               tr("p95"),   tr("p99"), tr("Max")};
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, NameColumn, new QTableWidgetItem(names[row]));
        for (const int column : {PingColumn, EchoColumn}) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
    for (const int column : {PingColumn, EchoColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void LatencyTable::setSummaries(const capture::LatencySummary &pings, const capture::LatencySummary &echoes)
{
    setColumn(PingColumn, pings);
    setColumn(EchoColumn, echoes);
}

void LatencyTable::setColumn(Column column, const capture::LatencySummary &summary)
{
    item(0, column)->setText(QLocale().toString(summary.count));
    const std::chrono::nanoseconds values[] = {summary.min, summary.mean, summary.p50,
                                               summary.p95, summary.p99,  summary.max};
    int row = 1;
    for (const std::chrono::nanoseconds value : values)
        item(row++, column)->setText(summary.count == 0 ? QStringLiteral("–") : formats::duration(value));
}

} // namespace wireloupe::ui
