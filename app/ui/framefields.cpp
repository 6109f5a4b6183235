#include "ui/framefields.h"

#include <QCoreApplication>
#include <QLocale>

#include "formats/words.h"
#include "lens/lens.h"
#include "ui/logrow.h"
#include "wire/closecode.h"

namespace wireloupe::ui {

namespace {

/// "..1. ...." for the bits of `mask`.
QString bitPattern(quint8 byte, quint8 mask)
{
    QString pattern;
    for (int bit = 7; bit >= 0; --bit) {
        const quint32 single = 1U << bit;
        if ((mask & single) == 0)
            pattern += QLatin1Char('.');
        else
            pattern += QLatin1Char((byte & single) != 0 ? '1' : '0');
        if (bit == 4)
            pattern += QLatin1Char(' ');
    }
    return pattern;
}

QString digit(bool isSet)
{
    return isSet ? QStringLiteral("1") : QStringLiteral("0");
}

/// Collects the fields of one frame.
class Description
{
    Q_DECLARE_TR_FUNCTIONS(FrameFields)

public:
    Description(const capture::RecordHead &head, QByteArrayView payload)
        : m_head(head), m_header(capture::frameHeader(head)), m_payload(payload)
    {
    }

    std::vector<FrameField> take()
    {
        addFirstByte();
        addLength();
        addMaskingKey();
        addPayload();
        addInflated();
        addMarks();
        return std::move(m_fields);
    }

private:
    void addFirstByte()
    {
        const auto opcode = static_cast<quint8>(m_header.opcode);
        const auto byte = static_cast<quint8>((m_header.fin ? 0x80 : 0) | m_header.rsv << 4 | opcode);
        m_fields.push_back(
            {QStringLiteral("FIN"), bitPattern(byte, 0x80), digit(m_header.fin),
             m_header.fin ? tr("The last frame of its message") : tr("More frames of the message follow"), 0,
             1});
        addReserved(byte, wire::Rsv1, QStringLiteral("RSV1"));
        addReserved(byte, wire::Rsv2, QStringLiteral("RSV2"));
        addReserved(byte, wire::Rsv3, QStringLiteral("RSV3"));
        m_fields.push_back({tr("Opcode"), bitPattern(byte, 0x0F), QStringLiteral("0x%1").arg(opcode, 0, 16),
                            opcodeMeaning(m_header.opcode), 0, 1});
    }

    static QString opcodeMeaning(wire::Opcode opcode)
    {
        switch (opcode) {
        case wire::Opcode::Continuation:
            return tr("Continuation: goes on with the message under way");
        case wire::Opcode::Text:
            return tr("Text: a message in UTF-8");
        case wire::Opcode::Binary:
            return tr("Binary: a message of bytes");
        case wire::Opcode::Close:
            return tr("Close: ends the connection");
        case wire::Opcode::Ping:
            return tr("Ping: asks for a pong with the same payload");
        case wire::Opcode::Pong:
            return tr("Pong: answers a ping, or shows that the sender is there");
        }
        return tr("Reserved: no meaning in RFC 6455");
    }

    void addReserved(quint8 byte, wire::RsvBit bit, const QString &name)
    {
        const bool isSet = (m_header.rsv & bit) != 0;
        const bool isCompression = bit == wire::Rsv1 && isCompressed();
        QString meaning = tr("Reserved, not set");
        if (isSet && isCompression)
            meaning = tr("permessage-deflate: compressed");
        else if (isCompression)
            meaning = tr("Not set: the first frame of this compressed message has it");
        else if (isSet)
            meaning = tr("Set: needs an extension that gives it a meaning");
        m_fields.push_back(
            {name, bitPattern(byte, static_cast<quint8>(bit << 4)), digit(isSet), meaning, 0, 1});
    }

    void addLength()
    {
        const bool isMasked = m_header.maskingKey.has_value();
        const quint8 small = smallLength();
        const auto byte = static_cast<quint8>((isMasked ? 0x80 : 0) | small);
        m_fields.push_back({QStringLiteral("MASK"), bitPattern(byte, 0x80), digit(isMasked),
                            isMasked ? tr("Masked, as a client must") : tr("Not masked, as a server must"), 1,
                            1});
        const qsizetype extended = m_header.lengthForm == wire::LengthForm::Bits7    ? 0
                                   : m_header.lengthForm == wire::LengthForm::Bits16 ? 2
                                                                                     : 8;
        m_fields.push_back({tr("Payload length"), extended == 0 ? bitPattern(byte, 0x7F) : QString(),
                            QLocale().toString(m_header.payloadLength), lengthMeaning(), 1, 1 + extended});
        m_at = 2 + extended;
    }

