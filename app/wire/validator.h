#pragma once

#include "wire/frame.h"
#include "wire/frameparser.h"
#include "wire/limits.h"
#include "wire/role.h"
#include "wire/utf8validator.h"
#include "wire/violation.h"

namespace wireloupe::wire {

/// Judges the frames of one direction, in their order, by RFC 6455 sections 5 to 8. Knows which message is
/// under way, so it must be shown every frame.
class Validator
{
public:
    Validator(Role sender, const Limits &limits = {});

    /// The first rule that the frame breaks, or None. One that isFatal() goes before one that is not. A frame
    /// for which check(PartialFrame) has been called may follow: what was checked is not checked twice.
    Rule check(const Frame &frame);

    /// The same as early as it can be told, for a frame whose payload is still coming: a forbidden header at
    /// once, text at its first impossible byte, a message as soon as its declared length is too much.
    Rule check(const PartialFrame &frame);

    /// RSV bits that a negotiated extension has given a meaning. They may stand in the first frame of a
    /// message, as in RFC 7692 section 6, and the text of such a message is not checked: its payload is the
    /// extension's.
    void allowRsv(quint8 bits);

private:
    Rule judge(const FrameHeader &header, QByteArrayView payload);
    Rule checkHeader(const FrameHeader &header);
    Rule checkMask(const FrameHeader &header) const;
    Rule checkRsv(const FrameHeader &header) const;
    Rule checkDataHeader(const FrameHeader &header);
    bool isTextValid(const FrameHeader &header, QByteArrayView payload);
    Rule endFrame(const Frame &frame);

    Role m_sender;
    Limits m_limits;
    quint8 m_allowedRsv = 0;
    bool m_isClosed = false;

    // The message under way.
    bool m_isInsideMessage = false;
    bool m_isPlainText = false; ///< a text message that no extension has changed
    quint64 m_messageSize = 0;
    quint32 m_fragments = 0;
    Utf8Validator m_utf8;

    // The frame under way.
    bool m_isHeaderChecked = false;
    Rule m_frameRule = Rule::None; ///< what it was found to break so far
    qsizetype m_textChecked = 0;   ///< bytes of its payload that m_utf8 has seen
};

} // namespace wireloupe::wire
