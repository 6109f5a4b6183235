#include "server/reply.h"

#include <algorithm>

#include "lens/hex.h"
#include "wire/closecode.h"

namespace wireloupe::server {

namespace {

using namespace std::chrono_literals;
using Kind = ReplyOptions::Kind;

struct Bytes
{
    QByteArray text; ///< a template of the bytes
    qsizetype badOffset = -1;
    qsizetype badLength = 0;
};

/// The digits before and between the placeholders become the bytes that they stand for; placeholders stay.
Bytes bytesOf(QByteArrayView content)
{
    Bytes bytes;
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype braces = content.indexOf("{{", at);
        const QByteArrayView digits = content.sliced(at, (braces < 0 ? content.size() : braces) - at);
        const lens::HexResult hex = lens::fromHex(QString::fromLatin1(digits));
        const bool isBrace = braces >= 0 && content.sliced(braces).startsWith("{{{");
        if (!hex.isValid || isBrace) {
            const qsizetype position = hex.isValid ? digits.size() : hex.position;
            bytes.badOffset = at + position;
            bytes.badLength = position < digits.size() || isBrace ? 1 : 0;
            return bytes;
        }
        bytes.text += QByteArray(hex.bytes).replace("{{", "{{{{");
        if (braces < 0)
            break;
        const qsizetype end = content.indexOf("}}", braces);
        at = end < 0 ? content.size() : end + 2;
        bytes.text += content.sliced(braces, at - braces);
    }
    return bytes;
}

} // namespace

Reply::Reply(const ReplyOptions &options)
    : m_kind(options.kind)
    , m_to(options.to)
    , m_code(options.code)
    , m_delay(std::clamp<Clock::Time>(options.delay, 0ms, ReplyOptions::maxDelay))
{
}

Reply::Parsed Reply::parse(const ReplyOptions &options, const TemplateScope &scope)
{
    if (options.kind == Kind::Close && !wire::mayBeSent(options.code))
        return {.fault = ReplyFault::BadCode};
    // Faults are looked for in the text as it was written, so that their places are right.
    Template::Parsed parsed = Template::parse(options.content, scope);
    if (!parsed.found)
        return {.fault = ReplyFault::BadTemplate,
                .templateFault = parsed.fault,
                .offset = parsed.offset,
                .length = parsed.length};
    if (options.kind == Kind::Binary) {
        const Bytes bytes = bytesOf(options.content);
        if (bytes.badOffset >= 0)
            return {.fault = ReplyFault::BadHex, .offset = bytes.badOffset, .length = bytes.badLength};
        parsed = Template::parse(bytes.text, scope);
    }
    Parsed reply{Reply(options)};
    reply.found->m_template = *parsed.found;
    return reply;
}

QByteArray Reply::render(TemplateState &state, const TemplateContext &context) const
{
    return m_template.render(state, context);
}

wire::Message Reply::messageOf(const QByteArray &payload) const
{
    return {m_kind == Kind::Binary ? wire::Message::Type::Binary : wire::Message::Type::Text, payload};
}

} // namespace wireloupe::server
