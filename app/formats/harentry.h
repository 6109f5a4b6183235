#pragma once

#include <QDateTime>

#include "formats/harexchanges.h"
#include "formats/jsonobject.h"

namespace wireloupe::formats {

/// What of an entry is not its messages: the members of HAR 1.2 section 3.2, and with an underscore `_error`
/// (why it never opened), `_closeCode` and `_end` (how it ended), and, of a head that is no HTTP,
/// `_headBase64`.
class HarEntry
{
public:
    /// `request` and `response` are the payloads of the records; empty where there is none.
    HarEntry(const HarExchange &exchange, const QDateTime &startedAt, const QByteArray &request,
             const QByteArray &response);

    void addTo(JsonObject &entry) const;

private:
    void addRequest(JsonObject &entry) const;
    void addResponse(JsonObject &entry) const;
    void addTimings(JsonObject &entry) const;
    QByteArray url() const;
    HarExchange::Time wait() const;

    const HarExchange &m_exchange;
    QDateTime m_startedAt;
    QByteArray m_request;
    QByteArray m_response;
};

} // namespace wireloupe::formats
