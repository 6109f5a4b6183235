#pragma once

#include "wire/frame.h"
#include "wire/frameparser.h"
#include "wire/limits.h"
#include "wire/utf8validator.h"
#include "wire/violation.h"

namespace wireloupe::wire {

/// Which end sent the frames that are checked.
enum class Role : quint8 {
    Client,
    Server,
};

/// Judges the frames of one direction, in their order, by RFC 6455 sections 5 to 8. Knows which message is under way,
/// so it must be shown every frame.
class Validator
{
public:
    Validator(Role sender, const Limits &limits = {});

    /// The first rule that the frame breaks, or None. A frame for which check(PartialFrame) has been called may follow:
    /// what was checked is not checked twice.
    Rule check(const Frame &frame);

    /// The same as early as it can be told, for a frame whose payload is still coming: a forbidden header at once, text
    /// at its first impossible byte, a message as soon as its declared length is too much.
    Rule check(const PartialFrame &frame);

    /// RSV bits that a negotiated extension has given a meaning.
    void allowRsv(quint8 bits);
};

} // namespace wireloupe::wire
