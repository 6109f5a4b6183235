#include "formats/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <type_traits>
#include <utility>

namespace wireloupe::formats {
namespace {

/// Without a copy: it is there for good.
QByteArray constant(const char *name)
{
    return QByteArray::fromRawData(name, static_cast<qsizetype>(std::strlen(name)));
}

/// The name at the place of `value`, counted from `first`; a number for what a later version has added.
template <class Enum, size_t size>
QByteArray nameIn(const std::array<const char *, size> &names, Enum value, int first = 0)
{
    const int place = static_cast<int>(value) - first;
    if (place < 0 || place >= static_cast<int>(size))
        return QByteArray::number(static_cast<int>(value));
    return constant(names[static_cast<size_t>(place)]);
}

/// The value that nameIn() gives `name` for; nothing for what it gives to none.
template <class Enum, size_t size>
std::optional<Enum> valueIn(const std::array<const char *, size> &names, QByteArrayView name, int first = 0)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<Enum>(found - names.begin() + first);
    std::underlying_type_t<Enum> number = 0;
    const auto result = std::from_chars(name.begin(), name.end(), number);
    const bool isNumber = !name.isEmpty() && result.ec == std::errc() && result.ptr == name.end();
    return isNumber ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}

constexpr std::array kindNames{"handshakeRequest", "handshakeResponse", "frame", "state", "note", "bytes"};
constexpr std::array directionNames{"", "out", "in"};
constexpr std::array stateNames{"connecting", "open",    "closing",    "closed",     "failed", "listening",
                                "stopped",    "secured", "redirected", "waiting",    "gap",    "sharing",
                                "notSharing", "stalled", "suspended",  "clockJumped"};
constexpr std::array phaseNames{"", "address", "tcp", "tls", "upgrade", "open", "closing", "proxy"};
constexpr std::array causeNames{
    "",
    "badUrl",
    "hostNotFound",
    "connectionRefused",
    "timedOut",
    "networkUnreachable",
    "connectionReset",
    "peerClosedTcp",
    "tlsFailed",
    "upgradeRefused",
    "handshakeInvalid",
    "peerViolation",
    "addressInUse",
    "accessDenied",
    "addressNotAvailable",
    "cancelledByUser",
    "other",
    "insideFrame",
    "certificateExpired",
    "certificateNotYetValid",
    "certificateWrongHost",
    "certificateSelfSigned",
    "certificateUnknownAuthority",
    "certificateWeak",
    "certificateRevoked",
    "certificateChainBroken",
    "certificateInvalid",
    "tlsVersionTooOld",
    "notTls",
    "tlsOnPlainPort",
    "tlsFile",
    "proxyUnreachable",
    "proxyRefused",
    "proxyAuthentication",
    "proxyInvalid",
    "notHttp",
    "pongTimeout",
    "tooManyRedirects",
    "reconnectGivenUp",
    "tooManyPeers",
    "accessRefused",
    "fault",
    "guard",
    "exchangeRefused",
    "exchangeInvalid",
    "badPlan",
};
static_assert(stateNames.size() == static_cast<size_t>(capture::lastStateKind));
static_assert(phaseNames.size() == static_cast<size_t>(capture::lastPhase) + 1);
static_assert(causeNames.size() == static_cast<size_t>(capture::lastCause) + 1);

constexpr std::array ruleNames{
    "",
    "reservedBits",
    "reservedOpcode",
    "unmaskedClientFrame",
    "maskedServerFrame",
    "nonMinimalLength",
    "lengthHighBit",
    "fragmentedControlFrame",
    "oversizedControlFrame",
    "unexpectedContinuation",
    "interruptedMessage",
    "invalidUtf8",
    "closePayloadOfOneByte",
    "invalidCloseCode",
    "invalidUtf8InReason",
    "frameTooLarge",
    "messageTooLarge",
    "tooManyFragments",
    "dataAfterClose",
    "badCompressedData",
    "tooManyMessages",
};

constexpr std::array<std::pair<capture::RecordFlag, const char *>, 6> flagTable{{
    {capture::RecordFlag::Compressed, "compressed"},
    {capture::RecordFlag::Injected, "injected"},
    {capture::RecordFlag::Altered, "altered"},
    {capture::RecordFlag::Dropped, "dropped"},
    {capture::RecordFlag::Partial, "partial"},
    {capture::RecordFlag::Damaged, "damaged"},
}};

} // namespace

QByteArray nameOf(capture::Direction direction)
{
    return nameIn(directionNames, direction);
}

QByteArray nameOf(capture::RecordKind kind)
{
    return nameIn(kindNames, kind, static_cast<int>(capture::RecordKind::HandshakeRequest));
}

QByteArray nameOf(wire::Opcode opcode)
{
    switch (opcode) {
    case wire::Opcode::Continuation:
        return constant("continuation");
    case wire::Opcode::Text:
        return constant("text");
    case wire::Opcode::Binary:
        return constant("binary");
    case wire::Opcode::Close:
        return constant("close");
    case wire::Opcode::Ping:
        return constant("ping");
    case wire::Opcode::Pong:
        return constant("pong");
    }
    return "0x" + QByteArray::number(static_cast<int>(opcode), 16);
}

QByteArray nameOf(wire::Rule rule)
{
    return nameIn(ruleNames, rule);
}

QByteArray nameOf(capture::StateKind kind)
{
    return nameIn(stateNames, kind, static_cast<int>(capture::StateKind::Connecting));
}

QByteArray nameOf(capture::Phase phase)
{
    return nameIn(phaseNames, phase);
}

QByteArray nameOf(capture::Cause cause)
{
    return nameIn(causeNames, cause);
}

QByteArray flagNames(capture::RecordFlags flags, QByteArrayView separator)
{
    QByteArray names;
    for (const auto &[flag, name] : flagTable) {
        if (!flags.testFlag(flag))
            continue;
        if (!names.isEmpty())
            names += separator;
        names += name;
    }
    return names;
}

std::optional<capture::Direction> directionFromName(QByteArrayView name)
{
    return valueIn<capture::Direction>(directionNames, name);
}

std::optional<capture::RecordKind> recordKindFromName(QByteArrayView name)
{
    return valueIn<capture::RecordKind>(kindNames, name,
                                        static_cast<int>(capture::RecordKind::HandshakeRequest));
}

std::optional<wire::Opcode> opcodeFromName(QByteArrayView name)
{
    constexpr int opcodes = 16;
    for (int value = 0; value < opcodes; ++value)
        if (const auto opcode = static_cast<wire::Opcode>(value); nameOf(opcode) == name)
            return opcode;
    return std::nullopt;
}

std::optional<wire::Rule> ruleFromName(QByteArrayView name)
{
    return valueIn<wire::Rule>(ruleNames, name);
}

std::optional<capture::StateKind> stateFromName(QByteArrayView name)
{
    return valueIn<capture::StateKind>(stateNames, name, static_cast<int>(capture::StateKind::Connecting));
}

std::optional<capture::Phase> phaseFromName(QByteArrayView name)
{
    return valueIn<capture::Phase>(phaseNames, name);
}

std::optional<capture::Cause> causeFromName(QByteArrayView name)
{
    return valueIn<capture::Cause>(causeNames, name);
}

capture::RecordFlags flagFromName(QByteArrayView name)
{
    for (const auto &[flag, known] : flagTable)
        if (name == known)
            return flag;
    return {};
}

} // namespace wireloupe::formats
