#include "capture/tlsdetails.h"

#include <QDataStream>

namespace wireloupe::capture {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

} // namespace

QByteArray TlsDetails::serialize() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QDataStream::WriteOnly);
    out.setVersion(streamVersion);
    out << protocol << cipher << alpn << serverName << chain << errors << isTrustedByUser << isUnverified;
    return bytes;
}

std::optional<TlsDetails> TlsDetails::parse(QByteArrayView bytes)
{
    QDataStream in(QByteArray::fromRawData(bytes.data(), bytes.size()));
    in.setVersion(streamVersion);
    TlsDetails details;
    in >> details.protocol >> details.cipher >> details.alpn >> details.serverName >> details.chain >>
        details.errors >> details.isTrustedByUser >> details.isUnverified;
    return in.status() == QDataStream::Ok ? std::optional(details) : std::nullopt;
}

} // namespace wireloupe::capture
