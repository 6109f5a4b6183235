#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

#include "capture/latencybook.h"

namespace wireloupe::capture {

class LatencySeries;
class OpenInterval;
class Pairing;

/// What a LatencyBook holds as bytes, to be kept with its capture (Store::setFigures()): all its figures, and
/// what it needs to go on with the row behind them, but for single samples and the fragments of messages that
/// are not whole yet. A book that was read goes on as the one that was written would have; it finds the same.
///
/// Mostly some 100 KiB to 2 MiB. The form has a version of its own: what another version has written is none,
/// and is measured again.
class LatencyArchive
{
public:
    /// Empty where it would be more than format::maxFiguresSize.
    static QByteArray write(LatencyBook &book);
    /// Nothing where the bytes cannot be right: they may be anything.
    static std::optional<LatencyBook> read(QByteArrayView bytes, std::chrono::nanoseconds wallStart,
                                           const LatencyBook::Limits &limits = {});

    /// What they were made by, and the row that they go up to; what comes first in the bytes.
    struct Head
    {
        LatencyRules rules;
        Row end{};
    };
    static std::optional<Head> head(QByteArrayView bytes);

private:
    using Pages = LatencyBook::Pages;

    // Each for both directions: `Stream` is FiguresWriter or FiguresReader.
    template <class Stream>
    static void exchange(Stream &stream, Pages &pages);
    template <class Stream>
    static void exchange(Stream &stream, Pairing &pairing, const LatencyBook::Limits &limits);
    template <class Stream>
    static void exchange(Stream &stream, LatencySeries &series);
    template <class Stream>
    static void exchange(Stream &stream, OpenInterval &interval);
};

} // namespace wireloupe::capture
