#pragma once

#include <map>
#include <optional>
#include <vector>

#include "capture/recordcursor.h"
#include "capture/rowset.h"
#include "capture/stateevent.h"

namespace wireloupe::formats {

/// One request, what came of it, and where its frames are: what HAR calls an entry.
struct HarExchange
{
    using Time = std::chrono::nanoseconds;

    capture::ConnectionId connection{};
    Time start{};    ///< of the attempt to connect, where that is known; since the capture's start
    QByteArray url;  ///< as it was dialled; empty at a server
    QByteArray peer; ///< address of a server's peer
    std::optional<capture::Row> request;
    std::optional<capture::Row> response;
    Time requestTime{};
    Time responseTime{};
    capture::PhaseTimes times;
    bool isTls = false;
    QByteArray failure;     ///< why it never opened, in words
    QByteArray end;         ///< how it ended after it was open, in words
    quint16 closeCode = 0;  ///< as StateEvent::closeCode
    capture::RowSet data;   ///< frames of messages
    capture::RowSet others; ///< control frames, and bytes that are no frame
};

/// Groups the rows of a capture by exchange: two bytes a row.
class HarExchanges
{
public:
    void take(const capture::RecordView &record);
    const std::vector<HarExchange> &all() const { return m_all; }

private:
    void takeEvent(const capture::RecordView &record, const capture::StateEvent &event);
    HarExchange &begin(const capture::RecordView &record);
    HarExchange &current(const capture::RecordView &record);
    HarExchange &forRequest(const capture::RecordView &record);
    static void fail(HarExchange &exchange, const capture::StateEvent &event);

    std::vector<HarExchange> m_all;
    std::map<capture::ConnectionId, size_t> m_current; ///< places in m_all
};

} // namespace wireloupe::formats
