#pragma once

#include <QTest>

#include "capture/stateevent.h"
#include "formats/words.h"

namespace wireloupe::formats::test {

inline capture::StateEvent eventOf(capture::StateKind kind, capture::Phase phase, capture::Cause cause,
                                   const QByteArray &detail = {}, qint32 number = 0)
{
    capture::StateEvent event;
    event.kind = kind;
    event.phase = phase;
    event.cause = cause;
    event.detail = detail;
    event.number = number;
    return event;
}

/// Of a connection that never opened.
inline QString failure(capture::Phase phase, capture::Cause cause, const QByteArray &detail = {},
                       qint32 number = 0)
{
    return sentence(eventOf(capture::StateKind::Failed, phase, cause, detail, number));
}

} // namespace wireloupe::formats::test
