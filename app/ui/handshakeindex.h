#pragma once

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include <QObject>

#include "capture/rowset.h"
#include "capture/stateevent.h"
#include "capture/store.h"
#include "session/filterjob.h"

namespace wireloupe::ui {

/// Knows how the connection of a row was opened, however far away that is. Begins to look when it is first
/// asked, on another thread.
class HandshakeIndex : public QObject
{
    Q_OBJECT

public:
    explicit HandshakeIndex(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    /// A request and what answers it. With proxies and redirects there are several in one attempt to connect.
    struct Pair
    {
        std::optional<capture::Row> request;
        std::optional<capture::Row> response;

        bool operator==(const Pair &) const = default;
    };

    struct Opening
    {
        /// The pair that a row of a handshake is part of, or that a redirect answers; for other rows the last
        /// one of the attempt to connect: the upgrade.
        Pair pair;
        /// The state rows of the attempt, in their order: from Connecting on, where the capture holds it.
        std::vector<capture::Row> events;

        bool operator==(const Opening &) const = default;
    };
    /// Asks for how the connection of `row` was opened; answered by found(), unless another row is asked for
    /// before.
    void lookUp(capture::Row row);

signals:
    void found(wireloupe::capture::Row row, const wireloupe::ui::HandshakeIndex::Opening &opening);

private:
    struct Entry
    {
        capture::Row row;
        capture::RecordKind kind;
    };
    using Entries = std::vector<Entry>;

    void take(const capture::RowSet &rows);
    void answer();
    std::optional<capture::StateKind> stateOf(const Entry &entry) const;
    std::span<const Entry> attemptOf(const Entries &entries, capture::Row row) const;
    Opening openingOf(capture::Row row) const;

    std::shared_ptr<const capture::Store> m_store;
    session::FilterJob m_job;
    std::unordered_map<capture::ConnectionId, Entries> m_entries; ///< in the order of their rows
    std::optional<capture::Row> m_wanted;
    std::optional<quint32> m_generation;
    qint64 m_end = 0;
};

} // namespace wireloupe::ui
