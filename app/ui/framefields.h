#pragma once

#include <vector>

#include <QByteArrayView>
#include <QString>

#include "capture/record.h"

namespace wireloupe::ui {

/// One field of a frame as it stands on the wire (RFC 6455 section 5.2).
struct FrameField
{
    QString name;
    QString bits; ///< which bits of its bytes it takes, as in "1... ...."; empty where it takes them whole
    QString value;
    QString meaning;
    qsizetype offset = 0; ///< of its first byte in the frame
    qsizetype length = 0; ///< bytes that it shares or fills; 0: it is told about the frame, not by it
};

/// Every field of a frame in the order of the wire; those of a close frame's payload too, and behind them
/// what else is known: what it inflates to, that it was made by hand, the rule that it breaks. `payload` may
/// be cut: only its start is looked at.
std::vector<FrameField> describeFrame(const capture::RecordHead &head, QByteArrayView payload);

} // namespace wireloupe::ui
