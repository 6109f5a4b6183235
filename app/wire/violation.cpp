#include "wire/violation.h"

#include <array>

#include "wire/closecode.h"

namespace wireloupe::wire {

namespace {

struct RuleFacts
{
    const char *section;
    quint16 closeCode;
    int rfc = 6455;
};

/// In the order of Rule.
constexpr std::array<RuleFacts, 21> facts{{
    {"", 0, 0},                      // None
    {"5.2", ProtocolError},          // ReservedBits
    {"5.2", ProtocolError},          // ReservedOpcode
    {"5.1", ProtocolError},          // UnmaskedClientFrame
    {"5.1", ProtocolError},          // MaskedServerFrame
    {"5.2", ProtocolError},          // NonMinimalLength
    {"5.2", ProtocolError},          // LengthHighBit
    {"5.5", ProtocolError},          // FragmentedControlFrame
    {"5.5", ProtocolError},          // OversizedControlFrame
    {"5.4", ProtocolError},          // UnexpectedContinuation
    {"5.4", ProtocolError},          // InterruptedMessage
    {"8.1", InvalidPayload},         // InvalidUtf8
    {"5.5.1", ProtocolError},        // ClosePayloadOfOneByte
    {"7.4", ProtocolError},          // InvalidCloseCode
    {"5.5.1", InvalidPayload},       // InvalidUtf8InReason
    {"10.4", MessageTooBig},         // FrameTooLarge
    {"10.4", MessageTooBig},         // MessageTooLarge
    {"10.4", MessageTooBig},         // TooManyFragments
    {"5.5.1", 0},                    // DataAfterClose
    {"7.2.2", InvalidPayload, 7692}, // BadCompressedData
    {"7.4.1", PolicyViolation},      // TooManyMessages
}};

/// Rules of a newer version, read from a capture, count as None.
const RuleFacts &factsOf(Rule rule)
{
    const auto index = static_cast<std::size_t>(rule);
    return index < facts.size() ? facts[index] : facts[0];
}

} // namespace

quint16 closeCodeFor(Rule rule)
{
    return factsOf(rule).closeCode;
}

const char *sectionOf(Rule rule)
{
    return factsOf(rule).section;
}

int rfcOf(Rule rule)
{
    return factsOf(rule).rfc;
}

QByteArray referenceOf(Rule rule)
{
    const RuleFacts &fact = factsOf(rule);
    if (fact.rfc == 0)
        return {};
    return "RFC " + QByteArray::number(fact.rfc) + " section " + fact.section;
}

bool isFatal(Rule rule)
{
    return rule != Rule::NonMinimalLength && factsOf(rule).closeCode != 0;
}

} // namespace wireloupe::wire
