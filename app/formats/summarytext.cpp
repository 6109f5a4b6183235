#include "formats/summarytext.h"

#include <algorithm>

#include "formats/ascii.h"
#include "formats/words.h"

namespace wireloupe::formats {

namespace {

using capture::RecordFlag;

QByteArray unshared(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

} // namespace

capture::Record recordOf(const capture::RecordView &view)
{
    return {view.head, unshared(view.payload), unshared(view.compressedPayload)};
}

bool isPlainFrame(const capture::RecordView &view, qsizetype maxBytes)
{
    const capture::RecordHead &head = view.head;
    constexpr capture::RecordFlags saidInWords = RecordFlag::Damaged | RecordFlag::Partial;
    return head.isFrame() && head.opcode != wire::Opcode::Binary && head.opcode != wire::Opcode::Close &&
           !(head.flags & saidInWords) &&
           isPrintableAscii(view.payload.first(std::min(maxBytes, view.payload.size())));
}

QByteArrayView summaryText(const capture::RecordView &view, qsizetype maxChars, ByteBuffer &scratch)
{
    const bool isPlain = isPlainFrame(view, maxChars + 1);
    if (isPlain && view.payload.size() <= maxChars)
        return view.payload;
    scratch.clear();
    if (isPlain) {
        scratch.append(view.payload.first(maxChars - 1));
        scratch.append(QByteArrayView("…"));
    } else {
        scratch.append(summary(recordOf(view), maxChars).toUtf8());
    }
    return scratch.view();
}

} // namespace wireloupe::formats
