#pragma once

#include <QByteArray>

namespace wireloupe::wire {

/// The rule of RFC 6455 or RFC 7692 that something received breaks. The values are stored in captures: they
/// never change their meaning, new ones are added at the end.
enum class Rule : quint16 {
    None = 0,
    ReservedBits = 1,           ///< RSV bit without an extension that defines it (5.2)
    ReservedOpcode = 2,         ///< opcode 3-7 or 11-15 (5.2)
    UnmaskedClientFrame = 3,    ///< client frame without a mask (5.1)
    MaskedServerFrame = 4,      ///< server frame with a mask (5.1)
    NonMinimalLength = 5,       ///< length not in its shortest form (5.2)
    LengthHighBit = 6,          ///< 64-bit length with its highest bit set (5.2)
    FragmentedControlFrame = 7, ///< control frame without FIN (5.5)
    OversizedControlFrame = 8,  ///< control frame with more than 125 bytes (5.5)
    UnexpectedContinuation = 9, ///< continuation with no message under way (5.4)
    InterruptedMessage = 10,    ///< new data frame inside a fragmented message (5.4)
    InvalidUtf8 = 11,           ///< text message that is not UTF-8 (8.1)
    ClosePayloadOfOneByte = 12, ///< close frame with half a code (5.5.1)
    InvalidCloseCode = 13,      ///< close code that must not be sent (7.4)
    InvalidUtf8InReason = 14,   ///< close reason that is not UTF-8 (5.5.1)
    FrameTooLarge = 15,         ///< over Limits::maxFramePayload (10.4)
    MessageTooLarge = 16,       ///< over Limits::maxMessagePayload (10.4)
    TooManyFragments = 17,      ///< over Limits::maxFragments (10.4)
    DataAfterClose = 18,        ///< frame after the close frame (5.5.1)
    BadCompressedData = 19,     ///< compressed message that cannot be inflated (RFC 7692 section 7.2.2)
    TooManyMessages = 20,       ///< over the rate that a server allows (7.4.1)
};

/// The close code to answer a violation with (RFC 6455 section 7.4.1): 1007 for text that is not UTF-8 and
/// for what cannot be inflated, 1009 for what is too large, 1008 for what comes too fast, 1002 for the rest.
/// 0 for Rule::None and Rule::DataAfterClose, which are not answered.
quint16 closeCodeFor(Rule rule);

/// The RFC that states the rule, 6455 or 7692; 0 for Rule::None.
int rfcOf(Rule rule);

/// Its section, such as "5.2". Empty for Rule::None.
const char *sectionOf(Rule rule);

/// Both, such as "RFC 6455 section 5.2". Empty for Rule::None.
QByteArray referenceOf(Rule rule);

/// True where the connection cannot go on: all rules but NonMinimalLength and DataAfterClose.
bool isFatal(Rule rule);

} // namespace wireloupe::wire
