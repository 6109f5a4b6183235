#pragma once

#include <QtGlobal>

#include "capture/record.h"

namespace wireloupe::capture {

/// Bits for sets of the types that a filter tells apart.
enum RecordType : quint32 {
    TextType = 1U << 0,
    BinaryType = 1U << 1,
    ContinuationType = 1U << 2,
    PingType = 1U << 3,
    PongType = 1U << 4,
    CloseType = 1U << 5,
    ReservedDataType = 1U << 6,
    ReservedControlType = 1U << 7,
    HandshakeType = 1U << 8,
    StateType = 1U << 9,
    NoteType = 1U << 10,
    OtherType = 1U << 11, ///< a kind that a later version writes
    BytesType = 1U << 12, ///< bytes made by hand that are no frame
};

inline constexpr quint32 controlTypes = PingType | PongType | CloseType | ReservedControlType;

RecordType typeOf(const RecordHead &head);

} // namespace wireloupe::capture
