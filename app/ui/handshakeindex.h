#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "capture/rowset.h"
#include "capture/store.h"
#include "session/filterjob.h"

namespace wireloupe::ui {

/// Knows which handshake a row's connection began with. Begins to look when it is first asked, on another
/// thread.
class HandshakeIndex : public QObject
{
    Q_OBJECT

public:
    explicit HandshakeIndex(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    struct Pair
    {
        std::optional<capture::Row> request;
        std::optional<capture::Row> response;
    };
    /// Asks for the heads that belong to `row`; answered by found(), unless another row is asked for before.
    void lookUp(capture::Row row);

signals:
    void found(wireloupe::capture::Row row, const wireloupe::ui::HandshakeIndex::Pair &pair);

private:
    struct Entry
    {
        capture::Row row;
        capture::ConnectionId connection;
        bool isRequest = false;
    };

    void take(const capture::RowSet &rows);
    void answer();
    Pair pairOf(capture::Row row) const;

    std::shared_ptr<const capture::Store> m_store;
    session::FilterJob m_job;
    std::vector<Entry> m_entries;
    std::optional<capture::Row> m_wanted;
    std::optional<quint32> m_generation;
    qint64 m_end = 0;
};

} // namespace wireloupe::ui
