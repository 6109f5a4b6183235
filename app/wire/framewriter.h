#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include "wire/frame.h"

namespace wireloupe::wire {

/// The header exactly as its fields say, also where they break the RFC: this is how frames are made by hand.
/// A length that does not fit lengthForm is cut to its low bits.
QByteArray serializeHeader(const FrameHeader &header);

/// The same behind what is in `bytes`.
void appendHeader(QByteArray &bytes, const FrameHeader &header);

/// The whole frame: serializeHeader() and the payload, masked where the header has a key.
QByteArray serialize(const Frame &frame);

/// A valid frame: final, minimal length form, masked with `key` where there is one.
QByteArray serialize(Opcode opcode, QByteArrayView payload, std::optional<MaskingKey> key = std::nullopt);

/// Copies `from` to `to`, each byte XORed with the key as by applyMask().
void copyMasked(char *to, QByteArrayView from, const MaskingKey &key, quint64 offset = 0);

/// XORs `data` in place with the key, its first byte with key byte `offset % 4` (RFC 6455 section 5.3).
void applyMask(char *data, qsizetype size, const MaskingKey &key, quint64 offset = 0);

} // namespace wireloupe::wire
