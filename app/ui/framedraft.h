#pragma once

#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "wire/framespec.h"

namespace wireloupe::ui {

/// A frame as it stands in the fields of the frame builder, right or wrong.
struct FrameDraft
{
    enum class Mask : int { Random, None, Chosen };
    enum class PayloadForm : int { Text, Hex };

    bool isRaw = false;
    QString rawHex; ///< of bytes that need be no frame

    quint8 opcode = 1; ///< 0 to 15
    bool fin = true;
    quint8 rsv = 0; ///< wire::RsvBit values
    Mask mask = Mask::Random;
    QString maskingKey;                   ///< of Mask::Chosen: 8 hex digits
    std::optional<QString> length;        ///< declared; nothing: that of the payload
    std::optional<wire::LengthForm> form; ///< nothing: the shortest
    PayloadForm payloadForm = PayloadForm::Text;
    QString payload; ///< text with escapes such as \n and \xFF, or hex
    std::optional<quint16> closeCode;

    bool operator==(const FrameDraft &) const = default;
};

/// The draft as `wireloupe connect --raw-frame` takes it: wire::parseFrameSpec() reads it back. What is wrong
/// in the fields is wrong in it, too.
QString frameSpec(const FrameDraft &draft);

/// What a draft comes to.
struct BuiltFrame
{
    std::optional<wire::HandMadeFrame> frame; ///< nothing where `problem` says why
    QString problem;
    QByteArray bytes;         ///< as they cross the wire
    qsizetype headerSize = 0; ///< bytes of it, masking key included; 0 of raw bytes
    QStringList warnings; ///< a sentence for each rule that it breaks, and for what it does to the other side
};

/// Builds what `frameSpec(draft)` says, with `key` where the mask is random. `isDeflateInUse`: RSV1 has been
/// given its meaning by permessage-deflate.
BuiltFrame buildFrame(const FrameDraft &draft, wire::MaskingKey key, bool isDeflateInUse = false);

/// A sentence for each rule that a frame of ours breaks, and for what it does to the other side.
QStringList frameWarnings(const wire::HandMadeFrame &frame, bool isDeflateInUse = false);

/// What cannot be read in a description of a frame, in a sentence.
QString sentence(const wire::FrameSpecError &error);

} // namespace wireloupe::ui
