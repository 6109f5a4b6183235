#pragma once

#include <QString>

#include "capture/store.h"

namespace wireloupe::ui {

/// What is out of order about a row of the log.
enum class RowMark : quint8 {
    None,
    Warning, ///< a broken rule of the protocol, or a frame that was not finished
    Error,   ///< a failed connection, or a refused upgrade
};

/// One record as its row of the log shows it.
struct LogRow
{
    capture::RecordHead head;
    QString type;
    QString summary;
    RowMark mark = RowMark::None;

    bool isInjected() const { return head.flags.testFlag(capture::RecordFlag::Injected); }
};

/// The word that marks what was made by hand.
QString injectedWord();

/// Reads no more of the payload than the row can show.
LogRow describeRow(const capture::Store &store, capture::Row row);

/// Of a record of the store; of a frame the payload is not looked at.
RowMark rowMark(const capture::Store &store, capture::Row row, const capture::RecordHead &head,
                const QByteArray &payload);

/// Payload bytes as they crossed the wire; where the payload is kept inflated, that too: "27 → 1.2 kB". Empty
/// for what has no payload of its own.
QString lengthText(const capture::RecordHead &head);

/// What lengthText() stands for, in a sentence, where it says more than one number; else empty.
QString explainLength(const capture::RecordHead &head);

/// The reserved bits that are set, such as "RSV1"; empty where none is.
QString reservedBits(capture::RecordFlags flags);

/// Payload bytes of a frame on the wire.
quint64 wirePayloadLength(const capture::RecordHead &head);

/// How many times larger the payload is inflated than on the wire, as "45.9:1".
QString compressionRatio(quint64 inflated, quint64 compressed);

/// Why a row with a mark has it, in a sentence; empty for a frame without one.
QString explainMark(const capture::Record &record);

/// The word for a direction, such as "Out".
QString directionName(capture::Direction direction);

} // namespace wireloupe::ui
