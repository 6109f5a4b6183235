#include "ui/payloadtext.h"

#include <QCoreApplication>
#include <QLocale>

#include "formats/words.h"
#include "lens/hex.h"
#include "lens/lens.h"
#include "lens/textlines.h"
#include "wire/closecode.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype hexBeginning = 512;
// What goes wrong before that many tokens was no JSON to begin with, such as "[12:30] Hello".
constexpr qsizetype leastTokens = 4;

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
        return {lens::TextLines::make(text.toUtf8()), nullptr,
                payload.isEmpty() ? tr("A close frame without a code.") : QString()};
    }

    static PayloadText binary(const QByteArray &payload, const QString &note)
    {
        const QByteArrayView beginning =
            QByteArrayView(payload).first(std::min(payload.size(), hexBeginning));
        const QString dump = lens::hexDump(beginning, 0, lens::offsetDigits(beginning.size()));
        return {lens::TextLines::make(dump.toUtf8()), nullptr, note};
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

    static QString brokenJson(const lens::JsonLayout &layout, const PayloadRequest &request)
    {
        const bool isEnd = layout.errorOffset() == layout.json().size();
        const capture::RecordHead &head = request.record.head;
        if (isEnd && request.isCut)
            return tr("Only the beginning is here, as far as it goes.");
        if (isEnd && head.isFrame() && !head.flags.testFlag(capture::RecordFlag::Fin))
            return tr("A fragment of a message: JSON as far as it goes.");
        const lens::JsonCheck check = lens::checkJson(layout.json());
        return (isEnd ? tr("JSON that ends too early, in line %L1, column %L2.")
                      : tr("No JSON from line %L1, column %L2 on. The rest is under Text."))
            .arg(check.line)
            .arg(check.column);
    }

    static QString binaryNote() { return tr("Binary: no text. All its bytes are under Hex."); }
    static QString rawBytes() { return tr("Bytes made by hand, sent as they are. They are not a frame."); }
    static QString emptyNote() { return tr("The payload is empty."); }
    static QString tooManyRows()
    {
        return tr("Only the first %Ln row(s) are shown.", nullptr, lens::Lines::maxRows);
    }

    static QString noteOnEncoding(const PayloadRequest &request, const PayloadText &text)
    {
        const QByteArrayView payload(request.record.payload);
        const qsizetype invalid = lens::firstInvalid(payload, text.encoding);
        // A character that is cut with the payload is no fault.
        if (invalid >= 0 && !(request.isCut && payload.size() - invalid < 4))
            return tr("Not valid %1 from byte %L2 on: � stands for what is no text.")
                .arg(encodingName(text.encoding))
                .arg(invalid);
        const capture::RecordHead &head = request.record.head;
        if (!request.encoding && !isTextFrame(head) && text.encoding != lens::Encoding::Utf8)
            return tr("Binary, read as %1: that is what its bytes look like.")
                .arg(encodingName(text.encoding));
        return {};
    }

    static bool isTextFrame(const capture::RecordHead &head)
    {
        return head.isFrame() && head.opcode != wire::Opcode::Binary &&
               head.opcode != wire::Opcode::Continuation;
    }
};

/// JSON, whole, cut, or broken on its way; nothing for other text.
std::optional<PayloadText> jsonText(const PayloadRequest &request, const std::atomic_bool &isCancelled)
{
    const QByteArrayView start = QByteArrayView(request.record.payload).trimmed();
    const auto layout = lens::JsonLayout::make(request.record.payload, &isCancelled);
    if (!layout)
        return PayloadText{};
    if (layout->errorOffset() < 0)
        return PayloadText{layout, layout, layout->isCut() ? PayloadWords::tooManyRows() : QString()};
    const bool isMeant =
        (start.startsWith('{') || start.startsWith('[')) && layout->tokenCount() >= leastTokens;
    if (!isMeant)
        return {};
    return PayloadText{layout, layout, PayloadWords::brokenJson(*layout, request)};
}

} // namespace

QString encodingName(lens::Encoding encoding)
{
    switch (encoding) {
    case lens::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case lens::Encoding::Utf16LE:
        return QStringLiteral("UTF-16LE");
    case lens::Encoding::Utf16BE:
        return QStringLiteral("UTF-16BE");
    case lens::Encoding::Utf32LE:
        return QStringLiteral("UTF-32LE");
    case lens::Encoding::Utf32BE:
        return QStringLiteral("UTF-32BE");
    case lens::Encoding::Latin1:
        break;
    }
    return QStringLiteral("Latin-1");
}

PayloadText plainText(const PayloadRequest &request, const std::atomic_bool &isCancelled)
{
    PayloadText result;
    const QByteArray &payload = request.record.payload;
    if (request.encoding)
        result.encoding = *request.encoding;
    else if (!PayloadWords::isTextFrame(request.record.head))
        result.encoding = lens::detectEncoding(payload);
    const auto lines = lens::TextLines::make(payload, result.encoding, &isCancelled);
    result.lines = lines;
    if (!lines)
        return result;
    if (payload.isEmpty())
        result.note = PayloadWords::emptyNote();
    else if (lines->isCut())
        result.note = PayloadWords::tooManyRows();
    else
        result.note = PayloadWords::noteOnEncoding(request, result);
    return result;
}

PayloadText prettyText(const PayloadRequest &request, const std::atomic_bool &isCancelled)
{
    const capture::RecordHead &head = request.record.head;
    const QByteArray &payload = request.record.payload;
    if (head.isFrame() && head.opcode == wire::Opcode::Close)
        return PayloadWords::close(payload);
    if (payload.isEmpty())
        return plainText(request, isCancelled);
    if (head.kind == capture::RecordKind::Bytes)
        return PayloadWords::binary(payload, PayloadWords::rawBytes());
    if (const auto json = jsonText(request, isCancelled))
        return *json;
    PayloadText text = plainText(request, isCancelled);
    const bool isText = text.encoding != lens::Encoding::Latin1 && text.note.isEmpty();
    if (!isText && !PayloadWords::isTextFrame(head) && text.encoding == lens::Encoding::Latin1)
        return PayloadWords::binary(payload, PayloadWords::binaryNote());
    if (text.lines && text.note.isEmpty())
        text.note = PayloadWords::noteOnText(head, request.isCut);
    return text;
}

} // namespace wireloupe::ui
