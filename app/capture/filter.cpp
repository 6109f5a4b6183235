#include "capture/filter.h"

#include <algorithm>

#include "capture/filterparser.h"
#include "capture/recordtype.h"
#include "capture/stateevent.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "wire/closecode.h"

namespace wireloupe::capture {
namespace {

QByteArray textOf(const TlsDetails &details)
{
    QList<QByteArray> texts{details.protocol, details.cipher, details.alpn, details.serverName};
    for (const TlsCertificate &certificate : details.chain)
        texts << certificate.subject << certificate.issuer << certificate.notBefore << certificate.notAfter;
    return (texts + details.errors).join('\n');
}

QByteArray textOf(const StateEvent &event)
{
    if (event.kind != StateKind::Secured)
        return event.detail;
    const auto details = TlsDetails::parse(event.detail);
    return details ? textOf(*details) : QByteArray();
}

/// What a person reads of the record, in UTF-8.
QByteArray textOf(const Record &record)
{
    switch (typeOf(record.head)) {
    case StateType: {
        const auto event = StateEvent::parse(record.payload);
        return event ? textOf(*event) : QByteArray();
    }
    case CloseType: {
        const wire::ClosePayload close = wire::parseClosePayload(record.payload);
        return QByteArray::number(close.code) + ' ' + close.reason;
    }
    default:
        return record.payload;
    }
}

} // namespace

Filter::Result Filter::parse(const QString &text)
{
    return FilterParser(text).parse();
}

bool Filter::isEmpty() const
{
    return m_types == ~0U && m_directions == ~0U && m_words.empty();
}

bool Filter::needsPayload() const
{
    return !m_words.empty();
}

bool Filter::matches(const Record &record) const
{
    return matchesHead(record.head) && matchesWords(record);
}

bool Filter::matches(const Store &store, Row row) const
{
    if (m_words.empty())
        return matchesHead(store.head(row));
    if (m_types == ~0U && m_directions == ~0U)
        return matchesWords(store.read(row));
    return matchesHead(store.head(row)) && matchesWords(store.read(row));
}

bool Filter::matchesHead(const RecordHead &head) const
{
    return (m_types & typeOf(head)) != 0 &&
           (m_directions & (1U << static_cast<quint32>(head.direction))) != 0;
}

bool Filter::matchesWords(const Record &record) const
{
    if (m_words.empty())
        return true;
    const QByteArray text = textOf(record);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const Word &word) { return word.matcher.isIn(text) != word.isNegated; });
}

} // namespace wireloupe::capture
