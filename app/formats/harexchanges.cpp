#include "formats/harexchanges.h"

#include "formats/words.h"

namespace wireloupe::formats {

using capture::RecordKind;
using capture::StateKind;

void HarExchanges::take(const capture::RecordView &record)
{
    switch (record.head.kind) {
    case RecordKind::State:
        if (const auto event = capture::StateEvent::parse(record.payload))
            takeEvent(record, *event);
        break;
    case RecordKind::HandshakeRequest: {
        HarExchange &exchange = forRequest(record);
        exchange.request = record.row;
        exchange.requestTime = record.head.time;
        break;
    }
    case RecordKind::HandshakeResponse: {
        HarExchange &exchange = current(record);
        exchange.response = record.row;
        exchange.responseTime = record.head.time;
        break;
    }
    case RecordKind::Frame: {
        HarExchange &exchange = current(record);
        (record.head.isControlFrame() ? exchange.others : exchange.data).append(record.row);
        break;
    }
    case RecordKind::Bytes:
        current(record).others.append(record.row);
        break;
    case RecordKind::Note:
        break;
    }
}

void HarExchanges::takeEvent(const capture::RecordView &record, const capture::StateEvent &event)
{
    const bool isKnown = m_current.contains(record.head.connection);
    switch (event.kind) {
    case StateKind::Connecting: {
        HarExchange &exchange = begin(record);
        (event.phase == capture::Phase::Tcp ? exchange.peer : exchange.url) = event.detail;
        break;
    }
    case StateKind::Redirected:
        begin(record).url = event.detail;
        break;
    case StateKind::Secured:
        current(record).isTls = true;
        break;
    case StateKind::Open:
        current(record).times = event.times.value_or(capture::PhaseTimes{});
        break;
    case StateKind::Failed:
    case StateKind::Closed:
        // A server that does not come to listen is no exchange.
        if (isKnown)
            fail(current(record), event);
        break;
    default:
        break;
    }
}

void HarExchanges::fail(HarExchange &exchange, const capture::StateEvent &event)
{
    const bool wasOpen = !exchange.data.isEmpty() || !exchange.others.isEmpty() || event.closeCode != 0 ||
                         exchange.times != capture::PhaseTimes{};
    (wasOpen ? exchange.end : exchange.failure) = sentence(event).toUtf8();
    exchange.closeCode = event.closeCode;
    if (event.times)
        exchange.times = *event.times;
}

HarExchange &HarExchanges::begin(const capture::RecordView &record)
{
    HarExchange &exchange = m_all.emplace_back();
    exchange.connection = record.head.connection;
    exchange.start = record.head.time;
    m_current[record.head.connection] = m_all.size() - 1;
    return exchange;
}

HarExchange &HarExchanges::current(const capture::RecordView &record)
{
    const auto found = m_current.find(record.head.connection);
    return found == m_current.end() ? begin(record) : m_all[found->second];
}

/// A second request is the next exchange: after that for a proxy's tunnel, or in a capture without events.
HarExchange &HarExchanges::forRequest(const capture::RecordView &record)
{
    const HarExchange &before = current(record);
    if (!before.request)
        return current(record);
    const QByteArray url = before.response ? before.url : QByteArray();
    HarExchange &exchange = begin(record);
    exchange.url = url;
    return exchange;
}

} // namespace wireloupe::formats
