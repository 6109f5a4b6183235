#pragma once

#include <optional>

#include <QByteArray>

#include "capture/record.h"
#include "capture/stateevent.h"

namespace wireloupe::formats {

// What exported files call things: English, in camel case, the same in every version and language.

/// "in", "out"; empty for none.
QByteArray nameOf(capture::Direction direction);
QByteArray nameOf(capture::RecordKind kind);
/// "text"; "0x3" for a reserved opcode.
QByteArray nameOf(wire::Opcode opcode);
/// Empty for Rule::None.
QByteArray nameOf(wire::Rule rule);
QByteArray nameOf(capture::StateKind kind);
/// Empty for Phase::None.
QByteArray nameOf(capture::Phase phase);
/// Empty for Cause::None.
QByteArray nameOf(capture::Cause cause);

/// Those of "compressed", "injected", "altered", "dropped", "partial" and "damaged" that apply, joined by
/// `separator`. The bits of a frame header are not among them.
QByteArray flagNames(capture::RecordFlags flags, QByteArrayView separator);

// And back: nothing for a name that nameOf() gives to none. An empty name is that of None where there is one.

std::optional<capture::Direction> directionFromName(QByteArrayView name);
std::optional<capture::RecordKind> recordKindFromName(QByteArrayView name);
std::optional<wire::Opcode> opcodeFromName(QByteArrayView name);
std::optional<wire::Rule> ruleFromName(QByteArrayView name);
std::optional<capture::StateKind> stateFromName(QByteArrayView name);
std::optional<capture::Phase> phaseFromName(QByteArrayView name);
std::optional<capture::Cause> causeFromName(QByteArrayView name);
/// No flag for a name that flagNames() does not write.
capture::RecordFlags flagFromName(QByteArrayView name);

} // namespace wireloupe::formats
