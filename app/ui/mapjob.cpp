#include "ui/mapjob.h"

#include "capture/recordtype.h"
#include "ui/logrow.h"
#include "ui/rowscan.h"

namespace wireloupe::ui {

namespace {

void note(const capture::Store &store, const capture::RecordView &view, NotableRows &found)
{
    const bool isFrame = view.head.isFrame();
    // Shares the bytes of the view; of a frame they are not asked for.
    const QByteArray payload =
        isFrame ? QByteArray() : QByteArray::fromRawData(view.payload.data(), view.payload.size());
    switch (rowMark(store, view.row, view.head, payload)) {
    case RowMark::Error:
        found.errors.append(view.row);
        break;
    case RowMark::Warning:
        found.warnings.append(view.row);
        break;
    case RowMark::None:
        break;
    }
    if (capture::typeOf(view.head) == capture::CloseType)
        found.closes.append(view.row);
}

} // namespace

void NotableRows::append(const NotableRows &later)
{
    errors.append(later.errors);
    warnings.append(later.warnings);
    closes.append(later.closes);
    end = std::max(end, later.end);
}

void NotableRows::dropBefore(capture::Row first)
{
    for (capture::RowSet *rows : {&errors, &warnings, &closes})
        rows->dropBefore(first);
    end = std::max(end, first);
}

MapJob::MapJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store))
{
}

void MapJob::look(const capture::RowSet &rows, const std::vector<capture::Row> &borders)
{
    m_job.start([store = m_store, rows, borders](const std::atomic_bool &isCancelled) {
        Result result;
        result.times.reserve(borders.size());
        for (const capture::Row row : borders)
            result.times.push_back(store->head(row).time);
        const auto look = [&](const capture::RecordView &view) { note(*store, view, result.found); };
        result.found.end = RowScan(*store, isCancelled).go(rows, look);
        return result;
    });
}

} // namespace wireloupe::ui
