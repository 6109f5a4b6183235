#include "capture/recordtext.h"

#include "capture/recordtype.h"
#include "capture/stateevent.h"
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

} // namespace

QByteArray textOf(const RecordView &view)
{
    switch (typeOf(view.head)) {
    case StateType: {
        const auto event = StateEvent::parse(view.payload);
        return event ? textOf(*event) : QByteArray();
    }
    case CloseType: {
        const wire::ClosePayload close = wire::parseClosePayload(view.payload);
        return QByteArray::number(close.code) + ' ' + close.reason;
    }
    default:
        return QByteArray::fromRawData(view.payload.data(), view.payload.size());
    }
}

} // namespace wireloupe::capture
