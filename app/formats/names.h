#pragma once

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

} // namespace wireloupe::formats
