#include "capture/tlsdetails.h"

#include <algorithm>

#include <QtEndian>

namespace wireloupe::capture {
namespace {

// A byte for the form, a byte of flags, then fields, the port (4) and lists: a field is its length (4, little
// endian) and its bytes, a list its count (4) and its elements.
constexpr char form = 1;
constexpr quint8 trustedByUserFlag = 0x01;
constexpr quint8 unverifiedFlag = 0x02;

constexpr QByteArray TlsDetails::*textFields[] = {&TlsDetails::protocol, &TlsDetails::cipher,
                                                  &TlsDetails::alpn, &TlsDetails::serverName,
                                                  &TlsDetails::host};
constexpr QByteArray TlsCertificate::*certificateFields[] = {
    &TlsCertificate::der, &TlsCertificate::subject, &TlsCertificate::issuer, &TlsCertificate::notBefore,
    &TlsCertificate::notAfter};

void writeNumber(QByteArray &to, qsizetype number)
{
    char bytes[sizeof(quint32)];
    qToLittleEndian(static_cast<quint32>(number), bytes);
    to.append(bytes, sizeof bytes);
}

void writeItem(QByteArray &to, const QByteArray &field)
{
    writeNumber(to, field.size());
    to += field;
}

void writeItem(QByteArray &to, const TlsCertificate &certificate)
{
    for (const auto field : certificateFields)
        writeItem(to, certificate.*field);
}

template <class T>
void writeList(QByteArray &to, const QList<T> &list)
{
    const qsizetype count = std::min(list.size(), TlsDetails::maxListed);
    writeNumber(to, count);
    for (const T &item : list.first(count))
        writeItem(to, item);
}

/// Takes from the front what is really there; after the first that is not, nothing more.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isAtEnd() const { return m_isSound && m_bytes.isEmpty(); }

    quint8 byte()
    {
        const QByteArrayView bytes = take(1);
        return bytes.isEmpty() ? quint8{0} : static_cast<quint8>(bytes.front());
    }

    quint32 number()
    {
        const QByteArrayView bytes = take(sizeof(quint32));
        return bytes.isEmpty() ? 0 : qFromLittleEndian<quint32>(bytes.data());
    }

    void read(QByteArray &field) { field = take(number()).toByteArray(); }

    void read(TlsCertificate &certificate)
    {
        for (const auto field : certificateFields)
            read(certificate.*field);
    }

    template <class T>
    void read(QList<T> &list)
    {
        const quint32 count = number();
        m_isSound = m_isSound && count <= TlsDetails::maxListed;
        for (quint32 i = 0; m_isSound && i < count; ++i)
            read(list.emplaceBack());
    }

private:
    QByteArrayView take(quint32 size)
    {
        m_isSound = m_isSound && size <= static_cast<quint64>(m_bytes.size());
        if (!m_isSound)
            return {};
        const QByteArrayView taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return taken;
    }

    QByteArrayView m_bytes;
    bool m_isSound = true;
};

} // namespace

QByteArray TlsDetails::serialize() const
{
    const int flags = (isTrustedByUser ? trustedByUserFlag : 0) | (isUnverified ? unverifiedFlag : 0);
    QByteArray bytes;
    bytes.append(form).append(static_cast<char>(flags));
    for (const auto field : textFields)
        writeItem(bytes, this->*field);
    writeNumber(bytes, port);
    writeList(bytes, chain);
    writeList(bytes, errors);
    return bytes;
}

std::optional<TlsDetails> TlsDetails::parse(QByteArrayView bytes)
{
    Reader reader(bytes);
    TlsDetails details;
    const bool isKnown = reader.byte() == form;
    const quint8 flags = reader.byte();
    details.isTrustedByUser = (flags & trustedByUserFlag) != 0;
    details.isUnverified = (flags & unverifiedFlag) != 0;
    for (const auto field : textFields)
        reader.read(details.*field);
    details.port = static_cast<quint16>(reader.number());
    reader.read(details.chain);
    reader.read(details.errors);
    return isKnown && reader.isAtEnd() ? std::optional(details) : std::nullopt;
}

} // namespace wireloupe::capture
