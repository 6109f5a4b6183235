#include "ui/payloadreader.h"

namespace wireloupe::ui {

namespace {

// Read and checked within a millisecond or two.
constexpr quint64 maxInForeground = 64 * 1024;

} // namespace

PayloadReader::PayloadReader(std::shared_ptr<capture::Store> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_job([this](const Result &result) { emit done(result.row, result.record); })
{
}

PayloadReader::Result PayloadReader::readNow(const capture::Store &store, capture::Row row, bool isWhole)
{
    Result result{row, store.read(row, isWhole ? -1 : beginning)};
    if (result.record.head.flags.testFlag(capture::RecordFlag::Compressed)) {
        result.record.compressedPayload = store.readBothForms(row).compressedPayload;
        if (!isWhole)
            result.record.compressedPayload.truncate(beginning);
    }
    return result;
}

void PayloadReader::read(capture::Row row, bool isWhole)
{
    m_job.cancel();
    const capture::RecordHead head = m_store->head(row);
    if (std::max(head.payloadLength, head.wireLength) <= maxInForeground) {
        const Result result = readNow(*m_store, row, isWhole);
        emit done(result.row, result.record);
        return;
    }
    m_job.start(
        [store = m_store, row, isWhole](const std::atomic_bool &) { return readNow(*store, row, isWhole); });
}

void PayloadReader::cancel()
{
    m_job.cancel();
}

} // namespace wireloupe::ui