    quint8 smallLength() const
    {
        switch (m_header.lengthForm) {
        case wire::LengthForm::Bits16:
            return 126;
        case wire::LengthForm::Bits64:
            return 127;
        case wire::LengthForm::Bits7:
            break;
        }
        return static_cast<quint8>(m_header.payloadLength & 0x7F);
    }

    QString lengthMeaning() const
    {
        QString form = tr("Bytes, in 7 bits");
        if (m_header.lengthForm == wire::LengthForm::Bits16)
            form = tr("Bytes, in 16 bits after 126");
        else if (m_header.lengthForm == wire::LengthForm::Bits64)
            form = tr("Bytes, in 64 bits after 127");
        return m_header.isMinimal() ? form : tr("%1: longer than needed").arg(form);
    }

    void addMaskingKey()
    {
        if (!m_header.maskingKey)
            return;
        const auto &key = *m_header.maskingKey;
        const QByteArrayView bytes(key.data(), static_cast<qsizetype>(key.size()));
        m_fields.push_back(
            {tr("Masking key"), {}, lens::toHex(bytes), tr("XORed with the payload"), m_at, 4});
        m_at += 4;
    }

    void addPayload()
    {
        const auto stored = static_cast<qsizetype>(wirePayloadLength(m_head));
        if (stored == 0)
            return;
        const bool isMasked = m_header.maskingKey.has_value();
        QString meaning = isMasked ? tr("Masked on the wire") : QString();
        if (m_head.flags.testFlag(capture::RecordFlag::Partial))
            meaning = tr("Cut: the connection ended here");
        else if (isCompressed())
            meaning = isMasked ? tr("Compressed, then masked") : tr("Compressed");
        m_fields.push_back(
            {tr("Payload"), {}, tr("%Ln byte(s)", nullptr, static_cast<int>(stored)), meaning, m_at, stored});
        if (m_header.opcode == wire::Opcode::Close)
            addClose(stored);
    }

    bool isCompressed() const { return m_head.flags.testFlag(capture::RecordFlag::Compressed); }

    /// What is known about the frame but takes no bytes of it.
    void addNote(const QString &name, const QString &value, const QString &meaning)
    {
        m_fields.push_back({name, {}, value, meaning, 0, 0});
    }

    void addInflated()
    {
        if (!isCompressed())
            return;
        const auto count = static_cast<int>(m_head.payloadLength);
        addNote(tr("Inflated length"), tr("%Ln byte(s)", nullptr, count),
                tr("What the compressed payload holds (RFC 7692, section 7.2.2)"));
        addNote(tr("Ratio"), compressionRatio(m_head.payloadLength, wirePayloadLength(m_head)),
                tr("Inflated to compressed"));
    }

    void addMarks()
    {
        if (m_head.flags.testFlag(capture::RecordFlag::Injected))
            addNote(tr("Origin"), injectedWord(), tr("Made by hand, not by the protocol engine"));
        if (m_head.violation != wire::Rule::None)
            addNote(tr("Breaks a rule"), {}, formats::sentence(m_head.violation));
    }

    void addClose(qsizetype stored)
    {
        const wire::ClosePayload close = wire::parseClosePayload(m_payload);
        if (stored < 2) {
            m_fields.push_back(
                {tr("Close code"), {}, tr("half"), tr("A close code takes two bytes"), m_at, stored});
            return;
        }
        m_fields.push_back({tr("Close code"),
                            {},
                            QString::number(close.code),
                            formats::closeCodeMeaning(close.code),
                            m_at,
                            2});
        if (stored > 2)
            m_fields.push_back({tr("Close reason"),
                                {},
                                lens::toOneLine(m_payload.sliced(2)),
                                QString(),
                                m_at + 2,
                                stored - 2});
    }

    const capture::RecordHead &m_head;
    wire::FrameHeader m_header;
    QByteArrayView m_payload;
    qsizetype m_at = 0;
    std::vector<FrameField> m_fields;
};

} // namespace

std::vector<FrameField> describeFrame(const capture::RecordHead &head, QByteArrayView payload)
{
    return Description(head, payload).take();
}

} // namespace wireloupe::ui
