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

void SortingSink::finish(ImportSink &sink, const std::function<bool()> &goesOn)
{
    const auto &store = m_waiting.store();
    if (!store)
        return;
    const auto isEarlier = [](const Place &a, const Place &b) { return a.time < b.time; };
    std::stable_sort(m_handshakes.begin(), m_handshakes.end(), isEarlier);
    std::stable_sort(m_frames.begin(), m_frames.end(), isEarlier);
    auto handshake = m_handshakes.cbegin();
    auto frame = m_frames.cbegin();
    const auto next = [&]() -> const Place & {
        const bool isHandshake =
            frame == m_frames.cend() || (handshake != m_handshakes.cend() && !isEarlier(*frame, *handshake));
        return isHandshake ? *handshake++ : *frame++;
    };
    constexpr size_t recordsPerQuestion = 4096;
    const size_t count = m_handshakes.size() + m_frames.size();
    const capture::Marks marks = store->marks();
    std::chrono::nanoseconds start{};
    for (size_t i = 0; i < count; ++i) {
        if (i % recordsPerQuestion == 0 && !goesOn())
            return;
        const auto &[time, row] = next();
        if (i == 0) {
            start = std::chrono::floor<std::chrono::milliseconds>(time);
            if (!sink.begin(startAt(time)))
                return;
        }
        capture::Record record = store->read(row);
        record.head.time = time - start;
        sink.add(record, marks.contains(row) ? std::optional(marks.note(row)) : std::nullopt);
    }
}

} // namespace wireloupe::formats
