#include "ui/handshakeindex.h"

#include <algorithm>
#include <iterator>

namespace wireloupe::ui {

namespace {

using Pair = HandshakeIndex::Pair;

capture::Row firstRowOf(const Pair &pair)
{
    return pair.request.value_or(pair.response.value_or(capture::Row{}));
}

/// A response belongs to the request right before it. One without a request stands alone.
void addTo(std::vector<Pair> &pairs, capture::Row row, capture::RecordKind kind)
{
    if (kind == capture::RecordKind::HandshakeRequest)
        pairs.push_back({row, std::nullopt});
    else if (!pairs.empty() && !pairs.back().response)
        pairs.back().response = row;
    else
        pairs.push_back({std::nullopt, row});
}

/// The last of the pairs that begin at or before `row`.
Pair pairAt(const std::vector<Pair> &pairs, capture::Row row)
{
    const auto beginsAfter = [](capture::Row at, const Pair &pair) { return at < firstRowOf(pair); };
    const auto next = std::upper_bound(pairs.begin(), pairs.end(), row, beginsAfter);
    return next == pairs.begin() ? Pair() : *std::prev(next);
}

} // namespace

HandshakeIndex::HandshakeIndex(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_job(m_store)
{
    connect(&m_job, &session::FilterJob::rowsFound, this, &HandshakeIndex::take);
}

// The response to a request comes after it, maybe after the row that is asked about: all there is is looked
// at.
void HandshakeIndex::lookUp(capture::Row row)
{
    m_wanted = row;
    m_end = m_store->count();
    if (m_generation == m_store->generation()) {
        m_job.advanceTo(m_end);
        answer();
        return;
    }
    m_generation = m_store->generation();
    m_entries.clear();
    m_job.start(*capture::Filter::parse(QStringLiteral("op:handshake|state")).filter, m_end);
}

void HandshakeIndex::take(const capture::RowSet &rows)
{
    for (const capture::Row row : rows) {
        const capture::RecordHead head = m_store->head(row);
        m_entries[head.connection].push_back({row, head.kind});
    }
    answer();
}

void HandshakeIndex::answer()
{
    if (!m_wanted || m_job.scannedRows() < m_end)
        return;
    const capture::Row row = *m_wanted;
    m_wanted.reset();
    emit found(row, openingOf(row));
}

/// Nothing for what is no state row. Read when it is needed: of most connections nobody asks.
std::optional<capture::StateKind> HandshakeIndex::stateOf(const Entry &entry) const
{
    if (entry.kind != capture::RecordKind::State)
        return std::nullopt;
    const auto event = capture::StateEvent::parse(m_store->read(entry.row).payload);
    return event ? std::optional(event->kind) : std::nullopt;
}

/// From the last Connecting row at or before `row` to the next one.
std::span<const HandshakeIndex::Entry> HandshakeIndex::attemptOf(const Entries &entries,
                                                                 capture::Row row) const
{
    const auto begins = [this](const Entry &entry) {
        return stateOf(entry) == capture::StateKind::Connecting;
    };
    const auto isAfter = [](capture::Row at, const Entry &entry) { return at < entry.row; };
    const auto next = std::upper_bound(entries.begin(), entries.end(), row, isAfter);
    const auto before = std::find_if(std::make_reverse_iterator(next), entries.rend(), begins);
    const auto begin = before == entries.rend() ? entries.begin() : std::prev(before.base());
    return {begin, std::find_if(next, entries.end(), begins)};
}

HandshakeIndex::Opening HandshakeIndex::openingOf(capture::Row row) const
{
    const auto entries = m_entries.find(m_store->head(row).connection);
    if (entries == m_entries.end())
        return {};
    Opening opening;
    std::vector<Pair> pairs;
    std::optional<capture::StateKind> state;
    const capture::Row first = m_store->rows().first; // a limit may have dropped what was found before
    for (const Entry &entry : attemptOf(entries->second, row)) {
        if (entry.row < first)
            continue;
        if (entry.row == row)
            state = stateOf(entry);
        if (entry.kind == capture::RecordKind::State)
            opening.events.push_back(entry.row);
        else
            addTo(pairs, entry.row, entry.kind);
    }
    const bool isOfAll = state && state != capture::StateKind::Redirected;
    if (isOfAll && !pairs.empty())
        opening.pair = pairs.back();
    else if (!isOfAll)
        opening.pair = pairAt(pairs, row);
    return opening;
}

} // namespace wireloupe::ui
