#include "ui/latencymarkwords.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "ui/words.h"

namespace wireloupe::ui {

using capture::LatencyMark;
using Kind = LatencyMark::Kind;

namespace {

struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::LatencyMarkWords)

public:
    static QString clockJump(std::chrono::nanoseconds amount)
    {
        return amount.count() < 0 ? tr("The wall clock was set back by %1.").arg(durationText(-amount))
                                  : tr("The wall clock was set forward by %1.").arg(durationText(amount));
    }
};

int counted(qint64 amount)
{
    return static_cast<int>(std::clamp<qint64>(amount, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString markName(Kind kind)
{
    switch (kind) {
    case Kind::Reconnect:
        return MarkWords::tr("Reconnected");
    case Kind::Stopped:
        return MarkWords::tr("Stopped");
    case Kind::ClockJump:
        return MarkWords::tr("Clock set");
    case Kind::RecordingGap:
        return MarkWords::tr("Recording gap");
    case Kind::RowsDropped:
        return MarkWords::tr("Rows dropped");
    }
    Q_UNREACHABLE();
}

QString markSentence(const LatencyMark &mark)
{
    switch (mark.kind) {
    case Kind::Reconnect:
        return MarkWords::tr("The connection was lost, and open again %1 later.")
            .arg(durationText(mark.end - mark.begin));
    case Kind::Stopped:
        return MarkWords::tr("The program did not run for %1, or the computer slept.")
            .arg(durationText(std::chrono::nanoseconds(mark.amount)));
    case Kind::ClockJump:
        return MarkWords::clockJump(std::chrono::nanoseconds(mark.amount));
    case Kind::RecordingGap:
        return MarkWords::tr("%n row(s) are missing: they could not be written.", nullptr,
                             counted(mark.amount));
    case Kind::RowsDropped:
        return MarkWords::tr("%n row(s) had been dropped by the capture's limit before they were looked at.",
                             nullptr, counted(mark.amount));
    }
    Q_UNREACHABLE();
}

} // namespace wireloupe::ui
