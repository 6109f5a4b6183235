#include "ui/payloadtext.h"

#include <QCoreApplication>
#include <QLocale>

#include "formats/words.h"
#include "lens/lens.h"
#include "wire/closecode.h"
#include "wire/utf8validator.h"

namespace wireloupe::ui {

namespace {

// A text document holds a few hundred bytes for every line.
constexpr qsizetype maxText = 16 << 20;
constexpr qsizetype hexBeginning = 512;

class PayloadWords
{
    Q_DECLARE_TR_FUNCTIONS(PayloadText)

public:
    static PayloadText close(const QByteArray &payload)
    {
        const wire::ClosePayload close = wire::parseClosePayload(payload);
        QString text = formats::closeCodeMeaning(close.code);
        if (!close.reason.isEmpty())
            text += QStringLiteral("\n\n") + tr("Reason: %1").arg(lens::toText(close.reason));
        return {text, false, payload.isEmpty() ? tr("A close frame without a code.") : QString()};
    }

    static PayloadText binary(const QByteArray &payload)
    {
        return {lens::hexDump(QByteArrayView(payload).first(std::min(payload.size(), hexBeginning))), false,
                tr("Binary: no text. All its bytes are under Hex.")};
    }

    static QString noteOnText(const capture::RecordHead &head, bool isCut)
    {
        if (isCut)
            return tr("Only the beginning is here, and is shown as text.");
        if (!head.isFrame())
            return {};
        if (head.isControlFrame())
            return tr("The payload of a control frame, as text.");
        if (head.opcode == wire::Opcode::Continuation || !head.flags.testFlag(capture::RecordFlag::Fin))
            return tr("A fragment of a message, as text.");
        return tr("Not JSON, so it is shown as text.");
    }

    static QString rawBytes() { return tr("Bytes made by hand, sent as they are. They are no frame."); }
    static QString emptyNote() { return tr("The payload is empty."); }
    static QString notUtf8() { return tr("Not valid UTF-8: � stands for what is no text."); }
    static QString longText()
    {
        return tr("The first %1 are shown. Save… writes all.").arg(QLocale().formattedDataSize(maxText));
    }
};

} // namespace

PayloadText plainText(const capture::Record &record, bool isCut)
{
    if (record.payload.isEmpty())
        return {{}, false, PayloadWords::emptyNote()};
    PayloadText result{lens::toText(record.payload, maxText), false, {}};
    if (record.payload.size() > maxText)
        result.note = PayloadWords::longText();
    else if (!isCut && !wire::isValidUtf8(record.payload))
        result.note = PayloadWords::notUtf8();
    return result;
}

PayloadText prettyText(const capture::Record &record, bool isCut)
{
    const capture::RecordHead &head = record.head;
    if (head.isFrame() && head.opcode == wire::Opcode::Close)
        return PayloadWords::close(record.payload);
    if (record.payload.isEmpty())
        return {{}, false, PayloadWords::emptyNote()};
    if (head.kind == capture::RecordKind::Bytes) {
        PayloadText bytes = PayloadWords::binary(record.payload);
        bytes.note = PayloadWords::rawBytes();
        return bytes;
    }
    if (!isCut && record.payload.size() <= maxText) {
        const QString pretty = lens::prettyJson(record.payload);
        if (!pretty.isEmpty())
            return {pretty, true, {}};
        if (!wire::isValidUtf8(record.payload))
            return PayloadWords::binary(record.payload);
    }
    PayloadText result = plainText(record, isCut);
    if (result.note.isEmpty())
        result.note = PayloadWords::noteOnText(head, isCut);
    return result;
}

} // namespace wireloupe::ui
