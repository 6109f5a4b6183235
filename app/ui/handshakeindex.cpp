#include "ui/handshakeindex.h"

namespace wireloupe::ui {

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
    m_job.start(*capture::Filter::parse(QStringLiteral("op:handshake")).filter, m_end);
}

void HandshakeIndex::take(const capture::RowSet &rows)
{
    for (const capture::Row row : rows) {
        const capture::RecordHead head = m_store->head(row);
        m_entries.push_back({row, head.connection, head.kind == capture::RecordKind::HandshakeRequest});
    }
    answer();
}

void HandshakeIndex::answer()
{
    if (!m_wanted || m_job.scannedRows() < m_end)
        return;
    const capture::Row row = *m_wanted;
    m_wanted.reset();
    emit found(row, pairOf(row));
}

HandshakeIndex::Pair HandshakeIndex::pairOf(capture::Row row) const
{
    const capture::ConnectionId connection = m_store->head(row).connection;
    const capture::Row first = m_store->rows().first; // a limit may have dropped what was found before
    Pair pair;
    for (const Entry &entry : m_entries) {
        if (entry.connection != connection || entry.row < first)
            continue;
        if (entry.isRequest) {
            if (entry.row > row)
                break;
            pair = {entry.row, std::nullopt};
        } else if (!pair.response) {
            pair.response = entry.row;
        }
    }
    return pair;
}

} // namespace wireloupe::ui
