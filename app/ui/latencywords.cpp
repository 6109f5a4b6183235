#include "ui/latencywords.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/latencyfigurerows.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

using capture::LatencyCounts;
using capture::LatencySummary;
using Kind = capture::LatencySample::Kind;

/// Whose only use is the context of its texts.
class LatencyWords
{
    Q_DECLARE_TR_FUNCTIONS(LatencyWords)
};

constexpr qsizetype longestName = 80;

/// What is said of a kind. %1 is the median, %2 the percentile, %3 the greatest.
struct KindWords
{
    const char *name;
    const char *meaning;
    const char *with99; ///< of 100 and more
    const char *with90; ///< of 10 and more
    const char *volume; ///< with their number, in a time of %1
    const char *nothing;
};

constexpr std::array<KindWords, capture::allLatencyKinds.size()> kindWords{{
    {QT_TRANSLATE_NOOP("LatencyWords", "Pings"),
     QT_TRANSLATE_NOOP("LatencyWords", "From a ping to the pong with its payload."),
     QT_TRANSLATE_NOOP("LatencyWords", "Median %1; 99 of 100 pongs came within %2, the slowest took %3."),
     QT_TRANSLATE_NOOP("LatencyWords", "Median %1; 9 of 10 pongs came within %2, the slowest took %3."),
     QT_TRANSLATE_N_NOOP("LatencyWords", "%Ln pong(s) in %1."),
     QT_TRANSLATE_NOOP("LatencyWords", "No ping has been answered in this time.")},
    {QT_TRANSLATE_NOOP("LatencyWords", "Replies"),
     QT_TRANSLATE_NOOP("LatencyWords", "From a request that was sent to its reply."),
     QT_TRANSLATE_NOOP("LatencyWords", "Median %1; 99 of 100 replies came within %2, the slowest took %3."),
     QT_TRANSLATE_NOOP("LatencyWords", "Median %1; 9 of 10 replies came within %2, the slowest took %3."),
     QT_TRANSLATE_N_NOOP("LatencyWords", "%Ln reply(s) in %1."),
     QT_TRANSLATE_NOOP("LatencyWords", "No request has been answered in this time.")},
    {QT_TRANSLATE_NOOP("LatencyWords", "One-way"),
     QT_TRANSLATE_NOOP("LatencyWords", "From the time stamp inside a message to its receipt."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1 on the way; 99 of 100 messages came within %2, the slowest took %3."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1 on the way; 9 of 10 messages came within %2, the slowest took %3."),
     QT_TRANSLATE_N_NOOP("LatencyWords", "%Ln message(s) with a time stamp in %1."),
     QT_TRANSLATE_NOOP("LatencyWords", "No message with a time stamp has come in this time.")},
    {QT_TRANSLATE_NOOP("LatencyWords", "Gaps"),
     QT_TRANSLATE_NOOP("LatencyWords", "From one received message to the next."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1 between two messages; 99 of 100 gaps are no longer than %2, the longest "
                       "is %3."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1 between two messages; 9 of 10 gaps are no longer than %2, the longest is "
                       "%3."),
     QT_TRANSLATE_N_NOOP("LatencyWords", "%Ln gap(s) in %1."),
     QT_TRANSLATE_NOOP("LatencyWords", "No two messages have come in this time.")},
    {QT_TRANSLATE_NOOP("LatencyWords", "Served"),
     QT_TRANSLATE_NOOP("LatencyWords", "From a request that was received to the reply that was sent."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1; 99 of 100 requests were replied to within %2, the slowest took %3."),
     QT_TRANSLATE_NOOP("LatencyWords",
                       "Median %1; 9 of 10 requests were replied to within %2, the slowest took %3."),
     QT_TRANSLATE_N_NOOP("LatencyWords", "%Ln request(s) replied to in %1."),
     QT_TRANSLATE_NOOP("LatencyWords", "No request has been replied to in this time.")},
}};

struct Missing
{
    quint64 LatencyCounts::*count;
    const char *words; ///< %1 is the number
};

constexpr std::array missing{
    Missing{&LatencyCounts::unanswered, QT_TRANSLATE_NOOP("LatencyWords", "%1 without an answer")},
    Missing{&LatencyCounts::late, QT_TRANSLATE_NOOP("LatencyWords", "%1 answered too late")},
    Missing{&LatencyCounts::interrupted, QT_TRANSLATE_NOOP("LatencyWords", "%1 interrupted")},
    Missing{&LatencyCounts::givenUp, QT_TRANSLATE_NOOP("LatencyWords", "%1 given up")},
};

const KindWords &wordsOf(Kind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

/// How long something went on, as a sentence has it: with no more units than it takes, "10 min". Figures and
/// the rows of a log are durationText(), which keeps their digits in line: "10 min 00 s".
QString lengthText(std::chrono::nanoseconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(time).count();
    if (seconds < minute)
        return durationText(time);
    if (seconds >= hour)
        return measuresIsolated(
            LatencyWords::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute));
    if (seconds % minute == 0)
        return measuresIsolated(LatencyWords::tr("%1 min").arg(seconds / minute));
    return measuresIsolated(LatencyWords::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute));
}

