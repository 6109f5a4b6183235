#pragma once

#include "server/clock.h"
#include "server/scriptoptions.h"
#include "server/template.h"
#include "wire/frame.h"

namespace wireloupe::server {

enum class ReplyFault : quint8 {
    None,
    BadTemplate, ///< Reply::Parsed::templateFault says what
    BadHex,  ///< an odd number of hex digits before a placeholder or the end, or something else among them
    BadCode, ///< a close code that may not be sent
};

/// ReplyOptions, made ready. Immutable, cheap to copy; any thread.
class Reply
{
public:
    struct Parsed;

    /// `scope`: what causes it.
    static Parsed parse(const ReplyOptions &options, const TemplateScope &scope);

    Clock::Time delay() const { return m_delay; }
    bool isToAll() const { return m_to == ReplyOptions::To::All; }
    bool isClose() const { return m_kind == ReplyOptions::Kind::Close; }
    /// Of a close.
    quint16 code() const { return m_code; }
    /// The payload, or the reason of a close.
    QByteArray render(TemplateState &state, const TemplateContext &context) const;
    /// What is sent when that is the payload.
    wire::Message messageOf(const QByteArray &payload) const;

private:
    explicit Reply(const ReplyOptions &options);

    ReplyOptions::Kind m_kind;
    ReplyOptions::To m_to;
    quint16 m_code;
    Clock::Time m_delay;
    Template m_template;
};

struct Reply::Parsed
{
    std::optional<Reply> found = {}; ///< nothing on a fault
    ReplyFault fault = ReplyFault::None;
    TemplateFault templateFault = TemplateFault::None;
    qsizetype offset = 0; ///< bytes of the content before what is wrong
    qsizetype length = 0; ///< bytes that are wrong; 0: something is missing there
};

} // namespace wireloupe::server
