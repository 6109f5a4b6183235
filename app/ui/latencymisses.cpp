#include "ui/latencymisses.h"

#include <QCoreApplication>
#include <QStringList>

namespace wireloupe::ui {

namespace {

struct LatencyMissesText
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::LatencyMisses)
};

} // namespace

LatencyMisses &LatencyMisses::operator+=(const LatencyMisses &other)
{
    unanswered += other.unanswered;
    late += other.late;
    interrupted += other.interrupted;
    return *this;
}

QString LatencyMisses::text() const
{
    QStringList words;
    if (unanswered > 0)
        words << LatencyMissesText::tr("%Ln unanswered", nullptr, static_cast<int>(unanswered));
    if (late > 0)
        words << LatencyMissesText::tr("%Ln late", nullptr, static_cast<int>(late));
    if (interrupted > 0)
        words << LatencyMissesText::tr("%Ln interrupted", nullptr, static_cast<int>(interrupted));
    return words.join(QStringLiteral(" · "));
}

LatencyMisses missesOf(const capture::LatencySnapshot &snapshot, capture::LatencySample::Kind kind)
{
    using Kind = capture::LatencySample::Kind;
    if (kind == Kind::OneWay || kind == Kind::Gap)
        return {};
    const capture::LatencyCounts &counts = snapshot.counts(kind);
    const bool isRequestKnown =
        kind == Kind::Ping || snapshot.rules().match.kind != capture::MatchRule::Kind::SamePayload;
    LatencyMisses misses;
    misses.late = counts.late;
    if (isRequestKnown) {
        misses.unanswered = counts.unanswered + counts.givenUp;
        misses.interrupted = counts.interrupted;
    }
    return misses;
}

} // namespace wireloupe::ui