/// How long it takes, as far as so many samples can say it.
QString speedWords(Kind kind, const LatencySummary &summary)
{
    const QString median = durationText(summary.p50);
    const QString greatest = durationText(summary.max);
    if (isEnoughFor(0.99, summary.count))
        return LatencyWords::tr(wordsOf(kind).with99).arg(median, durationText(summary.p99), greatest);
    if (isEnoughFor(0.9, summary.count))
        return LatencyWords::tr(wordsOf(kind).with90).arg(median, durationText(summary.p90), greatest);
    if (summary.count > 1)
        return LatencyWords::tr("Median %1; from %2 to %3.").arg(median, durationText(summary.min), greatest);
    return LatencyWords::tr("The only one took %1.").arg(greatest);
}

QString missingWords(Kind kind, const LatencyFigures &figures)
{
    // What is interrupted of these is no request.
    const bool hasRequests = kind != Kind::Gap && kind != Kind::OneWay;
    QStringList parts;
    for (const Missing &each : missing)
        if (const quint64 count = figures.counts.*each.count;
            count > 0 && (hasRequests || each.count == &LatencyCounts::interrupted))
            parts << LatencyWords::tr(each.words).arg(countText(static_cast<qint64>(count)));
    if (parts.isEmpty())
        return {};
    const QString list = parts.join(u", "_s);
    return figures.isWhole ? LatencyWords::tr("Not measured: %1.").arg(list)
                           : LatencyWords::tr("Not measured, in the whole capture: %1.").arg(list);
}

QString clockWords(const LatencyTrace &trace)
{
    if (trace.kind != Kind::OneWay || trace.isOneClock)
        return {};
    return LatencyWords::tr("The offset of the sender's clock is unknown, and is in every number: only their "
                            "differences, and the jitter, can be relied on.");
}

enum class Standing : quint8 {
    Same,
    Better,
    Worse,
    BetterThenWorse,
    WorseThenBetter,
    SameThenBetter,
    SameThenWorse
};

Standing standingOf(Tendency median, Tendency p99)
{
    switch (median) {
    case Tendency::Lower:
        return p99 == Tendency::Higher ? Standing::BetterThenWorse : Standing::Better;
    case Tendency::Higher:
        return p99 == Tendency::Lower ? Standing::WorseThenBetter : Standing::Worse;
    default:
        break;
    }
    switch (p99) {
    case Tendency::Lower:
        return Standing::SameThenBetter;
    case Tendency::Higher:
        return Standing::SameThenWorse;
    default:
        return Standing::Same;
    }
}

/// %1 is the second, %2 the first, %3 the numbers.
QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Better:
        return LatencyWords::tr("%1 is faster than %2: %3.");
    case Standing::Worse:
        return LatencyWords::tr("%1 is slower than %2: %3.");
    case Standing::BetterThenWorse:
        return LatencyWords::tr("%1 is faster than %2 in the median, but slower at p99: %3.");
    case Standing::WorseThenBetter:
        return LatencyWords::tr("%1 is slower than %2 in the median, but faster at p99: %3.");
    case Standing::SameThenBetter:
        return LatencyWords::tr("%1 is about as fast as %2 in the median, but faster at p99: %3.");
    case Standing::SameThenWorse:
        return LatencyWords::tr("%1 is about as fast as %2 in the median, but slower at p99: %3.");
    case Standing::Same:
        break;
    }
    return LatencyWords::tr("%1 is about as fast as %2: %3.");
}

/// The same of gaps, which are neither fast nor slow.
QString standingOfGaps(Standing standing)
{
    switch (standing) {
    case Standing::Better:
        return LatencyWords::tr("The gaps of %1 are shorter than those of %2: %3.");
    case Standing::Worse:
        return LatencyWords::tr("The gaps of %1 are longer than those of %2: %3.");
    case Standing::BetterThenWorse:
        return LatencyWords::tr(
            "The gaps of %1 are shorter than those of %2 in the median, but longer at p99: %3.");
    case Standing::WorseThenBetter:
        return LatencyWords::tr(
            "The gaps of %1 are longer than those of %2 in the median, but shorter at p99: %3.");
    case Standing::SameThenBetter:
        return LatencyWords::tr(
            "The gaps of %1 are about as long as those of %2 in the median, but shorter at p99: %3.");
    case Standing::SameThenWorse:
        return LatencyWords::tr(
            "The gaps of %1 are about as long as those of %2 in the median, but longer at p99: %3.");
    case Standing::Same:
        break;
    }
    return LatencyWords::tr("The gaps of %1 are about as long as those of %2: %3.");
}

