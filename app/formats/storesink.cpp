#include "formats/storesink.h"

#include <algorithm>

#include "formats/importtimes.h"

namespace wireloupe::formats {

bool StoreSink::begin(const QDateTime &startedAt)
{
    const capture::StoreResult result = capture::Store::create({}, startedAt);
    m_store = result.store;
    m_error = result.detail;
    return m_store != nullptr;
}

void StoreSink::add(const capture::Record &record, const std::optional<QString> &mark)
{
    capture::Record stamped = record;
    stamped.head.time += m_store->origin();
    m_store->append(stamped);
    if (mark)
        m_store->setMark(capture::Row{m_records}, *mark);
    ++m_records;
}

bool SortingSink::begin(const QDateTime &)
{
    return m_waiting.begin({});
}

void SortingSink::add(const capture::Record &record, const std::optional<QString> &mark)
{
    const bool isFrame = record.head.isFrame() || record.head.kind == capture::RecordKind::Bytes;
    (isFrame ? m_frames : m_handshakes).push_back({record.head.time, capture::Row{m_waiting.records()}});
    capture::Record waiting = record;
    waiting.head.time = {}; // those since 1970 would not fit
    m_waiting.add(waiting, mark);
}

void SortingSink::finish(ImportSink &sink)
{
    const auto &store = m_waiting.store();
    if (!store)
        return;
    const auto isEarlier = [](const Place &a, const Place &b) { return a.time < b.time; };
    std::stable_sort(m_handshakes.begin(), m_handshakes.end(), isEarlier);
    std::stable_sort(m_frames.begin(), m_frames.end(), isEarlier);
    std::vector<Place> places(m_handshakes.size() + m_frames.size());
    std::merge(m_handshakes.begin(), m_handshakes.end(), m_frames.begin(), m_frames.end(), places.begin(),
               isEarlier);
    if (places.empty() || !sink.begin(startAt(places.front().time)))
        return;
    const auto start = std::chrono::floor<std::chrono::milliseconds>(places.front().time);
    const capture::Marks marks = store->marks();
    for (const auto &[time, row] : places) {
        capture::Record record = store->read(row);
        record.head.time = time - start;
        sink.add(record, marks.contains(row) ? std::optional(marks.note(row)) : std::nullopt);
    }
}

} // namespace wireloupe::formats