QString againstText(const QString &name, const capture::LatencyDifference &difference, bool hasShare)
{
    const QString share = differenceText(difference, hasShare).section(u", "_s, -1);
    return LatencyWords::tr("%1 %2 against %3 (%4)")
        .arg(name, durationText(difference.b), durationText(difference.a), share);
}

/// How many there are, and how many not.
QStringList volumeWords(const LatencyTrace &trace, const LatencyFigures &figures)
{
    // What "%Ln" takes is an int.
    const auto count = static_cast<int>(std::min<qint64>(figures.summary.count, INT_MAX));
    if (count == 0)
        return {LatencyWords::tr(wordsOf(trace.kind).nothing), missingWords(trace.kind, figures)};
    return {LatencyWords::tr(wordsOf(trace.kind).volume, nullptr, count).arg(lengthText(figures.length)),
            missingWords(trace.kind, figures)};
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString lineOf(const LatencyTrace &trace, const QString &words)
{
    return LatencyWords::tr("%1: %2").arg(shownName(trace), words);
}

} // namespace

QString traceName(Kind kind)
{
    return LatencyWords::tr(wordsOf(kind).name);
}

QString traceMeaning(Kind kind)
{
    return LatencyWords::tr(wordsOf(kind).meaning);
}

QString shownName(const LatencyTrace &trace)
{
    return trace.name.isEmpty() ? traceName(trace.kind) : oneLine(trace.name, longestName);
}

QString latencyWords(const LatencyTrace &trace, const LatencyFigures &figures)
{
    QStringList sentences;
    if (figures.summary.count > 0) {
        sentences << speedWords(trace.kind, figures.summary);
        if (figures.jitter)
            sentences << LatencyWords::tr("Jitter %1.").arg(durationText(*figures.jitter));
    }
    sentences << volumeWords(trace, figures);
    if (figures.summary.count > 0)
        sentences << clockWords(trace);
    return joined(sentences);
}

QString comparisonWords(const LatencyTrace &a, const LatencyFigures &figuresOfA, const LatencyTrace &b,
                        const LatencyFigures &figuresOfB)
{
    const capture::LatencyVerdict verdict = capture::compare(figuresOfA.summary, figuresOfB.summary);
    const bool isGap = b.kind == Kind::Gap;
    const bool hasShare =
        (a.kind != Kind::OneWay || a.isOneClock) && (b.kind != Kind::OneWay || b.isOneClock);
    QStringList facts{againstText(LatencyWords::tr("median"), verdict.p50, hasShare)};
    Tendency p99 = Tendency::None;
    if (isEnoughFor(0.99, std::min(verdict.countA, verdict.countB))) {
        p99 = tendencyOf(verdict.p99);
        facts << againstText(LatencyWords::tr("p99"), verdict.p99, hasShare);
    }
    facts << againstText(isGap ? LatencyWords::tr("the longest") : LatencyWords::tr("the slowest"),
                         verdict.max, hasShare);
    const Standing standing = standingOf(tendencyOf(verdict.p50), p99);
    const QString words = isGap ? standingOfGaps(standing) : standingWords(standing);
    return words.arg(shownName(b), shownName(a), facts.join(u", "_s));
}

QString latencyWords(const LatencyTraces &traces)
{
    return latencyWords(traces, figuresOf(traces));
}

QString latencyWords(const LatencyTraces &traces, const std::vector<LatencyFigures> &figures)
{
    const std::vector<LatencyTrace> &all = traces.traces;
    if (all.size() == 1)
        return latencyWords(all.front(), figures.front());
    const bool areCompared =
        areComparable(traces) && figures[0].summary.count > 0 && figures[1].summary.count > 0;
    QStringList lines;
    if (areCompared)
        lines << comparisonWords(all[0], figures[0], all[1], figures[1]);
    for (std::size_t at = 0; at < all.size(); ++at)
        lines << lineOf(all[at], areCompared ? joined(volumeWords(all[at], figures[at]))
                                             : latencyWords(all[at], figures[at]));
    if (areCompared)
        lines << clockWords(clockWords(all[0]).isEmpty() ? all[1] : all[0]);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace wireloupe::ui
